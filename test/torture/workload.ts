import type { Stores } from '../../main/storage/stores.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import { content, delivery, person } from '../helpers/faulty-fs/library.ts';
import type { Random } from '../helpers/faulty-fs/random.ts';

const POSTS = ['p1', 'p2', 'p3'] as const;
const PEOPLE = ['s1', 's2'] as const;

/**
 * What a library must hold. `latest`: places that hold one value, with every value they may show (one, unless a write
 * was refused half-way). `logs`: places that only grow; `sure` has to be there in this order, `maybe` may.
 */
export interface Model {
  readonly latest: Map<string, Set<string>>;
  readonly logs: Map<string, { sure: string[]; maybe: Set<string> }>;
}

export const emptyModel = (): Model => ({ latest: new Map(), logs: new Map() });

/** One change of a library that writes a text never written before to one place. */
export interface Step {
  readonly place: string;
  readonly token: string;
  readonly run: (stores: Stores) => Promise<void>;
}

const savePost = async (stores: Stores, id: string, text: string): Promise<void> => {
  const post = await stores.posts.get(id);
  if (post === null) {
    await stores.posts.create({ id, by: 'ana', content: content(text), made: '2026-11-02T10:00:00.000Z' });
    return;
  }
  const saved = await stores.posts.save({ id, seq: post.seq, by: 'ben', content: content(text) });
  if (saved.kind === 'stale') throw new Error('Stale, though nobody else saves');
};

/** A post to hang things on; what it says is not looked at. */
const atLeast = async (stores: Stores, id: string): Promise<void> => {
  if ((await stores.posts.get(id)) === null) throw new Skipped();
};

class Skipped extends Error {}

const STEPS: readonly ((random: Random, token: string) => Step)[] = [
  (random, token) => {
    const id = random.pick(POSTS);
    const text = `${token} ${'Volcano night at Ridgeview. '.repeat(random.below(40))}`;
    return { place: `post ${id}`, token, run: (stores) => savePost(stores, id, text) };
  },
  (random, token) => {
    const id = random.pick(POSTS);
    return {
      place: `approval ${id}`,
      token,
      run: async (stores) => {
        await atLeast(stores, id);
        await stores.posts.amend(id, () => ({
          approvals: [
            { revision: 'r1', findings: [], by: 'cleo', at: '2026-11-23T16:00:00.000Z', note: token },
          ],
        }));
      },
    };
  },
  (random, token) => {
    const id = random.pick(POSTS);
    return {
      place: `passes ${id}`,
      token,
      run: async (stores) => {
        await atLeast(stores, id);
        await stores.passes.keep({
          id: token,
          post: id,
          revision: 'r1',
          contentHash: 'h',
          packVersion: '1',
          consentVersion: '1',
          moment: 'queue',
          at: new Date(1_800_000_000_000 + Number(token.slice(1)) * 1000).toISOString(),
          findings: [],
          people: [],
          consents: [],
        });
      },
    };
  },
  (random, token) => {
    const id = random.pick(['d1', 'd2', 'd3']);
    const closed = random.next() < 0.3;
    return {
      place: `delivery ${id}`,
      token,
      run: (stores) => stores.queue.put([delivery(id, { state: closed ? 'posted' : 'queued', why: token })]),
    };
  },
  (random, token) => {
    const person = random.pick(PEOPLE);
    return {
      place: `consents ${person}`,
      token,
      run: async (stores) => {
        if (stores.register.person(person) === null) throw new Skipped();
        await stores.register.record(
          [
            {
              person,
              entry: {
                scope: ['image'],
                channels: ['social'],
                decision: 'granted',
                basis: 'signed-form',
                from: '2026-08-24',
                until: null,
                form: token,
                signedBy: null,
              },
            },
          ],
          'ana',
        );
      },
    };
  },
  (_random, token) => ({
    place: 'settings',
    token,
    run: async (stores) => {
      await stores.settings.save({ packOverrides: { token } });
    },
  }),
  (_random, token) => ({
    place: 'district',
    token,
    run: async (stores) => {
      await stores.district.keep({
        version: token,
        at: '2026-11-24T16:00:00.000Z',
        by: 'ana',
        how: 'form',
        from: null,
        note: null,
        changes: [],
        pack: { name: token },
      });
    },
  }),
  (_random, token) => ({
    place: 'journal',
    token,
    run: async (stores) => {
      await stores.journal.append({ by: 'ana', kind: 'test', post: 'p1', data: { token } });
    },
  }),
  (random, token) => {
    const id = random.pick(POSTS);
    return {
      place: `versions ${id}`,
      token,
      run: async (stores) => {
        await atLeast(stores, id);
        const version = await stores.posts.keepVersion(id, token, 'asked');
        // Nothing changed since the newest one: that one stands for it.
        if (version.by !== token) throw new Skipped();
      },
    };
  },
  (_random, token) => ({
    place: 'sharing',
    token,
    run: (stores) =>
      stores.sharing.begin(
        {
          role: 'reads',
          folder: '/share',
          district: 'd1',
          key: 'k1',
          by: token,
          since: '2026-11-24T16:00:00.000Z',
          staleAfter: 24,
          sequence: 1,
          hash: null,
          writtenAt: null,
          writtenBy: null,
          readAt: null,
          newest: '2026-11-24T16:00:00.000Z',
          hold: null,
          applied: false,
          trouble: null,
        },
        stores.sharing.newSecret(),
      ),
  }),
  (_random, token) => ({
    place: 'secret ben',
    token,
    run: (stores) => stores.secrets.set('ben', token),
  }),
  (_random, token) => ({
    place: 'unkept dee',
    token,
    run: (stores) => {
      const copy = { version: '2026.11', base: {}, mine: { token } };
      return stores.unkept.put({ id: 'dee', at: '2026-11-24T16:00:00.000Z', working: copy, aside: null });
    },
  }),
];

