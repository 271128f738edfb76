import { settingsChanges } from '../../shared/district/settings-changes.ts';
import { DISTRICT_FILE, type SharingLink } from '../../shared/domain/sharing.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Person } from '../../shared/domain/person.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { versionFor } from './keep-district.ts';
import { settleChange } from './recheck-queue.ts';
import { sharingRun } from './sharing-state.ts';
import { standObjections } from './stand-objections.ts';
import { askForTakedowns } from './take-down.ts';
import type { DistrictFile } from './verify-district-file.ts';
import { HALLPASS } from './write-line.ts';

const some = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Keeps the settings of the file as a version of their own; answers its name, or null where they are in force already. */
const takePack = async (services: Services, { pack, body }: DistrictFile): Promise<string | null> => {
  const changes = settingsChanges(currentPack(services), pack);
  if (changes.length === 0) return null;
  const version = await versionFor(services, pack.version, true);
  await services.stores.district.keep({
    version,
    at: new Date(services.clock.now()).toISOString(),
    by: DISTRICT_FILE,
    how: 'district-file',
    from: body.by,
    note: null,
    changes,
    pack: { ...pack, version },
  });
  return version;
};

const sayHold = (before: SharingLink['hold'], after: SharingLink['hold']): readonly string[] => {
  if (after !== null && before?.reason !== after.reason) return ['a hold'];
  return before !== null && after === null ? ['the end of the hold'] : [];
};

/** What changed, and what that did to the queue, for whoever is at the desk. */
const tellPeople = (services: Services, brought: readonly string[], held: readonly Delivery[]): void => {
  const [first] = held;
  const news = `The district file brought ${brought.join(', ')}.`;
  if (first === undefined) {
    services.tell({ kind: 'notice', text: news });
    return;
  }
  const posts = some(new Set(held.map(({ post }) => post)).size, 'post was', 'posts were');
  const body = `${news} ${posts} held: the queue says which and why.`;
  services.tell({ kind: 'notice', text: body });
  services.desk.notify({ title: 'The district file changed', body, go: { to: 'queue', id: first.id } });
};

/** Everybody any district file objected for here, or may have brought under protection. */
const everObjecting = ({ stores }: Services): readonly Person[] =>
  stores.register
    .people()
    .filter((one) => one.protected || one.consents.some(({ recordedBy }) => recordedBy === DISTRICT_FILE));

/**
 * Brings a verified file into force: hold, settings, and everybody who says no. What it said before stays, but for the
 * hold, which is its own. The number is kept first: a crash in the midst leaves the gate closed until all of it is in.
 * What is out is looked at before the file counts as taken in, since nothing looks at it again by itself. Where an
 * earlier try was cut short, nobody knows whom it changed, so everybody it can have been is looked at.
 * Runs inside `oneAtATime`.
 */
export const takeDistrictFile = async (services: Services, file: DistrictFile): Promise<void> => {
  const { sharing } = services.stores;
  const before = sharing.get();
  if (before === null) return;
  const { body, hash, people } = file;
  const now = new Date(services.clock.now()).toISOString();
  const isUnfinished = !before.applied && before.hash !== null;
  const isNew = before.sequence !== body.sequence || before.hash !== hash;
  await sharing.save(
    {
      sequence: body.sequence,
      hash,
      writtenAt: body.writtenAt,
      writtenBy: body.by,
      staleAfter: body.staleAfter,
      hold: body.hold,
      trouble: null,
      applied: false,
      ...(isNew ? { readAt: now, newest: now } : {}),
    },
    people,
  );
  const version = await takePack(services, file);
  const objecting = await standObjections(services);
  await askForTakedowns(services, isUnfinished ? everObjecting(services) : objecting);
  await sharing.save({ applied: true });
  sharingRun(services).taken = hash;
  const brought = [
    ...(version === null ? [] : [`new settings (${version})`]),
    ...sayHold(before.hold, body.hold),
    ...(objecting.length === 0 ? [] : [some(objecting.length, 'objection', 'objections')]),
    ...(isUnfinished ? ['what an earlier try could not finish'] : []),
  ];
  if (brought.length === 0) return;
  const held = await settleChange(services, {
    line: {
      kind: 'sharing.read',
      by: HALLPASS,
      data: { sequence: body.sequence, brought: brought.join(', '), version, people: people.length },
    },
    what: ['state', 'accounts', 'posts', 'queue', 'register'],
  });
  tellPeople(services, brought, held);
};

/** The same where a full or broken disk only leaves the gate closed until the next look. */
export const takeOrWait = async (services: Services, file: DistrictFile): Promise<void> => {
  try {
    await takeDistrictFile(services, file);
  } catch (thrown) {
    if (!isStorageProblem(thrown)) throw thrown;
  }
};
