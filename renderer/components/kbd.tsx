import './kbd.css';

const isMac = /mac/i.test(globalThis.navigator?.platform ?? '');
const SIGNS: Readonly<Record<string, string>> = isMac
  ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵' }
  : { Mod: 'Ctrl', Enter: 'Enter' };

/** Keys of a shortcut: `Mod+K`; Mod is Ctrl, or Cmd on a Mac. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <span className="kbd">
    {keys.split('+').map((key) => (
      <kbd key={key}>{SIGNS[key] ?? key}</kbd>
    ))}
  </span>
);
