import { afterEach, expect, test } from 'vitest';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { lookAtWhatIsOut } from '../../../main/workflow/look-at-what-is-out.ts';
import { savePerson } from '../../../main/workflow/people.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { viewSharing } from '../../../main/workflow/view-sharing.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { carry, laptop, type SharedFolder, tick, twoLaptops } from '../../helpers/workflow/district.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import {
  draft,
  MINUTE,
  openWorld,
  PICTURED,
  STUDENT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

const open: SharedFolder[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.remove();
});

/** The school posted a picture of Mason an hour from now, and nobody objected yet. */
const posted = async () => {
  const { shared, office, school } = await twoLaptops();
  open.push(shared);
  const { delivery } = await queued(school, draft({ media: [PICTURED], publishAt: '2026-11-23T11:00' }));
  for (const one of [office, school]) one.out.time.now += 60 * MINUTE;
  await tick(school, 0);
  await openPlatform(school.services, { delivery });
  await confirmPosted(school.services, { delivery, link: null });
  return { shared, office, school, delivery };
};

const stateOf = async ({ stores }: World, id: string) => (await stores.queue.get(id))?.state;
const readings = async ({ stores }: World) =>
  (await stores.journal.list(1, 500)).filter(({ kind }) => kind === 'sharing.read');

/** The disk has no room for a file from this write of it on; 1 is the next one. */
const fillUp = ({ out }: World, file: string, from: number): void => {
  let writes = 0;
  out.fs.before = ({ call, path }) => {
    if (call !== 'open' || !path.includes(file) || !path.endsWith('.tmp')) return;
    writes += 1;
    if (writes >= from) throw diskError('ENOSPC', 'no room');
  };
};

test.each([
  ['its own record of it', 'sharing.json', 2],
  ['the delivery that is to be taken down', 'queue.json', 1],
])('a file whose taking-in fails at %s asks for what is out at the next look', async (_what, file, write) => {
  const { office, school, delivery } = await posted();
  await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
  await tick(office);
  fillUp(school, file, write);
  await tick(school);
  // The no is in the register, and not all that follows from it was done.
  expect(school.stores.register.person(STUDENT.id)?.consents.at(-1)).toMatchObject({ decision: 'withdrawn' });
  expect(viewSharing(school.services).file).toMatchObject({ isClosed: true });
  school.out.fs.before = () => undefined;
  await tick(school);
  expect(viewSharing(school.services).file).toMatchObject({ state: 'good' });
  expect(await stateOf(school, delivery)).toBe('to-take-down');
  expect(await readings(school)).toHaveLength(1);
  expect(school.events).toContainEqual({
    kind: 'notice',
    text: 'The district file brought what an earlier try could not finish.',
  });
  await tick(school);
  expect(await readings(school)).toHaveLength(1);
});

test('a crash half-way is made good by the next file, though that one objects no more', async () => {
  const { shared, office, school, delivery } = await posted();
  await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
  await tick(office);
  fillUp(school, 'queue.json', 1);
  await tick(school);
  expect(await stateOf(school, delivery)).toBe('posted');
  school.out.fs.before = () => undefined;
  await recordConsent(office.services, { id: STUDENT.id, entry: { ...WITHDRAWAL, decision: 'granted' } });
  await tick(office);
  const again = await laptop(shared, await openWorld(school.out, false));
  await recover(again.services);
  await tick(again);
  expect(await stateOf(again, delivery)).toBe('to-take-down');
});

test('a no that only the start of Hallpass finds missing asks for what is out', async () => {
  const { office, school, delivery } = await posted();
  const { consents: _consents, ...mason } = STUDENT;
  await savePerson(office.services, { ...mason, id: null, last: 'Quill', number: '900123', protected: true });
  await carry({ office, school });
  expect(await stateOf(school, delivery)).toBe('posted');
  // As a crash leaves it right after somebody typed in the number: the file means him, and nobody looked yet.
  await school.stores.register.savePeople([{ ...mason, number: '900123' }]);
  await recover(school.services);
  expect(school.stores.register.person(STUDENT.id)).toMatchObject({ protected: true });
  expect(await stateOf(school, delivery)).toBe('to-take-down');
});

test('of a no that two rounds bring, the first counts though the disk refuses the second', async () => {
  const { office, school, delivery } = await posted();
  const { consents: _consents, ...mason } = STUDENT;
  const ana = { ...mason, id: null, first: 'Ana', last: 'Abel' };
  await savePerson(office.services, { ...mason, id: null, last: 'Quill', number: '900123', protected: true });
  const numbered = await savePerson(office.services, { ...ana, number: '900200' });
  const bare = await savePerson(office.services, ana);
  await recordConsent(office.services, {
    id: numbered.person.id,
    entry: { ...WITHDRAWAL, channels: ['youtube'] },
  });
  await recordConsent(office.services, { id: bare.person.id, entry: WITHDRAWAL });
  await carry({ office, school });
  await lookAtWhatIsOut(school.services);
  expect(await stateOf(school, delivery)).toBe('posted');
  // Typed in with the number, Mason is who the file means; both Anas are nobody here any more, so they come anew, and
  // only then the file’s second Ana may mean either.
  const people = school.stores.register.people();
  await school.stores.register.savePeople([
    { ...mason, number: '900123' },
    ...people
      .filter(({ last }) => last === 'Abel')
      .map(({ consents: _theirs, ...facts }) => ({
        ...facts,
        first: 'Somebody',
        last: 'Else',
        number: null,
      })),
  ]);
  fillUp(school, 'register.sealed', 2);
  await recover(school.services);
  expect(school.stores.register.person(STUDENT.id)).toMatchObject({ protected: true });
  expect(viewSharing(school.services).file).toMatchObject({ isClosed: true });
  school.out.fs.before = () => undefined;
  await lookAtWhatIsOut(school.services);
  expect(await stateOf(school, delivery)).toBe('to-take-down');
});
