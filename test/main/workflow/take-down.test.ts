import { describe, expect, test } from 'vitest';
import { removeAccount } from '../../../main/workflow/accounts.ts';
import { listQueue } from '../../../main/workflow/list-queue.ts';
import { lookAtWhatIsOut } from '../../../main/workflow/look-at-what-is-out.ts';
import { savePerson } from '../../../main/workflow/people.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { readRecord } from '../../../main/workflow/read-record.ts';
import { WHY } from '../../../main/workflow/reasons.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { takeBack } from '../../../main/workflow/take-back.ts';
import { answerLook } from '../../../main/workflow/answer-look.ts';
import { confirmTakenDown, undoTakenDown } from '../../../main/workflow/take-down.ts';
import type { PostContent } from '../../../shared/domain/post.ts';
import { lookedAt, queued } from '../../helpers/workflow/steps.ts';
import {
  DISTRICT,
  DUE,
  draft,
  GRANT,
  newWorld,
  PICTURED,
  SCHOOL,
  SCHOOL_IG,
  STUDENT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

/** A post that was queued, handed off and confirmed. */
const posted = async (content: Partial<PostContent> = { media: [PICTURED] }) => {
  const world = await newWorld();
  const { id: post, delivery } = await queued(world, draft(content));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery });
  await confirmPosted(world.services, { delivery, link: null });
  return { world, post, delivery };
};
/** The post says this from now on; what is out stays out. */
const edited = async ({ services, stores }: World, id: string, more: Partial<PostContent>) => {
  const post = await stores.posts.get(id);
  await saveDraft(services, {
    id,
    seq: post?.seq ?? 0,
    content: { ...(post?.content ?? draft()), ...more },
  });
};
const stateOf = async ({ stores }: World, id: string) => (await stores.queue.get(id))?.state;
/** Damages whatever lies under such a name beside a post, as a dying disk would. */
const spoil = ({ out }: World, ending: '.versions/' | '.passes/'): void => {
  const files = [...out.fs.everything().keys()].filter(
    (path) => path.includes(ending) && path.endsWith('.json'),
  );
  expect(files).not.toEqual([]);
  for (const path of files) out.fs.damage(path, new TextEncoder().encode('nonsense'));
};
const withdrawn = { ...WITHDRAWAL, from: '2026-11-24' };

