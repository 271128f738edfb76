import { RULES } from '../../shared/compliance/rules/index.ts';
import { bloomington } from '../../shared/district/bloomington.ts';
import { PACK_LIMITS } from '../../shared/district/limits.ts';
import { LOOSEST_NAMES } from '../../shared/district/name-rules.ts';
import { type Pack, SEVERITIES } from '../../shared/domain/district.ts';
import type { KeptPack } from '../../shared/domain/kept-pack.ts';
import type { DistrictView, KeptVersion, RuleChoice } from '../../shared/ipc/district-views.ts';
import type { Services } from '../services.ts';
import { firstPack, readPack } from './current-pack.ts';
import { districtToday, rulePage } from './read-guidelines.ts';
import { colleagueName } from './record-names.ts';
import { SETTINGS_ARE_SHARED, takesSettings } from './sharing-state.ts';
import { viewUnkept } from './unkept-settings.ts';

/** The sentence for everybody whose role does not keep the district's settings. */
const WHY_NOT = 'Only a colleague with the district role can change the district’s settings.';

/** The built-in pack as this library has it: the version before the first. */
export const builtInVersion = (services: Services): KeptVersion => ({
  version: firstPack(services).pack.version,
  lastReviewed: firstPack(services).pack.lastReviewed,
  at: null,
  by: null,
  how: 'built-in',
  from: null,
  note: null,
  changes: [],
  isCurrent: services.stores.district.current() === null,
});

/** A kept version with its colleague's name. */
export const viewKept = (services: Services, kept: KeptPack): KeptVersion => {
  const { lastReviewed } = kept.pack;
  const isBrought = kept.how === 'district-file';
  return {
    version: kept.version,
    lastReviewed: typeof lastReviewed === 'string' ? lastReviewed : bloomington.lastReviewed,
    at: kept.at,
    // Who kept it at the district office; here the file brought it.
    by: isBrought ? (kept.from ?? 'The district office') : colleagueName(services, kept.by),
    how: kept.how,
    from: isBrought ? null : kept.from,
    note: kept.note,
    changes: kept.changes,
    isCurrent: kept === services.stores.district.current(),
  };
};

const choiceOf =
  (pack: Pack, today: string) =>
  (rule: (typeof RULES)[number]): RuleChoice => {
    const { id, judges, usual, floor } = rulePage(rule, pack, today);
    return {
      id,
      judges,
      usual,
      floor,
      choices: SEVERITIES.slice(SEVERITIES.indexOf(floor)),
      chosen: Object.hasOwn(pack.severities, id) ? (pack.severities[id] ?? null) : null,
    };
  };

/** The district's settings in force, with everything a form needs to change them. */
export const viewDistrict = (services: Services): DistrictView => {
  const { pack, isSound } = readPack(services);
  const kept = services.stores.district.current();
  const me = services.me();
  const isShared = takesSettings(services);
  const mayKeep = me.active && me.role === 'district' && !isShared;
  const today = districtToday(services, pack);
  return {
    pack,
    kept: kept === null ? builtInVersion(services) : viewKept(services, kept),
    builtIn: bloomington,
    isSound,
    may: { keep: mayKeep, whyNot: mayKeep ? null : isShared ? SETTINGS_ARE_SHARED : WHY_NOT },
    reader: me.id,
    unkept: mayKeep ? viewUnkept(services, pack) : null,
    rules: RULES.map(choiceOf(pack, today)),
    loosestNames: LOOSEST_NAMES,
    limits: PACK_LIMITS,
    today,
  };
};
