import type { Delivery } from '../../shared/domain/delivery.ts';
import { peopleIn } from '../../shared/domain/post-document.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { AppearancesView, AssetView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { breathe } from '../breathe.ts';
import { needRegister } from './people.ts';
import { orRefuse } from './refusal.ts';
import { viewAsset } from './view-asset.ts';
import { viewTiles } from './view-tile.ts';
import { peopleOfPass, whatWentOut } from './what-went-out.ts';

/** So many posts are shown, the newest; the rest is counted. */
const MOST = 200;
/** Stored checks read between two moments in which everything else has its turn. */
const A_TURN = 25;

/** Whom a stored check found, by its id, for as long as its library is open: checks never change. */
const known = new WeakMap<object, Map<string, readonly string[]>>();

/** Whom a delivery's check found in what was queued; where that cannot be read, whom its version shows. */
const peopleOf = async (services: Services, delivery: Delivery): Promise<readonly string[]> => {
  const found = await peopleOfPass(services, delivery);
  if (found !== null) return found;
  const out = await whatWentOut(services, delivery);
  return out?.kind === 'read' ? peopleIn(out.content.media) : [];
};

/** Post → its deliveries in which a person is shown or named: what waits, is out, or was. */
const deliveriesWith = async (
  services: Services,
  person: string,
): Promise<ReadonlyMap<string, readonly Delivery[]>> => {
  const { queue } = services.stores;
  const checks = known.get(services.stores) ?? new Map<string, readonly string[]>();
  known.set(services.stores, checks);
  const found = new Map<string, Delivery[]>();
  let read = 0;
  for (const delivery of [...(await queue.open()), ...(await queue.closed('0000', '9999'))]) {
    if (delivery.state === 'taken-back') continue;
    let people = checks.get(delivery.pass);
    if (people === undefined) {
      people = await peopleOf(services, delivery);
      checks.set(delivery.pass, people);
      read += 1;
      if (read % A_TURN === 0) await breathe();
    }
    if (people.includes(person)) found.set(delivery.post, [...(found.get(delivery.post) ?? []), delivery]);
  }
  return found;
};

/** What a post says now, and what of it was queued or went out in these deliveries. */
const contentsOf = async (
  services: Services,
  post: string,
  deliveries: readonly Delivery[],
): Promise<readonly PostContent[]> => {
  const read = await services.stores.posts.read(post);
  const contents = read.kind === 'ok' ? [read.value.content] : [];
  for (const delivery of deliveries) {
    const out = await whatWentOut(services, delivery);
    if (out?.kind === 'read') contents.push(out.content);
  }
  return contents;
};

/**
 * Every post, newest first, that a person is pictured or heard in or whose work it shows, as it stands now or as it was
 * queued or went out, there also where it names them in full; and every picture of theirs in them. The bin's too, since
 * they may come back.
 */
export const listAppearances = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<AppearancesView> => {
  orRefuse(needRegister(services).person(id), 'This person is not in the register.');
  const queued = await deliveriesWith(services, id);
  const rows = (await services.stores.posts.allTiles())
    .filter((row) => row.people.includes(id) || queued.has(row.id))
    .toSorted((a, b) => ((b.publishAt ?? b.changed) < (a.publishAt ?? a.changed) ? -1 : 1));
  const shown = rows.slice(0, MOST);
  const ids = new Set<string>();
  for (const row of shown)
    for (const { media } of await contentsOf(services, row.id, queued.get(row.id) ?? []))
      for (const one of media) if (peopleIn([one]).includes(id)) ids.add(one.id);
  const pictures: AssetView[] = (await services.media.list())
    .filter((asset) => ids.has(asset.id))
    .map((asset) => viewAsset(asset));
  return { total: rows.length, posts: await viewTiles(services, shown), pictures };
};
