import { useEffect, useRef } from 'react';
import type { Tile } from '../../shared/ipc/views.ts';
import { type Span, spanKey } from './calendar.ts';
import { useSlice, useStores } from './use.ts';

/**
 * The posts of a span, asked for anew after every change; null until the first answer. Once they are shown, those of
 * `next` are asked for as well, so that going there need not wait.
 */
export const useTiles = (span: Span, next: readonly Span[] = []): readonly Tile[] | null => {
  const { calendar } = useStores();
  const key = spanKey(span);
  const tiles = useSlice('calendar', (one) => one.tiles.get(key)) ?? null;
  const doubts = useSlice('calendar', (one) => one.doubts);
  const spans = useRef({ span, next });
  useEffect(() => {
    spans.current = { span, next };
  });
  useEffect(() => {
    const { ask } = calendar.getState();
    void ask(spans.current.span);
    const idle = requestIdleCallback(() => {
      for (const one of spans.current.next) void ask(one);
    });
    return () => cancelIdleCallback(idle);
  }, [calendar, key, doubts]);
  return tiles;
};
