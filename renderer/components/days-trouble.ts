/** What is wrong with a first and a last day, `YYYY-MM-DD`, each to be told at its field; null where nothing is. */
export const daysTrouble = (
  from: string | null,
  to: string | null,
): { readonly from: string | null; readonly to: string | null } => ({
  from: from === null ? 'Choose the first day.' : null,
  to:
    to === null
      ? 'Choose the last day.'
      : from !== null && to < from
        ? 'The last day comes before the first.'
        : null,
});
