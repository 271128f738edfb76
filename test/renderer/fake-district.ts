import { rulePage } from '../../main/workflow/read-guidelines.ts';
import { readWholePack } from '../../shared/case/read-pack.ts';
import { RULES } from '../../shared/compliance/rules/index.ts';
import { bloomington } from '../../shared/district/bloomington.ts';
import { PACK_LIMITS } from '../../shared/district/limits.ts';
import { LOOSEST_NAMES } from '../../shared/district/name-rules.ts';
import { settingsChanges } from '../../shared/district/settings-changes.ts';
import { nextVersion } from '../../shared/district/version-name.ts';
import { CITATIONS } from '../../shared/domain/citations.ts';
import { type Pack, SEVERITIES } from '../../shared/domain/district.ts';
import type { KeptHow } from '../../shared/domain/kept-pack.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type {
  CalendarFile,
  ChangedPost,
  DistrictView,
  DryRunReply,
  HeldPost,
  KeepReply,
  KeptVersion,
  SettingsProblem,
} from '../../shared/ipc/district-views.ts';
import { no, type Reply, yes } from '../../shared/ipc/errors.ts';
import type { RulePage } from '../../shared/ipc/views.ts';
import { NOW } from './fake-data.ts';
import type { DeskMemory } from './fake-desk.ts';
import { fakeUnkept } from './fake-unkept.ts';

type Handlers = { readonly [C in Channel]?: (input: Input<C>) => Reply<Output<C>> };

interface Version {
  readonly kept: KeptVersion;
  readonly pack: Pack;
}

const CALENDAR_FILE: CalendarFile = {
  kind: 'read',
  name: 'district-calendar.ics',
  from: '2026-05-15',
  to: '2029-02-09',
  entries: [
    { title: 'No School – Thanksgiving Break', days: ['2026-11-26', '2026-11-27'], proposed: 'no-school' },
    { title: 'Winter concert', days: ['2026-12-03'], proposed: null },
    { title: 'Board meeting', days: ['2026-12-07', '2027-01-11', '2027-02-08'], proposed: null },
    { title: 'MCA testing window', days: ['2027-04-05', '2027-04-06', '2027-04-07'], proposed: 'testing' },
    { title: 'Memorial Day', days: ['2027-05-31'], proposed: 'remembrance' },
  ],
  events: 9,
  outside: 2,
  cancelled: 1,
  cut: 0,
  unread: { total: 1, shown: [{ line: 88, title: 'Leap party', why: 'its date does not exist' }] },
  isFull: false,
};

const TODAY = '2026-12-01';

const rulePages = (pack: Pack): readonly RulePage[] => RULES.map((rule) => rulePage(rule, pack, TODAY));

const NESTED = ['publicContacts', 'consentModel', 'nameAndPhoto', 'accessibility', 'quietHours', 'words'];

const problemsOf = (value: unknown): readonly SettingsProblem[] => {
  const read = readWholePack(value, TODAY);
  if (read.ok) return [];
  return read.problems.map(({ path, message }) => {
    const [first = '', second, third] = path;
    const isNested = NESTED.includes(String(first)) && second !== undefined;
    const entry = isNested ? third : second;
    return {
      path: path.join('.'),
      field: isNested ? `${String(first)}.${String(second)}` : String(first),
      entry: typeof entry === 'symbol' || entry === undefined ? null : entry,
      message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
      line: null,
      column: null,
    };
  });
};

