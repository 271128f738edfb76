import type { SettledFinding } from '../../../shared/ipc/views.ts';

/** What a jump needs to know of a finding; also made up for what no finding says, such as a missing time. */
export type Goal = Pick<SettledFinding, 'key' | 'rule' | 'at'>;

/** Fields of a post that stand in the sheet of the time button. */
const TIME_FIELDS: readonly string[] = ['publishAt', 'side', 'zone', 'handover'];

export const isInTimeSheet = (field: string | null): boolean => field !== null && TIME_FIELDS.includes(field);

/** The question that a finding about a medium is about, where its place names the medium alone. */
const QUESTION_OF: Readonly<Record<string, string>> = {
  'consent/voice-not-cleared': 'heard',
  'consent/work-not-cleared': 'works',
};

const questionOf = (rule: string): string | null =>
  QUESTION_OF[rule] ?? (rule.startsWith('consent/') ? 'people' : null);

/** What an account gets of a picture instead: a size or type that does not do is answered by leaving it out there. */
const FACTS = /\.(?:width|height|type|bytes|duration|hasGps)$/u;

/** A path, and what it lies in, the nearest first: `video.tags.3`, `video.tags`, `video`. */
const upFrom = (path: string): readonly string[] => {
  const end = path.lastIndexOf('.');
  return end < 0 ? [path] : [path, ...upFrom(path.slice(0, end))];
};

/**
 * The controls that answer a finding, the nearest first, as their `data-field` names them: paths of the post, and
 * `targets.<account>` for an account's chip, `media.<id>.people` for who is in it, `media.<id>` for the picture.
 */
export const placesOf = ({ rule, at: { field, media, account } }: Goal): readonly string[] => {
  if (field === null) {
    if (media !== null) {
      const question = questionOf(rule);
      return [...(question === null ? [] : [`media.${media}.${question}`]), `media.${media}`, 'media'];
    }
    return account === null ? [] : [`targets.${account}`, 'targets'];
  }
  const own: string[] = [];
  if (account !== null && field === 'targets') own.push(`targets.${account}`);
  if (account !== null && media !== null) {
    if (field === `media.${media}.altText`) own.push(`media.${media}.perTarget.${account}.altText`);
    if (FACTS.test(field)) own.push(`media.${media}.perTarget.${account}`);
  }
  return [...own, ...upFrom(field)];
};

/** A fact that answers a finding as well as its words do: what the button to it says, and its path. */
const ALSO: Readonly<Record<string, { readonly label: string; readonly field: string }>> = {
  'conduct/on-topic': { label: 'Choose a category', field: 'category' },
  'privacy/live-location': { label: 'Say when they are back', field: 'event.offSite' },
};

/** The second way out of a finding that stands in the words but that a fact answers, too; null where there is none. */
export const otherWayOf = (goal: Goal): { readonly label: string; readonly goal: Goal } | null => {
  const also = ALSO[goal.rule];
  if (also === undefined) return null;
  const at = { ...goal.at, field: also.field, range: null, media: null };
  return { label: also.label, goal: { key: goal.key, rule: goal.rule, at } };
};

/** True where a jump goes to this control, or into it. */
export const leadsTo = (goal: Goal | null, path: string): boolean =>
  goal !== null && placesOf(goal).some((place) => place === path || place.startsWith(`${path}.`));
