import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trayIcon, trayItem, type TrayParts } from '../../../main/window/tray.ts';
import { ROOT } from '../../architecture/sources.ts';
import { emitter } from '../../helpers/window/recording.ts';

const ICONS = join(ROOT, 'main', 'window', 'icons');

interface Entry {
  readonly label?: string;
  readonly click?: () => void;
}

const makeTray = (platform: NodeJS.Platform, hasPlace = true) => {
  const did: string[] = [];
  const events = emitter();
  const state = { image: '', tip: '', menu: [] as readonly Entry[], isDark: false };
  class Tray {
    readonly on = events.on;
    constructor(image: string) {
      if (!hasPlace) throw new Error('No status area');
      state.image = image;
    }
    setToolTip(tip: string): void {
      state.tip = tip;
    }
    setContextMenu(menu: readonly Entry[]): void {
      state.menu = menu;
    }
    setImage(image: string): void {
      state.image = image;
    }
  }
  const item = trayItem({
    Tray,
    Menu: { buildFromTemplate: (entries: readonly Entry[]) => entries },
    nativeImage: { createFromPath: (path: string) => path },
    icons: ICONS,
    platform,
    isDark: () => state.isDark,
    show: () => void did.push('show'),
    showQueue: () => void did.push('queue'),
    quit: () => void did.push('quit'),
  } as unknown as TrayParts);
  const click = (label: string): void => state.menu.find((entry) => entry.label === label)?.click?.();
  return { item, state, events, did, click };
};

describe('beside the clock', () => {
  test('every icon it asks for is drawn', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const)
      for (const isDark of [true, false])
        expect(existsSync(join(ICONS, trayIcon(platform, isDark)))).toBe(true);
    expect(trayIcon('darwin', true)).toBe(trayIcon('darwin', false));
    expect(trayIcon('linux', true)).not.toBe(trayIcon('linux', false));
  });

  test('its menu opens the window, the queue, and ends Hallpass', () => {
    const { click, did } = makeTray('linux');
    for (const label of ['Open Hallpass', 'Queue', 'Quit Hallpass']) click(label);
    expect(did).toEqual(['show', 'queue', 'quit']);
  });

  test('it says how many wait for a person, and no longer once none does', () => {
    const { item, state, click, did } = makeTray('win32');
    expect(state.tip).toBe('Hallpass');
    item?.update(3);
    expect(state.tip).toContain('3 waiting for you');
    click('Queue (3 waiting for you)');
    expect(did).toEqual(['queue']);
    item?.update(0);
    expect(state.tip).toBe('Hallpass');
    expect(state.menu.map((entry) => entry.label)).toContain('Queue');
  });

  test('a click opens the window, except on macOS, where it opens the menu', () => {
    const linux = makeTray('linux');
    linux.events.emit('click');
    expect(linux.did).toEqual(['show']);
    const mac = makeTray('darwin');
    mac.events.emit('click');
    expect(mac.did).toEqual([]);
  });

  test('it follows the colour of the bar', () => {
    const { item, state } = makeTray('linux');
    expect(state.image).toMatch(/tray-light\.png$/);
    state.isDark = true;
    item?.redraw();
    expect(state.image).toMatch(/tray-dark\.png$/);
  });

  test('a desktop without such a place has none, and nothing breaks', () => {
    expect(makeTray('linux', false).item).toBeNull();
  });
});
