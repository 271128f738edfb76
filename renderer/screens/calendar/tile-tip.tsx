import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Tooltip, type TooltipTriggerState, TooltipTriggerStateContext } from 'react-aria-components';
import { overlayHome } from '../../components/overlay-home.ts';
import { TILE_SIGNS } from '../../components/badge.tsx';
import type { Tile } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayTimeFrom } from '../../../shared/schedule/say-from.ts';

/** How long a pointer rests on a tile before its words are shown in full, in milliseconds, as everywhere else. */
const REST = 500;

/** The whole of a tile that is pointed at: one for the grid, since one for each tile would draw a month slowly. */
export const TileTip = ({
  grid,
  tiles,
  home,
}: {
  readonly grid: RefObject<HTMLElement | null>;
  readonly tiles: readonly Tile[];
  /** The district's zone. */
  readonly home: string;
}) => {
  const [shown, setShown] = useState<string | null>(null);
  const trigger = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const element = grid.current;
    let timer = 0;
    const hide = (): void => {
      clearTimeout(timer);
      setShown(null);
    };
    const rest = (event: Event): void => {
      hide();
      const tile = (event.target as HTMLElement).closest<HTMLElement>('[data-post]');
      if (!tile) return;
      timer = window.setTimeout(() => {
        trigger.current = tile;
        setShown(tile.dataset['post'] ?? null);
      }, REST);
    };
    const ends = ['pointerleave', 'pointerdown', 'dragstart', 'keydown', 'focusout'] as const;
    element?.addEventListener('pointerover', rest);
    for (const end of ends) element?.addEventListener(end, hide);
    return () => {
      hide();
      element?.removeEventListener('pointerover', rest);
      for (const end of ends) element?.removeEventListener(end, hide);
    };
  }, [grid]);
  const tile = tiles.find(({ id }) => id === shown);
  const isOpen = tile !== undefined;
  // A tooltip reads its state from a trigger around it; here the grid is that trigger, and opens it by itself.
  const state: TooltipTriggerState = useMemo(
    () => ({ isOpen, shouldSkipAnimation: false, open: () => {}, close: () => setShown(null) }),
    [isOpen],
  );
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip
        className="tooltip"
        offset={6}
        triggerRef={trigger}
        isOpen={isOpen}
        UNSTABLE_portalContainer={overlayHome()}
      >
        {tile && (
          <span className="tile-full">
            {tile.title || 'Empty draft'}
            <span>
              {[
                tile.publishAt === null ? null : sayTimeFrom(tile.publishAt, tile.zone, home),
                TILE_SIGNS[tile.state].word,
                ...tile.targets.map((target) => `${target.handle} on ${platformOf(target.platform).name}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        )}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
};
