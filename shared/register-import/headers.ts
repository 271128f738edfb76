import type { ColumnRole } from './choices.ts';

/** A header as it is compared: "[01]Student_Number", "student.studentNumber" → "student number". */
export const headerKey = (header: string): string => {
  const words = header
    .replace(/^\[\d+\]/u, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  // "student student number" repeats the table's name.
  return words.filter((word, at) => word !== words[at - 1]).join(' ');
};

/**
 * What the student information systems call their columns, the surest name first. Infinite Campus ad hoc exports
 * (`student.studentNumber`), PowerSchool (`Student_Number`, `LastFirst`), Synergy (`SIS Number`, `Perm ID`) and Skyward
 * (`Other ID`, `Name ID`), and what people write by hand.
 */
export const SYNONYMS: Readonly<Record<ColumnRole, readonly string[]>> = {
  number: [
    'student number',
    'sis number',
    'sis id',
    'student id',
    'studentid',
    'student no',
    'student nbr',
    'local id',
    'local student id',
    'perm id',
    'permid',
    'permanent id',
    'other id',
    'pupil number',
    'pupil id',
    'student person id',
    'person id',
    'name id',
    'entity id',
    'id number',
    'id',
  ],
  last: [
    'last name',
    'student last name',
    'lastname',
    'legal last name',
    'student legal last name',
    'surname',
    'family name',
    'stu last name',
    'name last',
    'last',
  ],
  first: [
    'first name',
    'student first name',
    'firstname',
    'legal first name',
    'student legal first name',
    'given name',
    'stu first name',
    'name first',
    'first',
  ],
  'full-name': [
    'student name',
    'last first',
    'lastfirst',
    'name last first',
    'full name',
    'student full name',
    'name full',
    'stu name',
    'pupil name',
    'pupil',
    'student',
    'name',
  ],
  preferred: [
    'preferred name',
    'preferred first name',
    'student preferred name',
    'nickname',
    'nick name',
    'goes by',
    'alias',
    'student nickname',
    'student alias',
  ],
  grade: [
    'grade',
    'grade level',
    'student grade',
    'student grade level',
    'gradelevel',
    'current grade',
    'grd',
    'gr',
    'grade lvl',
  ],
  school: [
    'school name',
    'school',
    'organization name',
    'building',
    'building name',
    'entity name',
    'site',
    'location',
    'school id',
    'schoolid',
    'school code',
    'entity',
  ],
  birthdate: [
    'birthdate',
    'birth date',
    'date of birth',
    'dob',
    'student birthdate',
    'student birth date',
    'birthday',
  ],
  dated: [
    'date signed',
    'signed on',
    'signed date',
    'signature date',
    'form date',
    'consent date',
    'response date',
    'submitted',
    'submitted on',
    'submission date',
    'date submitted',
    'answered on',
    'date',
  ],
  starts: [
    'start date',
    'flag start date',
    'flags start date',
    'flag start',
    'active flags start date',
    'begin date',
    'effective date',
    'from',
  ],
  ends: [
    'end date',
    'flag end date',
    'flags end date',
    'flag end',
    'active flags end date',
    'expiration date',
    'expires',
    'until',
  ],
};

/** Columns whose cells are names of flags. */
const FLAGS = [
  'flag',
  'flag name',
  'flags name',
  'active flags name',
  'student flag',
  'flags',
  'flag description',
  'program flag',
];

const ANSWERS =
  /\b(media|photos?|pictures?|images?|video|publish|publication|publications|publicity|release|consent|permission|opt ?out|opt ?in|directory|web|website|social|promotional|yearbook|press)\b/u;

/** Where a header may be a column of answers, by its words. */
export const looksLikeAnswers = (key: string): boolean => ANSWERS.test(key);
export const looksLikeFlags = (key: string): boolean => FLAGS.includes(key);

/** A flag that says no to being shown, by its words: "No Media", "Do Not Photograph". */
export const isAboutShowing = (value: string): boolean =>
  /\b(media|photo\w*|pictures?|images?|video\w*|publi\w+|directory|internet|web|social)\b/iu.test(value);

/**
 * A word for who decides what a value means. Two districts on one system mean opposite things by their columns, so this
 * is never more than a hint.
 */
export const polarityHint = (header: string): string | null => {
  const key = headerKey(header);
  if (/\bopt ?out\b|\bno (media|photo|publi)|\bdo not\b|\brefus|\bden(y|ied)\b|\brestrict/u.test(key)) {
    return 'By its name, a yes in this column says no to being shown. Please look at a family you know.';
  }
  if (/\bpermi|\brelease\b|\bconsent\b|\ballow|\bopt ?in\b|\bmay\b/u.test(key)) {
    return 'By its name, a yes in this column allows it. Please look at a family you know.';
  }
  return null;
};

/** Which column holds what, by the headers: the surest name wins, and a column is given once. */
export const guessColumns = (keys: readonly string[]): Readonly<Partial<Record<ColumnRole, number>>> => {
  const found: { role: ColumnRole; column: number; rank: number }[] = [];
  for (const [role, names] of Object.entries(SYNONYMS) as [ColumnRole, readonly string[]][]) {
    keys.forEach((key, column) => {
      const rank = names.indexOf(key);
      if (rank >= 0) found.push({ role, column, rank });
    });
  }
  found.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const guessed: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  for (const { role, column } of found) {
    if (guessed[role] !== undefined || taken.has(column)) continue;
    guessed[role] = column;
    taken.add(column);
  }
  // Names in their own columns are surer than one column with both.
  if (guessed.first !== undefined && guessed.last !== undefined) delete guessed['full-name'];
  return guessed;
};
