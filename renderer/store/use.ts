import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { Stores } from './stores.ts';

export const StoresContext = createContext<Stores | null>(null);
export const StoresProvider = StoresContext.Provider;

/** The slices themselves, for reading in an event without re-rendering. */
export const useStores = (): Stores => {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('A screen stands outside its stores.');
  return stores;
};

type SliceName = Exclude<keyof Stores, 'api'>;
type Slice<K extends SliceName> = Stores[K] extends StoreApi<infer S> ? S : never;

/** Reads a slice: `useSlice('app', (app) => app.state)`. Select one thing, or something that keeps its identity. */
export const useSlice = <K extends SliceName, T>(name: K, select: (slice: Slice<K>) => T): T => {
  const store: unknown = useStores()[name];
  return useStore<StoreApi<Slice<K>>, T>(store as StoreApi<Slice<K>>, select as (slice: unknown) => T);
};

/** Asks main for one thing; answers null, and tells the person why, when it was not done. */
export const useSend = (): (<C extends Channel>(
  channel: C,
  input: Input<C>,
) => Promise<Output<C> | null>) => {
  const { api, notices } = useStores();
  return useCallback(
    async (channel, input) => {
      const reply = await api[channel](input as never);
      if (reply.ok) return reply.value as Output<typeof channel>;
      notices.getState().trouble(reply.message);
      return null;
    },
    [api, notices],
  );
};

export interface Answer<T> {
  /** The last good answer; kept while a newer one is asked for, so that the layout stays. */
  readonly value: T | null;
  readonly failure: string | null;
  readonly asking: boolean;
  readonly again: () => void;
}

type Changed = Extract<AppEvent, { kind: 'changed' }>['what'][number];

/**
 * What a screen shows: asks, and asks again when the input changes or main says that one of `refreshOn` changed.
 * An answer that was overtaken by a newer question is dropped.
 */
export const useAnswer = <C extends Channel>(
  channel: C,
  input: Input<C>,
  refreshOn: readonly Changed[] = [],
): Answer<Output<C>> => {
  const { api } = useStores();
  const [answer, setAnswer] = useState<{
    value: Output<C> | null;
    failure: string | null;
    of: string | null;
  }>({
    value: null,
    failure: null,
    of: null,
  });
  const asked = useRef(0);
  const inputText = JSON.stringify(input) ?? '';
  const wanted = refreshOn.join();
  const ask = useCallback(async () => {
    const mine = ++asked.current;
    const given = inputText === '' ? undefined : JSON.parse(inputText);
    const reply = await api[channel](given as never);
    if (mine !== asked.current) return;
    setAnswer((before) =>
      reply.ok
        ? { value: reply.value as Output<C>, failure: null, of: inputText }
        : { value: before.value, failure: reply.message, of: inputText },
    );
  }, [api, channel, inputText]);
  useEffect(() => {
    void ask();
    return () => {
      asked.current += 1;
    };
  }, [ask]);
  useEffect(
    () =>
      api.on((event) => {
        if (event.kind === 'changed' && event.what.some((one) => wanted.split(',').includes(one))) void ask();
      }),
    [api, ask, wanted],
  );
  return {
    value: answer.value,
    failure: answer.failure,
    asking: answer.of !== inputText,
    again: () => void ask(),
  };
};
