/** Rows of an export, and ways each of which makes exactly its own row unusable. */
export const ROSTER_HEAD = [
  'Student Number',
  'Last Name',
  'First Name',
  'Grade',
  'School',
  'Photo Release',
  'Date Signed',
] as const;

/** A sound row. Its number is 1000 and more, so that it sorts as it stands. */
export const rosterRow = (at: number): readonly string[] => [
  String(1000 + at),
  `Testwood${at}`,
  `Marlo${at}`,
  '3',
  'Ridgeview',
  at % 3 === 0 ? 'No' : 'Yes',
  '2026-09-01',
];

export const SPOILERS: readonly ((cells: readonly string[]) => readonly string[])[] = [
  (cells) => cells.with(0, ''),
  (cells) => cells.with(0, '=cmd()'),
  (cells) => cells.with(0, '9.1E+7'),
  (cells) => cells.with(1, ''),
  (cells) => cells.with(1, '@SUM(A1)'),
  (cells) => cells.with(2, '12'),
  (cells) => cells.with(2, 'x'.repeat(201)),
  (cells) => cells.with(5, 'perhaps'),
  (cells) => cells.with(6, '99/99/2026'),
  (cells) => cells.with(6, '2031-01-01'),
  (cells) => [...cells, 'more'],
  (cells) => cells.slice(0, 4),
  (cells) => cells.with(1, '"a"b'),
  (cells) => cells.with(4, '"open'),
];
