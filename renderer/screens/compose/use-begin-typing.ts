import { type RefObject, useEffect, useRef } from 'react';
import { whenUncovered } from '../../components/when-uncovered.ts';

/** In a draft that comes without a word the caret stands in the text at once. Answers the ref for the work around it. */
export const useBeginTyping = (isEmpty: boolean): RefObject<HTMLDivElement | null> => {
  const work = useRef<HTMLDivElement>(null);
  const cameEmpty = useRef(isEmpty);
  useEffect(
    () =>
      cameEmpty.current
        ? whenUncovered(() => {
            const editor = work.current?.querySelector('.code-editor')?.shadowRoot;
            editor?.querySelector<HTMLElement>('[contenteditable]')?.focus();
          })
        : undefined,
    [],
  );
  return work;
};
