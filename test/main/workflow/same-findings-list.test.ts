import { expect, test } from 'vitest';
import { currentPack } from '../../../main/workflow/current-pack.ts';
import { pickPostList, readPostList, tryPostList } from '../../../main/workflow/read-post-list.ts';
import { runPostList } from '../../../main/workflow/run-post-list.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { saidTogether } from '../../../shared/compliance/said-together.ts';
import { sayFindings, shownName } from '../../../shared/compliance/say-finding.ts';
import { MAX_FINDINGS_SHOWN } from '../../../shared/ipc/post-list-views.ts';
import { planPosts } from '../../../shared/post-import/plan-posts.ts';
import { addDays } from '../../../shared/schedule/wall-time.ts';
import { csvRow } from '../../../shared/table/csv-row.ts';
import { HALVES, labelledCases } from '../../accuracy/labelled.ts';
import { ROOT } from '../../architecture/sources.ts';
import { importWorld, type ImportWorld } from '../../helpers/workflow/import-steps.ts';
import { draft, SCHOOL } from '../../helpers/workflow/world.ts';

/** Every text of the labelled cases once, as a table keeps it: a cell that begins like a formula is another matter. */
const TEXTS = [
  ...new Set(HALVES.flatMap((half) => labelledCases(half, ROOT).map(({ case: one }) => one.post.text))),
].filter((text) => text.trim() === text && text !== '' && !/^[=+\-@]/u.test(text));

/** A list has at most 5,000 posts. */
const LONGEST_LIST = 4_000;

/** Three days apart, so that no row is another's neighbour. */
const wallOf = (at: number): string => `${addDays('2026-11-24', at * 3)}T15:30`;

/** A list of posts that say these, as a spreadsheet saves it. */
const listOf = (texts: readonly string[]): string =>
  csvRow(['Date', 'Time', 'Account', 'Post', 'Category']) +
  texts
    .map((text, at) => {
      const [day = '', time = ''] = wallOf(at).split('T');
      return csvRow([day, time, '@RidgeviewBPS on Facebook', text, 'News']);
    })
    .join('');

const asPlanned = (text: string, at: number) =>
  draft({ text, publishAt: wallOf(at), targets: [SCHOOL.id], category: 'news' });

/** Everybody of the cases, once; nobody said anything yet. */
const everybodyOfTheCases = async ({ stores }: ImportWorld): Promise<void> => {
  const people = new Map(
    HALVES.flatMap((half) => labelledCases(half, ROOT))
      .flatMap(({ case: one }) => one.people)
      .map(({ consents: _consents, ...person }) => [person.id, person]),
  );
  await stores.register.importAll(
    [...people.values()].map((person) => ({ person, consents: [] })),
    'ana',
  );
};

const read = async ({ services, write }: ImportWorld, text: string) => {
  await write(`list-${text.length}.csv`, text);
  const token = await pickPostList(services);
  const answer = await readPostList(services, { token: token?.token ?? '', job: 'job' });
  if (answer.kind !== 'read') throw new Error(JSON.stringify(answer));
  return { time: '09:00', targets: [], columns: answer.survey.guess };
};

/** The engine is one function of a content: what a list makes of a row has to be that content, to the letter. */
test('a list of posts makes of the words of every labelled case the very post the other ways in judge', async () => {
  const world = await importWorld();
  expect(TEXTS.length).toBeGreaterThan(500);
  for (let from = 0; from < TEXTS.length; from += LONGEST_LIST) {
    const texts = TEXTS.slice(from, from + LONGEST_LIST);
    const text = listOf(texts);
    const planning = planPosts(text, ',', {
      ...(await read(world, text)),
      accounts: world.stores.accounts.list(),
      zone: 'America/Chicago',
    });
    let step = planning.next();
    while (step.done !== true) step = planning.next();
    expect(step.value.bad).toEqual([]);
    expect(step.value.posts.map(({ content }) => content)).toEqual(texts.map(asPlanned));
  }
});

test('its dry run finds in them what the engine finds, and its drafts say them', async () => {
  const world = await importWorld();
  await everybodyOfTheCases(world);
  const { services, stores } = world;
  const texts = TEXTS.filter((_, at) => at % 40 === 0);
  const tried = await tryPostList(services, { job: 'job', choices: await read(world, listOf(texts)) });
  if (tried.kind !== 'tried') throw new Error(tried.kind);
  const pack = currentPack(services);
  let found = 0;
  for (const [at, text] of texts.entries()) {
    const result = checkPost({
      now: new Date(services.clock.now()).toISOString(),
      moment: 'draft',
      pack,
      holds: [],
      calendar: pack.calendar,
      accounts: stores.accounts.list(),
      people: stores.register.people(),
      post: asPlanned(text, at),
      others: [],
      checklist: {},
    });
    const said = sayFindings(saidTogether(result.findings), (id) =>
      shownName(stores.register.person(id) ?? undefined),
    );
    const shown = said.slice(0, MAX_FINDINGS_SHOWN).map(({ severity, what }) => ({ severity, what }));
    expect(tried.rows[at], text).toMatchObject({
      verdict: result.verdict,
      findings: shown,
      more: said.length - shown.length,
    });
    found += said.length;
  }
  expect(found).toBeGreaterThan(texts.length / 4);
  await runPostList(services, { job: 'job', plan: tried.plan, leaveOut: false });
  const made: string[] = [];
  for (const { id } of await stores.posts.allTiles())
    made.push((await stores.posts.get(id))?.content.text ?? '');
  expect(made.toSorted()).toEqual([...texts].sort());
});
