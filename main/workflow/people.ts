import type { Person } from '../../shared/domain/person.ts';
import type { PersonView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { clearancesOf } from './clearance.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { orRefuse, Refusal } from './refusal.ts';

/** The register, or a refusal that says what to do. */
export const needRegister = (services: Services): Services['stores']['register'] => {
  const { register } = services.stores;
  const state = register.state();
  if (state === 'locked') {
    throw new Refusal('locked', 'The register is locked. Unlock it first; nothing was changed.');
  }
  if (state === 'damaged') {
    throw new Refusal('storage', 'The register cannot be read. Nothing was changed.');
  }
  return register;
};

/** A person with today's clearances. */
export const viewPerson = (services: Services, person: Person): PersonView => {
  const pack = currentPack(services);
  const date = wallNow(services.clock.now(), pack.zone).slice(0, 10);
  const grade = person.grade === null ? null : sayGrade(person.grade);
  return {
    person,
    name: `${person.first} ${person.last}`,
    line: [grade ?? KINDS[person.kind], person.school].filter((part) => part !== null).join(' · '),
    image: clearancesOf(person, 'image', date, pack),
    nameClearance: clearancesOf(person, 'name', date, pack),
    voice: clearancesOf(person, 'voice', date, pack),
    work: clearancesOf(person, 'work', date, pack),
  };
};

const KINDS: Readonly<Record<Person['kind'], string>> = {
  student: 'Student',
  staff: 'Staff',
  volunteer: 'Volunteer',
  parent: 'Parent',
};

const sayGrade = (grade: string): string =>
  grade === 'PK' ? 'Pre-kindergarten' : grade === 'K' ? 'Kindergarten' : `Grade ${grade}`;

/** These people, in the order asked for; unknown ids are left out. */
export const getPeople = async (
  services: Services,
  { ids }: { readonly ids: readonly string[] },
): Promise<readonly PersonView[]> => {
  const register = needRegister(services);
  return ids.flatMap((id) => {
    const person = register.person(id);
    return person === null ? [] : [viewPerson(services, person)];
  });
};

/** Somebody else with that number: an import would not know who is meant. */
const numbered = (
  people: readonly Person[],
  { id, number = null }: { readonly id: string | null; readonly number?: string | null },
): Person | undefined =>
  number === null || number === ''
    ? undefined
    : people.find((person) => person.id !== id && person.number === number);

/** Throws a `Refusal` where somebody else has the student number already. */
export const refuseSameNumber = (
  people: readonly Person[],
  person: { readonly id: string | null; readonly number?: string | null },
): void => {
  const holder = numbered(people, person);
  if (holder === undefined) return;
  throw new Refusal(
    'refused',
    `${holder.first} ${holder.last} has the student number ${holder.number} already. Nothing was changed.`,
  );
};

/** Adds a person (`id: null`) or changes facts about one; consents stay as they are. The queue is checked again. */
export const savePerson = (
  services: Services,
  input: Omit<Person, 'id' | 'consents'> & { readonly id: string | null },
): Promise<PersonView> =>
  oneAtATime(services, async () => {
    const register = needRegister(services);
    if (input.id !== null) orRefuse(register.person(input.id), 'This person is not in the register.');
    refuseSameNumber(register.people(), input);
    const id = input.id ?? services.newId();
    const [saved] = await register.savePeople([{ ...input, id }]);
    await settleChange(services, {
      line: { kind: input.id === null ? 'person.added' : 'person.changed', data: { person: id } },
      what: ['register', 'posts', 'queue'],
      people: input.id === null || saved === undefined ? [] : [saved],
    });
    return viewPerson(services, orRefuse(saved, 'This person is not in the register.'));
  });
