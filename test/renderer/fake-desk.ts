import type { Account } from '../../shared/domain/account.ts';
import { type DeliveryState, mayBecome } from '../../shared/domain/delivery.ts';
import type { CalendarDay } from '../../shared/domain/district.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import { no, type Reply, yes } from '../../shared/ipc/errors.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type {
  AppState,
  AssetView,
  DeliveryView,
  HandOffView,
  PostView,
  Tile,
} from '../../shared/ipc/views.ts';
import { LAPSES, viewPerson } from './fake-library.ts';
import { NOW } from './fake-data.ts';
import { fakeRecord } from './fake-record.ts';

const BACKUP = {
  folder: 'E:/Hallpass',
  last: {
    at: '2026-11-23T14:02:00.000Z',
    name: '2026-11-23.json',
    files: 4_812,
    bytes: 912_000_000,
    copied: 31,
  },
  trouble: null,
  running: false,
  kept: ['2026-11-23T14:02:00.000Z', '2026-11-22T14:00:00.000Z'],
  possible: true,
} as const;

/** What the desk's calls work on: the fake's own memory. */
export interface DeskMemory {
  readonly state: () => AppState;
  readonly setState: (change: Partial<AppState>) => void;
  readonly emit: (event: AppEvent) => void;
  readonly posts: () => readonly DeskPost[];
  readonly view: (id: string) => PostView;
  readonly tile: (id: string) => Tile;
  readonly accounts: Account[];
  readonly calendar: readonly CalendarDay[];
  readonly people: Person[];
  readonly assets: readonly AssetView[];
}

export interface DeskPost {
  readonly id: string;
  readonly content: PostContent;
  binned: boolean;
  deliveries: DeliveryView[];
}

type Handlers = { readonly [C in Channel]?: (input: Input<C>) => Reply<Output<C>> };
type What = Extract<AppEvent, { kind: 'changed' }>['what'];