const LOGS = /^(passes|consents|journal|versions)/u;

/** A random step; `number` makes its text one of a kind. Half of them save a post. */
export const randomStep = (random: Random, number: number): Step => {
  const make = random.next() < 0.5 ? STEPS[0] : random.pick(STEPS);
  return (make as (typeof STEPS)[number])(random, `t${number}`);
};

/** One step of each kind, in order: a short day at the desk. */
export const oneOfEach = (random: Random, from: number): readonly Step[] =>
  [...POSTS.map(() => STEPS[0]), ...STEPS].map((make, index) =>
    (make as (typeof STEPS)[number])(random, `t${from + index}`),
  );

/** People to record consents for. */
export const addPeople = async (stores: Stores): Promise<void> => {
  await stores.register.savePeople(PEOPLE.map((id) => person(id, 'Wren', `Testperson-${id}`)));
};

export type Done = 'saved' | 'refused' | 'skipped';

/** What is true of a step before anybody knows how it ends: its place may show the old state or the new one. */
export const expectMaybe = (model: Model, { place, token }: Step): void => {
  if (LOGS.test(place)) logOf(model, place).maybe.add(token);
  else latestOf(model, place).add(token);
};

/** The step was acknowledged: its place shows it from now on. */
export const expectSaved = (model: Model, { place, token }: Step): void => {
  if (LOGS.test(place)) logOf(model, place).sure.push(token);
  else model.latest.set(place, new Set([token]));
};

/** Carries out a step and keeps the model true. Anything thrown but a problem in words is a failure of its own. */
export const doStep = async (stores: Stores, model: Model, step: Step): Promise<Done> => {
  try {
    expectMaybe(model, step);
    await step.run(stores);
    expectSaved(model, step);
    return 'saved';
  } catch (thrown) {
    if (thrown instanceof Skipped) return 'skipped';
    if (isStorageProblem(thrown) && /^\S.*\.$/u.test(thrown.what) && /^\S.*\.$/u.test(thrown.kept)) {
      return 'refused';
    }
    throw thrown;
  }
};

