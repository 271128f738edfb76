import { searchable } from '../../shared/domain/post-document.ts';
import type { HallpassApi } from '../../shared/ipc/api.ts';
import { CHANNELS, type Channel } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import { no, type Reply, yes } from '../../shared/ipc/errors.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { AppState, DeliveryView, PostView, Tile } from '../../shared/ipc/views.ts';
import { fakeCheck } from './fake-check.ts';
import { ACCOUNTS, ASSETS, CONTENTS, NOW, openState, PEOPLE } from './fake-data.ts';
import { deskHandlers, type DeskMemory } from './fake-desk.ts';
import { districtHandlers } from './fake-district.ts';
import { pictureHandlers } from './fake-pictures.ts';
import {
  deliveryOf,
  FULL_ACCOUNTS,
  FULL_ASSETS,
  FULL_CALENDAR,
  fullPeople,
  fullPosts,
} from './fake-library.ts';

interface Stored {
  id: string;
  seq: number;
  content: PostContent;
  binned: boolean;
  seen: Set<string>;
  waived: Map<string, string>;
  approved: string | null;
  answered: Set<string>;
  deliveries: DeliveryView[];
}

export interface FakeApi {
  readonly api: HallpassApi;
  /** Every call so far, in order. */
  readonly calls: { readonly channel: Channel; readonly input: unknown }[];
  readonly emit: (event: AppEvent) => void;
  readonly stored: (id: string) => Stored;
  readonly setState: (change: Partial<AppState>) => void;
  /** Answers the next calls of a channel in its own way: a reply, a promise of one, or null for the usual. */
  readonly answer: <C extends Channel>(
    channel: C,
    how: (input: Input<C>) => Promise<Reply<Output<C>>> | Reply<Output<C>> | null,
  ) => void;
}

type Answers = { [C in Channel]?: (input: Input<C>) => Promise<Reply<Output<C>>> | Reply<Output<C>> | null };

const titleOf = (content: PostContent): string =>
  content.text
    .split('\n')[0]
    ?.split(/(?<=[.!?])\s/)[0]
    ?.slice(0, 60) || 'Untitled draft';

const TILE_ORDER: readonly (readonly [Tile['state'], readonly DeliveryView['state'][]])[] = [
  ['needs-you', ['offered', 'opened', 'unknown']],
  ['held', ['held']],
  ['missed', ['missed']],
  ['queued', ['queued']],
  ['posted', ['posted']],
];
const tileState = (deliveries: readonly DeliveryView[]): Tile['state'] =>
  TILE_ORDER.find(([, states]) => deliveries.some((one) => states.includes(one.state)))?.[0] ?? 'draft';

/** What the library holds: a few posts and people that tests know by name, a whole sample, or nothing yet. */
export type FakeLibrary = 'small' | 'full' | 'empty';

/**
 * An in-memory Hallpass: invented data, no disk, and no engine unless `judge` is one. For the slices' tests and the
 * window's pictures.
 */
