import type { Person } from '../../shared/domain/person.ts';
import { changeFor } from '../../shared/register-import/difference.ts';
import { recordedAtOf } from '../../shared/register-import/entries.ts';
import type { ImportPlan } from '../../shared/register-import/import-plan.ts';
import type { ImportRecord } from '../../shared/domain/import-record.ts';
import type { ImportDone, ImportUndo } from '../../shared/ipc/import-views.ts';
import type { Services } from '../services.ts';
import type { ImportBatch, StoredPerson } from '../storage/stores.ts';
import { currentPack } from './current-pack.ts';
import { breathe } from '../breathe.ts';
import { endSession, type ImportSession, needSession } from './import-session.ts';
import { viewHeld } from './keep-district.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needRegister } from './people.ts';
import { districtToday } from './read-guidelines.ts';
import { settleChange } from './recheck-queue.ts';
import { orRefuse, Refusal } from './refusal.ts';
import { isEmptyPlan, isTyped, namedRow, part, toType, viewImport } from './view-import.ts';

/** People handled between two moments in which everything else has its turn. */
const A_TURN = 2_000;

type Tried = NonNullable<ImportSession['tried']>;

/** The dry run a person looked at, where nothing came in between. */
const needTried = (services: Services, session: ImportSession, plan: string): Tried => {
  const { tried } = session;
  if (tried?.id !== plan) {
    throw new Refusal('stale', 'Look at the dry run again first; nothing was changed.');
  }
  if (tried.version !== services.stores.register.version()) {
    throw new Refusal(
      'stale',
      'The register was changed since the dry run. Look at it once more; nothing was changed.',
    );
  }
  return tried;
};

const refuseUnconfirmed = (
  plan: ImportPlan,
  { leaveOut, typed }: { readonly leaveOut: boolean; readonly typed: string | null },
): void => {
  if (isEmptyPlan(plan)) {
    throw new Refusal('refused', 'The register says all of this already, so there is nothing to import.');
  }
  if (plan.bad.length > 0 && !leaveOut) {
    throw new Refusal(
      'refused',
      `${plan.bad.length} rows cannot be used. Say that they are left out, or mend the file; nothing was changed.`,
    );
  }
  const wanted = toType(plan.changes.freed.length);
  if (!isTyped(wanted, typed)) {
    throw new Refusal('refused', `Type “${wanted}” to confirm that a no becomes a yes; nothing was changed.`);
  }
};

/** The plan as one batch: ids for new people, instants for answers without a day. */
const batchOf = async (
  services: Services,
  session: ImportSession,
  { plan, choices }: Tried,
): Promise<ImportBatch> => {
  const { register } = services.stores;
  const now = services.clock.now();
  const people: ImportBatch['people'][number][] = [];
  const entries: ImportBatch['entries'][number][] = [];
  const repeats: string[] = [];
  const listed: string[] = [];
  let done = 0;
  for (const { facts, isChanged, entries: planned, repeats: said } of plan.people) {
    const id = facts.id ?? services.newId();
    if (facts.id !== null) listed.push(id);
    repeats.push(...said);
    if (isChanged) people.push({ ...facts, id });
    const before = facts.id === null ? null : register.person(facts.id);
    for (const entry of planned) {
      entries.push({ person: id, entry: { ...entry, recordedAt: recordedAtOf(before, entry, now) } });
    }
    done += 1;
    if (done % A_TURN === 0) await breathe();
  }
  const { counts } = plan;
  return {
    id: services.newId(),
    file: session.name,
    form: choices.form.trim(),
    from: choices.from,
    until: choices.until,
    rows: counts.rows,
    inFile: counts.people,
    granted: counts.granted,
    denied: counts.denied,
    people,
    entries,
    repeats,
    listed,
  };
};

/** Of these, whoever is seen in the register now. */
const seenOf = (services: Services, ids: Iterable<string | null>): readonly Person[] =>
  [...new Set(ids)].flatMap((id) => (id === null ? [] : (services.stores.register.person(id) ?? [])));

