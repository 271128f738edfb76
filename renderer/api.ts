import { CHANNELS, type Channel } from '../shared/ipc/channels.ts';
import type { HallpassApi } from '../shared/ipc/api.ts';
import { no, type Reply } from '../shared/ipc/errors.ts';

/** What the slices receive: every channel answers a `Reply`, and no promise is ever rejected. */
export type Api = HallpassApi;

const broken = (): Reply<never> =>
  no('failed', 'Hallpass did not answer. What you typed is still here; please try once more.');

const guarded =
  <In, Out>(call: (input: In) => Promise<Reply<Out>>) =>
  async (input: In): Promise<Reply<Out>> => {
    try {
      return await call(input);
    } catch {
      return broken();
    }
  };

/** Wraps what the preload offers so that a rejected call becomes a refusal in words. */
export const guardApi = (raw: HallpassApi): Api => {
  const calls: Partial<Record<Channel, unknown>> = {};
  for (const channel of CHANNELS)
    calls[channel] = guarded(raw[channel] as (input: unknown) => Promise<Reply<unknown>>);
  return {
    ...(calls as { readonly [C in Channel]: HallpassApi[C] }),
    on: raw.on,
    drop: guarded(raw.drop),
  };
};

declare global {
  interface Window {
    readonly api?: HallpassApi;
  }
}

/** The only reader of `window.api`; null where the preload is missing. */
export const openApi = (): Api | null => (window.api ? guardApi(window.api) : null);