/** The district's settings in memory: the real schema and the real words for changes, no disk and no engine. */
export const districtHandlers = (memory: DeskMemory): Handlers => {
  const versions: Version[] = [
    {
      pack: bloomington,
      kept: {
        version: bloomington.version,
        lastReviewed: bloomington.lastReviewed,
        at: null,
        by: null,
        how: 'built-in',
        from: null,
        note: null,
        changes: [],
        isCurrent: true,
      },
    },
  ];
  const unkept = fakeUnkept(memory);
  const current = (): Version => versions.at(-1) as Version;
  const view = (): DistrictView => {
    const { pack, kept } = current();
    const keep = memory.state().me?.role === 'district';
    return {
      pack,
      kept,
      builtIn: bloomington,
      isSound: true,
      may: {
        keep,
        whyNot: keep ? null : 'Only a colleague with the district role can change the district’s settings.',
      },
      rules: rulePages(pack).map(({ id, judges, usual, floor }) => ({
        id,
        judges,
        usual,
        floor,
        choices: SEVERITIES.slice(SEVERITIES.indexOf(floor)),
        chosen: pack.severities[id] ?? null,
      })),
      ...unkept.view(),
      loosestNames: LOOSEST_NAMES,
      limits: PACK_LIMITS,
      today: TODAY,
    };
  };
  /** Posts that name a word the settings flag: the nearest to an engine that the stand-in has. */
  const naming = (pack: Pack): readonly (readonly [string, string])[] =>
    memory.posts().flatMap(({ id, content }) => {
      const word = pack.words.deny.find((one) => content.text.toLowerCase().includes(one.toLowerCase()));
      return word === undefined ? [] : [[id, word] as const];
    });
  const hold = (pack: Pack): readonly HeldPost[] =>
    naming(pack).flatMap(([id, word]) => {
      const post = memory.posts().find((one) => one.id === id);
      const why = `“${word}” is on the district’s list of words it does not allow.`;
      const queued = post?.deliveries.filter(({ state }) => state === 'queued') ?? [];
      if (post)
        post.deliveries = post.deliveries.map((one) =>
          queued.includes(one) ? { ...one, state: 'held', why } : one,
        );
      return queued.map(({ id: delivery, title, handle }) => ({ post: id, delivery, title, handle, why }));
    });
  const keep = (
    pack: Pack,
    after: string,
    about: { readonly how: KeptHow; readonly from: string | null; readonly note: string | null },
  ): Reply<KeepReply> => {
    if (!view().may.keep) return no('not-allowed', view().may.whyNot ?? '');
    const before = current();
    if (after !== before.kept.version)
      return no(
        'stale',
        `The settings were changed in between: version ${before.kept.version} is in force. Look at it, then make your change again; nothing was changed.`,
      );
    const problems = problemsOf(pack);
    if (problems.length > 0) return yes({ kind: 'refused', problems });
    const changes = settingsChanges(before.pack, pack);
    if (changes.length === 0)
      return no('refused', `This is what version ${after} says already, so no new version was made.`);
    const version = nextVersion(
      before.kept.version,
      versions.map((one) => one.kept.version),
      { keepsName: false },
    );
    const by = memory.state().me?.name ?? null;
    versions.push({
      pack: { ...pack, version },
      kept: { version, lastReviewed: pack.lastReviewed, at: NOW, by, ...about, changes, isCurrent: true },
    });
    const held = hold(pack);
    memory.emit({ kind: 'changed', what: ['state', 'accounts', 'posts', 'queue'], post: null });
    return yes({ kind: 'kept', view: view(), held });
  };
  const trial = (pack: Pack): DryRunReply => {
    const posts = naming(pack).map(([id, word]): ChangedPost => {
      const tile = memory.tile(id);
      const wouldHold = tile.state === 'queued';
      return {
        id,
        title: tile.title,
        publishAt: tile.publishAt,
        state: tile.state,
        before: 'ready',
        after: 'blocked',
        wouldHold,
        findings: [
          {
            rule: 'conduct/profanity',
            before: null,
            after: 'block',
            what: `“${word}” is on the district’s list of words it does not allow.`,
            places: 1,
          },
        ],
      };
    });
    const n = posts.length;
    return {
      kind: 'done',
      looked: memory.posts().length,
      unreadable: 0,
      changed: n,
      wouldHold: posts.filter((one) => one.wouldHold).length,
      rules:
        n === 0 ? [] : [{ rule: 'conduct/profanity', gained: n, lost: 0, stricter: 0, milder: 0, posts: n }],
      posts,
    };
  };
  const find = (version: string): Version | undefined => versions.find((one) => one.kept.version === version);
  const marked = ({ kept }: Version): KeptVersion => ({ ...kept, isCurrent: kept === current().kept });
  return {
    'guidelines.read': () => {
      const { pack } = current();
      return yes({
        packVersion: pack.version,
        lastReviewed: pack.lastReviewed,
        guidelines: pack.guidelines,
        citations: CITATIONS,
        rules: rulePages(pack),
      });
    },
    'guidelines.say': () => yes([]),
    'district.read': () => yes(view()),
    'district.history': () => yes(versions.toReversed().map(marked)),
    'district.read-version': ({ version }) => {
      const one = find(version);
      if (!one) return no('not-found', `There is no version ${version} of the settings here.`);
      return yes({ kept: marked(one), pack: one.pack, changes: settingsChanges(current().pack, one.pack) });
    },
    'district.check': ({ pack }) => {
      const problems = problemsOf(pack);
      return yes({
        problems,
        changes: problems.length > 0 ? [] : settingsChanges(current().pack, pack as Pack),
      });
    },
    'district.save-unkept': unkept.save,
    'district.keep': ({ pack, after, note, file }) =>
      keep(pack as Pack, after, { how: file === null ? 'form' : 'import', from: file, note: note || null }),
    'district.bring-back': ({ version, after }) => {
      const one = find(version);
      if (!one) return no('not-found', `There is no version ${version} of the settings here.`);
      return keep(one.pack, after, { how: 'brought-back', from: version, note: null });
    },
    'district.dry-run': ({ pack, job }) => {
      const problems = problemsOf(pack);
      if (problems.length > 0) return yes({ kind: 'refused', problems });
      const total = memory.posts().length;
      memory.emit({ kind: 'progress', job, done: 0, total, text: 'Looking at the posts' });
      return yes(trial(pack as Pack));
    },
    'district.cancel-dry-run': () => yes(null),
    'district.pick-file': () => yes({ token: 'settings', name: 'district settings.json', bytes: 4_000 }),
    'district.pick-calendar': () => yes({ token: 'calendar', name: 'district-calendar.ics', bytes: 42_000 }),
    'district.read-calendar': () => yes(CALENDAR_FILE),
    'district.read-file': () => {
      const now = current().pack;
      const pack = { ...now, words: { ...now.words, deny: [...now.words.deny, 'turkey'] } };
      return yes({
        kind: 'preview',
        name: 'district settings.json',
        pack,
        changes: settingsChanges(now, pack),
        version: '2026.11+9',
      });
    },
    'district.export': ({ version }) =>
      yes({ folder: 'Documents', file: `district settings ${version}.json` }),
  };
};
