import { readWords, type WordText } from '../text/word-text.ts';
import type { TextField } from './subject.ts';

const known = new WeakMap<TextField, WordText>();

/** A field read for lists of words. Each field is read once for a check, whichever rules ask. */
export const wordsOfField = (field: TextField): WordText => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const made = readWords(field.text);
  known.set(field, made);
  return made;
};
