import { overlayHome } from './overlay-home.ts';

const ID = 'type-ahead';

/** A field nobody sees: dead keys, other scripts and Backspace work in it as in any other. */
const makeField = (): HTMLTextAreaElement => {
  const field = document.createElement('textarea');
  field.id = ID;
  field.className = 'visually-hidden';
  field.tabIndex = -1;
  field.setAttribute('aria-label', 'Text of the new post');
  // In the top layer: an open sheet lets the focus go there.
  return overlayHome().appendChild(field);
};

const fieldThere = (): HTMLTextAreaElement | null => document.querySelector<HTMLTextAreaElement>(`#${ID}`);

/**
 * From now on what is typed is kept for a text that is not on the screen yet, instead of being lost or taken for
 * shortcuts. Answers how to give up: the focus goes back, and what was typed waits for the next text.
 */
export const catchTyping = (): (() => void) => {
  const before = document.activeElement;
  const field = fieldThere() ?? makeField();
  field.focus({ preventScroll: true });
  return () => {
    if (document.activeElement !== field) return;
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else field.blur();
  };
};

/** What was typed meanwhile, once: an empty text where nothing was. The focus should go on in the same turn. */
export const takeTyped = (): string => {
  const field = fieldThere();
  const typed = field?.value ?? '';
  field?.remove();
  return typed;
};
