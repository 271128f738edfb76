import { join } from 'node:path';
import type { Asset } from '../../shared/domain/asset.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import { mediaOf } from '../../shared/domain/new-media.ts';
import type { Media, PostContent } from '../../shared/domain/post.ts';
import { SAMPLE_ACCOUNTS } from '../../shared/sample/accounts.ts';
import { sampleCalendar } from '../../shared/sample/calendar.ts';
import { samplePeople } from '../../shared/sample/people.ts';
import type { SamplePicture, SamplePost } from '../../shared/sample/post-shape.ts';
import { SAMPLE_POSTS, sampleContent, showcasePost } from '../../shared/sample/posts.ts';
import { addDays, dateOf, resolveWall, weekdayOf } from '../../shared/schedule/wall-time.ts';
import type { Desk, Services } from '../services.ts';
import { answerQuestion } from '../workflow/answer-question.ts';
import { createPost } from '../workflow/create-post.ts';
import { copyForHandOff, openHandOff, openPlatform } from '../workflow/hand-off-steps.ts';
import { openPost } from '../workflow/open-post.ts';
import { queuePost } from '../workflow/queue-post.ts';
import { confirmPosted } from '../workflow/record-outcome.ts';
import { releaseDue } from '../workflow/release-due.ts';
import { saveDraft } from '../workflow/save-draft.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SEED = 271;

/** The sample's own colleagues, plainly invented; the person at the desk is added by the first start. */
const SAMPLE_COLLEAGUES: readonly Colleague[] = [
  { id: 'sample-author', name: 'Ansa Sample', role: 'author', active: true },
  { id: 'sample-approver', name: 'Bo Sample', role: 'approver', active: true },
];

/** Does nothing outside: the sample's past disturbs nobody. */
const quiet = (desk: Desk): Desk => ({
  ...desk,
  notify: () => undefined,
  copyText: () => Promise.resolve(),
  revealFolder: () => Promise.resolve(),
  openOutside: () => Promise.resolve(true),
});

interface Step {
  readonly at: number;
  readonly run: () => Promise<void>;
}

export interface SampleOptions {
  /** Folder of the sample's pictures. */
  readonly pictures: string;
  /** Sets the time that the services' clock and the stores tell, in milliseconds; null: the real time again. */
  readonly travel: (now: number | null) => void;
}

/** What the sample's past became: each post, how far it was meant to go, and how far it went. */
export interface SampleReport {
  readonly posts: readonly {
    readonly id: string;
    readonly fate: SamplePost['fate'];
    readonly open: readonly string[];
  }[];
}

/**
 * Fills an empty library with the Bloomington sample: the same verbs as the window's, in order of time, so that its
 * journal, passes and deliveries are real ones. Pictures go through the ordinary import.
 */
