import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

import { emptyContent, type Media, type PostContent } from '../../../shared/domain/post.ts';
import type { AssetView, DeliveryView, PersonView } from '../../../shared/ipc/views.ts';
import type { Locator } from 'playwright-core';
import type { App } from '../launch/app.ts';
import { ask, save } from './ask.ts';
import { openPost } from './journey.ts';

/** A Tuesday, 10:00 in Bloomington: a plain school day far from holidays and from a change of clocks. */
export const TODAY = '2027-02-02T16:00:00Z';

/** What becomes true by itself: asked until it is. */
export const soon = <T>(what: () => Promise<T>): ReturnType<typeof expect.poll<T>> => expect.poll(what);

/** How far the clock has to be ahead to show an instant. */
export const ahead = (instant: string): number => Date.parse(instant) - Date.now();

/** Moves the clock to an instant and wakes the laptop. */
export const wakeAt = async (app: App, instant: string): Promise<void> => {
  await app.control('clock', ahead(instant));
  await app.control('power', 'resume');
};

/** A registered account; answers its id. */
export const newAccount = async (
  app: App,
  handle: string,
  more: {
    readonly platform?: 'facebook' | 'twitter' | 'instagram' | 'youtube';
    readonly district?: boolean;
  } = {},
): Promise<string> => {
  const { platform = 'facebook', district = false } = more;
  const account = await ask(app, 'account.save', {
    id: null,
    platform,
    handle,
    scope: district ? 'district' : 'school',
    school: district ? null : 'Ridgeview Elementary School',
    level: district ? 'all' : 'elementary',
    registered: true,
    purpose: 'News for families',
    admins: 2,
    trainingCurrent: true,
  });
  return account.id;
};

/** An invented student who may be shown; answers the id. */
export const newStudent = async (app: App, first: string, last: string): Promise<string> => {
  const { person } = await ask(app, 'person.save', {
    id: null,
    kind: 'student',
    first,
    last,
    preferred: null,
    school: 'Ridgeview Elementary School',
    grade: '3',
    adultOn: null,
    protected: false,
  });
  await decide(app, person.id, 'granted');
  return person.id;
};

/** One more line of a person's consents, about pictures on social media, from the start of the school year. */
export const decide = (app: App, id: string, decision: 'granted' | 'withdrawn'): Promise<PersonView> =>
  ask(app, 'person.record', {
    id,
    entry: {
      scope: ['image'],
      channels: ['social'],
      decision,
      basis: 'signed-form',
      from: '2026-08-24',
      until: null,
      form: null,
      signedBy: null,
    },
  });

/** A picture the person chose from their disk. */
export const takePicture = async (app: App, name: string, bytes: Uint8Array): Promise<AssetView> => {
  const path = join(app.home, name);
  writeFileSync(path, bytes);
  await app.control('answerOpen', [path]);
  const files = await ask(app, 'media.pick', undefined);
  const [imported] = await ask(app, 'media.import', {
    job: 'pictures',
    tokens: files.map(({ token }) => token),
  });
  if (imported?.kind !== 'taken') throw new Error(`${name} was not taken`);
  return imported.asset;
};

/** The picture on a post with every question answered; with a student in it, or nobody. */
export const pictured = (asset: AssetView, person: string | null = null): Media => ({
  id: asset.id,
  kind: 'image',
  file: asset.name,
  type: asset.type,
  width: asset.width,
  height: asset.height,
  bytes: asset.bytes,
  duration: null,
  hasGps: false,
  hasSpeech: null,
  altText: 'A table by a window',
  decorative: false,
  source: 'own',
  aiMade: false,
  music: null,
  captions: null,
  tags: [],
  heard: [],
  works: [],
  format: null,
  perTarget: {},
  shot: person === null ? 'none' : 'close-up',
  faces: person === null ? [] : [{ id: null, box: null, is: 'person', person }],
  peopleAnswered: true,
});

/** A saved draft for the day of `TODAY`; answers its id. */
export const newDraft = async (app: App, more: Partial<PostContent>): Promise<string> => {
  const made = await ask(app, 'post.create', { publishAt: null });
  const content = { ...emptyContent('America/Chicago'), category: 'news', ...more } as const;
  await save(app, { id: made.id, seq: made.seq, content });
  return made.id;
};

/** Answers what only a person can tell, and queues; answers the deliveries. Throws with what stood in the way. */
export const queuePost = async (app: App, id: string): Promise<readonly DeliveryView[]> => {
  const { check } = await ask(app, 'post.open', { id });
  for (const { key } of check.questions) await ask(app, 'post.answer', { id, key, yes: true });
  const reply = await ask(app, 'queue.post', { id, revision: check.revision });
  if (reply.kind === 'refused') {
    throw new Error(`Not queued: ${reply.check.obstacles.map(({ text }) => text).join(' ')}`);
  }
  return reply.deliveries;
};

/** A draft that is queued at once; answers the post's id. */
export const queued = async (app: App, more: Partial<PostContent>): Promise<string> => {
  const id = await newDraft(app, more);
  await queuePost(app, id);
  return id;
};

/** The deliveries of a post, those that were taken back left out. */
export const deliveriesOf = async (app: App, id: string): Promise<readonly DeliveryView[]> =>
  (await ask(app, 'post.open', { id })).deliveries.filter(({ state }) => state !== 'taken-back');

/** The one delivery of a post. */
export const deliveryOf = async (app: App, id: string): Promise<DeliveryView> => {
  const [delivery, ...others] = await deliveriesOf(app, id);
  if (delivery === undefined || others.length > 0) throw new Error('There is not exactly one delivery');
  return delivery;
};

/** The field for the words of the open post. */
export const editor = (app: App): Locator => app.page.getByRole('textbox', { name: /^Text for / });

/** Opens a post by the palette, from the first words of its title, and waits until it lies on the desk. */
export const openDraft = async (app: App, words: string): Promise<void> => {
  await openPost(app, words);
  await editor(app).waitFor();
};

/** Everything on the desk is on disk, as the window says. */
export const saved = (app: App): Promise<void> => app.page.getByText('Saved', { exact: true }).waitFor();

/** Pastes text at the caret, as the system hands it over. */
export const paste = (into: Locator, text: string): Promise<void> =>
  into.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    element.dispatchEvent(event);
  }, text);

/** Opens a select by its label and takes an entry by its words. */
export const choose = async (app: App, label: string, entry: string): Promise<void> => {
  await app.page
    .getByRole('button', { name: new RegExp(`${label}$`, 'u') })
    .first()
    .click();
  await app.page.getByRole('option', { name: entry, exact: true }).click();
};
