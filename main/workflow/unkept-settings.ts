import { bloomington } from '../../shared/district/bloomington.ts';
import { settingsChanges } from '../../shared/district/settings-changes.ts';
import { readUnkeptPack } from '../../shared/district/unkept-pack.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { UnkeptCopy, UnkeptSettings } from '../../shared/domain/unkept-settings.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { UnkeptPart, UnkeptView } from '../../shared/ipc/district-views.ts';
import type { Services } from '../services.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';

type Sent = Input<'district.save-unkept'>['working'];

/** What the window sent, as it will be readable again. */
const needCopy = (sent: Sent): UnkeptCopy | null => {
  if (sent === null) return null;
  const base = readUnkeptPack(sent.base, bloomington);
  const mine = base === null ? null : readUnkeptPack(sent.mine, base);
  if (base === null || mine === null) {
    throw new Refusal(
      'refused',
      'These changes to the settings are more than Hallpass can remember. They stay in the form until it is closed; keep them before, or take some out.',
    );
  }
  return { version: sent.version, base: { ...base }, mine: { ...mine } };
};

/** Remembers of a colleague what is left; without anything, nothing. */
const put = async ({ stores }: Services, unkept: UnkeptSettings): Promise<void> => {
  if (unkept.working !== null || unkept.aside !== null) await stores.unkept.put(unkept);
  else if (stores.unkept.get(unkept.id) !== null) await stores.unkept.remove(unkept.id);
};

/**
 * Remembers what the colleague at the desk changed about the settings and did not keep yet, whether or not it could be
 * kept; `by` says whose changes they are, so that those of somebody who has just left are not taken for another's.
 */
export const saveUnkept = (services: Services, input: Input<'district.save-unkept'>): Promise<null> =>
  oneAtATime(services, async () => {
    const me = needDistrict(services, 'change the district’s settings');
    if (input.by !== me.id) {
      throw new Refusal(
        'not-allowed',
        `${me.name} is at the desk by now, and these changes are somebody else’s. Nothing was changed.`,
      );
    }
    await put(services, {
      id: me.id,
      at: new Date(services.clock.now()).toISOString(),
      working: needCopy(input.working),
      aside: needCopy(input.aside),
    });
    return null;
  });

/**
 * What stood in the form is in force by now. That holds also where this cannot be written: changes that say what is in
 * force already are not shown again. Runs inside `oneAtATime`.
 */
export const forgetKept = async (services: Services): Promise<void> => {
  const unkept = services.stores.unkept.get(services.me().id);
  if (unkept?.working) await put(services, { ...unkept, working: null }).catch(() => undefined);
};

/** Null: a form cannot show it. Nothing: it is in force already. */
const viewCopy = ({ version, ...kept }: UnkeptCopy, now: Pack): UnkeptPart | 'nothing' | null => {
  const base = readUnkeptPack(kept.base, bloomington);
  const mine = base === null ? null : readUnkeptPack(kept.mine, base);
  if (base === null || mine === null) return null;
  if (settingsChanges(now, mine).length === 0) return 'nothing';
  return { version, base, mine, changes: settingsChanges(base, mine) };
};

/** What the colleague at the desk did not keep yet, beside what is in force; null where there is nothing. */
export const viewUnkept = ({ stores, me }: Services, now: Pack): UnkeptView | null => {
  const unkept = stores.unkept.get(me().id);
  if (unkept === null) return null;
  const parts = [unkept.working, unkept.aside].map((one) => (one === null ? 'nothing' : viewCopy(one, now)));
  const [working, aside] = parts.map((one) => (one === 'nothing' ? null : (one ?? null)));
  const isLost = parts.includes(null);
  if (!working && !aside && !isLost) return null;
  return { at: unkept.at, working: working ?? null, aside: aside ?? null, isLost };
};
