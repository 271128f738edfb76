import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';

export const DEFAULT_SIZE = { width: 1366, height: 768 } as const;
export const LEAST_SIZE = { width: 900, height: 600 } as const;

export interface Remembered {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

/** Where the window was, from its file; null when there is none, or none that makes sense. */
export const readBounds = (file: string): Remembered | null => {
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof said !== 'object' || said === null || !('bounds' in said)) return null;
    const { bounds } = said;
    if (typeof bounds !== 'object' || bounds === null) return null;
    const at = bounds as Partial<Record<keyof Rectangle, unknown>>;
    const { x, y, width, height } = at;
    if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
    return { bounds: { x, y, width, height }, maximized: 'maximized' in said && said.maximized === true };
  } catch {
    return null;
  }
};

const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000;

/** Keeps where the window is. A convenience: a disk that refuses is let be. */
export const writeBounds = (file: string, remembered: Remembered): void => {
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify(remembered), { mode: 0o600 });
    renameSync(`${file}.tmp`, file);
  } catch {
    // The window opens in the middle next time.
  }
};

/**
 * Where to open: as remembered when at least a hand's width of the window would be on a screen that is still there,
 * otherwise the default size, no larger than the screen.
 */
export const placeOn = (screens: readonly Rectangle[], remembered: Remembered | null): Partial<Rectangle> => {
  const seen = remembered?.bounds;
  if (seen !== undefined && screens.some((screen) => overlaps(screen, seen))) {
    return {
      ...seen,
      width: Math.max(seen.width, LEAST_SIZE.width),
      height: Math.max(seen.height, LEAST_SIZE.height),
    };
  }
  const first = screens[0];
  return {
    width: Math.min(DEFAULT_SIZE.width, first?.width ?? DEFAULT_SIZE.width),
    height: Math.min(DEFAULT_SIZE.height, first?.height ?? DEFAULT_SIZE.height),
  };
};

/** Pixels of the window that have to be on a screen, in both directions. */
const HAND = 120;

const overlaps = (screen: Rectangle, window: Rectangle): boolean =>
  Math.min(screen.x + screen.width, window.x + window.width) - Math.max(screen.x, window.x) >= HAND &&
  Math.min(screen.y + screen.height, window.y + window.height) - Math.max(screen.y, window.y) >= HAND &&
  window.y >= screen.y - HAND / 4;