/**
 * Takes in what a dry run showed: all of it in one write, or nothing. Refused where the register changed since, where
 * bad rows are not said away, and where a no would become a yes without the words that confirm it. Everything queued or
 * on offer is checked again before this resolves.
 */
export const runImport = (
  services: Services,
  input: {
    readonly job: string;
    readonly plan: string;
    readonly leaveOut: boolean;
    readonly typed: string | null;
  },
): Promise<ImportDone> =>
  oneAtATime(services, async () => {
    const register = needRegister(services);
    const session = needSession(services, input.job);
    const tried = needTried(services, session, input.plan);
    refuseUnconfirmed(tried.plan, input);
    const total = session.survey.rows;
    services.tell({ kind: 'progress', job: input.job, done: 0, total, text: 'Writing the register' });
    const batch = await batchOf(services, session, tried);
    const record = await register.takeIn(batch, services.me().id);
    endSession(services, input.job);
    const { changes } = tried.plan;
    const held = await settleChange(services, {
      line: {
        kind: 'register.imported',
        data: {
          import: record.id,
          rows: record.rows,
          people: record.people,
          added: record.added,
          granted: record.granted,
          denied: record.denied,
          leftOut: tried.plan.bad.length,
        },
      },
      what: ['register', 'posts', 'queue'],
      people: seenOf(
        services,
        [...changes.objects, ...changes.freed].map((one) => one.person),
      ),
    });
    return { record: viewImport(services, record), held: await viewHeld(services, held) };
  });

/** Every import, newest first. */
export const listImports = async (services: Services): Promise<readonly ImportRecord[]> =>
  needRegister(services)
    .imports()
    .map((record) => viewImport(services, record));

/** What an undo changes: people whose consents differ, as they are and as they would be. */
const touchedBy = async (
  services: Services,
  id: string,
): Promise<readonly { readonly now: StoredPerson; readonly later: StoredPerson | null }[]> => {
  const { register } = services.stores;
  const without = new Map((await register.withoutImport(id)).map((person) => [person.id, person]));
  await breathe();
  return register.people().flatMap((now) => {
    const later = without.get(now.id) ?? null;
    return later?.consents.length === now.consents.length ? [] : [{ now, later }];
  });
};

/**
 * Takes an import back as a whole, the last or an earlier one; those that came later stay. Where a no came with it that
 * would be a yes again, the words that confirm it are asked for first. Everything queued or on offer is checked again before this resolves.
 */
export const undoImport = (
  services: Services,
  { id, typed }: { readonly id: string; readonly typed: string | null },
): Promise<ImportUndo> =>
  oneAtATime(services, async () => {
    const register = needRegister(services);
    const before = orRefuse(
      register.imports().find((one) => one.id === id),
      'This import is not in the register.',
    );
    if (before.undone !== null) {
      throw new Refusal('refused', 'This import was undone already; nothing was changed.');
    }
    const pack = currentPack(services);
    const day = { date: districtToday(services, pack), pack };
    const touched = await touchedBy(services, id);
    const freed: Person[] = [];
    const affected: string[] = [];
    let done = 0;
    for (const { now, later } of touched) {
      done += 1;
      if (done % A_TURN === 0) await breathe();
      if (later === null) continue;
      const counted = new Set(later.consents.map((entry) => entry.id));
      const gone = now.consents.filter((entry) => !counted.has(entry.id));
      const changes = changeFor(now, later, gone, day);
      if (changes.has('freed')) freed.push(now);
      if (changes.has('freed') || changes.has('objects')) affected.push(now.id);
    }
    const wanted = toType(freed.length);
    if (wanted !== null && !isTyped(wanted, typed)) {
      return { kind: 'to-type', toType: wanted, freed: part(freed.map(namedRow)) };
    }
    await register.undoImport(id, services.me().id);
    const held = await settleChange(services, {
      line: { kind: 'register.import-undone', data: { import: id, people: touched.length } },
      what: ['register', 'posts', 'queue'],
      people: seenOf(services, affected),
    });
    const record = orRefuse(
      register.imports().find((one) => one.id === id),
      'This import is not in the register.',
    );
    return { kind: 'undone', record: viewImport(services, record), held: await viewHeld(services, held) };
  });
