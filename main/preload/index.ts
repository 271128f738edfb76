import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CHANNELS, DROP_CHANNEL, EVENT_CHANNEL } from '../../shared/ipc/channels.ts';

/**
 * The one door between the window and main: a function for each name in CHANNELS, events, and drops. No name comes
 * from the page, so no other channel can be reached; Electron's event object never crosses.
 */
const api: Record<string, unknown> = {
  on: (listen: (event: unknown) => void) => {
    const hear = (_event: unknown, said: unknown): void => listen(said);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => void ipcRenderer.off(EVENT_CHANNEL, hear);
  },
  // Paths are read here and go to main alone: the page gets tokens.
  drop: (files: readonly File[]) =>
    ipcRenderer.invoke(
      DROP_CHANNEL,
      files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
    ),
};
for (const channel of CHANNELS) api[channel] = (input: unknown) => ipcRenderer.invoke(channel, input);

contextBridge.exposeInMainWorld('api', api);
