import { describe, expect, test } from 'vitest';
import { exportRecord } from '../../../main/workflow/export-record.ts';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { JOURNAL_KINDS, sayLine } from '../../../main/workflow/journal-kinds.ts';
import { keepVersion } from '../../../main/workflow/keep-version.ts';
import { listRecords } from '../../../main/workflow/list-records.ts';
import { readRecord } from '../../../main/workflow/read-record.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { waive } from '../../../main/workflow/waive.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import {
  DISTRICT,
  DUE,
  draft,
  newWorld,
  PICTURED,
  SCHOOL,
  TEXT,
  WITHDRAWAL,
} from '../../helpers/workflow/world.ts';

/** What the alt text for one account says instead. */
const OWN = {
  altText: 'Mason Lindqvist pours vinegar',
  width: null,
  height: null,
  type: null,
  bytes: null,
  omit: false,
};
const ALL = { from: null, to: null, account: null, person: null, query: '', offset: 0, limit: 100 };
const CAPTIONS = '1\n00:00:01,000 --> 00:00:03,000\nA tuba solo begins.\n';
const LINK = 'https://www.facebook.com/RidgeviewBPS/posts/1';

const posted = async () => {
  const world = await newWorld();
  const post = await queued(world, draft({ media: [PICTURED] }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery: post.delivery });
  await confirmPosted(world.services, { delivery: post.delivery, link: LINK });
  return { world, ...post };
};

const exported = (world: Awaited<ReturnType<typeof posted>>['world'], name: string): string => {
  const file = world.out.asked.exported.get(name);
  if (typeof file !== 'string') throw new Error(`${name} was not written`);
  return file;
};

describe('the export', () => {
  test('says decisions, permissions and the journal in words, without names of fields and keys', async () => {
    const world = await newWorld();
    const { id } = await saved(
      world,
      draft({ media: [PICTURED], text: 'Come see our bake sale on Friday.' }),
    );
    const { check } = await lookedAt(world, id);
    world.sit(DISTRICT);
    for (const { key, rule } of check.findings)
      if (rule === 'conduct/fundraiser')
        await waive(world.services, { id, key, revision: check.revision, reason: 'The PTO’s own sale' });
    await exportRecord(world.services, { id });
    const html = exported(world, 'record.html');
    const part = (title: string): string =>
      new RegExp(`<h2>${title}</h2>(.*?)</section>`, 'su').exec(html)?.[1] ?? '';
    const decisions = part('Approvals, waivers and acknowledgements');
    expect(decisions).toContain('Checklist: Nothing private is in the background');
    expect(decisions).toContain('Waiver: ');
    expect(part('Journal')).toContain('Waived: ');
    for (const said of [decisions, part('Journal'), part('Consents')])
      expect(said.replaceAll(/<[^>]+>/gu, ' ')).not.toMatch(/\b[a-z]+\/[a-z]+-|\b[a-z]+-[a-z]+: |\|/u);
  });

  test('holds what went out, why it was allowed, the consents by name, and the verified chain', async () => {
    const { world, id } = await posted();
    const reply = await exportRecord(world.services, { id });
    expect(reply?.folder).toContain('/exports/Hallpass record');
    const html = exported(world, 'record.html');
    for (const part of [
      TEXT,
      LINK.replaceAll('&', '&#38;'),
      'Mason Lindqvist',
      'Yes (signed form)',
      'data:image/jpeg;base64,',
      'none missing or changed',
      'Ana Writer',
      'Exported the record',
    ]) {
      expect(html).toContain(part);
    }
    const record = JSON.parse(exported(world, 'record.json')) as {
      deliveries: { state: string; words: { text: string } | null }[];
      people: { name: string; consents: { consulted: boolean }[] }[];
      passes: { moment: string }[];
      chain: { kind: string };
    };
    expect(record.deliveries[0]).toMatchObject({ state: 'posted', words: { text: TEXT } });
    expect(record.people[0]).toMatchObject({ name: 'Mason Lindqvist', consents: [{ consulted: true }] });
    expect(record.passes.map((pass) => pass.moment)).toEqual(['queue', 'release']);
    expect(record.chain.kind).toBe('intact');
  });

  test('what went out stays what it was when the post is changed afterwards', async () => {
    const { world, id } = await posted();
    const post = await world.stores.posts.get(id);
    await saveDraft(world.services, {
      id,
      seq: post?.seq ?? 0,
      content: { ...(post?.content ?? draft()), text: 'Rewritten later.' },
    });
    await exportRecord(world.services, { id });
    const record = JSON.parse(exported(world, 'record.json')) as {
      deliveries: { words: { text: string } }[];
    };
    expect(record.deliveries[0]?.words.text).toBe(TEXT);
  });

  test('hostile words stay words', async () => {
    const world = await newWorld();
    const text = `<img src=x onerror=alert(1)> "quoted" 'single' \`tick\` & <script>alert(2)</script>`;
    const post = await saved(world, draft({ text }));
    await exportRecord(world.services, { id: post.id });
    const html = exported(world, 'record.html');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&#60;script&#62;');
    expect(html).toContain("default-src 'none'");
    expect(
      (JSON.parse(exported(world, 'record.json')) as { post: { content: { text: string } } }).post.content
        .text,
    ).toBe(text);
  });

  test('a pass rests on everybody who is named in any text, the alt text for one account too', async () => {
    const world = await newWorld();
    const media = { ...PICTURED, shot: 'none', faces: [], perTarget: { 'ridgeview-fb': OWN } } as const;
    const { id } = await queued(world, draft({ media: [media] }));
    const [pass] = await world.stores.passes.list(id);
    expect(pass?.people).toEqual(['s1']);
    expect(pass?.consents).toHaveLength(1);
  });

  test('a finding says which account it is about, in the record and in its export', async () => {
    const world = await newWorld();
    await world.stores.accounts.put({ ...SCHOOL, id: 'ridgeview-x', platform: 'twitter' });
    const { id } = await queued(
      world,
      draft({
        targets: [SCHOOL.id, 'ridgeview-x'],
        variants: { 'ridgeview-x': { text: `${TEXT} #sciencefairwinners` } },
      }),
    );
    const { record } = await readRecord(world.services, { id });
    const findings = record.passes.flatMap((pass) => pass.findings);
    expect(findings).toMatchObject([{ rule: 'accessibility/hashtag-camel-case', on: '@RidgeviewBPS on X' }]);
    await exportRecord(world.services, { id });
    expect(exported(world, 'record.html')).toContain('@RidgeviewBPS on X</td>');
  });

  test('closing the dialog writes nothing', async () => {
    const { world, id } = await posted();
    world.out.answers.folder = null;
    expect(await exportRecord(world.services, { id })).toBeNull();
    expect(world.out.asked.exported.size).toBe(0);
  });

  test('with the register locked people stay unresolved, and it says so', async () => {
    const { world, id } = await posted();
    await world.stores.keys.lock();
    await exportRecord(world.services, { id });
    const html = exported(world, 'record.html');
    expect(html).not.toMatch(/Mason|Lindqvist/u);
    expect(html).toContain('not resolved');
  });
});

