import { EventEmitter } from 'node:events';
import { settings } from './settings.mjs';

/** What the system prefers and what the app asked for; `shown` is what pages see. */
export const systemColors = Object.assign(new EventEmitter(), {
  system: settings.colors,
  source: 'system',
  shown: () => (systemColors.source === 'system' ? systemColors.system : systemColors.source),
});

export const nativeTheme = Object.assign(new EventEmitter(), {
  shouldUseHighContrastColors: false,
  shouldUseInvertedColorScheme: false,
  shouldUseDarkColorsForSystemIntegratedUI: false,
  inForcedColorsMode: false,
  prefersReducedTransparency: false,
});
Object.defineProperties(nativeTheme, {
  shouldUseDarkColors: { get: () => systemColors.shown() === 'dark' },
  themeSource: {
    get: () => systemColors.source,
    set(source) {
      if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`No theme source ${source}`);
      const before = systemColors.shown();
      systemColors.source = source;
      systemColors.emit('changed');
      if (before !== systemColors.shown()) nativeTheme.emit('updated', {});
    },
  },
});

/** The person turns the system's appearance. @param {'light' | 'dark'} colors */
export function setSystemColors(colors) {
  const before = systemColors.shown();
  systemColors.system = colors;
  systemColors.emit('changed');
  if (before !== systemColors.shown()) nativeTheme.emit('updated', {});
}
