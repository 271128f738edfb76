import { SLURS_ALLOW } from './lists/slurs-allow.ts';
import { SLURS } from './lists/slurs.ts';
import { oncePerLists } from './once-per-lists.ts';
import { compileWords } from './compile-words.ts';

/** Our lists of slurs with the words a district allows. Made once per district (about 10 ms), for `findWords`. */
export const slurWords = oncePerLists((allow = []) =>
  compileWords(SLURS, { allow: [...SLURS_ALLOW, ...allow] }),
);
