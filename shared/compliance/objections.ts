import type { Pack } from '../domain/district.ts';
import { CONSENT_SCOPES, type Person } from '../domain/person.ts';
import { PLATFORM_IDS, type PlatformId } from '../domain/platform-id.ts';
import { covers, type CoverReason } from './covers.ts';
import { meantOn, namingsOf } from './named-people.ts';
import type { Subject, Target } from './subject.ts';

/** Somebody said no, or may not be shown at all: more than a permission that is missing or ran out. */
const NO: ReadonlySet<CoverReason> = new Set(['denied', 'withdrawn', 'protected']);

/** Whether somebody says no to anything on any of these platforms on a day (`YYYY-MM-DD`). */
export const saysNo = (
  person: Person,
  date: string,
  pack: Pack,
  platforms: readonly PlatformId[] = PLATFORM_IDS,
): boolean =>
  CONSENT_SCOPES.some((scope) =>
    platforms.some((platform) => NO.has(covers(person, { scope, platform, date }, pack).reason)),
  );

/** Who is on a target, and for what: pictured, heard, with their work, or by full name in a text that goes there. */
function* shownOn(subject: Subject, target: Target) {
  const media = new Set(target.media.map(({ id }) => id));
  for (const { person } of target.pictured) yield { person, scope: 'image' } as const;
  const known = (ids: readonly string[]): readonly Person[] =>
    ids.flatMap((id) => subject.people.byId(id) ?? []);
  for (const { heard, works } of target.media) {
    for (const person of known(heard)) yield { person, scope: 'voice' } as const;
    for (const person of known(works)) yield { person, scope: 'work' } as const;
  }
  const fields = subject.fields.filter(
    ({ account, media: of }) =>
      (account === null || account === target.account.id) && (of === null || media.has(of)),
  );
  for (const naming of namingsOf(subject, fields)) {
    const meant = meantOn(naming, target);
    // Of several of one name nobody can tell who is meant.
    const [only] = meant;
    if (only !== undefined && meant.length === 1) yield { person: only, scope: 'name' } as const;
  }
}

/**
 * The accounts on which a post shows somebody who says no on a day (`YYYY-MM-DD`), whatever held when it went out: there
 * it is to be taken down.
 */
export const objectedOn = (subject: Subject, date: string): ReadonlySet<string> =>
  new Set(
    subject.targets
      .filter((target) =>
        Array.from(shownOn(subject, target)).some(({ person, scope }) =>
          NO.has(covers(person, { scope, platform: target.account.platform, date }, subject.pack).reason),
        ),
      )
      .map(({ account }) => account.id),
  );
