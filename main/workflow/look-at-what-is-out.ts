import { saysNo } from '../../shared/compliance/objections.ts';
import { type Delivery, isPublished } from '../../shared/domain/delivery.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Concerned, concerned, lookAtOut, todayOf } from './take-down.ts';

/** The day all that is out was looked at for, by library; none: it is still to be looked at. */
const lookedFor = new WeakMap<object, string>();

/** Deliveries looked at in one turn: what a person does meanwhile waits for no more than these. */
const A_TURN = 100;

/** What is out as it stands now. Where nobody says no, only what is to be taken down can change. */
const whatIsOut = async ({ stores }: Services, who: Concerned): Promise<readonly Delivery[]> =>
  [
    ...(await stores.queue.open()),
    ...(who.ids.size === 0 ? [] : await stores.queue.closed('0000', '9999')),
  ].filter(({ state }) => isPublished(state));

/** All that is out is looked at with the next tick: whom a change of the register concerns was lost on the way. */
export const lookAgainAtWhatIsOut = ({ stores }: Pick<Services, 'stores'>): void =>
  void lookedFor.delete(stores);

/** Everybody who says no to something today. */
const objecting = (services: Services): Concerned => {
  const today = todayOf(services);
  const pack = currentPack(services);
  return concerned(services.stores.register.people().filter((person) => saysNo(person, today, pack)));
};

/**
 * Looks at what a person has just said is out: a no that came after its platform was opened asks for it to be taken
 * down at once. Runs inside `oneAtATime`. What a locked register or the disk keeps from it is made good with the next
 * tick: that it is out stands in any case.
 */
export const lookAtNewlyOut = async (services: Services, delivery: Delivery): Promise<void> => {
  try {
    if (services.stores.register.state() !== 'open') return lookAgainAtWhatIsOut(services);
    await lookAtOut(services, [delivery], objecting(services), { waiting: false });
  } catch (thrown) {
    lookAgainAtWhatIsOut(services);
    if (!isStorageProblem(thrown)) throw thrown;
  }
};

/**
 * Looks at all that is out, against everybody who says no: what a crash or a full disk left between a change of the
 * register and its own look, and a no that begins today. Once in each run and on each new day, and after `lookAgainAtWhatIsOut`;
 * does nothing at any other time, nor while the register is locked. For the scheduler, after what is due. Throws what
 * the disk refused; the next tick looks once more.
 */
export const lookAtWhatIsOut = async (services: Services, inATurn = A_TURN): Promise<void> => {
  const { stores } = services;
  if (stores.register.state() !== 'open') return;
  const today = todayOf(services);
  if (lookedFor.get(stores) === today) return;
  lookedFor.set(stores, today);
  try {
    // Who changes meanwhile is looked at by the change.
    const who = objecting(services);
    const ids = (await whatIsOut(services, who)).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += inATurn) {
      const some = new Set(ids.slice(from, from + inATurn));
      await oneAtATime(services, async () => {
        // Locked meanwhile, it says nothing of anybody.
        if (stores.register.state() !== 'open') {
          lookAgainAtWhatIsOut(services);
          return;
        }
        const out = (await whatIsOut(services, who)).filter(({ id }) => some.has(id));
        await lookAtOut(services, out, who, { waiting: true });
      });
    }
  } catch (thrown) {
    lookAgainAtWhatIsOut(services);
    throw thrown;
  }
};
