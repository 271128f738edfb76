import { handOff } from '../../../main/publishers/hand-off.ts';
import type { Outcome, Publisher } from '../../../main/services.ts';

/** A publisher that answers from a list, then waits; it keeps what it was offered. `throw` breaks the connection. */
export interface ScriptedPublisher extends Publisher {
  readonly offered: readonly string[];
  readonly next: (...outcomes: readonly (Outcome | 'throw')[]) => void;
}

export const scriptedPublisher = (): ScriptedPublisher => {
  const script: (Outcome | 'throw')[] = [];
  const offered: string[] = [];
  return {
    ...handOff(),
    // A hand-off where nothing is scripted.
    get sends() {
      return script.length > 0;
    },
    offered,
    next: (...outcomes) => void script.push(...outcomes),
    offer: async (delivery) => {
      offered.push(delivery.id);
      const outcome = script.shift() ?? { kind: 'waiting' };
      if (outcome === 'throw') throw new Error('The connection was reset');
      return outcome;
    },
  };
};
