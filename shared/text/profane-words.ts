import { INNUENDO } from './lists/innuendo.ts';
import { PROFANITY_ALLOW } from './lists/profanity-allow.ts';
import { PROFANITY } from './lists/profanity.ts';
import { oncePerLists } from './once-per-lists.ts';
import { compileWords } from './compile-words.ts';

const ALL = [...PROFANITY, ...INNUENDO];

/**
 * Our lists of profanity and innuendo with a district's own words: those it allows and those it refuses. Made once per
 * district (about 10 ms), for `findWords`.
 */
export const profaneWords = oncePerLists((allow = [], deny = []) =>
  compileWords(ALL, { allow: [...PROFANITY_ALLOW, ...allow], deny }),
);
