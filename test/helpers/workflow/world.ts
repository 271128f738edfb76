import type { FaceFinder, MediaKeeper, Services } from '../../../main/services.ts';
import { sha256 } from '../../../main/media/hashed-files.ts';
import { folderReader } from '../../../main/media/folder-reader.ts';
import { backupsOf } from '../../../main/storage/backups-of.ts';
import { districtFolder } from '../../../main/storage/district-folder.ts';
import { openExport } from '../../../main/storage/open-export.ts';
import { readChosen } from '../../../main/storage/read-chosen.ts';
import type { Stores } from '../../../main/storage/stores.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { type Asset, tidyTags } from '../../../shared/domain/asset.ts';
import { cutSize, isUncut, UNCUT } from '../../../shared/domain/cut.ts';
import type { Colleague } from '../../../shared/domain/colleague.ts';
import type { FaceScan } from '../../../shared/domain/found-faces.ts';
import { mediaOf } from '../../../shared/domain/new-media.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { emptyContent, type Media, type PostContent } from '../../../shared/domain/post.ts';
import type { AppEvent } from '../../../shared/ipc/events.ts';
import { mustOpen, NEW } from '../faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../faulty-fs/memory-fs.ts';
import { randomFrom } from '../faulty-fs/random.ts';
import { type ScriptedPublisher, scriptedPublisher } from './scripted-publisher.ts';

export const AUTHOR: Colleague = { id: 'ana', name: 'Ana Writer', role: 'author', active: true };
export const APPROVER: Colleague = { id: 'ben', name: 'Ben Second', role: 'approver', active: true };
export const DISTRICT: Colleague = { id: 'dee', name: 'Dee Office', role: 'district', active: true };

export const SCHOOL: Account = {
  id: 'ridgeview-fb',
  platform: 'facebook',
  handle: '@RidgeviewBPS',
  scope: 'school',
  school: 'Ridgeview Elementary School',
  level: 'elementary',
  registered: true,
  purpose: 'News of the school',
  admins: 2,
  trainingCurrent: true,
};
export const SCHOOL_IG: Account = { ...SCHOOL, id: 'ridgeview-ig', platform: 'instagram' };
export const OFFICE: Account = {
  ...SCHOOL,
  id: 'district-fb',
  handle: '@BloomingtonSample',
  scope: 'district',
  school: null,
  level: 'all',
};

/** An invented student with a granted permission for image and name on the four platforms. */
export const STUDENT: Person & { readonly consents: readonly never[] } = {
  id: 's1',
  kind: 'student',
  first: 'Mason',
  last: 'Lindqvist',
  preferred: null,
  school: 'Ridgeview Elementary School',
  grade: '2',
  adultOn: null,
  protected: false,
  consents: [],
};