describe('what is out already', () => {
  test('is to be taken down once somebody in it says no, and says so without a name', async () => {
    const { world, post, delivery } = await posted();
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
    const why = (await world.stores.queue.get(delivery))?.why ?? '';
    expect(why).not.toBe('');
    expect(why).not.toContain(STUDENT.first);
    expect((await confirmTakenDown(world.services, { delivery })).state).toBe('taken-down');
    const record = await readRecord(world.services, { id: post });
    const said = record.lines.map((line) => line.text).join('\n');
    expect(said).toContain('To be taken down from');
    expect(said).toContain('Taken down from');
  });

  test('is told as one post where it is out on two accounts', async () => {
    const world = await newWorld();
    await queued(world, draft({ media: [PICTURED], targets: [SCHOOL.id, SCHOOL_IG.id] }));
    world.out.time.now = DUE;
    await releaseDue(world.services);
    for (const { id: delivery } of await world.stores.queue.open()) {
      await openPlatform(world.services, { delivery });
      await confirmPosted(world.services, { delivery, link: null });
    }
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect((await world.stores.queue.open()).map(({ state }) => state)).toEqual([
      'to-take-down',
      'to-take-down',
    ]);
    expect(world.events.filter(({ kind }) => kind === 'notice')).toEqual([
      { kind: 'notice', text: expect.stringMatching(/^A post that is out has/u) as string },
    ]);
  });

  test('is to be taken down also where the picture was taken out of the post meanwhile', async () => {
    const { world, post, delivery } = await posted();
    await edited(world, post, { media: [], text: 'Rewritten later.' });
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
  });

  test('is to be taken down where the alt text for its account alone names somebody', async () => {
    const own = {
      altText: 'Mason Lindqvist pours vinegar',
      width: null,
      height: null,
      type: null,
      bytes: null,
    };
    const media = {
      ...PICTURED,
      shot: 'none',
      faces: [],
      perTarget: { [SCHOOL.id]: { ...own, omit: false } },
    } as const;
    const { world, delivery } = await posted({ media: [media] });
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
  });

  test('stays where the picture came into the post only afterwards', async () => {
    const { world, post, delivery } = await posted({ media: [] });
    await edited(world, post, { media: [PICTURED] });
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('posted');
  });

  test('is to be taken down when the child comes under protection', async () => {
    const { world, delivery } = await posted();
    const { consents: _consents, ...facts } = STUDENT;
    await savePerson(world.services, { ...facts, protected: true });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
  });

  test('is to be taken down as soon as a person says that it is out, where the no came in between', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft({ media: [PICTURED] }));
    world.out.time.now = DUE;
    await releaseDue(world.services);
    await openPlatform(world.services, { delivery });
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('unknown');
    expect((await confirmPosted(world.services, { delivery, link: null })).state).toBe('to-take-down');
    expect(await stateOf(world, delivery)).toBe('to-take-down');
  });

  test('is looked at with the next tick where the register was locked when a person said that it is out', async () => {
    const world = await newWorld();
    await world.stores.keys.setPassphrase('volcano day');
    const { delivery } = await queued(world, draft({ media: [PICTURED] }));
    world.out.time.now = DUE;
    await releaseDue(world.services);
    await openPlatform(world.services, { delivery });
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    await lookAtWhatIsOut(world.services);
    await world.stores.keys.lock();
    expect((await confirmPosted(world.services, { delivery, link: null })).state).toBe('posted');
    await world.stores.keys.unlock('passphrase', 'volcano day');
    await lookAtWhatIsOut(world.services);
    expect(await stateOf(world, delivery)).toBe('to-take-down');
  });

  test('stays where nobody in it said no', async () => {
    const { world, delivery } = await posted({ media: [] });
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('posted');
  });

  test('stays where the no is for another platform', async () => {
    const { world, delivery } = await posted();
    await recordConsent(world.services, { id: STUDENT.id, entry: { ...withdrawn, channels: ['youtube'] } });
    expect(await stateOf(world, delivery)).toBe('posted');
  });

  test('is to be taken down from an account that was taken out of the list, too', async () => {
    const { world, delivery } = await posted();
    world.sit(DISTRICT);
    await removeAccount(world.services, { id: SCHOOL.id });
    // Which platform it was on is not known any more: a no to any of them counts.
    await recordConsent(world.services, { id: STUDENT.id, entry: { ...withdrawn, channels: ['youtube'] } });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
    expect((await listQueue(world.services)).find(({ id }) => id === delivery)?.handle).not.toBe('');
    expect((await confirmTakenDown(world.services, { delivery })).state).toBe('taken-down');
  });

  test('stays on such an account where nobody in it said no', async () => {
    const { world, delivery } = await posted();
    world.sit(DISTRICT);
    await removeAccount(world.services, { id: SCHOOL.id });
    await recordConsent(world.services, { id: STUDENT.id, entry: { ...GRANT, from: '2026-11-24' } });
    expect(await stateOf(world, delivery)).toBe('posted');
  });

  test('stays after all when the family says yes again before it is down', async () => {
    const { world, delivery } = await posted();
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    world.out.time.now = DUE + 60_000;
    await recordConsent(world.services, { id: STUDENT.id, entry: { ...GRANT, from: '2026-11-24' } });
    expect(await stateOf(world, delivery)).toBe('posted');
  });

  test('is not taken back while it is out; once it is down it goes out again only where it passes', async () => {
    const { world, post, delivery } = await posted();
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    await takeBack(world.services, { id: post });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
    await expect(confirmPosted(world.services, { delivery, link: null })).rejects.toThrow(
      'not being handed off',
    );
    await confirmTakenDown(world.services, { delivery });
    const { check } = await lookedAt(world, post);
    const again = await queuePost(world.services, { id: post, revision: check.revision });
    expect(again.kind).toBe('refused');
    expect(await stateOf(world, delivery)).toBe('taken-down');
  });

  test('is to be taken down once more where a person says that it is still up after all', async () => {
    const { world, post, delivery } = await posted();
    await expect(undoTakenDown(world.services, { delivery })).rejects.toMatchObject({ code: 'refused' });
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    await confirmTakenDown(world.services, { delivery });
    expect((await undoTakenDown(world.services, { delivery })).state).toBe('to-take-down');
    expect((await world.stores.queue.get(delivery))?.why).toBe(WHY.objected);
    const record = await readRecord(world.services, { id: post });
    expect(record.lines.at(-1)?.text).toContain('still up on');
    expect((await confirmTakenDown(world.services, { delivery })).state).toBe('taken-down');
  });

  test('is out and stays, where it is still up after all and nobody in it says no any more', async () => {
    const { world, delivery } = await posted();
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    await confirmTakenDown(world.services, { delivery });
    await recordConsent(world.services, { id: STUDENT.id, entry: { ...GRANT, from: '2026-11-24' } });
    expect((await undoTakenDown(world.services, { delivery })).state).toBe('posted');
  });

  test('stays down where the post was queued for the account anew: it would be out twice', async () => {
    const { world, post, delivery } = await posted();
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    await confirmTakenDown(world.services, { delivery });
    await edited(world, post, { media: [], publishAt: '2026-11-25T15:30' });
    const { check } = await lookedAt(world, post);
    expect((await queuePost(world.services, { id: post, revision: check.revision })).kind).toBe('queued');
    await expect(undoTakenDown(world.services, { delivery })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('queued for this account again') as string,
    });
    expect(await stateOf(world, delivery)).toBe('taken-down');
  });

  test('is answered only where something asks for it', async () => {
    const { world, delivery } = await posted();
    await expect(confirmTakenDown(world.services, { delivery })).rejects.toThrow('Nothing asks');
  });
});

