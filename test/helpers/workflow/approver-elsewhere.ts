import { answerReview } from '../../../main/workflow/answer-review.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { openReviewFile, trustSender } from '../../../main/workflow/open-review-file.ts';
import { forgetElsewhere, viewElsewhere } from '../../../main/workflow/review-people.ts';
import { saveReviewFile } from '../../../main/workflow/save-review-file.ts';
import type { OpenedReview } from '../../../shared/ipc/review-views.ts';
import type { MemoryFs } from '../faulty-fs/memory-fs.ts';
import { strangerOn } from './lives.ts';
import { APPROVER, AUTHOR, DISTRICT, newWorld, openWorld, type Outside, type World } from './world.ts';

const KIM = { ...APPROVER, name: 'Kim Elsewhere' };

/** The disk of the approver's own Hallpass, on another laptop. Each life begins with its own copy. */
let laptop: Promise<MemoryFs> | null = null;
const newLaptop = async (): Promise<MemoryFs> => {
  const world = await newWorld();
  await world.stores.colleagues.put(KIM);
  // Its keys are made on first use: every copy is the same Hallpass.
  await viewElsewhere(world.services);
  await world.stores.close();
  return world.out.fs;
};

/** What lies on the stick between the two: the last question, the last answer. And who is at the other end. */
interface Elsewhere {
  question: Uint8Array | null;
  answer: Uint8Array | null;
  there: Promise<World> | null;
}
const ofLife = new WeakMap<Outside['asked'], Elsewhere>();
const elsewhereOf = ({ out }: World): Elsewhere => {
  const known = ofLife.get(out.asked) ?? { question: null, answer: null, there: null };
  ofLife.set(out.asked, known);
  return known;
};

const theirs = (world: World): Promise<World> => {
  const known = elsewhereOf(world);
  laptop ??= newLaptop();
  known.there ??= laptop.then(async (disk) => {
    const there = await openWorld(strangerOn(disk), false);
    there.sit(KIM);
    return there;
  });
  return known.there;
};

const lastFile = (world: World): Uint8Array | null => {
  const last = [...world.out.asked.exported].at(-1);
  if (last === undefined) return null;
  world.out.asked.exported.delete(last[0]);
  return Buffer.from(last[1]);
};

let files = 0;

const openAt = async (world: World, bytes: Uint8Array): Promise<OpenedReview | null> => {
  const path = `/given-${(files += 1)}.hallpass-review`;
  const file = await world.out.fs.open(path, 'create');
  await file.write(bytes);
  await file.close();
  const before = world.out.answers.file;
  world.out.answers.file = path;
  try {
    return await openReviewFile(world.services);
  } finally {
    if (before !== undefined) world.out.answers.file = before;
    await world.out.fs.unlink(path);
  }
};

/** Saves the post as a review file and puts it on the stick. */
export const askElsewhere = async (world: World, id: string): Promise<void> => {
  const { check } = await openPost(world.services, { id });
  await saveReviewFile(world.services, { id, revision: check.revision, note: null });
  elsewhereOf(world).question = lastFile(world);
};

/** The approver there says yes to what lies on the stick, whenever that was; the answer is opened here. */
export const takeAnswer = async (world: World, again: boolean): Promise<void> => {
  const stick = elsewhereOf(world);
  if (!again) {
    if (stick.question === null) return;
    const there = await theirs(world);
    there.out.time.now = world.out.time.now;
    const opened = await openAt(there, stick.question);
    if (opened?.kind === 'who') {
      const { code } = await viewElsewhere(world.services);
      await trustSender(there.services, { code: code ?? '' });
    } else if (opened?.kind !== 'review') return;
    await answerReview(there.services, { verdict: 'approve', note: null, watched: true });
    stick.answer = lastFile(there);
  }
  if (stick.answer === null) return;
  const opened = await openAt(world, stick.answer);
  if (opened?.kind !== 'who') return;
  // Somebody of the district types the code that was read out on the phone.
  const { code } = await viewElsewhere((await theirs(world)).services);
  world.sit(DISTRICT);
  try {
    await trustSender(world.services, { code: code ?? '' });
  } finally {
    world.sit(AUTHOR);
  }
};

/** Nobody elsewhere counts any more. */
export const forgetThem = async (world: World): Promise<void> => {
  world.sit(DISTRICT);
  try {
    for (const { code } of world.stores.reviews.known()) await forgetElsewhere(world.services, { code });
  } finally {
    world.sit(AUTHOR);
  }
};
