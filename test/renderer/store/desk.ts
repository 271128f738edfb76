import { afterEach, beforeEach, vi } from 'vitest';
import { createStores, listen, type Stores } from '../../../renderer/store/stores.ts';
import { guardApi } from '../../../renderer/api.ts';
import { createFakeApi, type FakeApi } from '../fake-api.ts';

export interface Desk extends Stores {
  readonly fake: FakeApi;
  /** How often a channel was called. */
  readonly count: (channel: string) => number;
  /** What stands on the toasts, the newest last. */
  readonly said: () => readonly string[];
}

/** The window's slices over the in-memory api, joined to its events; time moves only where a test moves it. */
export const freshDesks = (): (() => Promise<Desk>) => {
  let stop = (): void => undefined;
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
  return async () => {
    const fake = createFakeApi();
    const stores = createStores(guardApi(fake.api));
    stop = listen(stores);
    await stores.app.getState().load();
    return {
      ...stores,
      fake,
      count: (channel) => fake.calls.filter((call) => call.channel === channel).length,
      said: () => stores.notices.getState().notices.map((notice) => notice.text),
    };
  };
};

/** Lets this many milliseconds pass, and what they set off. */
export const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
