import { isPublished } from '../../shared/domain/delivery.ts';
import { PLATFORM_IDS } from '../../shared/domain/platform-id.ts';
import type { Dashboard } from '../../shared/ipc/dashboard-views.ts';
import { addDays } from '../../shared/schedule/wall-time.ts';
import type { Services } from '../services.ts';
import { clearancesOf } from './clearance.ts';
import { countCaught } from './count-caught.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';
import { Refusal } from './refusal.ts';

/**
 * Day from which the ADA Title II web rule asks public bodies of 50,000 people and more for WCAG 2.1 AA, as moved by
 * the interim final rule of 20 April 2026 (91 FR 20902); read on 2026-11-23.
 */
const ADA_DUE = '2027-04-26';

/** Weeks shown at most: three years. */
const MOST_WEEKS = 160;
const DAY = 86_400_000;

/** The Monday of a day's week; 1970 began on a Thursday. */
const mondayOf = (day: string): string => {
  const days = Date.parse(`${day}T00:00:00Z`) / DAY;
  return addDays(day, -((days + 3) % 7));
};

const weeksBetween = (from: string, to: string): readonly string[] => {
  const weeks: string[] = [];
  for (let week = mondayOf(from); week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
};

/** What the records of these days tell in numbers. Counts alone: nobody is named. */
export const readDashboard = async (
  services: Services,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Dashboard> => {
  if (from > to) throw new Refusal('refused', 'The first day is after the last one.');
  const weeks = weeksBetween(from, to);
  if (weeks.length > MOST_WEEKS) {
    throw new Refusal('refused', 'Numbers are shown for three years at most. Choose fewer days.');
  }
  const { queue, accounts } = services.stores;
  const out = [...(await queue.open()), ...(await queue.closed('0000', '9999'))].filter(
    ({ state, wall }) =>
      (isPublished(state) || state === 'taken-down') && wall.slice(0, 10) >= from && wall.slice(0, 10) <= to,
  );
  const schools = new Map<string, number[]>();
  for (const { target, wall } of out) {
    const school = accounts.get(target)?.school ?? 'The district';
    const counts = schools.get(school) ?? weeks.map(() => 0);
    const at = weeks.indexOf(mondayOf(wall.slice(0, 10)));
    counts[at] = (counts[at] ?? 0) + 1;
    schools.set(school, counts);
  }
  const posts = [...schools].map(([school, counts]) => ({
    school,
    weeks: counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  }));
  return {
    from,
    to,
    weeks,
    posts: posts.sort((a, b) => b.total - a.total || (a.school < b.school ? -1 : 1)),
    caught: await countCaught(services, from, to),
    altText: await altTextOf(services, new Map(out.map(({ post, wall }) => [post, wall.slice(0, 7)]))),
    consent: consentOf(services),
  };
};

/** Pictures and videos of posts that went out, by the month they went out in. */
const altTextOf = async (
  services: Services,
  published: ReadonlyMap<string, string>,
): Promise<Dashboard['altText']> => {
  const months = new Map<string, { pictures: number; described: number }>();
  for (const row of await services.stores.posts.allTiles()) {
    const month = published.get(row.id);
    if (month === undefined || row.shown === 0) continue;
    const now = months.get(month) ?? { pictures: 0, described: 0 };
    months.set(month, { pictures: now.pictures + row.shown, described: now.described + row.described });
  }
  const all = [...months].map(([month, counts]) => ({ month, ...counts }));
  const today = wallNow(services.clock.now(), currentPack(services).zone).slice(0, 10);
  return {
    months: all.sort((a, b) => (a.month < b.month ? -1 : 1)),
    pictures: all.reduce((sum, { pictures }) => sum + pictures, 0),
    described: all.reduce((sum, { described }) => sum + described, 0),
    due: ADA_DUE,
    daysLeft: Math.round((Date.parse(`${ADA_DUE}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY),
  };
};

/** Students of each school by what may be shown of them today: a yes counts where it is one on every platform. */
const consentOf = (services: Services): Dashboard['consent'] => {
  const { register } = services.stores;
  if (register.state() !== 'open') return null;
  const pack = currentPack(services);
  const today = wallNow(services.clock.now(), pack.zone).slice(0, 10);
  const schools = new Map<
    string,
    { students: number; granted: number; denied: number; unanswered: number }
  >();
  for (const person of register.people()) {
    if (person.kind !== 'student') continue;
    const school = person.school ?? 'No school';
    const counts = schools.get(school) ?? { students: 0, granted: 0, denied: 0, unanswered: 0 };
    const clearances = clearancesOf(person, 'image', today, pack);
    const all = PLATFORM_IDS.map((id) => clearances[id]);
    counts.students += 1;
    if (all.every((one) => one === 'cleared')) counts.granted += 1;
    else if (all.some((one) => one === 'denied' || one === 'protected')) counts.denied += 1;
    else counts.unanswered += 1;
    schools.set(school, counts);
  }
  return [...schools]
    .map(([school, counts]) => ({ school, ...counts }))
    .sort((a, b) => b.students - a.students || (a.school < b.school ? -1 : 1));
};
