import type { Account } from '../../../domain/account.ts';
import { PLATFORM_CITES, platformOf } from '../../../platforms/index.ts';
import { fold } from '../../../text/fold.ts';
import { EXAMPLE_ACCOUNT } from '../../example-accounts.ts';
import { handleOf } from '../../handle-of.ts';
import { publishedTexts } from '../../published-texts.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

const account = (id: string, platform: Account['platform'], handle: string) => ({
  ...EXAMPLE_ACCOUNT,
  id,
  platform,
  handle,
});
const ACCOUNTS = [
  account('ridgeview-x', 'twitter', '@RidgeviewBPS'),
  account('westwood-x', 'twitter', '@WestwoodBPS'),
  account('ridgeview-fb', 'facebook', '@RidgeviewBPS'),
  account('westwood-fb', 'facebook', '@WestwoodBPS'),
];
const TEXT = 'Buses run ten minutes late this afternoon. Thank you for waiting.';
const to = (targets: readonly string[], more: object = {}) => ({
  accounts: ACCOUNTS,
  post: { targets, text: TEXT, ...more },
});
const BOTH = ['ridgeview-x', 'westwood-x'] as const;

/** What a reader would call the same: words and signs, whatever the blanks, letters' case and look-alikes. */
const sameness = (text: string): string => fold(text).text.replace(/\s+/gu, ' ').trim();

/** Of another post, while its entry stands: each post of a busy day is judged beside all the others. */
const known = new WeakMap<Subject['others'][number], string>();
const samenessOf = (other: Subject['others'][number]): string => {
  const made = known.get(other);
  if (made !== undefined) return made;
  const same = sameness(other.text);
  known.set(other, same);
  return same;
};

interface Said {
  readonly account: Account;
  /** Its `sameness`. */
  readonly same: string;
  readonly field: string | null;
}

const forbids = (one: Account): boolean => platformOf(one.platform).text.onceOnly.value;

/** What the post says on the accounts of platforms that forbid the same text twice. */
const saidNow = (subject: Subject): readonly Said[] => {
  // Most accounts get the very same text.
  const read = new Map<string, string>();
  const same = (text: string): string => {
    const made = read.get(text) ?? sameness(text);
    read.set(text, made);
    return made;
  };
  return subject.targets
    .filter((target) => forbids(target.account))
    .flatMap((target) =>
      publishedTexts(subject, target).map(
        ({ path, text }): Said => ({ account: target.account, same: same(text), field: path }),
      ),
    )
    .filter((one) => one.same !== '');
};

/** What other posts say, or will say, on such accounts in the words of `now`; of a busy day that is hardly any. */
const saidElsewhere = (subject: Subject, now: readonly Said[]): readonly Said[] => {
  if (now.length === 0) return [];
  const accounts = new Map(subject.accounts.filter(forbids).map((one) => [one.id, one]));
  const words = new Set(now.map(({ same }) => same));
  const said: Said[] = [];
  for (const other of subject.others) {
    const account = accounts.get(other.account);
    if (account === undefined) continue;
    const same = samenessOf(other);
    if (words.has(same)) said.push({ account, same, field: null });
  }
  return said;
};

export const rule = defineRule({
  id: 'platform/duplicate-text',
  judges: 'The same text goes to several accounts of a platform that does not allow it.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: PLATFORM_CITES,
  messages: {
    same: {
      what: '{handle} would say the same as {other}, and {platform} does not allow the same text on several accounts.',
      why: 'The platform may hide such posts or lock the accounts. ({cite}.)',
      todo: 'Write a different text for {handle}, or post it once and repost it from there.',
    },
  },
  examples: {
    passes: [
      { name: 'one account', case: to(['ridgeview-x']) },
      { name: 'one account on each of two platforms', case: to(['ridgeview-x', 'ridgeview-fb']) },
      { name: 'two accounts where it is allowed', case: to(['ridgeview-fb', 'westwood-fb']) },
      {
        name: 'a text of its own for one of them',
        case: to(BOTH, {
          variants: { 'westwood-x': { text: 'Westwood buses run ten minutes late this afternoon.' } },
        }),
      },
      {
        name: 'one word different',
        case: to(BOTH, { variants: { 'westwood-x': { text: TEXT.replace('Buses', 'Westwood buses') } } }),
      },
      {
        name: 'another account’s other text',
        case: to(['ridgeview-x'], {
          others: [{ account: 'westwood-x', publishAt: '2026-11-24T15:30', text: 'Tip-off at 7.' }],
        }),
      },
      {
        name: 'the same text on a platform that allows it',
        case: to(['ridgeview-x'], {
          others: [{ account: 'westwood-fb', publishAt: '2026-11-24T15:30', text: TEXT }],
        }),
      },
      { name: 'nothing but a picture', case: to(BOTH, { text: ' ' }) },
    ],
    fails: [
      { name: 'two accounts of X', case: to(BOTH), message: 'same' },
      { name: 'other accounts beside them', case: to([...BOTH, 'ridgeview-fb']), message: 'same' },
      {
        name: 'variants that say the same',
        case: to(BOTH, {
          variants: { 'ridgeview-x': { text: 'Doors open.' }, 'westwood-x': { text: 'Doors open.' } },
        }),
        message: 'same',
      },
      {
        name: 'a variant that repeats the text',
        case: to(BOTH, { variants: { 'westwood-x': { text: TEXT } } }),
        message: 'same',
      },
      {
        name: 'other blanks and capitals',
        case: to(BOTH, { variants: { 'westwood-x': { text: TEXT.toUpperCase().replaceAll(' ', '  ') } } }),
        message: 'same',
      },
      {
        name: 'what another account said',
        case: to(['ridgeview-x'], {
          others: [{ account: 'westwood-x', publishAt: '2026-11-24T09:00', text: TEXT }],
        }),
        message: 'same',
      },
      {
        name: 'what another account will say, in this account’s variant',
        case: to(['ridgeview-x'], {
          variants: { 'ridgeview-x': { text: 'Doors open.' } },
          others: [{ account: 'westwood-x', publishAt: '2026-11-25T09:00', text: 'Doors open.' }],
        }),
        message: 'same',
      },
    ],
  },
  check: function* (subject) {
    const now = saidNow(subject);
    const said = [...saidElsewhere(subject, now), ...now];
    const told = new Set<string>();
    for (const [n, one] of said.entries()) {
      if (one.field === null || told.has(one.account.id)) continue;
      const twin = said
        .slice(0, n)
        .find(
          (other) =>
            other.account.id !== one.account.id &&
            other.account.platform === one.account.platform &&
            other.same === one.same,
        );
      if (twin === undefined) continue;
      told.add(one.account.id);
      const platform = platformOf(one.account.platform);
      yield {
        message: 'same',
        at: { account: one.account.id, field: one.field },
        data: {
          handle: handleOf(one.account),
          other: handleOf(twin.account),
          platform: platform.name,
          cite: platform.text.onceOnly.cite,
        },
      };
    }
  },
});
