import type { Person } from '../../shared/domain/person.ts';
import { searchable } from '../../shared/domain/post-document.ts';
import { FROM_DISTRICT } from '../../shared/domain/sharing.ts';
import type { PersonView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needRegister, refuseSameNumber, viewPerson } from './people.ts';
import { settleChange } from './recheck-queue.ts';
import { orRefuse, Refusal } from './refusal.ts';
import { isOutWith } from './take-down.ts';

const fullName = ({ first, last }: Person): string => searchable(`${first} ${last}`);

/** How many posts show this person, or name them in full where nobody else of the register has that name; the bin's too. */
const postsWith = async (services: Services, person: Person): Promise<number> => {
  const name = fullName(person);
  const isShared = services.stores.register
    .people()
    .some((other) => other.id !== person.id && fullName(other) === name);
  return (await services.stores.posts.allTiles()).filter(
    ({ people, words }) => people.includes(person.id) || (!isShared && words.includes(name)),
  ).length;
};

/** Why a person stays in the register; null where nothing speaks of them. */
const whyStays = async (services: Services, person: Person): Promise<string | null> => {
  const name = `${person.first} ${person.last}`;
  const stays = `${name} stays in the register:`;
  if (person.id.startsWith(FROM_DISTRICT)) return `${stays} the district file names them.`;
  if ((services.stores.register.history(person.id)?.entries.length ?? 0) > 0) {
    return `${stays} an answer is on record, and answers are always kept. Withdraw the consent, or change the details.`;
  }
  if (person.protected) {
    return `${stays} they are marked “Do not publish”. If that is wrong, take the mark away under “Change details” first.`;
  }
  const posts = await postsWith(services, person);
  if (posts > 0) {
    return `${stays} ${posts === 1 ? 'one post shows or names' : `${posts} posts show or name`} them, the bin’s included. Say who it is there first.`;
  }
  return (await isOutWith(services, person))
    ? `${stays} something that was posted shows or names them, so a later no has to find them.`
    : null;
};

/**
 * Takes somebody who was added by mistake out of the register. Refused where an answer was ever recorded, the person is
 * protected or comes from the district file, and where a post or something that was posted shows or names them. Their
 * facts stay in the file, unseen, so that `putPersonBack` or a list brings them back. The queue is checked again. Answers
 * who it was.
 */
export const removePerson = (
  services: Services,
  { id }: { readonly id: string },
): Promise<{ readonly name: string }> =>
  oneAtATime(services, async () => {
    const register = needRegister(services);
    const person = orRefuse(register.person(id), 'This person is not in the register.');
    const why = await whyStays(services, person);
    if (why !== null) throw new Refusal('refused', why);
    await register.removePerson(id, services.me().id);
    await settleChange(services, {
      line: { kind: 'person.removed', data: { person: id } },
      what: ['register', 'posts', 'queue'],
    });
    return { name: `${person.first} ${person.last}` };
  });

/** Puts somebody who was taken out back as they were. Refused where they are not set aside, or the number is taken. */
export const putPersonBack = (services: Services, { id }: { readonly id: string }): Promise<PersonView> =>
  oneAtATime(services, async () => {
    const register = needRegister(services);
    const person = orRefuse(
      register.setAside().find((one) => one.id === id) ?? null,
      'There is nobody to put back into the register.',
    );
    refuseSameNumber(register.people(), person);
    const [saved] = await register.savePeople([person]);
    await settleChange(services, {
      line: { kind: 'person.put-back', data: { person: id } },
      what: ['register', 'posts', 'queue'],
    });
    return viewPerson(services, orRefuse(saved, 'This person is not in the register.'));
  });
