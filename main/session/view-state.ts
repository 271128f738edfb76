import type { Colleague } from '../../shared/domain/colleague.ts';
import type { AppState, Problem } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import type { KeyWrap } from '../storage/keys.ts';
import type { Damage } from '../storage/stores.ts';
import { currentPack } from '../workflow/current-pack.ts';
import { activeHold } from '../workflow/hold.ts';
import { countNeedsYou } from '../workflow/list-queue.ts';
import { viewSharingBrief } from '../workflow/view-sharing.ts';
import { registerProblem } from './problems.ts';

/** What is true of the laptop whether or not a library is open. */
export interface Laptop {
  readonly version: string;
  readonly system: AppState['system'];
  readonly zone: string;
  readonly keychain: Pick<KeyWrap, 'strength'>;
  readonly now: () => number;
}

/** The state while no library is open. */
export const closedState = (laptop: Laptop, problem: Problem | null): AppState => ({
  phase: problem === null ? 'first-start' : 'problem',
  problem,
  version: laptop.version,
  system: laptop.system,
  library: null,
  guard: laptop.keychain.strength() === 'strong' ? 'keychain' : 'passphrase',
  me: null,
  colleagues: [],
  appearance: 'system',
  startAtLogin: false,
  hold: null,
  sharing: null,
  zone: laptop.zone,
  packVersion: '',
  schools: [],
  needsYou: 0,
  now: new Date(laptop.now()).toISOString(),
});

/** Who was at the desk last, whether they still are, and what is wrong with the register. */
export interface AtDesk {
  readonly last: Colleague | null;
  readonly isSeated: boolean;
  readonly damage: Damage | null;
}

const phaseOf = (services: Services, { last, isSeated, damage }: AtDesk): AppState['phase'] => {
  if (!services.stores.keys.unlocked()) return 'locked';
  if (!isSeated) return 'away';
  if (damage !== null) return 'problem';
  return last === null ? 'first-start' : 'open';
};

/** The state of an open library. While nobody is at the desk it names nobody as sitting there. */
export const openState = async (closed: AppState, services: Services, desk: AtDesk): Promise<AppState> => {
  const { stores } = services;
  const phase = phaseOf(services, desk);
  const pack = currentPack(services);
  const settings = stores.settings.get();
  return {
    ...closed,
    phase,
    problem: phase === 'problem' && desk.damage !== null ? registerProblem(desk.damage) : null,
    library: { path: stores.info.path, sample: stores.info.sample },
    guard: stores.keys.guard(),
    me: desk.isSeated ? desk.last : null,
    colleagues: stores.colleagues
      .list()
      .map((one) => ({ ...one, hasPassphrase: stores.secrets.has(one.id) })),
    appearance: settings.appearance,
    startAtLogin: settings.startAtLogin,
    hold: activeHold(services),
    sharing: viewSharingBrief(services),
    zone: pack.zone,
    packVersion: pack.version,
    schools: pack.schools,
    needsYou: await countNeedsYou(services),
  };
};
