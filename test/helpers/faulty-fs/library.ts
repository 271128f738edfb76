import type { FileSystem } from '../../../main/storage/files.ts';
import type { KeyWrap } from '../../../main/storage/keys.ts';
import { type OpenLibrary, type OpenedLibrary, openLibrary } from '../../../main/storage/open-library.ts';
import type { Processes } from '../../../main/storage/processes.ts';
import type { Stores } from '../../../main/storage/stores.ts';
import type { Delivery } from '../../../shared/domain/delivery.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { emptyContent, type PostContent } from '../../../shared/domain/post.ts';
import { type Random, randomFrom } from './random.ts';

/** A keychain that turns bytes over: real enough to see that what lies on disk is not the key. */
export const keychain = (strength: 'strong' | 'weak' | 'none' = 'strong'): KeyWrap => ({
  strength: () => strength,
  wrap: async (key) => key.map((byte) => byte ^ 0x5a),
  unwrap: async (key) => key.map((byte) => byte ^ 0x5a),
});

/** Every other process is dead: what a start after a crash finds. */
export const aloneInTheWorld: Processes = {
  me: async () => ({ pid: 1, host: 'laptop', started: null }),
  isRunning: async () => 'no',
};

const START = Date.parse('2026-11-23T16:00:00.000Z');
export const PATH = '/library';

export interface Setup extends Partial<OpenLibrary> {
  readonly fs: FileSystem;
  readonly random?: Random;
}

/** Each open has randomness of its own, the same in every run of a test file. */
let opens = 0;

/** Opens a library with everything that is not asked about filled in: cheap scrypt, a clock that moves a second a look. */
export const openWith = ({ random = randomFrom((opens += 1)), ...setup }: Setup): Promise<OpenedLibrary> => {
  let time = START;
  return openLibrary({
    path: PATH,
    now: () => (time += 1000),
    randomBytes: (count) => random.bytes(count),
    keyWrap: keychain(),
    processes: aloneInTheWorld,
    scryptCost: { passphrase: 2, recoveryCode: 2 },
    ...setup,
  });
};

/** The stores of a library that has to open. */
export const mustOpen = async (setup: Setup): Promise<Stores> => {
  const opened = await openWith(setup);
  if (opened.kind === 'open') return opened.stores;
  throw new Error(`Did not open: ${opened.kind} ${'problem' in opened ? opened.problem.message : ''}`);
};

export const NEW = { sample: false, passphrase: null } as const;

export const content = (text: string, more: Partial<PostContent> = {}): PostContent => ({
  ...emptyContent(),
  text,
  ...more,
});

/** An invented second grader without consents. */
export const person = (id: string, first = 'Juniper', last = 'Testwood'): Omit<Person, 'consents'> => ({
  id,
  kind: 'student',
  first,
  last,
  preferred: null,
  school: 'Ridgeview Elementary School',
  grade: '2',
  adultOn: null,
  protected: false,
});

/** A delivery that waits for its time. */
export const delivery = (id: string, over: Partial<Delivery> = {}): Delivery => ({
  id,
  post: 'p1',
  target: 'ridgeview-fb',
  state: 'queued',
  wall: '2026-11-24T15:30',
  zone: 'America/Chicago',
  side: null,
  dueAt: '2026-11-24T21:30:00.000Z',
  revision: 'r1',
  pass: 'pass1',
  offeredAt: null,
  attempt: null,
  why: null,
  link: null,
  changedAt: '2026-11-23T16:00:00.000Z',
  changedBy: 'ana',
  ...over,
});
