import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../main/window/menu.ts';

/** Every entry, submenus included. */
const flat = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const menu = (platform: NodeJS.Platform, packaged = true, close = (): void => undefined) =>
  flat(menuTemplate({ platform, packaged, close }));
const roles = (items: readonly MenuItemConstructorOptions[]): readonly unknown[] =>
  items.map((item) => item.role).filter((role) => role !== undefined);

test('the packaged app has no way to DevTools and no reload that would lose what is typed', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    expect(roles(menu(platform))).not.toContain('toggleDevTools');
    for (const role of ['reload', 'forceReload', 'viewMenu', 'fileMenu', 'help'])
      expect(roles(menu(platform, false))).not.toContain(role);
  }
  expect(roles(menu('linux', false))).toContain('toggleDevTools');
});

test('each system finds its own way to quit', () => {
  expect(roles(menu('linux'))).toContain('quit');
  expect(roles(menu('win32'))).toContain('quit');
  expect(roles(menu('darwin'))).toContain('appMenu');
  expect(roles(menu('darwin'))).not.toContain('quit');
});

test('closing the window goes the way of the cross', () => {
  let closed = 0;
  const entry = menu('linux', true, () => void (closed += 1)).find((item) => item.label === 'Close window');
  const click = entry?.click as (() => void) | undefined;
  click?.();
  expect(closed).toBe(1);
  expect(entry?.accelerator).toBe('CmdOrCtrl+W');
});

test('cut, copy and paste and the size of the type are there', () => {
  for (const role of ['editMenu', 'zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'])
    expect(roles(menu('linux'))).toContain(role);
});
