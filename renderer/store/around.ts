import { parseDate } from '@internationalized/date';

/** Half a year back from an ISO instant to the end of the next school year, as days: where a post of use now stands. */
export const around = (now: string): { readonly from: string; readonly to: string } => {
  const day = parseDate(/^\d{4}-\d{2}-\d{2}/.exec(now)?.[0] ?? '2026-01-01');
  return { from: day.subtract({ months: 6 }).toString(), to: day.add({ months: 18 }).toString() };
};
