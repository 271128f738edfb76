/** "2026.11+3": the built-in pack it began from, and a number. */
const NAME = /^(.{0,80}?)(?:\+(\d{1,6}))?$/su;

const partsOf = (version: string): { readonly base: string; readonly number: number } => {
  const [, base = version.slice(0, 80), number = '0'] = NAME.exec(version) ?? [];
  return { base, number: Number(number) };
};

/**
 * The name of a new version: that of `from`, with the number after all that were ever given here. A file from another
 * laptop keeps its own name where no version here has it, so that one pack has one name in the whole district.
 */
export const nextVersion = (
  from: string,
  taken: readonly string[],
  { keepsName }: { readonly keepsName: boolean },
): string => {
  if (keepsName && partsOf(from).number > 0 && !taken.includes(from)) return from;
  const { base } = partsOf(from);
  let number = taken.reduce((most, version) => Math.max(most, partsOf(version).number), 0) + 1;
  while (taken.includes(`${base}+${number}`)) number += 1;
  return `${base}+${number}`;
};
