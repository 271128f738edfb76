import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { checkDraft } from '../../../main/workflow/check-draft.ts';
import { judge } from '../../../main/workflow/judge.ts';
import type { Case } from '../../../shared/case/case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import type { Finding } from '../../../shared/compliance/finding.ts';
import { findingKeys } from '../../../shared/compliance/finding-key.ts';
import type { ConsentEntry } from '../../../shared/domain/person.ts';
import { addDays, startOfDay } from '../../../shared/schedule/wall-time.ts';
import type { Asset } from '../../../shared/domain/asset.ts';
import { emptyContent, type Media, type PostContent } from '../../../shared/domain/post.ts';
import { type Half, labelledCases } from '../../accuracy/labelled.ts';
import { ROOT } from '../../architecture/sources.ts';
import { AUTHOR, openWorld, outside, PICTURE, type World } from './world.ts';
import { type JsonLine, linesOf, runWith } from '../../main/cli/memory-io.ts';

/** What the engine finds in a labelled case. Asked twice, found once. */
const found = new WeakMap<Case, readonly Finding[]>();
const findingsOf = (one: Case): readonly Finding[] => {
  const known = found.get(one) ?? checkPost(one).findings;
  found.set(one, known);
  return known;
};

/** What is the same wherever it is shown: rule, wording, place and words. */
const keysOf = (findings: readonly Finding[]): readonly string[] => [...findingKeys(findings)].sort();

/** What the engine finds in a case with the content as main pinned it, at the queue: nothing but release judges otherwise. */
const findingsAtQueue = (one: Case, content: PostContent): readonly Finding[] =>
  one.moment !== 'release' && isDeepStrictEqual(content, one.post)
    ? findingsOf(one)
    : checkPost({ ...one, moment: 'queue', post: content }).findings;

const assetOf = (media: Media): Asset => ({
  ...PICTURE,
  id: media.id,
  name: media.file ?? PICTURE.name,
  width: media.width ?? PICTURE.width,
  height: media.height ?? PICTURE.height,
  bytes: media.bytes ?? PICTURE.bytes,
});

/**
 * An entry of a case may leave out when it was recorded, and is then read by its first day, an objection as of that
 * day's end; one of the register always has its time.
 */
const recordedAt = (entry: ConsentEntry, zone: string): string => {
  if (entry.recordedAt !== null) return entry.recordedAt;
  const from = startOfDay(entry.decision === 'granted' ? entry.from : addDays(entry.from, 1), zone);
  return new Date(entry.decision === 'granted' ? from : from - 1).toISOString();
};

/** A library in which everything stands that a case tells. */
const worldOf = async (one: Case): Promise<World> => {
  const out = outside();
  out.time.now = Date.parse(one.now);
  for (const media of one.post.media) if (media.kind === 'image') out.assets.set(media.id, assetOf(media));
  const world = await openWorld(out, true);
  const { stores } = world;
  await stores.colleagues.put(AUTHOR);
  await stores.accounts.put(...one.accounts);
  await stores.register.importAll(
    one.people.map((person) => ({
      person,
      consents: person.consents.map((entry) => ({ ...entry, recordedAt: recordedAt(entry, one.pack.zone) })),
    })),
    AUTHOR.id,
  );
  await stores.settings.save({
    packOverrides: { ...one.pack, calendar: [] },
    holds: one.holds,
    calendar: one.calendar,
  });
  for (const [at, other] of one.others.entries())
    await stores.posts.create({
      id: `other${at}`,
      by: AUTHOR.id,
      content: {
        ...emptyContent(),
        targets: [other.account],
        publishAt: other.publishAt,
        text: other.text,
      },
    });
  await stores.posts.create({ id: 'post', by: AUTHOR.id, content: one.post });
  return world;
};

type Place = Pick<JsonLine['findings'][number], 'rule' | 'field' | 'range'>;

const sorted = (places: readonly Place[]): readonly string[] =>
  places.map(({ rule, field, range }) => `${rule} ${field ?? ''} ${range?.join('-') ?? ''}`).sort();

/** Judges every labelled case of a half in a library, as the window and the gate do, and on the command line. */
export const describeSameFindings = (half: Half): void => {
  const cases = labelledCases(half, ROOT);

  test('the same words give the same finding in the window and at the gate', {
    timeout: 240_000,
  }, async () => {
    for (const { at, case: one } of cases) {
      const world = await worldOf(one);
      const post = await world.stores.posts.get('post');
      if (post === null) throw new Error('The post is gone.');
      const window = await checkDraft(world.services, { id: 'post', content: one.post });
      const queue = await judge(world.services, post, one.post, 'queue');
      const keys = keysOf(findingsAtQueue(one, queue.content));
      expect([...findingKeys(queue.findings)].sort(), `${at} at the gate`).toEqual(keys);
      // What is past is told in a draft as at the gate; nothing else depends on the moment before release.
      expect(window.findings.map(({ key }) => key).sort(), `${at} in the window`).toEqual(keys);
    }
  });

  test('the same words give the same finding on the command line', { timeout: 120_000 }, async () => {
    const folder = join(ROOT, 'test/fixtures/cases', half);
    for (const file of readdirSync(folder).sort()) {
      const own = cases.filter((each) => each.at.startsWith(`${file}:`));
      const lines = readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      const { out } = await runWith(['check', '--format', 'json', file], {
        files: {
          [file]: lines.map((line) => JSON.stringify((JSON.parse(line) as { case: object }).case)).join('\n'),
        },
      });
      const told = linesOf(out);
      expect(told).toHaveLength(own.length);
      for (const [number, { at, case: one }] of own.entries())
        expect(sorted(told[number]?.findings ?? []), at).toEqual(
          sorted(findingsOf(one).map((finding) => ({ rule: finding.rule, ...finding.at }))),
        );
    }
  });
};
