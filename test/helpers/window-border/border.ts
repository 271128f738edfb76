import { makeHandlers } from '../../../main/ipc/handlers.ts';
import { answerer } from '../../../main/ipc/serve.ts';
import { makeFileTokens } from '../../../main/media/file-tokens.ts';
import { makeSession } from '../../../main/session/session.ts';
import { deletePost } from '../../../main/workflow/bin-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import type { Colleague } from '../../../shared/domain/colleague.ts';
import { openWith, PATH } from '../faulty-fs/library.ts';
import { type Random, randomFrom } from '../faulty-fs/random.ts';
import { queued, saved } from '../workflow/steps.ts';
import {
  draft,
  DUE,
  MINUTE,
  newWorld,
  OFFICE,
  PICTURE,
  PICTURED,
  SCHOOL,
  STUDENT,
  type World,
} from '../workflow/world.ts';
import { OURS } from './senders.ts';

/** The window's border as the app has it: the real answerer, handlers, session, verbs and storage, on a disk in memory. */
export interface Border {
  readonly answer: ReturnType<typeof answerer>;
  readonly world: World;
  /** Ids that exist: posts in every state, deliveries, people, accounts, colleagues, a picture. */
  readonly known: readonly string[];
  readonly log: readonly string[];
  /** Whether there is a main window to be called from. */
  isOpen: boolean;
  /** True while the library's journal hangs together and says what its head says. */
  readonly isIntact: () => Promise<boolean>;
  /** Puts the colleague back at the desk, without a passphrase, where a call let them leave it. */
  readonly seat: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const PICTURE_DAY = { media: [PICTURED], publishAt: '2026-11-30T10:00' } as const;

/** A library in the midst of its work, with this colleague at the desk. */
export const openBorder = async (me: Colleague, random: Random): Promise<Border> => {
  const world = await newWorld();
  const { out, stores } = world;
  await out.fs.makeFolder('/exports');
  const plain = await saved(world, draft());
  const offered = await queued(world, draft({ targets: [SCHOOL.id, OFFICE.id] }));
  const waiting = await queued(world, draft(PICTURE_DAY));
  const binned = await saved(world, draft({ text: 'Never mind' }));
  await deletePost(world.services, { id: binned.id });
  out.time.now = DUE + MINUTE;
  await releaseDue(world.services);
  await stores.settings.save({ me: me.id });
  const deliveries = (await stores.queue.open()).map((one) => one.id);
  const colleagues = stores.colleagues.list().map((one) => one.id);
  await stores.close();

  const log: string[] = [];
  const session = makeSession({
    version: '0',
    system: 'linux',
    zone: 'America/Chicago',
    keychain: { strength: () => 'strong' },
    now: () => out.time.now,
    newId: world.services.newId,
    open: ({ which, ...options }) =>
      openWith({ fs: out.fs, path: which === 'own' ? PATH : '/sample', now: () => out.time.now, ...options }),
    servicesFor: (opened, atDesk) => ({
      ...world.services,
      stores: opened,
      me: atDesk,
      tokens: makeFileTokens({
        now: () => out.time.now,
        newToken: () => Buffer.from(random.bytes(24)).toString('base64url'),
      }),
    }),
    fillSample: async () => undefined,
    opened: () => undefined,
    closing: async () => undefined,
    notice: (text) => world.services.tell({ kind: 'notice', text }),
    revealFolder: world.services.desk.revealFolder,
    backups: {
      pickFolder: world.services.desk.pickFolder,
      find: async () => [],
      restore: async () => undefined,
    },
    flushed: () => undefined,
  });
  await session.start();

  const border = { isOpen: true };
  const answer = answerer(makeHandlers(session), {
    mainContents: () => (border.isOpen ? OURS : null),
    dropped: (paths) => session.services().tokens.issue(paths),
    log: (line) => void log.push(line),
  });
  return Object.assign(border, {
    answer,
    world,
    known: [
      plain.id,
      offered.id,
      waiting.id,
      binned.id,
      ...deliveries,
      ...colleagues,
      SCHOOL.id,
      STUDENT.id,
      PICTURE.id,
    ],
    log,
    isIntact: async () => (await session.current()?.stores.journal.verify())?.kind !== 'broken',
    seat: async () => {
      try {
        session.services();
      } catch {
        await session.current()?.stores.secrets.remove(me.id);
        await session.sit({ id: me.id, passphrase: null }).catch(() => undefined);
      }
    },
    close: () => session.close(),
  });
};

/** A seeded border for one test. */
export const borderFor = (me: Colleague, seed: number): Promise<Border> => openBorder(me, randomFrom(seed));
