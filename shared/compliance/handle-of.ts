import type { Account } from '../domain/account.ts';

/** What an account is called in a sentence: its handle, or its id where it has none. */
export const handleOf = ({ handle, id }: Pick<Account, 'handle' | 'id'>): string =>
  handle.trim() === '' ? id : handle;
