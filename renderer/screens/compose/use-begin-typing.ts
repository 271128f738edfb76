import { useEffect, useRef } from 'react';
import { takeTyped } from '../../components/type-ahead.ts';
import { whenUncovered } from '../../components/when-uncovered.ts';

/**
 * In a draft that comes without a word the caret stands in the text at once, and what was typed since it was asked for
 * stands before it. `insert` puts words where the caret is, and takes the focus.
 */
export const useBeginTyping = (isEmpty: boolean, insert: (text: string) => void): void => {
  const latest = useRef(insert);
  const cameEmpty = useRef(isEmpty);
  useEffect(() => (cameEmpty.current ? whenUncovered(() => latest.current(takeTyped())) : undefined), []);
};