test('names of the register lie nowhere on disk but in the register', async () => {
  const { world } = await posted();
  world.out.time.now += 1000;
  await recordConsent(world.services, { id: 's1', entry: WITHDRAWAL });
  await world.stores.close();
  const decoder = new TextDecoder();
  const holders = [...world.out.fs.everything()].filter(
    ([, { bytes }]) => bytes !== null && /Mason|Lindqvist/u.test(decoder.decode(bytes)),
  );
  expect(holders.map(([path]) => path)).toEqual([]);
});

test('a record is found by its words, newest first', async () => {
  const world = await newWorld();
  await saved(world, draft({ text: 'Book fair next week', publishAt: '2026-11-25T09:00' }));
  await saved(world, draft({ text: 'Fair weather at the fair', publishAt: '2026-11-26T09:00' }));
  await saved(world, draft({ text: 'Lunch menu' }));
  const found = await listRecords(world.services, { ...ALL, query: 'FAIR' });
  expect(found.posts.map((tile) => tile.title)).toEqual(['Fair weather at the fair', 'Book fair next week']);
});

test('tags, captions and alt texts for one account are in the history, each under its name', async () => {
  const world = await newWorld();
  const { id, seq } = await saved(
    world,
    draft({ media: [{ ...PICTURED, perTarget: { 'ridgeview-fb': OWN } }] }),
  );
  await keepVersion(world.services, { id });
  const { record: before } = await readRecord(world.services, { id });
  const content = (await world.stores.posts.get(id))?.content ?? draft();
  await saveDraft(world.services, {
    id,
    seq,
    content: {
      ...content,
      video: { ...content.video, tags: ['band', 'spring concert'], captions: CAPTIONS },
      media: content.media.map((one) => ({ ...one, captions: CAPTIONS, tags: ['@RidgeviewPTO'] })),
    },
  });
  const { record: after } = await readRecord(world.services, { id });
  const added = after.current.filter(({ name }) => before.current.every((one) => one.name !== name));
  expect(added).toEqual([
    { name: 'Video tags', text: 'band, spring concert' },
    { name: 'Captions', text: CAPTIONS },
    { name: 'Captions of volcano.jpg', text: CAPTIONS },
    { name: 'Accounts tagged in volcano.jpg', text: '@RidgeviewPTO' },
  ]);
  expect(before.current).toContainEqual({
    name: 'Alt text of volcano.jpg for @RidgeviewBPS on Facebook',
    text: OWN.altText,
  });
});

test('every kind of line reads as a sentence, also when its data is missing', () => {
  const names = { person: () => 'somebody', colleague: () => 'A colleague' };
  for (const kind of Object.keys(JOURNAL_KINDS)) {
    expect(sayLine(kind, {}, names), kind).toMatch(/^[A-Z].{4,}/u);
  }
  expect(sayLine('of.a-newer-version', {}, names)).toBe('of.a-newer-version');
});

test('a journal that was tampered with is told', async () => {
  const { world, id } = await posted();
  const [path, file] = [...world.out.fs.everything()].find(
    ([name, { bytes }]) => name.includes('/journal/') && bytes !== null && bytes.length > 100,
  ) ?? ['', { bytes: null }];
  if (file.bytes === null) throw new Error('No journal');
  const bytes = file.bytes.slice();
  const at = new TextDecoder().decode(bytes).indexOf('ridgeview-fb');
  bytes[at] = 'R'.charCodeAt(0);
  world.out.fs.damage(path, bytes);
  expect((await readRecord(world.services, { id })).chain).toBe('broken');
});
