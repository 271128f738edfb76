import type { Group } from './verdict.ts';

/** Does the same for each finding of a line; each account's finding is decided by its own key. */
export const forEachOf =
  (group: Group) =>
  async (decide: (key: string) => Promise<boolean>): Promise<boolean> => {
    for (const { key } of group) if (!(await decide(key))) return false;
    return true;
  };
