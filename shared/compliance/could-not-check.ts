import type { Finding } from './finding.ts';
import type { Message } from './rule.ts';

/** Message key of the finding that stands for a rule that did not come to an answer. */
export const COULD_NOT_CHECK = 'could-not-check';

/** Rule id for a case that could not even be laid out for the rules. */
export const WHOLE_POST = 'check/whole-post';

export const couldNotCheckMessage: Message = {
  what: 'This post could not be checked by one of the rules.',
  why: 'A post that could not be checked is not a post that passed.',
  todo: 'Change the text or the picture a little and check again; if it stays, tell the people who look after Hallpass the name of the rule.',
};

/** The blocking finding for a rule that threw or answered nonsense. Nothing lets it pass. */
export const couldNotCheck = (rule: string, account: string | null): Finding => ({
  rule,
  message: COULD_NOT_CHECK,
  severity: 'block',
  waivable: false,
  at: { account, field: null, range: null, media: null, face: null },
  data: {},
  words: null,
  fix: null,
});

/** True for the finding of a rule that did not come to an answer. */
export const isCouldNotCheck = (finding: Pick<Finding, 'message'>): boolean =>
  finding.message === COULD_NOT_CHECK;
