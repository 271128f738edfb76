import { useEffect, useState } from 'react';
import { useSlice } from '../../../store/use.ts';
import { verdictWords } from './verdict.ts';

/** A verdict is read out once it stood for this long, in milliseconds: typing passes through many. */
const STANDS_FOR = 1200;

/** Reads out a changed verdict, and the finding that F8 went to; politely, and not while typing passes through. */
export const Announce = ({ stepped }: { readonly stepped: string }) => {
  const check = useSlice('post', (post) => post.check);
  const words = check ? verdictWords(check) : '';
  const [said, setSaid] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), STANDS_FOR);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {stepped}
      </p>
    </>
  );
};
