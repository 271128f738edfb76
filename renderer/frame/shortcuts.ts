import { useEffect } from 'react';
import { useNewPost } from '../store/use-new-post.ts';
import { useStores } from '../store/use.ts';

/** True where a plain letter is text. */
const isTyping = (target: EventTarget | null): boolean => {
  const path = target instanceof Element ? target : null;
  const inner = path?.shadowRoot?.activeElement ?? path;
  return Boolean(
    inner?.closest(
      'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="spinbutton"]',
    ),
  );
};

/** A form is being filled in: going elsewhere from under it would lose what was entered. */
const isFilling = (): boolean => document.querySelector('.dialog-form') !== null;

/** Ctrl, or Cmd on a Mac. */
const hasMod = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

/** Shortcuts of the whole window; those of one screen are its own. */
export const useShortcuts = (): void => {
  const { navigation } = useStores();
  const newPost = useNewPost();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isFilling()) return;
      const nav = navigation.getState();
      const key = event.key.toLowerCase();
      if (hasMod(event) && !event.shiftKey && key === 'k') {
        event.preventDefault();
        nav.show(nav.overlay === 'palette' ? 'none' : 'palette');
      } else if (hasMod(event) && !event.shiftKey && key === 'n') {
        event.preventDefault();
        void newPost();
      } else if (event.key === '?' && !hasMod(event) && !isTyping(event.composedPath()[0] ?? null)) {
        event.preventDefault();
        nav.show('shortcuts');
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigation, newPost]);
};
