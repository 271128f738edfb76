import type { Range } from './finding.ts';
import { namingsIn } from './named-people.ts';
import type { Subject, TextField } from './subject.ts';

/**
 * Asks whether a range of the field is part of the name of somebody of the register. Ask in the order of the text:
 * names are looked for once a field, only where something asks, and each is passed once.
 */
export const namedIn = (subject: Subject, field: TextField): ((range: Range) => boolean) => {
  let names: readonly Range[] | null = null;
  let at = 0;
  return ([from, to]) => {
    names ??= namingsIn(subject, field)
      .map((naming) => naming.range)
      .toSorted(([a], [b]) => a - b);
    while (at < names.length && (names[at]?.[1] ?? 0) <= from) at += 1;
    const [start, end] = names[at] ?? [to, from];
    return start <= from && to <= end;
  };
};
