import type { Severity } from './district.ts';

/** What each severity is called wherever people read it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  block: 'Fix before queueing',
  review: 'Needs a second person',
  warn: 'Worth a look',
  note: 'Note',
};
