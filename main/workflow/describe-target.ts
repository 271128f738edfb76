import { platformOf } from '../../shared/platforms/index.ts';
import type { Services } from '../services.ts';

/** An account in words: "@RidgeviewBPS on Facebook". One that was removed is named by its id. */
export const describeTarget = (services: Services, target: string): string => {
  const account = services.stores.accounts.get(target);
  return account === null ? target : `${account.handle} on ${platformOf(account.platform).name}`;
};