describe('what is out and cannot be read here any more', () => {
  test('is judged by whom its check found, never by the words that stand there now', async () => {
    const { world, post, delivery } = await posted();
    await edited(world, post, { media: [], text: 'Rewritten later.' });
    spoil(world, '.versions/');
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await world.stores.queue.get(delivery)).toMatchObject({
      state: 'to-take-down',
      why: expect.stringContaining('cannot be read'),
    });
  });

  test('stays where its check found nobody who says no, whoever is in the post now', async () => {
    const { world, post, delivery } = await posted({ media: [] });
    await edited(world, post, { media: [PICTURED] });
    spoil(world, '.versions/');
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('posted');
  });

  test('is to be looked at where nobody can tell any more who is in it', async () => {
    const { world, post, delivery } = await posted({ media: [] });
    await edited(world, post, { text: 'Rewritten later.' });
    spoil(world, '.versions/');
    spoil(world, '.passes/');
    await recordConsent(world.services, { id: STUDENT.id, entry: { ...withdrawn, channels: ['youtube'] } });
    expect(await stateOf(world, delivery)).toBe('posted');
    world.out.time.now = DUE + 60_000;
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
    world.out.time.now = DUE + 120_000;
    await recordConsent(world.services, { id: STUDENT.id, entry: { ...GRANT, from: '2026-11-24' } });
    expect(await stateOf(world, delivery)).toBe('posted');
  });
});

describe('a person who looked at what cannot be read here anymore', () => {
  /** Out, with nothing of it left to read, while somebody of the register says no. */
  const unread = async () => {
    const made = await posted({ media: [] });
    const { world, post } = made;
    await edited(world, post, { text: 'Rewritten later.' });
    spoil(world, '.versions/');
    spoil(world, '.passes/');
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    return made;
  };
  const nextDay = async ({ out, services }: World): Promise<void> => {
    out.time.now += 24 * 60 * 60_000;
    await lookAtWhatIsOut(services);
  };

  test('may say that nobody in it says no: it stays, and the next day nobody is asked again', async () => {
    const { world, post, delivery } = await unread();
    expect((await listQueue(world.services)).find(({ id }) => id === delivery)).toMatchObject({
      state: 'to-take-down',
      isUnread: true,
    });
    expect(await answerLook(world.services, { delivery, found: 'nobody' })).toMatchObject({
      state: 'posted',
      isUnread: false,
    });
    await nextDay(world);
    await nextDay(world);
    expect(await stateOf(world, delivery)).toBe('posted');
    const record = await readRecord(world.services, { id: post });
    expect(record.lines.map(({ text }) => text).join('\n')).toContain('looked at it');
  });

  test('is asked again once somebody else says no', async () => {
    const { world, delivery } = await unread();
    await answerLook(world.services, { delivery, found: 'nobody' });
    world.out.time.now += 60_000;
    const { consents: _consents, ...facts } = STUDENT;
    await savePerson(world.services, { ...facts, id: null, first: 'Amina', last: 'Abdi' });
    const other = world.stores.register.people().find(({ first }) => first === 'Amina')?.id ?? '';
    await recordConsent(world.services, { id: other, entry: withdrawn });
    expect(await stateOf(world, delivery)).toBe('to-take-down');
  });

  test('may say that it is not there: then it is over', async () => {
    const { world, post, delivery } = await unread();
    expect((await answerLook(world.services, { delivery, found: 'not-there' })).state).toBe('taken-down');
    await nextDay(world);
    expect(await stateOf(world, delivery)).toBe('taken-down');
    const record = await readRecord(world.services, { id: post });
    expect(record.lines.map(({ text }) => text).join('\n')).toContain('not there');
  });

  test('does not overrule what can be read: there somebody says no', async () => {
    const { world, delivery } = await posted();
    await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
    expect((await listQueue(world.services)).find(({ id }) => id === delivery)?.isUnread).toBe(false);
    await expect(answerLook(world.services, { delivery, found: 'nobody' })).rejects.toThrow('says no');
    expect(await stateOf(world, delivery)).toBe('to-take-down');
    expect((await answerLook(world.services, { delivery, found: 'not-there' })).state).toBe('taken-down');
  });

  test('answers only where something asks for it', async () => {
    const { world, delivery } = await posted();
    await expect(answerLook(world.services, { delivery, found: 'nobody' })).rejects.toThrow('Nothing asks');
  });
});