/** Queue, hand-off, hold, register, records, accounts and colleagues, in memory. */
export const deskHandlers = (memory: DeskMemory): Handlers => {
  let next = 1;
  const steps = new Map<string, HandOffView['done']>();
  const changed = (what: What, post: string | null = null): void =>
    memory.emit({ kind: 'changed', what, post });
  const deliveries = (): readonly DeliveryView[] =>
    memory.posts().flatMap((post) => (post.binned ? [] : post.deliveries));
  const find = (id: string): DeliveryView => {
    const one = deliveries().find((each) => each.id === id);
    if (!one) throw new Error(`No delivery ${id}`);
    return one;
  };
  const move = (id: string, state: DeliveryState, more: Partial<DeliveryView> = {}): DeliveryView => {
    const before = find(id);
    const after = { ...before, lapsesAt: state === 'offered' ? LAPSES : null, ...more, state };
    if (before.state !== state && !mayBecome(before.state, state))
      throw new Error(`${before.state} may not become ${state}`);
    const post = memory.posts().find((one) => one.id === before.post);
    if (post) post.deliveries = post.deliveries.map((one) => (one.id === id ? after : one));
    changed(['queue', 'posts', 'state'], before.post);
    return after;
  };
  const offerOf = (id: string, done: Partial<HandOffView['done']> = {}): HandOffView => {
    const delivery = find(id);
    const opened = delivery.state === 'opened' || delivery.state === 'unknown';
    const now = { copied: false, revealed: false, opened, ...steps.get(id), ...done };
    steps.set(id, now);
    const { content } = memory.view(delivery.post);
    return {
      delivery,
      text: content.text,
      firstComment: null,
      title: delivery.platform === 'youtube' ? content.video.title : null,
      tags: null,
      madeForKids: delivery.platform === 'youtube' ? content.video.madeForKids : null,
      platformName: { facebook: 'Facebook', instagram: 'Instagram', twitter: 'X', youtube: 'YouTube' }[
        delivery.platform
      ],
      files: content.media.flatMap((medium) => {
        const asset = memory.assets.find((one) => one.id === medium.id);
        return asset
          ? [
              {
                media: medium.id,
                name: asset.name,
                altText: medium.altText,
                url: asset.url,
                isVideo: false,
                captions: null,
              },
            ]
          : [];
      }),
      done: now,
    };
  };
  const step = (id: string, done: Partial<HandOffView['done']>) =>
    yes({ kind: 'offer' as const, offer: offerOf(id, done) });
  return {
    'account.list': () => yes({ accounts: [...memory.accounts], calendar: memory.calendar }),
    'account.save': (input) => {
      const { plan, ...rest } = input;
      const account: Account = { ...rest, id: input.id ?? `account-${next++}`, ...(plan ? { plan } : {}) };
      const at = memory.accounts.findIndex((one) => one.id === account.id);
      if (at < 0) memory.accounts.push(account);
      else memory.accounts[at] = account;
      changed(['accounts', 'posts']);
      return yes(account);
    },
    'account.remove': ({ id }) => {
      const at = memory.accounts.findIndex((one) => one.id === id);
      if (at < 0) return no('not-found', 'This account is no longer in the list.');
      memory.accounts.splice(at, 1);
      changed(['accounts', 'posts']);
      return yes(null);
    },
    'colleague.save': (input) => {
      const one = { ...input, id: input.id ?? `colleague-${next++}`, hasPassphrase: false };
      const { colleagues, me } = memory.state();
      const all = colleagues.some((each) => each.id === one.id)
        ? colleagues.map((each) => (each.id === one.id ? one : each))
        : [...colleagues, one];
      memory.setState({ colleagues: all, me: me?.id === one.id ? one : me });
      changed(['state']);
      return yes(all);
    },
    'library.reveal': () => yes(null),
    'hold.set': ({ reason }) => {
      memory.setState({ hold: { from: NOW, until: null, reason } });
      for (const one of deliveries())
        if (one.state === 'queued' || one.state === 'offered')
          move(one.id, 'held', {
            why: 'A district hold is on. After it is lifted, release the post yourself.',
          });
      changed(['state', 'queue', 'posts']);
      return yes(memory.state());
    },
    'hold.lift': () => {
      memory.setState({ hold: null });
      changed(['state', 'queue', 'posts']);
      return yes(memory.state());
    },
    'queue.list': () => yes(deliveries().filter((one) => one.state !== 'taken-back')),
    'queue.take-back': ({ id }) => {
      const post = memory.posts().find((one) => one.id === id);
      if (!post) return no('not-found', 'This post is no longer here.');
      post.deliveries = [];
      changed(['queue', 'posts', 'state'], id);
      return yes(memory.view(id));
    },
    'queue.release': ({ delivery }) => {
      const one = find(delivery);
      if (memory.state().hold !== null)
        return yes({
          kind: 'stopped',
          delivery: one,
          why: 'A district hold is on. After it is lifted, release the post yourself.',
        });
      move(delivery, 'offered', { why: null, offeredAt: NOW });
      return step(delivery, {});
    },
    'queue.reschedule': ({ id, publishAt, zone }) => {
      const post = memory.posts().find((one) => one.id === id);
      if (!post) return no('not-found', 'This post is no longer here.');
      post.deliveries = post.deliveries.map((one) =>
        one.state === 'posted' ? one : { ...one, wall: publishAt, zone, state: 'queued', why: null },
      );
      changed(['queue', 'posts', 'state'], id);
      return yes({ kind: 'queued', deliveries: post.deliveries });
    },
    'handoff.open': ({ delivery }) => step(delivery, {}),
    'handoff.copy': ({ delivery }) => step(delivery, { copied: true }),
    'handoff.reveal': ({ delivery }) => step(delivery, { revealed: true }),
    'handoff.open-platform': ({ delivery }) => {
      move(delivery, 'opened', { attempt: 'a1' });
      return step(delivery, { opened: true });
    },
    'handoff.confirm': ({ delivery, link }) => yes(move(delivery, 'posted', { link })),
    'handoff.not-posted': ({ delivery }) =>
      yes(move(delivery, 'held', { why: 'It was answered that it was not posted.' })),
    'person.search': ({ query, limit }) =>
      yes(
        memory.people
          .map(viewPerson)
          .filter((one) => one.name.toLowerCase().includes(query.toLowerCase()))
          .slice(0, limit),
      ),
    'person.get': ({ ids }) => yes(memory.people.filter((one) => ids.includes(one.id)).map(viewPerson)),
    'person.list': ({ query, offset, limit }) => {
      const all = memory.people
        .map(viewPerson)
        .filter((one) => one.name.toLowerCase().includes(query.toLowerCase()));
      return yes({ total: all.length, people: all.slice(offset, offset + limit) });
    },
    'person.appearances': () => yes({ total: 0, posts: [], pictures: [] }),
    'person.save': (input) => {
      const at = memory.people.findIndex((one) => one.id === input.id);
      const person: Person = {
        ...input,
        id: input.id ?? `person-${next++}`,
        consents: memory.people[at]?.consents ?? [],
      };
      if (at < 0) memory.people.unshift(person);
      else memory.people[at] = person;
      changed(['register', 'posts', 'queue']);
      return yes(viewPerson(person));
    },
    'person.record': ({ id, entry }) => {
      const at = memory.people.findIndex((one) => one.id === id);
      const before = memory.people[at];
      if (!before) return no('not-found', 'This person is not in the register.');
      const person = {
        ...before,
        consents: [...before.consents, { ...entry, id: `entry-${next++}`, recordedAt: NOW }],
      };
      memory.people[at] = person;
      changed(['register', 'posts', 'queue']);
      return yes(viewPerson(person));
    },
    'record.list': ({ query, offset, limit }) => {
      const found = memory
        .posts()
        .map((one) => memory.tile(one.id))
        .filter((tile) =>
          `${tile.title} ${tile.targets.map((one) => one.handle).join(' ')}`
            .toLowerCase()
            .includes(query.toLowerCase()),
        );
      return yes({
        total: found.length,
        posts: found
          .slice(offset, offset + limit)
          .map((tile) => ({ ...tile, retention: { kind: 'unclassified' as const, hold: null } })),
      });
    },
    'record.dashboard': ({ from, to }) =>
      yes({
        from,
        to,
        weeks: ['2026-11-09', '2026-11-16', '2026-11-23'],
        posts: [
          { school: 'Ridgeview Elementary School', weeks: [4, 6, 2], total: 12 },
          { school: 'Oak Grove Middle School', weeks: [2, 3, 1], total: 6 },
          { school: 'The district', weeks: [1, 1, 1], total: 3 },
        ],
        caught: [
          {
            rule: 'consent/person-not-cleared',
            judges: 'Everybody in a picture is cleared.',
            posts: 9,
            decided: 6,
            held: 2,
            fixed: 3,
          },
          {
            rule: 'accuracy/weekday-mismatch',
            judges: 'The weekday fits the date.',
            posts: 4,
            decided: 4,
            held: 0,
            fixed: 1,
          },
        ],
        altText: {
          months: [
            { month: '2026-09', pictures: 20, described: 14 },
            { month: '2026-10', pictures: 24, described: 22 },
            { month: '2026-11', pictures: 12, described: 12 },
          ],
          pictures: 56,
          described: 48,
          due: '2027-04-26',
          daysLeft: 154,
        },
        consent: [
          { school: 'Ridgeview Elementary School', students: 120, granted: 96, denied: 10, unanswered: 14 },
          { school: 'Oak Grove Middle School', students: 80, granted: 50, denied: 12, unanswered: 18 },
        ],
      }),
    'backup.read': () => yes(BACKUP),
    'backup.now': () => yes(BACKUP),
    'backup.choose': () => yes(BACKUP),
    'backup.off': () => yes({ ...BACKUP, folder: null }),
    'app.find-backup': () =>
      yes({
        token: 'token',
        folder: 'E:/Hallpass backup',
        backups: [
          { name: '2026-11-23.json', at: '2026-11-23T14:02:00.000Z', files: 4_812, bytes: 912_000_000 },
          { name: '2026-11-22.json', at: '2026-11-22T14:00:00.000Z', files: 4_790, bytes: 910_000_000 },
        ],
      }),
    'app.restore': () => no('damaged', 'A file of this backup is missing or damaged. Nothing was changed.'),
    'record.retain': () => yes(null),
    'record.request': ({ from, to }) =>
      yes({
        kind: 'done',
        path: `Documents/Hallpass records ${from} to ${to}`,
        posts: 412,
        files: 96,
        size: 48_200_000,
        unreadable: 1,
      }),
    'record.cancel-request': () => yes(null),
    'record.show-request': () => yes(null),
    'record.read': ({ id }) => {
      const post = memory.view(id);
      const said: readonly (readonly [string, string])[] = [
        ['post.created', 'Made the post'],
        ['post.checked', 'Checked: no open findings, against guidelines 2026.3 and 312 consents'],
        ['question.answered', 'Answered: nothing in the background tells more than it should'],
        ...post.deliveries.map((one) => ['post.queued', `Queued for ${one.handle}`] as const),
        ...post.deliveries
          .filter((one) => one.state === 'posted')
          .flatMap(
            (one) =>
              [
                ['delivery.opened', `Opened the platform for ${one.handle}`],
                ['delivery.posted', `Posted on ${one.handle}`],
              ] as const,
          ),
      ];
      return yes({
        post,
        lines: said.map(([kind, text], at) => ({
          n: at + 1,
          at: `2026-11-2${Math.min(3, at)}T15:${10 + at * 4}:00.000Z`,
          by: at === 1 ? 'Hallpass' : 'Nadia Okonkwo',
          text,
          kind,
        })),
        chain: 'intact',
        may: { retain: true },
        record: fakeRecord(post),
      });
    },
    'record.export': () => yes({ folder: 'Documents/Hallpass/records' }),
  };
};
