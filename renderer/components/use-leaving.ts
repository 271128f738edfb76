import { useCallback, useRef, useState } from 'react';

type Entered = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

/** What stands in a field, or a part of a date. */
const read = (field: Entered): string => {
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/u.test(field.type))
    return String(field.checked);
  return 'value' in field ? field.value : (field.textContent ?? '');
};

/** The fields of a sheet. A passphrase is none: it is soon typed again, and better gone. */
const fieldsIn = (sheet: HTMLElement): readonly Entered[] => [
  ...sheet.querySelectorAll<Entered>('input:not([type="password"]), textarea, select, [role="spinbutton"]'),
];

const isForText = (field: Entered): boolean =>
  field.matches('input:not([type="checkbox"], [type="radio"]), textarea');

/**
 * Keeps a form from being left by accident. `watch` is the ref of what holds its fields; `leave` goes at once where
 * nothing was entered and asks otherwise, or, asked already, goes back to the form; `stay` goes back to it.
 */
export const useLeaving = (
  onLeave: () => void,
): {
  readonly watch: (sheet: HTMLElement | null) => (() => void) | undefined;
  readonly isAsking: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
} => {
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLElement>(null);
  const before = useRef(new Map<Entered, string>());
  const wasIn = useRef<HTMLElement>(null);
  const watch = useCallback((sheet: HTMLElement | null) => {
    if (!sheet) return undefined;
    place.current = sheet;
    // Lists stand in the page only once everything around them was drawn.
    queueMicrotask(() => {
      before.current = new Map(fieldsIn(sheet).map((field) => [field, read(field)]));
    });
    // Who is back in a field has decided.
    const back = (): void => setAsking(false);
    sheet.addEventListener('focusin', back);
    return () => sheet.removeEventListener('focusin', back);
  }, []);
  /** What came later, as a field that only one choice asks for, counts where something was typed into it. */
  const isEntered = (): boolean =>
    place.current !== null &&
    fieldsIn(place.current).some((field) => {
      const was = before.current.get(field);
      return was === undefined ? isForText(field) && read(field) !== '' : was !== read(field);
    });
  const stay = (): void => {
    setAsking(false);
    wasIn.current?.focus();
  };
  const leave = (): void => {
    if (isAsking) return stay();
    if (!isEntered()) return onLeave();
    const focused = document.activeElement;
    wasIn.current =
      focused instanceof HTMLElement && place.current?.contains(focused)
        ? focused
        : (fieldsIn(place.current ?? document.body)[0] ?? null);
    setAsking(true);
  };
  return { watch, isAsking, leave, stay };
};
