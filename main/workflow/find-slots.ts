import { USUAL_PLAN } from '../../shared/domain/posting-plan.ts';
import type { SlotsView } from '../../shared/ipc/views.ts';
import { freeSlots, widestSlot } from '../../shared/schedule/free-slots.ts';
import { isWall, isZone, resolveWall, wallOf } from '../../shared/schedule/wall-time.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How soon a free slot may be: a post is to be looked at before it goes out. */
const SOONEST = 15 * MINUTE;
/** Days that are looked through for the next free slot, and for the one with the most room. */
const AHEAD = 90;
const NEAR = 14;

/** The next free slot for a post to these accounts, and the one with the most room in the two weeks after it. */
export const findSlots = async (
  services: Services,
  {
    targets,
    zone,
    except,
  }: { readonly targets: readonly string[]; readonly zone: string; readonly except: string | null },
): Promise<SlotsView> => {
  if (!isZone(zone)) throw new Refusal('refused', 'This time zone is not known here. Choose another one.');
  const pack = currentPack(services);
  const after = services.clock.now() + SOONEST;
  const from = new Date(after - 9 * DAY).toISOString().slice(0, 10);
  const rows = await services.stores.posts.tiles({ from, to: '9999-12-31', undated: false });
  const taken = rows.flatMap((row) => {
    const isOther = row.id !== except && row.targets.some((id) => targets.includes(id));
    if (!isOther || row.publishAt === null || !isWall(row.publishAt) || !isZone(row.zone)) return [];
    const { instant, earlier } = resolveWall(row.publishAt, row.zone, null);
    return [instant ?? earlier];
  });
  const plans = targets.map((id) => services.stores.accounts.get(id)?.plan ?? USUAL_PLAN);
  const slots = freeSlots({
    plans: plans.length === 0 ? [USUAL_PLAN] : plans,
    taken,
    after,
    zone: pack.zone,
    hours: pack.quietHours,
    calendar: pack.calendar,
    days: AHEAD,
  });
  const [next] = slots;
  if (next === undefined) return { next: null, widest: null };
  const widest = widestSlot(slots.filter((one) => one.instant <= next.instant + NEAR * DAY));
  return { next: wallOf(next.instant, zone), widest: widest && wallOf(widest.instant, zone) };
};
