import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  tuple: 'a list of fixed length',
  null: 'null',
};

/** The path of a problem as people write it: `post.media[0].altText`. */
export const sayPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((said, part) => {
    if (typeof part === 'number') return `${said}[${part}]`;
    const name = String(part);
    return said === '' ? name : `${said}.${name}`;
  }, '');

const tooBig = (origin: string, most: string): string => {
  if (origin === 'string') return `too long: at most ${most} characters`;
  return origin === 'array' ? `too many: at most ${most} entries` : `too large: at most ${most}`;
};

/** What is expected there, in plain words: the part of a message that comes after the path. */
export const sayIssue = (issue: Issue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown field ${quoted(issue.keys)}`;
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of ${quoted(issue.values)}`;
    case 'invalid_format':
    case 'custom':
      return issue.message.startsWith('Invalid') ? 'expected another form' : `expected ${issue.message}`;
    case 'too_big':
      return tooBig(issue.origin, issue.maximum.toLocaleString('en-US'));
    case 'too_small':
      return `too small: at least ${String(issue.minimum)}`;
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return 'expected another form';
  }
};
