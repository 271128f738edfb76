import type { CaseInput } from '../case/case.ts';
import type { Account } from '../domain/account.ts';
import type { PlatformId } from '../domain/platform-id.ts';

const account = (short: string, platform: PlatformId): Account => ({
  id: `ridgeview-${short}`,
  platform,
  handle: '@RidgeviewBPS',
  scope: 'school',
  school: 'Ridgeview Elementary School',
  level: 'elementary',
  registered: true,
  purpose: 'News of our school',
  admins: 2,
  trainingCurrent: true,
});

/** The account of `exampleCase`. */
export const EXAMPLE_ACCOUNT: Account = account('fb', 'facebook');

/** For the examples of rules: one school's accounts on all platforms, `ridgeview-fb`, `-x`, `-ig` and `-yt`. */
export const EXAMPLE_ACCOUNTS: readonly Account[] = [
  EXAMPLE_ACCOUNT,
  account('x', 'twitter'),
  account('ig', 'instagram'),
  account('yt', 'youtube'),
];

/** A case of a post to one of these accounts, as the difference to `exampleCase`. */
export const exampleTo = (target: string, post: NonNullable<CaseInput['post']>): CaseInput => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets: [target], ...post },
});
