import type { Media } from '../domain/post.ts';
import { covers, type CoverReason } from './covers.ts';
import type { Subject, Target } from './subject.ts';

/** The message that is given for each reason: several reasons are told as one. */
const MESSAGES = {
  'no-record': 'no-record',
  'other-scope': 'no-record',
  denied: 'objected',
  withdrawn: 'objected',
  protected: 'protected',
  expired: 'expired',
  'not-yet': 'not-yet',
  'other-channel': 'other-channel',
  'default-only': 'default-only',
  'adult-needs-own': 'adult-needs-own',
} as const satisfies Partial<Record<CoverReason, string>>;

const isTold = (reason: CoverReason): reason is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, reason);

/** Somebody named for a medium without a permission that holds; `unknown`: nobody of the register. */
export interface NotCleared {
  readonly media: Media;
  readonly message: (typeof MESSAGES)[keyof typeof MESSAGES] | 'unknown';
  readonly person: string;
}

/**
 * Who is named for the media of a target (`heard` in it, or maker of the `works` it shows) and has no live permission of
 * that scope there on the publish date. Adults are named only where they are protected: no permission is asked of them.
 */
export function* notClearedFor(
  subject: Subject,
  target: Target,
  scope: 'voice' | 'work',
): Generator<NotCleared> {
  const question = { scope, platform: target.account.platform, date: subject.publish.date };
  for (const media of target.media)
    for (const id of new Set(scope === 'voice' ? media.heard : media.works)) {
      const person = subject.people.byId(id);
      if (person === undefined) {
        yield { media, message: 'unknown', person: id };
        continue;
      }
      const { covered, reason } = covers(person, question, subject.pack);
      if (covered || !isTold(reason) || (person.kind !== 'student' && reason !== 'protected')) continue;
      yield { media, message: MESSAGES[reason], person: id };
    }
}