export const copyModel = (model: Model): Model => ({
  latest: new Map([...model.latest].map(([place, values]) => [place, new Set(values)])),
  logs: new Map(
    [...model.logs].map(([place, log]) => [place, { sure: [...log.sure], maybe: new Set(log.maybe) }]),
  ),
});

const latestOf = (model: Model, place: string): Set<string> => {
  const known = model.latest.get(place);
  if (known !== undefined) return known;
  const fresh = new Set(['nothing']);
  model.latest.set(place, fresh);
  return fresh;
};

const logOf = (model: Model, place: string): { sure: string[]; maybe: Set<string> } => {
  const known = model.logs.get(place);
  if (known !== undefined) return known;
  const fresh = { sure: [], maybe: new Set<string>() };
  model.logs.set(place, fresh);
  return fresh;
};

/** What settings of this workload say. */
const tokenOf = ({ token }: Readonly<Record<string, unknown>>): string =>
  typeof token === 'string' ? token : 'nothing';

/** Which of these is the colleague's passphrase: it cannot be read, only tried. */
const passphraseOf = async (stores: Stores, id: string, tried: Iterable<string>): Promise<string> => {
  for (const token of tried) if (await stores.secrets.matches(id, token)) return token;
  return stores.secrets.has(id) ? 'another one' : 'nothing';
};

const shown = async (
  stores: Stores,
  place: string,
  allowed: Iterable<string> = [],
): Promise<readonly string[]> => {
  const [kind = '', id = ''] = place.split(' ');
  switch (kind) {
    case 'secret':
      return [await passphraseOf(stores, id, allowed)];
    case 'post':
      return [(await stores.posts.get(id))?.content.text.split(' ')[0] ?? 'nothing'];
    case 'approval':
      return [(await stores.posts.get(id))?.approvals[0]?.note ?? 'nothing'];
    case 'delivery':
      return [(await stores.queue.get(id))?.why ?? 'nothing'];
    case 'settings':
      return [tokenOf(stores.settings.get().packOverrides)];
    case 'district':
      return [stores.district.current()?.version ?? 'nothing'];
    case 'unkept':
      return [tokenOf(stores.unkept.get(id)?.working?.mine ?? {})];
    case 'sharing':
      return [stores.sharing.get()?.by ?? 'nothing'];
    case 'passes':
      return (await stores.passes.list(id)).map((pass) => pass.id);
    case 'versions':
      return (await stores.posts.versions(id)).map((version) => version.by);
    case 'consents':
      return (stores.register.person(id)?.consents ?? []).map((entry) => entry.form ?? '');
    default:
      return (await stores.journal.list(1, 1_000_000)).map((line) => String(line.data['token']));
  }
};

/** What the library shows otherwise than it must. */
export const differences = async (stores: Stores, model: Model): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [place, allowed] of model.latest) {
    const [value = 'nothing'] = await shown(stores, place, allowed);
    if (!allowed.has(value)) found.push(`${place} shows ${value}, not ${[...allowed].join(' or ')}`);
  }
  for (const [place, { sure, maybe }] of model.logs) {
    const values = await shown(stores, place);
    const certain = values.filter((value) => sure.includes(value));
    if (certain.join() !== sure.join()) {
      found.push(`${place} shows ${certain.length} of ${sure.length} entries in order`);
    }
    const stray = values.find((value) => !maybe.has(value));
    if (stray !== undefined) found.push(`${place} shows ${stray}, which nobody wrote`);
  }
  const chain = await stores.journal.verify();
  if (chain.kind === 'broken') found.push(`journal broken at ${chain.at}: ${chain.why}`);
  const rows = await stores.posts.allTiles();
  for (const row of rows) {
    const post = await stores.posts.get(row.id);
    if (post?.content.text.trim().slice(0, 20) !== row.title.slice(0, 20))
      found.push(`tile of ${row.id} is old`);
  }
  return found;
};