export const GRANT = {
  scope: ['image', 'name'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: '2027-06-30',
  form: null,
  signedBy: null,
} as const;
export const WITHDRAWAL = { ...GRANT, decision: 'withdrawn', from: '2026-11-01', until: null } as const;

export const PICTURE: Asset = {
  id: 'a1b2c3d4e5f6a7b8c9d0',
  original: 'a1b2c3d4e5f6a7b8c9d0'.padEnd(64, '0'),
  derivative: 'd'.repeat(64),
  name: 'volcano.jpg',
  kind: 'image',
  type: 'image/jpeg',
  width: 1200,
  height: 900,
  bytes: 240_000,
  removed: ['location'],
  tags: [],
  addedAt: '2026-11-20T12:00:00.000Z',
  addedBy: 'ana',
};

/** What a person answered about the picture: Mason is in it. */
export const PICTURED: Media = {
  ...mediaOf(PICTURE),
  altText: 'A second grader pours vinegar into a paper volcano',
  source: 'own',
  aiMade: false,
  shot: 'group',
  faces: [{ id: 'f1', box: [0.4, 0.2, 0.1, 0.14], is: 'person', person: 's1' }],
  peopleAnswered: true,
};

export const TEXT = 'Our second graders made volcanoes erupt in science class today.';
/** Monday 2026-11-23, 10:00 in Bloomington. */
export const MONDAY = Date.parse('2026-11-23T16:00:00.000Z');
export const MINUTE = 60_000;
/** Tuesday 2026-11-24, 15:30 in Bloomington. */
export const DUE = Date.parse('2026-11-24T21:30:00.000Z');

export const draft = (more: Partial<PostContent> = {}): PostContent => ({
  ...emptyContent(),
  category: 'news',
  publishAt: '2026-11-24T15:30',
  targets: [SCHOOL.id],
  text: TEXT,
  ...more,
});

/** What outlives a crash of the app: the disk, the pictures, what the desk was asked, and the time. */
export interface Outside {
  readonly fs: MemoryFs;
  readonly time: { now: number };
  readonly assets: Map<string, Asset>;
  /** Media id, covers and cut → the picture with them burned in, and so cut. */
  readonly covered: Map<string, Asset>;
  /** What the detector found, by media id; nothing where nothing is said. */
  readonly scans: Map<string, FaceScan>;
  /** Delivery → files of its folder. */
  readonly folders: Map<string, readonly string[]>;
  readonly asked: {
    readonly notes: { readonly title: string; readonly id: string }[];
    readonly copied: string[];
    readonly revealed: string[];
    readonly opened: string[];
    readonly exported: Map<string, string | Uint8Array>;
  };
  /** The files the district wrote, oldest first; none where this library reads none. */
  readonly district: { files: readonly Uint8Array[] };
  readonly answers: { opens: boolean | 'throw'; folder: string | null; file?: string | null };
  /** Where its chance and its ids go on: what happens here does not depend on the worlds before it. */
  readonly chance: { seed: number; id: number; list: number };
}

let worlds = 0;

/** `number` is another one for each world that meets another. The same disk and number live the same life. */
export const outside = (fs: MemoryFs = memoryFs(), number = (worlds += 1)): Outside => ({
  fs,
  chance: { seed: number * 1000, id: number * 100_000, list: 0 },
  time: { now: MONDAY },
  assets: new Map([[PICTURE.id, PICTURE]]),
  covered: new Map(),
  scans: new Map(),
  folders: new Map(),
  asked: { notes: [], copied: [], revealed: [], opened: [], exported: new Map() },
  district: { files: [] },
  answers: { opens: true, folder: '/exports' },
});

export interface World {
  readonly services: Services;
  readonly stores: Stores;
  readonly out: Outside;
  readonly publisher: ScriptedPublisher;
  readonly events: AppEvent[];
  /** Who sits at the desk. */
  sit: (colleague: Colleague) => void;
}

/** Hashes of the cleared pictures that exist, with covers and without. */
const derivativesOf = ({ assets, covered }: Outside): ReadonlySet<string> =>
  new Set([...assets.values(), ...covered.values()].map(({ derivative }) => derivative));

const keeper = (out: Outside): MediaKeeper => ({
  importFile: async (path) => {
    const asset = [...out.assets.values()].find(({ name }) => path.endsWith(`/${name}`));
    return asset === undefined ? { ok: false, why: 'This is no picture.' } : { ok: true, asset };
  },
  importBytes: async () => ({ ok: false, why: 'Not in this test.' }),
  get: async (id) => out.assets.get(id) ?? null,
  list: async () => [...out.assets.values()],
  tag: async (id, tags) => {
    const asset = out.assets.get(id);
    if (asset === undefined) return { ok: false, why: 'It is not in the library.' };
    out.assets.set(id, { ...asset, tags: tidyTags(tags) });
    return { ok: true, asset: { ...asset, tags: tidyTags(tags) } };
  },
  covered: async (id, covers, cut = UNCUT) => {
    const asset = out.assets.get(id) ?? null;
    if (asset === null || (covers.length === 0 && isUncut(cut))) return asset;
    return out.covered.get(JSON.stringify([id, covers, cut])) ?? null;
  },
  cover: async (id, covers, cut = UNCUT) => {
    const asset = out.assets.get(id);
    if (asset === undefined) return { ok: false, why: 'It is not in the library.' };
    if (covers.length === 0 && isUncut(cut)) return { ok: true, asset };
    const key = JSON.stringify([id, covers, cut]);
    const size = isUncut(cut) ? asset : cutSize(asset, cut, 2048);
    const { width, height } = size;
    const made = { ...asset, width, height, derivative: sha256(new TextEncoder().encode(key)) };
    out.covered.set(key, made);
    return { ok: true, asset: made };
  },
  readCleared: async (derivative) =>
    derivativesOf(out).has(derivative) ? new Uint8Array([255, 216, 255, 217]) : null,
  showable: (bytes) => (bytes[0] === 255 ? 'image/jpeg' : null),
  playable: async (bytes) => bytes[0] === 0,
  isCleared: async (derivative) => derivativesOf(out).has(derivative),
  setPoster: async () => ({ ok: false, why: 'Not in this test.' }),
  pourCleared: async (derivative, into) => {
    if (!derivativesOf(out).has(derivative)) return false;
    await into(new Uint8Array([255, 216, 255, 217]));
    return true;
  },
  layOut: async (delivery, files) => {
    if (files.some((file) => !derivativesOf(out).has(file.derivative))) throw new Error('A picture is gone');
    out.folders.set(
      delivery,
      files.map((file) => file.name),
    );
    return `/hand-offs/${delivery}`;
  },
  clearOut: async (delivery) => void out.folders.delete(delivery),
});

/** A detector that found what the test says. */
const finder = (out: Outside): FaceFinder => {
  const of = async (asset: string): Promise<FaceScan> =>
    out.scans.get(asset) ?? { asset, state: 'done', boxes: [] };
  const nothing = async (): Promise<void> => undefined;
  return {
    of,
    again: of,
    look: nothing,
    catchUp: () => undefined,
    pause: () => () => undefined,
    idle: nothing,
    stop: nothing,
  };
};

/** The services around stores, with everything outside noted in `out`. */
export const servicesAround = ({
  stores,
  out,
  me,
  publisher = scriptedPublisher(),
  events = [],
}: {
  readonly stores: Stores;
  readonly out: Outside;
  readonly me: () => Colleague;
  readonly publisher?: ScriptedPublisher;
  readonly events?: AppEvent[];
}): Services => ({
  clock: { now: () => out.time.now },
  stores,
  media: keeper(out),
  faces: finder(out),
  tokens: { issue: async () => [], redeem: () => null },
  desk: {
    notify: (note) => void out.asked.notes.push({ title: note.title, id: note.go.id }),
    copyText: async (text) => void out.asked.copied.push(text),
    revealFolder: async (path) => void out.asked.revealed.push(path),
    openOutside: async (url) => {
      if (out.answers.opens === 'throw') throw new Error('The app was killed');
      if (out.answers.opens) out.asked.opened.push(url);
      return out.answers.opens;
    },
    pickPictures: async () => [],
    pickFolder: async () => out.answers.folder,
    pickFile: async () => out.answers.file ?? null,
    setAppearance: () => undefined,
    setStartAtLogin: () => undefined,
  },
  publisher,
  tell: (event) => void events.push(event),
  newId: () => `id${(out.chance.id += 1)}`,
  me,
  folder: folderReader,
  districtFolder: districtFolder(out.fs, () => `t${(out.chance.id += 1)}`),
  readChosen: readChosen(out.fs),
  filesBeside: async (list, names) =>
    Promise.all(
      names.map(async (name) => {
        const path = `${list.slice(0, list.lastIndexOf('/'))}/${name}`;
        return (await out.fs.stat(path)) === null
          ? { ok: false, name, why: 'There is no such file beside the list.' }
          : { ok: true, name, path };
      }),
    ),
  backups: backupsOf({
    fs: out.fs,
    library: stores.info,
    now: () => out.time.now,
    newId: () => `b${(out.chance.id += 1)}`,
  }),
  openExport: openExport(out.fs),
  writeExport: async (into, name, files) => {
    for (const file of files) out.asked.exported.set(file.name, file.bytes);
    return `${into}/${name}`;
  },
});

/** Opens (or, on a new disk, makes) a library around what is outside. Called again after a crash. */
export const openWorld = async (out: Outside, isNew: boolean): Promise<World> => {
  const stores = await mustOpen({
    fs: out.fs,
    now: () => out.time.now,
    random: randomFrom((out.chance.seed += 1)),
    ...(isNew ? { create: NEW } : {}),
  });
  let me: Colleague = AUTHOR;
  const events: AppEvent[] = [];
  const publisher = scriptedPublisher();
  const services = servicesAround({ stores, out, me: () => me, publisher, events });
  return {
    services,
    stores,
    out,
    publisher,
    events,
    sit: (colleague) => {
      me = colleague;
    },
  };
};

/** A library with three colleagues, three accounts and one student with a permission. */
export const newWorld = async (out: Outside = outside()): Promise<World> => {
  const world = await openWorld(out, true);
  await world.stores.colleagues.put(AUTHOR, APPROVER, DISTRICT);
  await world.stores.accounts.put(SCHOOL, SCHOOL_IG, OFFICE);
  await world.stores.register.importAll([{ person: STUDENT, consents: [GRANT] }], AUTHOR.id);
  return world;
};
