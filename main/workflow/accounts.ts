import { type Account, asHandle } from '../../shared/domain/account.ts';
import type { PlatformId } from '../../shared/domain/platform-id.ts';
import type { PostingPlan } from '../../shared/domain/posting-plan.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import type { Reference } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { describeTarget } from './describe-target.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { orRefuse, Refusal } from './refusal.ts';

/** Accounts and the school calendar. */
export const listAccounts = async (services: Services): Promise<Reference> => ({
  accounts: services.stores.accounts.list(),
  calendar: currentPack(services).calendar,
});

/** Refuses what can be no account's name on the platform, and says what to type. */
const needName = (platform: PlatformId, handle: string): void => {
  const { name, spacesInNames } = platformOf(platform);
  const fault =
    handle === '@'
      ? 'The account’s name is missing.'
      : /:\/\/|^@www\./iu.test(handle)
        ? 'This is a web address.'
        : !spacesInNames && handle.includes(' ')
          ? `An account name on ${name} has no spaces.`
          : null;
  if (fault !== null) {
    throw new Refusal('refused', `${fault} Type what stands after the @ on ${name}. Nothing was changed.`);
  }
};

/**
 * Adds an account (`id: null`), changes one, or puts a removed one back under its id, which posts still name. What is
 * queued for it is checked again at once.
 */
export const saveAccount = (
  services: Services,
  input: Omit<Account, 'id' | 'plan'> & {
    readonly id: string | null;
    /** Null: as usual; left out: as it was. */
    readonly plan?: PostingPlan | null | undefined;
  },
): Promise<Account> =>
  oneAtATime(services, async () => {
    const { accounts } = services.stores;
    const handle = asHandle(input.handle);
    const before = accounts.get(input.id ?? '');
    // A name from before, or of an account that is put back, stays as it is.
    if (input.id === null || (before !== null && before.handle !== handle)) needName(input.platform, handle);
    const twin = accounts
      .list()
      .find(
        (other) =>
          other.id !== input.id &&
          other.platform === input.platform &&
          other.handle.toLowerCase() === handle.toLowerCase(),
      );
    if (twin !== undefined) {
      throw new Refusal('refused', `${handle} is in the list already; nothing was changed.`);
    }
    const { plan: asked, ...rest } = input;
    const plan = asked === undefined ? before?.plan : asked;
    const account: Account = {
      ...rest,
      id: input.id ?? services.newId(),
      handle,
      ...(plan ? { plan } : {}),
    };
    await accounts.put(account);
    const to = describeTarget(services, account.id);
    await settleChange(services, {
      line: { kind: 'account.saved', data: { account: account.id, to, scope: account.scope } },
      what: ['accounts', 'posts'],
    });
    return account;
  });

/** Takes an account out of the list. What is queued for it is held. */
export const removeAccount = (services: Services, { id }: { readonly id: string }): Promise<null> =>
  oneAtATime(services, async () => {
    orRefuse(services.stores.accounts.get(id), 'This account is no longer in the list.');
    const to = describeTarget(services, id);
    await services.stores.accounts.remove(id);
    await settleChange(services, {
      line: { kind: 'account.removed', data: { account: id, to } },
      what: ['accounts', 'posts'],
    });
    return null;
  });
