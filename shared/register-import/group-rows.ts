import type { Person } from '../domain/person.ts';
import { type Match, type Matcher, nameKey } from './match.ts';
import type { ReadRow, RowPerson } from './read-row.ts';

/** A row that cannot be used, or a word about one that was. */
export interface RowNote {
  readonly line: number;
  readonly why: string;
}

/** Everything a file says about one person. */
export interface RowGroup {
  /** Null: a person who is not in the register yet. */
  readonly person: Person | null;
  readonly how: 'number' | 'name' | 'new';
  readonly rows: readonly ReadRow[];
}

interface Open {
  readonly person: Person | null;
  readonly how: RowGroup['how'];
  readonly rows: ReadRow[];
}

const isAlike = (a: RowPerson, b: RowPerson): boolean => {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return true;
  const words = new Set(nameKey(a.first, a.last).split(' '));
  return nameKey(b.first, b.last)
    .split(' ')
    .some((word) => words.has(word));
};

const sayLines = (rows: readonly ReadRow[], but: number): string => {
  const lines = rows.map((row) => row.line).filter((line) => line !== but);
  const some = lines.slice(0, 3).join(', ');
  return lines.length > 3 ? `${some} …` : some;
};

/** Why the rows of a group cannot all be about one person; null where they can. */
const contradiction = ({ person, how, rows }: Open, isFlags: boolean): string | null => {
  const [first] = rows;
  if (first === undefined || rows.length === 1) return null;
  const numbers = new Set(rows.map((row) => row.person.number));
  if (person !== null && how === 'name' && numbers.size > 1) {
    return `${person.first} ${person.last} is in the register without a student number, and several numbers here have that name.`;
  }
  if (rows.some((row) => !isAlike(first.person, row.person))) {
    return `The number ${first.person.number} stands for different names.`;
  }
  if (first.person.number === null && !isFlags) {
    return `${first.person.first} ${first.person.last} is there more than once, and no student number tells them apart.`;
  }
  return null;
};

/** Puts rows together by whom they are about. */
export class RowGroups {
  private readonly groups = new Map<string, Open>();
  private readonly matcher: Matcher;
  private readonly isFlags: boolean;
  readonly bad: RowNote[] = [];
  readonly remarks: RowNote[] = [];

  constructor(matcher: Matcher, isFlags: boolean) {
    this.matcher = matcher;
    this.isFlags = isFlags;
  }

  add(row: ReadRow): void {
    const match = this.matcher.match(row.person);
    if (match.kind === 'unclear') {
      this.bad.push({ line: row.line, why: match.why });
      return;
    }
    for (const why of row.remarks) this.remarks.push({ line: row.line, why });
    if (match.kind === 'found' && match.remark !== null)
      this.remarks.push({ line: row.line, why: match.remark });
    const key = keyOf(match, row.person);
    const known = this.groups.get(key);
    if (known !== undefined) known.rows.push(row);
    else {
      this.groups.set(key, {
        person: match.kind === 'found' ? match.person : null,
        how: match.kind === 'found' ? match.how : 'new',
        rows: [row],
      });
    }
  }

  /** Ids of everybody a row was about, also where it cannot be used. */
  known(): ReadonlySet<string> {
    return new Set([...this.groups.values()].flatMap(({ person }) => (person === null ? [] : [person.id])));
  }

  /** The groups that are about one person each; rows of the others are bad. */
  settled(): readonly RowGroup[] {
    return [...this.groups.values()].filter((group) => {
      const why = contradiction(group, this.isFlags);
      if (why === null) return true;
      for (const row of group.rows) {
        this.bad.push({ line: row.line, why: `${why} See also line ${sayLines(group.rows, row.line)}.` });
      }
      return false;
    });
  }
}

const keyOf = (match: Match, row: RowPerson): string => {
  if (match.kind === 'found') return `p ${match.person.id}`;
  if (row.number !== null) return `n ${row.number}`;
  return `w ${nameKey(row.first ?? '', row.last ?? '')}\n${row.school ?? ''}\n${row.grade ?? ''}`;
};
