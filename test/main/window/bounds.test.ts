import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SIZE, LEAST_SIZE, placeOn, readBounds, writeBounds } from '../../../main/window/bounds.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };
const at = (x: number, y: number, width = 1200, height = 800) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('the window’s place on disk', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hallpass-bounds-'));
    file = join(folder, 'window.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('comes back as it was kept, and leaves nothing else behind', () => {
    const kept = { bounds: { x: -20, y: 40, width: 1000, height: 700 }, maximized: true };
    writeBounds(file, at(0, 0));
    writeBounds(file, kept);
    expect(readBounds(file)).toEqual(kept);
    expect(readdirSync(folder)).toEqual(['window.json']);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('is nothing where there is no file, or one that makes no sense', () => {
    expect(readBounds(file)).toBeNull();
    for (const said of [
      '',
      'null',
      '7',
      '[]',
      '{}',
      '{"bounds":null}',
      '{"bounds":{"x":0,"y":0,"width":900}}',
      '{"bounds":{"x":0,"y":0,"width":"900","height":600}}',
      '{"bounds":{"x":0.5,"y":0,"width":900,"height":600}}',
      '{"bounds":{"x":1e9,"y":0,"width":900,"height":600}}',
      '{"bounds":{"x":0,"y":0,"width":900,"height":600},"max',
    ]) {
      writeFileSync(file, said);
      expect(readBounds(file), said).toBeNull();
    }
  });

  test('a disk that refuses is let be', () => {
    writeBounds(join(folder, 'no', 'such', 'folder.json'), at(0, 0));
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});

describe('where the window opens', () => {
  test('where it was, while that is on a screen', () => {
    expect(placeOn([SCREEN], at(100, 100))).toEqual(at(100, 100).bounds);
    expect(placeOn([SCREEN, SECOND], at(2_000, 50))).toEqual(at(2_000, 50).bounds);
  });

  test('in the middle of the first screen once its own screen is gone', () => {
    expect(placeOn([SCREEN], at(2_000, 50))).toEqual({ ...DEFAULT_SIZE });
    expect(placeOn([SCREEN], at(1_900, 50)), 'twenty pixels are no handle').toEqual({ ...DEFAULT_SIZE });
    expect(placeOn([SCREEN], at(100, -200)), 'its title bar could not be reached').toEqual({
      ...DEFAULT_SIZE,
    });
  });

  test('no larger than a small screen, and at its default size without any', () => {
    expect(placeOn([{ x: 0, y: 0, width: 1024, height: 600 }], null)).toEqual({ width: 1024, height: 600 });
    expect(placeOn([], at(0, 0))).toEqual({ ...DEFAULT_SIZE });
  });

  test('never smaller than it works at, and always where a hand can reach it', () => {
    const number = fc.integer({ min: -5_000, max: 5_000 });
    const size = fc.integer({ min: 0, max: 4_000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const place = placeOn([SCREEN, SECOND], at(x, y, width, height));
        if (place.x === undefined) return;
        expect(place.width).toBeGreaterThanOrEqual(LEAST_SIZE.width);
        expect(place.height).toBeGreaterThanOrEqual(LEAST_SIZE.height);
        expect(place.y).toBeGreaterThanOrEqual(-30);
        expect(place.x).toBeLessThan(SECOND.x + SECOND.width - 100);
        expect(place.x + (place.width ?? 0)).toBeGreaterThan(100);
      }),
    );
  });
});
