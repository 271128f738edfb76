import type { Colleague } from '../../shared/domain/colleague.ts';
import type { Services } from '../services.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { orRefuse, Refusal } from './refusal.ts';

const mayKeep = (one: Colleague): boolean => one.active && one.role === 'district';

/**
 * Adds a colleague (`id: null`) or changes one. Where there is a colleague with the district role, only that role
 * gives and takes approving roles, and takes those who have one off the list or puts them back; otherwise anybody could approve their own words under a second name.
 */
export const saveColleague = (
  services: Services,
  input: Omit<Colleague, 'id'> & { readonly id: string | null },
): Promise<readonly Colleague[]> =>
  oneAtATime(services, async () => {
    const { colleagues } = services.stores;
    const before =
      input.id === null
        ? null
        : orRefuse(colleagues.get(input.id), 'This colleague is no longer in the list.');
    const changesRights =
      before === null
        ? input.role !== 'author'
        : before.role !== input.role || (before.active !== input.active && before.role !== 'author');
    if (changesRights && colleagues.list().some(mayKeep)) {
      needDistrict(services, 'give or take a role');
    }
    const name = input.name.trim();
    if (
      colleagues
        .list()
        .some((one) => one.id !== input.id && one.active && one.name.toLowerCase() === name.toLowerCase())
    ) {
      throw new Refusal('refused', `There is a colleague named ${name} already; nothing was changed.`);
    }
    if (before?.id === services.me().id && !input.active) {
      throw new Refusal(
        'refused',
        'You cannot take yourself off the list. Switch to another colleague first.',
      );
    }
    const colleague: Colleague = { ...input, name, id: input.id ?? services.newId() };
    await colleagues.put(colleague);
    // What somebody approved or let pass counts by their role: what is queued on it is looked at again.
    await settleChange(services, {
      line: {
        kind: 'colleague.saved',
        data: { colleague: colleague.id, role: colleague.role, active: colleague.active },
      },
      what: ['state', 'posts'],
    });
    return colleagues.list();
  });
