import { describe, expect, test } from 'vitest';
import { savePerson } from '../../../main/workflow/people.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { putPersonBack, removePerson } from '../../../main/workflow/remove-person.ts';
import { deletePost } from '../../../main/workflow/bin-post.ts';
import { listPeople } from '../../../main/workflow/list-people.ts';
import { saved } from '../../helpers/workflow/steps.ts';
import {
  draft,
  GRANT,
  newWorld,
  openWorld,
  PICTURED,
  STUDENT,
  type World,
} from '../../helpers/workflow/world.ts';

const { consents: _consents, ...FACTS } = STUDENT;

/** Somebody who was added by mistake. */
const added = async ({ services }: World, more: Partial<typeof FACTS> = {}): Promise<string> =>
  (await savePerson(services, { ...FACTS, first: 'Wren', last: 'Aldertree', ...more, id: null })).person.id;

const everybody = async ({ services }: World): Promise<readonly string[]> =>
  (await listPeople(services, { query: '', filter: 'everybody', offset: 0, limit: 50 })).people.map(
    ({ person }) => person.id,
  );

describe('taking somebody out of the register', () => {
  test('takes out whoever was added by mistake, also after the next start, and puts them back as they were', async () => {
    const world = await newWorld();
    const before = await everybody(world);
    const id = await added(world, { number: '00417' });
    await removePerson(world.services, { id });
    expect(await everybody(world)).toEqual(before);
    await world.stores.close();
    const after = await openWorld(world.out, false);
    expect(await everybody(after)).toEqual(before);
    const back = await putPersonBack(after.services, { id });
    expect(back.person).toMatchObject({
      id,
      first: 'Wren',
      last: 'Aldertree',
      number: '00417',
      consents: [],
    });
    expect(await everybody(after)).toContain(id);
    const { journal } = after.stores;
    const lines = await journal.list(0, journal.count());
    expect(lines.map(({ kind }) => kind).filter((kind) => kind.startsWith('person.'))).toEqual(
      expect.arrayContaining(['person.put-back', 'person.removed', 'person.added']),
    );
  });

  test('puts nobody back who is there, or whose number somebody else has by now', async () => {
    const world = await newWorld();
    const id = await added(world, { number: '00417' });
    await expect(putPersonBack(world.services, { id })).rejects.toThrow('nobody to put back');
    await removePerson(world.services, { id });
    await added(world, { first: 'Noah', last: 'Birchwood', number: '00417' });
    await expect(putPersonBack(world.services, { id })).rejects.toThrow(
      'Noah Birchwood has the student number 00417 already',
    );
  });

  test('keeps whoever gave an answer or may not be published', async () => {
    const world = await newWorld();
    const id = await added(world);
    await recordConsent(world.services, { id, entry: GRANT });
    await expect(removePerson(world.services, { id })).rejects.toThrow('an answer is on record');
    const kept = await added(world, { first: 'Noah', last: 'Birchwood', protected: true });
    await expect(removePerson(world.services, { id: kept })).rejects.toThrow('Do not publish');
    expect(await everybody(world)).toEqual(expect.arrayContaining([id, kept]));
    await expect(removePerson(world.services, { id: 'nobody' })).rejects.toThrow('not in the register');
  });

  test('keeps whoever a post shows or names, in the bin as well', async () => {
    const world = await newWorld();
    const id = await added(world);
    const named = await saved(world, draft({ text: 'Bravo, Wren Aldertree!' }));
    await expect(removePerson(world.services, { id })).rejects.toThrow('one post shows or names them');
    await deletePost(world.services, { id: named.id });
    await expect(removePerson(world.services, { id })).rejects.toThrow('one post shows or names them');
    const other = await added(world, { first: 'Noah', last: 'Birchwood' });
    await saved(world, draft({ media: [{ ...PICTURED, faces: [], heard: [other] }] }));
    await expect(removePerson(world.services, { id: other })).rejects.toThrow('one post shows or names them');
  });

  test('takes out the second of two of one name, whom no picture shows', async () => {
    const world = await newWorld();
    const [first, second] = [await added(world), await added(world)];
    await saved(world, draft({ text: 'Bravo, Wren Aldertree!' }));
    await removePerson(world.services, { id: second });
    expect(await everybody(world)).toContain(first);
    expect(await everybody(world)).not.toContain(second);
  });
});
