import type { Pack } from '../domain/district.ts';
import type { Person } from '../domain/person.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { addDays } from '../schedule/wall-time.ts';
import { covers } from './covers.ts';

/** The last day of a day's month, `YYYY-MM-DD`. */
export const lastOfMonth = (day: string): string => {
  const later = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(`${later.slice(0, 7)}-01`, -1);
};

/**
 * Whether a permission that holds on a day (`YYYY-MM-DD`) ends by another one, that day included, with nothing that goes
 * on: for any scope on any platform.
 */
export const endsBy = (person: Person, from: string, to: string, pack: Pack): boolean =>
  person.consents.some(
    ({ decision, scope, until }) =>
      decision === 'granted' &&
      until !== null &&
      until >= from &&
      until <= to &&
      scope.some((one) =>
        PLATFORM_IDS.some(
          (platform) =>
            covers(person, { scope: one, platform, date: from }, pack).covered &&
            !covers(person, { scope: one, platform, date: addDays(to, 1) }, pack).covered,
        ),
      ),
  );
