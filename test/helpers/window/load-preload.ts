import { vi } from 'vitest';

type Listener = (event: unknown, said: unknown) => void;

/** What the preload gave the page, what it listens to, and what it asked of main. */
export interface LoadedPreload {
  readonly exposed: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly listeners: { readonly channel: string; readonly listen: Listener }[];
  readonly invoked: unknown[][];
}

/** Runs the main window's preload on an `electron` that writes down what it is asked: the real one exists only in Electron. */
export const loadPreload = async (): Promise<LoadedPreload> => {
  const exposed: Record<string, Record<string, unknown>> = {};
  const listeners: LoadedPreload['listeners'] = [];
  const invoked: unknown[][] = [];
  vi.doMock('electron', () => ({
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
        exposed[name] = api;
      },
    },
    ipcRenderer: {
      on: (channel: string, listen: Listener) => void listeners.push({ channel, listen }),
      off: (_channel: string, listen: Listener) =>
        void listeners.splice(
          listeners.findIndex((one) => one.listen === listen),
          1,
        ),
      invoke: async (...args: unknown[]) => void invoked.push(args),
    },
    webUtils: { getPathForFile: (file: { path: string }) => file.path },
  }));
  vi.resetModules();
  try {
    await import('../../../main/preload/index.ts');
  } finally {
    vi.doUnmock('electron');
  }
  return { exposed, listeners, invoked };
};
