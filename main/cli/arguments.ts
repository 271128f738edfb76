import { closest } from '../../shared/case/closest.ts';

const FORMATS = ['pretty', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What was asked for. */
export type Request =
  | {
      readonly kind: 'check';
      readonly files: readonly string[];
      readonly format: Format;
      /** Ids of the only rules to run; null: all. */
      readonly rules: readonly string[] | null;
    }
  | { readonly kind: 'list-rules'; readonly format: Exclude<Format, 'sarif'> }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** A request that cannot be understood, as a sentence. */
  | { readonly kind: 'misuse'; readonly message: string };

const OPTIONS = ['--format', '--rule', '--list-rules', '--explain', '--help', '--version'] as const;
const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-v': '--version', '-V': '--version' };

const RULE_ID = /^[a-z]+\/[a-z0-9-]+$/;
const misuse = (message: string): Request => ({ kind: 'misuse', message });

const meant = (word: string, known: Iterable<string>): string => {
  const near = closest(word, known);
  return near === null ? '' : ` Did you mean ${near}?`;
};

interface Draft {
  files: string[];
  format: Format;
  rules: string[] | null;
  explain: string | null;
  wants: Set<string>;
}

/** The ids in one argument, "a/b,c/d" and "a/b c/d" alike. */
const idsIn = (text: string): readonly string[] => text.split(/[\s,]+/).filter((id) => id !== '');

/**
 * What a command line asks for. After `--rule` every further word that looks like a rule of a known group is a rule too;
 * files follow them, or stand before, or after `--`.
 */
export const readArguments = (args: readonly string[], ruleIds: readonly string[]): Request => {
  const groups = new Set(ruleIds.map((id) => id.slice(0, id.indexOf('/'))));
  const looksLikeRule = (word: string): boolean =>
    idsIn(word).length > 0 &&
    idsIn(word).every((id) => RULE_ID.test(id) && groups.has(id.slice(0, id.indexOf('/'))));
  const unknownRule = (id: string): Request =>
    misuse(`There is no rule "${id}".${meant(id, ruleIds)} --list-rules names them all.`);

  const rest = [...args];
  const draft: Draft = { files: [], format: 'pretty', rules: null, explain: null, wants: new Set() };
  const command = rest[0];
  if (command === undefined) return misuse('Say what to check: hallpass check FILE…');
  if (command === 'help') return { kind: 'help' };
  if (command === 'check') rest.shift();
  else if (!command.startsWith('-') || command === '-')
    return misuse(`There is no command "${command}".${meant(command, ['check', 'help'])}`);

  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    if (word === '--') {
      draft.files.push(...rest.splice(0));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      draft.files.push(word);
      continue;
    }
    const [written = '', ...after] = word.split('=');
    const inline = word.includes('=') ? after.join('=') : null;
    const name = SHORT[written] ?? written;
    if (!(OPTIONS as readonly string[]).includes(name))
      return misuse(`There is no option "${written}".${meant(written, OPTIONS)}`);
    const takesValue = name === '--format' || name === '--rule' || name === '--explain';
    if (!takesValue) {
      if (inline !== null) return misuse(`${name} stands alone, without "=".`);
      draft.wants.add(name);
      continue;
    }
    const value = inline ?? rest.shift();
    if (value === undefined || value === '' || (inline === null && value.startsWith('-')))
      return misuse(
        name === '--format'
          ? `--format needs one of ${FORMATS.join(', ')}.`
          : `${name} needs the id of a rule.`,
      );
    if (name === '--format') {
      const format = FORMATS.find((one) => one === value);
      if (format === undefined)
        return misuse(
          `There is no format "${value}".${meant(value, FORMATS)} There are ${FORMATS.join(', ')}.`,
        );
      draft.format = format;
    } else if (name === '--explain') draft.explain = value;
    else {
      const ids = [...idsIn(value)];
      while (rest[0] !== undefined && looksLikeRule(rest[0])) ids.push(...idsIn(rest.shift() ?? ''));
      if (ids.length === 0) return misuse('--rule needs the id of a rule.');
      const unknown = ids.find((id) => !ruleIds.includes(id));
      if (unknown !== undefined) return unknownRule(unknown);
      draft.rules = [...(draft.rules ?? []), ...ids];
    }
  }

  if (draft.wants.has('--help')) return { kind: 'help' };
  if (draft.wants.has('--version')) return { kind: 'version' };
  if (draft.explain !== null)
    return ruleIds.includes(draft.explain)
      ? { kind: 'explain', rule: draft.explain }
      : unknownRule(draft.explain);
  if (draft.wants.has('--list-rules'))
    return draft.format === 'sarif'
      ? misuse('--list-rules is printed as pretty or json.')
      : { kind: 'list-rules', format: draft.format };
  if (draft.files.length === 0) return misuse('Name at least one file to check, or - for standard input.');
  return { kind: 'check', files: draft.files, format: draft.format, rules: draft.rules };
};
