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
import { emptyContent, type Media } from '../../../shared/domain/post.ts';
import { type Half, labelledCases } from '../../accuracy/labelled.ts';
import { ROOT } from '../../architecture/sources.ts';
import { AUTHOR, openWorld, outside, PICTURE, type World } from './world.ts';
import { type JsonLine, linesOf, runWith } from '../../main/cli/memory-io.ts';

/** What is the same wherever it is shown: rule, wording, place and words. */
const keysOf = (findings: readonly Finding[]): readonly string[] => [...findingKeys(findings)].sort();

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

/** A library in which stands what many cases share: people, accounts, settings. */
const worldOf = async (one: Case): Promise<World> => {
  const world = await openWorld(outside(), true);
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
  return world;
};

/** What tells whether two cases can stand in one library. */
const sharedOf = ({ people, accounts, pack, holds, calendar }: Case): string =>
  JSON.stringify([people, accounts, pack, holds, calendar]);

/** Puts what is the case's own into its library: the time, its pictures, its post and those around it. */
const layOut = async ({ out, stores }: World, one: Case, post: string): Promise<readonly string[]> => {
  out.time.now = Date.parse(one.now);
  out.assets.clear();
  for (const media of one.post.media) if (media.kind === 'image') out.assets.set(media.id, assetOf(media));
  const others = one.others.map((_, at) => `${post}other${at}`);
  for (const [at, other] of one.others.entries())
    await stores.posts.create({
      id: others[at] ?? '',
      by: AUTHOR.id,
      content: {
        ...emptyContent(),
        targets: [other.account],
        publishAt: other.publishAt,
        text: other.text,
      },
    });
  await stores.posts.create({ id: post, by: AUTHOR.id, content: one.post });
  return [post, ...others];
};

/** A labelled case, where it stands, and what the command line told of it. */
interface ToldCase {
  readonly at: string;
  readonly one: Case;
  readonly told: JsonLine;
}

type Place = Pick<JsonLine['findings'][number], 'rule' | 'field' | 'range'>;

const sorted = (places: readonly Place[]): readonly string[] =>
  places.map(({ rule, field, range }) => `${rule} ${field ?? ''} ${range?.join('-') ?? ''}`).sort();

const placesOf = (findings: readonly Finding[]): readonly string[] =>
  sorted(findings.map((finding) => ({ rule: finding.rule, ...finding.at })));

/** What the command line tells of each line of a file, in its order. */
const toldOf = async (half: Half, file: string): Promise<readonly JsonLine[]> => {
  const lines = readFileSync(join(ROOT, 'test/fixtures/cases', half, file), 'utf8').split('\n');
  const own = lines
    .filter((line) => line !== '')
    .map((line) => JSON.stringify((JSON.parse(line) as { case: object }).case));
  const { out } = await runWith(['check', '--format', 'json', file], { files: { [file]: own.join('\n') } });
  const told = linesOf(out);
  expect(told, file).toHaveLength(own.length);
  return told;
};

/**
 * Judges a labelled case in a library, as the window and the gate do, and holds it against what the command line told.
 * Afterwards its posts lie in the bin: for the next case of this library they are not there.
 */
const judgeAlike = async (world: World, id: string, { at, one, told }: ToldCase): Promise<void> => {
  const laid = await layOut(world, one, id);
  const post = await world.stores.posts.get(id);
  if (post === null) throw new Error('The post is gone.');
  const window = await checkDraft(world.services, { id, content: one.post });
  const gate = await judge(world.services, post, one.post, 'queue');
  for (const each of laid) await world.stores.posts.bin(each, AUTHOR.id);
  const keys = keysOf(gate.findings);
  // What is past is told in a draft as at the gate; nothing else depends on the moment before release.
  expect(window.findings.map(({ key }) => key).sort(), `${at} in the window`).toEqual(keys);
  if (one.moment !== 'release' && isDeepStrictEqual(gate.content, one.post)) {
    expect(sorted(told.findings), at).toEqual(placesOf(gate.findings));
    return;
  }
  // Main pins facts of its own, and a library judges at the queue: the same engine, asked for each.
  expect(sorted(told.findings), `${at} on the command line`).toEqual(placesOf(checkPost(one).findings));
  const pinned = checkPost({ ...one, moment: 'queue', post: gate.content });
  expect(keysOf(pinned.findings), `${at} at the gate`).toEqual(keys);
};

/** Judges every labelled case of a half wherever a post is judged. */
export const describeSameFindings = (half: Half): void => {
  test('the same words give the same finding in the window, at the gate and on the command line', {
    // Ten times what it takes on a quiet computer, and some more.
    timeout: 20 * 60_000,
  }, async () => {
    const cases = labelledCases(half, ROOT);
    // Making a library takes as long as judging a post: cases that differ in the post alone stand in one.
    const together = new Map<string, ToldCase[]>();
    for (const file of readdirSync(join(ROOT, 'test/fixtures/cases', half)).sort()) {
      const own = cases.filter((each) => each.at.startsWith(`${file}:`));
      const told = await toldOf(half, file);
      expect(told).toHaveLength(own.length);
      for (const [number, { at, case: one }] of own.entries()) {
        const line = told[number];
        if (line === undefined) throw new Error(`${at} was not told`);
        const shared = sharedOf(one);
        const group = together.get(shared) ?? [];
        group.push({ at, one, told: line });
        together.set(shared, group);
      }
    }
    for (const group of together.values()) {
      let world: World | null = null;
      for (const [number, each] of group.entries()) {
        world ??= await worldOf(each.one);
        await judgeAlike(world, `post${number}`, each);
      }
    }
  });
};