export const makeSample = async (services: Services, options: SampleOptions): Promise<SampleReport> => {
  const now = services.clock.now();
  const zone = 'America/Chicago';
  const today = dateOf(now, zone);
  const [author] = SAMPLE_COLLEAGUES;
  if (author === undefined) throw new Error('The sample has no author.');
  const past: Services = { ...services, desk: quiet(services.desk), tell: () => undefined, me: () => author };
  const { stores } = services;

  options.travel(now - 30 * DAY);
  try {
    await stores.colleagues.put(...SAMPLE_COLLEAGUES);
    await stores.accounts.put(...SAMPLE_ACCOUNTS);
    await stores.settings.save({ calendar: sampleCalendar(today) });
    await stores.register.importAll(
      samplePeople(SEED, today).map(({ consents, ...person }) => ({
        person,
        consents: consents.map((entry) => ({ ...entry, id: null })),
      })),
      author.id,
    );
    const assets = await importPictures(past, options.pictures);
    const free = schoolDays(
      today,
      new Set(
        stores.settings
          .get()
          .calendar.filter((day) => day.kind === 'no-school')
          .map((day) => day.date),
      ),
    );
    const posts: { id: string; fate: SamplePost['fate']; open: readonly string[] }[] = [];
    const steps: Step[] = [];
    for (const sample of [...SAMPLE_POSTS, showcasePost(wrongDate(today))]) {
      const publishAt = `${free(sample.day)}T${sample.time}`;
      const due = resolveWall(publishAt, zone, 'earlier').instant ?? now;
      const begun = sample.fate === 'posted' ? due - 2 * DAY - HOUR : now - DAY;
      steps.push({
        at: begun,
        run: async () => {
          const content = withPictures(sampleContent(sample, publishAt, zone), sample.pictures, assets);
          const made = await createPost(past, { publishAt });
          await saveDraft(past, { id: made.id, seq: made.seq, content });
          if (sample.fate === 'draft') {
            posts.push({ id: made.id, fate: sample.fate, open: [] });
            return;
          }
          const draft = await openPost(past, { id: made.id });
          for (const question of draft.check.questions)
            await answerQuestion(past, { id: made.id, key: question.key, yes: true });
          const ready = await openPost(past, { id: made.id });
          const reply = await queuePost(past, { id: made.id, revision: ready.check.revision });
          posts.push({
            id: made.id,
            fate: sample.fate,
            open: reply.kind === 'queued' ? [] : reply.check.obstacles.map((one) => one.text),
          });
        },
      });
      if (sample.fate === 'posted') {
        steps.push({ at: due + 60_000, run: () => postAllDue(past) });
      }
    }
    for (const step of steps.sort((a, b) => a.at - b.at)) {
      options.travel(step.at);
      await step.run();
    }
    return { posts };
  } finally {
    options.travel(null);
  }
};

/** Releases what is due and confirms it as a person would, with a link that is plainly invented. */
const postAllDue = async (services: Services): Promise<void> => {
  await releaseDue(services);
  for (const delivery of await services.stores.queue.open()) {
    if (delivery.state !== 'offered') continue;
    await openHandOff(services, { delivery: delivery.id });
    await copyForHandOff(services, { delivery: delivery.id, what: 'text', media: null });
    await openPlatform(services, { delivery: delivery.id });
    await confirmPosted(services, { delivery: delivery.id, link: null });
  }
};

const importPictures = async (services: Services, folder: string): Promise<ReadonlyMap<string, Asset>> => {
  const names = new Set(
    [...SAMPLE_POSTS, showcasePost('')].flatMap((post) => post.pictures.map((picture) => picture.file)),
  );
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const taken = await services.media.importFile(join(folder, name), services.me().id);
    if (!taken.ok) throw new Error(`The sample's picture ${name} was not taken: ${taken.why}`);
    assets.set(name, taken.asset);
  }
  return assets;
};

const withPictures = (
  content: PostContent,
  pictures: readonly SamplePicture[],
  assets: ReadonlyMap<string, Asset>,
): PostContent => ({
  ...content,
  media: pictures.map((picture): Media => {
    const asset = assets.get(picture.file);
    if (asset === undefined) throw new Error(`The sample's picture ${picture.file} was not imported.`);
    return { ...mediaOf(asset), ...picture.answers };
  }),
});

/** Day offset → a school day: weekends and days off move away from today. */
const schoolDays =
  (today: string, off: ReadonlySet<string>) =>
  (offset: number): string => {
    const step = offset < 0 ? -1 : 1;
    for (let day = offset; ; day += step) {
      const date = addDays(today, day);
      const weekday = weekdayOf(date);
      if (weekday !== 0 && weekday !== 6 && !off.has(date)) return date;
    }
  };

const LONG_DATE = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** Last Saturday, called a Tuesday: what `accuracy/weekday-mismatch` is there for. */
const wrongDate = (today: string): string => {
  const saturday = addDays(today, -((weekdayOf(today) + 1) % 7 || 7));
  return `Tuesday, ${LONG_DATE.format(Date.parse(`${saturday}T00:00:00Z`))}`;
};