export const createFakeApi = (
  start: Partial<AppState> = {},
  library: FakeLibrary = 'small',
  judge: typeof fakeCheck = fakeCheck,
): FakeApi => {
  const accounts = library === 'small' ? [...ACCOUNTS] : library === 'full' ? [...FULL_ACCOUNTS] : [];
  const assets = library === 'empty' ? [] : library === 'full' ? FULL_ASSETS : ASSETS;
  let state: AppState = { ...openState(), ...start };
  let next = CONTENTS.length;
  const listeners = new Set<(event: AppEvent) => void>();
  const calls: FakeApi['calls'] = [];
  const special: Answers = {};
  const posts = new Map<string, Stored>();
  const keep = (id: string, content: PostContent): Stored => {
    const one: Stored = {
      id,
      seq: 1,
      content,
      binned: false,
      seen: new Set(),
      waived: new Map(),
      approved: null,
      answered: new Set(),
      deliveries: [],
    };
    posts.set(id, one);
    return one;
  };
  if (library !== 'empty') CONTENTS.forEach((content, at) => keep(`post-${at + 1}`, content));
  if (library === 'full')
    for (const { id, content, states } of fullPosts()) {
      const one = keep(id, content);
      one.deliveries = states.map((kind, at) =>
        deliveryOf(one, content.targets[at] ?? '', kind, titleOf(content)),
      );
    }
  const stored = (id: string): Stored => {
    const one = posts.get(id);
    if (!one) throw new Error(`No post ${id}`);
    return one;
  };
  const check = (one: Stored, content = one.content) =>
    judge(content, { ...one, approvedRevision: one.approved, me: state.me?.id ?? '' });
  const view = (one: Stored): PostView => ({
    id: one.id,
    seq: one.seq,
    content: one.content,
    assets: Object.fromEntries(assets.map((asset) => [asset.id, asset])),
    made: NOW,
    madeBy: 'Nadia Okonkwo',
    changed: NOW,
    changedBy: 'Nadia Okonkwo',
    binnedAt: one.binned ? NOW : null,
    acknowledgements: [],
    waivers: [],
    approvals: [],
    review: null,
    deliveries: one.deliveries,
    check: check(one),
  });
  const tile = (one: Stored): Tile => ({
    id: one.id,
    title: titleOf(one.content),
    words: searchable(one.content.text),
    publishAt: one.content.publishAt,
    zone: one.content.zone,
    category: one.content.category,
    targets: one.content.targets.flatMap((id) =>
      [...accounts, ...ACCOUNTS.filter((each) => !accounts.some((own) => own.id === each.id))]
        .filter((account) => account.id === id)
        .map(({ handle, platform }) => ({
          id,
          handle,
          platform,
        })),
    ),
    state: tileState(one.deliveries),
    fixed: one.deliveries.some(({ state: is }) => is === 'posted') ? 'This post was posted.' : null,
    changed: NOW,
    binnedAt: one.binned ? NOW : null,
  });
  const emit = (event: AppEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const change = (id: string, how: (one: Stored) => void): Reply<PostView> => {
    const one = stored(id);
    how(one);
    return yes(view(one));
  };
  const binOrBack = (id: string, binned: boolean): Stored => {
    const one = stored(id);
    one.binned = binned;
    emit({ kind: 'changed', what: ['posts', 'queue', 'state'], post: id });
    return one;
  };
  const waiting = (): number =>
    [...posts.values()]
      .flatMap((one) => one.deliveries)
      .filter((one) => ['offered', 'opened', 'held', 'missed', 'unknown'].includes(one.state)).length;
  const memory: DeskMemory = {
    state: () => state,
    setState: (some) => {
      state = { ...state, ...some };
    },
    emit,
    posts: () => [...posts.values()],
    view: (id) => view(stored(id)),
    tile: (id) => tile(stored(id)),
    accounts,
    calendar:
      library === 'full'
        ? FULL_CALENDAR
        : library === 'small'
          ? [{ date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' }]
          : [],
    people: library === 'full' ? [...PEOPLE.map((one) => one.person), ...fullPeople()] : [],
    assets,
  };
  const usual: { readonly [C in Channel]?: (input: Input<C>) => Reply<Output<C>> } = {
    ...deskHandlers(memory),
    ...districtHandlers(memory),
    ...pictureHandlers(memory),
    'app.state': () => yes({ ...state, ...(library === 'small' ? {} : { needsYou: waiting() }) }),
    'app.begin': ({ colleague }) => {
      const me = { id: 'c1', active: true, hasPassphrase: false, ...colleague };
      state = { ...state, phase: 'open', me, colleagues: [me] };
      return yes({ recoveryCode: 'MAPLE-7Q2F-TUNDRA-K4XW-OTTER-93HB', state });
    },
    'app.unlock': ({ secret }) => {
      if (secret !== 'correct horse') return no('locked', 'That is not the passphrase. Nothing was changed.');
      state = { ...state, phase: 'open' };
      return yes(state);
    },
    'app.choose': () => yes(state),
    'app.flushed': () => yes(null),
    'colleague.switch': ({ id, passphrase }) => {
      const one = state.colleagues.find((each) => each.id === id);
      if (one?.hasPassphrase && passphrase !== 'correct horse')
        return no('not-allowed', `This is not the passphrase of ${one.name}. Nothing was changed.`);
      state = { ...state, phase: 'open', me: one ?? state.me };
      return yes(state);
    },
    'colleague.leave': () => {
      state = { ...state, phase: 'away', me: null };
      return yes(state);
    },
    'settings.save': (settings) => {
      state = { ...state, ...(settings as Partial<AppState>) };
      return yes(state);
    },
    'post.tiles': ({ from, to, undated }) =>
      yes(
        [...posts.values()]
          .filter(({ binned, content: { publishAt } }) =>
            binned
              ? false
              : publishAt === null
                ? undated
                : publishAt.slice(0, 10) >= from && publishAt.slice(0, 10) <= to,
          )
          .map(tile),
      ),
    'post.slots': () => yes({ next: '2026-11-25T15:30', widest: '2026-12-02T15:30' }),
    'post.bin-plan': () => yes({ going: 0, kept: [], toType: 'delete 0', may: true }),
    'post.bin-empty': () => yes({ gone: 0, kept: 0 }),
    'post.bin': () => yes([...posts.values()].filter((one) => one.binned).map(tile)),
    'post.create': ({ publishAt }) => {
      next += 1;
      return yes(view(keep(`post-${next}`, { ...(CONTENTS[3] as PostContent), publishAt })));
    },
    'post.duplicate': ({ id }) => {
      next += 1;
      return yes(view(keep(`post-${next}`, { ...stored(id).content, publishAt: null })));
    },
    'post.open': ({ id }) =>
      posts.has(id) ? yes(view(stored(id))) : no('not-found', 'This post is no longer here.'),
    'post.save': ({ id, seq, content }) => {
      const one = stored(id);
      if (seq !== one.seq) return no('stale', 'This post was saved elsewhere in between.');
      one.content = content;
      one.seq += 1;
      return yes({ seq: one.seq, savedAt: NOW });
    },
    'post.check': ({ id, content }) => yes(check(stored(id), content)),
    'post.keep-version': () => yes(null),
    'post.move': ({ id, from, publishAt, zone, side }) => {
      const one = stored(id);
      const before = { publishAt: one.content.publishAt, zone: one.content.zone, side: one.content.side };
      if (before.publishAt !== from)
        return no('stale', 'This post stands at another time by now, so it was not moved.');
      one.content = { ...one.content, publishAt, zone, side };
      one.deliveries = one.deliveries.map((each) => ({ ...each, wall: publishAt ?? each.wall, zone, side }));
      emit({ kind: 'changed', what: ['posts', 'queue'], post: id });
      return yes({ kind: 'moved', before });
    },
    'post.delete': ({ id }) => {
      binOrBack(id, true);
      return yes(null);
    },
    'post.restore': ({ id }) => yes(view(binOrBack(id, false))),
    'post.acknowledge': ({ id, key, seen }) =>
      change(id, (one) => void (seen ? one.seen.add(key) : one.seen.delete(key))),
    'post.waive': ({ id, key, reason }) => change(id, (one) => void one.waived.set(key, reason)),
    'post.approve': ({ id, revision }) => change(id, (one) => void (one.approved = revision)),
    'post.answer': ({ id, key, yes: said }) =>
      change(id, (one) => void (said ? one.answered.add(key) : one.answered.delete(key))),
    'media.pick': () => yes([{ token: 'asset-2', name: 'volcano.jpg', bytes: 210_000 }]),
    'media.cancel-import': () => yes(null),
    'media.import': ({ tokens }) =>
      yes(
        tokens.map((token) => {
          const asset = ASSETS.find((one) => one.id === token);
          return asset
            ? ({ kind: 'taken', asset } as const)
            : ({ kind: 'refused', name: token, why: 'It is not a picture Hallpass can read.' } as const);
        }),
      ),
    'media.paste': ({ name }) =>
      ASSETS[2]
        ? yes({ kind: 'taken', asset: { ...ASSETS[2], name } })
        : no('media', 'It could not be read.'),
    'media.cover': ({ id, covers, turn = 0, crop, account }) => {
      const asset = ASSETS.find((one) => one.id === id);
      if (!asset) return no('media', 'It is not in the library.');
      const isBare = covers.length === 0 && turn === 0 && crop === undefined;
      const derivative = isBare ? asset.derivative : `made-${JSON.stringify([covers, turn, crop, account])}`;
      return yes({ kind: 'covered', asset: { ...asset, derivative } });
    },
    'media.faces': ({ ids }) => yes(ids.map((asset) => ({ asset, state: 'done', boxes: [] }))),
    'media.look-again': ({ id }) => yes({ asset: id, state: 'waiting', boxes: [] }),
    'media.poster': ({ id, at }) => {
      const asset = ASSETS.find((one) => one.id === id);
      return asset?.film
        ? yes({
            kind: 'postered',
            asset: { ...asset, url: `/media/at-${at}`, film: { ...asset.film, posterAt: at } },
          })
        : no('media', 'It is not in the library.');
    },
    'queue.post': ({ id, revision }) => {
      const one = stored(id);
      const now = check(one);
      if (now.obstacles.length || now.revision !== revision) return yes({ kind: 'refused', check: now });
      one.deliveries = one.content.targets.map((target): DeliveryView => {
        const account = ACCOUNTS.find((each) => each.id === target);
        return {
          id: `${id}-${target}`,
          post: id,
          target,
          state: 'queued',
          wall: one.content.publishAt ?? '',
          zone: one.content.zone,
          side: null,
          dueAt: NOW,
          revision,
          pass: 'pass-1',
          offeredAt: null,
          attempt: null,
          why: null,
          link: null,
          changedAt: NOW,
          changedBy: 'Nadia Okonkwo',
          title: titleOf(one.content),
          handle: account?.handle ?? target,
          platform: account?.platform ?? 'facebook',
          district: false,
          isUnread: false,
          lapsesAt: null,
        } as DeliveryView;
      });
      return yes({ kind: 'queued', deliveries: one.deliveries });
    },
    ...(library === 'small'
      ? {
          'person.search': ({ query, limit }) =>
            yes(PEOPLE.filter((one) => one.name.toLowerCase().includes(query.toLowerCase())).slice(0, limit)),
          'person.get': ({ ids }) => yes(PEOPLE.filter((one) => ids.includes(one.person.id))),
          'person.list': () => yes({ total: PEOPLE.length, people: PEOPLE }),
        }
      : {}),
  };
  const call =
    (channel: Channel) =>
    async (input: never): Promise<Reply<unknown>> => {
      calls.push({ channel, input });
      const chosen = special[channel] as
        | ((given: unknown) => Promise<Reply<unknown>> | Reply<unknown> | null)
        | undefined;
      const own = chosen?.(input);
      if (own) return own;
      const handler = usual[channel] as ((given: unknown) => Reply<unknown>) | undefined;
      return handler ? handler(input) : no('failed', 'The stand-in does not do this.');
    };
  const api = {
    ...Object.fromEntries(CHANNELS.map((channel) => [channel, call(channel)])),
    on: (listener: (event: AppEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drop: async (files: readonly unknown[]) =>
      yes(files.map(() => ({ token: 'asset-3', name: 'food-drive.jpg', bytes: 1 }))),
  } as unknown as HallpassApi;
  return {
    api,
    calls,
    emit,
    stored,
    setState: (some) => {
      state = { ...state, ...some };
    },
    answer: (channel, how) => {
      special[channel] = how as never;
    },
  };
};
