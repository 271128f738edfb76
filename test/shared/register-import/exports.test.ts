import { expect, test } from 'vitest';
import { covers } from '../../../shared/compliance/covers.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { INFINITE_CAMPUS, POWERSCHOOL_OPT_OUT, POWERSCHOOL_PERMISSION, SKYWARD, SYNERGY } from './exports.ts';
import { after, choicesFor, NOW, planOf, surveyOf, TODAY } from './try.ts';
import { choiceProblems } from '../../../shared/register-import/choices.ts';
import type { ImportPlan } from '../../../shared/register-import/import-plan.ts';

const decisions = (plan: ImportPlan) =>
  Object.fromEntries(
    plan.people.map(({ facts, entries }) => [
      `${facts.first} ${facts.last}`,
      entries.map((entry) => `${entry.decision} ${entry.from}–${entry.until}`),
    ]),
  );
const headersOf = (text: string) => {
  const survey = surveyOf(text);
  return Object.fromEntries(
    Object.entries(survey.guess).map(([role, column]) => [role, survey.columns[column]?.header]),
  );
};

test('each system is recognised, and its columns are found by its own headers', () => {
  expect(surveyOf(INFINITE_CAMPUS)).toMatchObject({ system: 'infinite-campus', layout: 'flag', rows: 4 });
  expect(headersOf(INFINITE_CAMPUS)).toEqual({
    number: 'student.studentNumber',
    last: 'student.lastName',
    first: 'student.firstName',
    grade: 'student.grade',
    school: 'school.name',
    starts: 'flags.startDate',
    ends: 'flags.endDate',
  });
  expect(surveyOf(POWERSCHOOL_PERMISSION)).toMatchObject({ system: 'powerschool', layout: 'person' });
  expect(headersOf(POWERSCHOOL_PERMISSION)).toEqual({
    number: 'Student_Number',
    'full-name': 'LastFirst',
    grade: 'Grade_Level',
    school: 'SchoolID',
  });
  expect(surveyOf(SYNERGY)).toMatchObject({ system: 'synergy', delimiter: ';', answers: [5] });
  expect(surveyOf(SKYWARD)).toMatchObject({ system: 'skyward', answers: [4, 5] });
  expect(headersOf(SKYWARD)).toMatchObject({
    number: 'Other ID',
    dated: 'Date Signed',
    school: 'Entity Name',
  });
});

test('a flag row means no for its days, another flag and absence say nothing', () => {
  const survey = surveyOf(INFINITE_CAMPUS);
  expect(survey.flags).toEqual(['no media', 'do not photograph']);
  const plan = planOf(INFINITE_CAMPUS, {
    'no media': 'no',
    'do not photograph': 'no',
    'peanut allergy': 'nothing',
  });
  expect(decisions(plan)).toEqual({
    'Marlo Testwood': ['denied 2026-09-04–null'],
    'Wren Samplefield': ['denied 2025-09-02–2026-06-30'],
    'Ode Mockingham, Jr.': ['denied 2026-10-01–null'],
  });
  expect(plan.counts).toMatchObject({ rows: 4, people: 3, denied: 3, duplicates: 0, unmatched: 3 });
  expect(plan.people.map(({ facts }) => [facts.number, facts.grade])).toEqual([
    ['00412', '3'],
    ['00413', 'K'],
    ['00414', '11'],
  ]);
  expect(plan.changes.objects.map((one) => one.name)).toEqual(['Marlo Testwood', 'Ode Mockingham, Jr.']);
});

test('the same system with opposite meanings: what the person says decides, nothing else', () => {
  const permission = planOf(POWERSCHOOL_PERMISSION, { y: 'yes', n: 'no', '': 'nothing' });
  expect(decisions(permission)).toEqual({
    'Marlo Testwood': ['granted 2026-08-24–2027-06-30'],
    'Wren Samplefield': ['denied 2026-08-24–null'],
    'Ode Mockingham': [],
  });
  expect(permission.counts).toMatchObject({ granted: 1, denied: 1, blank: 1 });
  const optOut = planOf(POWERSCHOOL_OPT_OUT, { 'no photo': 'no', '': 'yes' });
  expect(optOut.counts).toMatchObject({ granted: 2, denied: 1, blank: 0 });
  const turned = planOf(POWERSCHOOL_PERMISSION, { y: 'no', n: 'yes', '': 'yes' });
  expect(turned.counts).toMatchObject({ granted: 2, denied: 1 });
});

test('a blank that means yes clears, and numbers keep their zeros', () => {
  const plan = planOf(SYNERGY, { yes: 'yes', no: 'no', '': 'yes' });
  expect(plan.counts).toMatchObject({ granted: 2, denied: 1, blank: 0 });
  expect(plan.people.map(({ facts }) => [facts.number, facts.grade, facts.school])).toEqual([
    ['000071', 'PK', 'Ridgeview Elementary School'],
    ['000072', '2', 'Ridgeview Elementary School'],
    ['000073', '12', 'Kennedy High School'],
  ]);
});

test('columns of answers have their own reach, and the day of signing is kept', () => {
  const survey = surveyOf(SKYWARD);
  const says = { '1': 'yes', '0': 'no' } as const;
  const plan = planOf(SKYWARD, says, {
    answers: [
      { column: 4, scope: ['image'], channels: ['social'], says, blank: 'nothing' },
      { column: 5, scope: ['image'], channels: ['website'], says, blank: 'nothing' },
    ],
  });
  expect(survey.columns[6]?.header).toBe('Date Signed');
  expect(plan.people[0]?.entries.map((entry) => [entry.channels, entry.decision, entry.recordedAt])).toEqual([
    [['social'], 'granted', '2026-08-20T05:00:00.000Z'],
    [['website'], 'denied', '2026-08-21T04:59:59.999Z'],
  ]);
  const [marlo] = after(plan);
  if (marlo === undefined) throw new Error('Nobody');
  expect(covers(marlo, { scope: 'image', platform: 'facebook', date: TODAY }, bloomington).covered).toBe(
    true,
  );
});

test('nothing is tried before everything was said', () => {
  const survey = surveyOf(POWERSCHOOL_PERMISSION);
  const half = choicesFor(survey, { y: 'yes' }, { form: ' ', until: '2026-08-01' });
  expect(choiceProblems(half, survey, TODAY)).toEqual([
    'Say what “N” means in “Permission to Publish”.',
    'The school year ends before it begins.',
    'Name the form the families were asked with.',
  ]);
  expect(
    choiceProblems({ ...choicesFor(survey, { y: 'yes', n: 'no' }), yesBy: null }, survey, TODAY),
  ).toEqual(['Say what a yes rests on: a form the family signed, or the yearly notice.']);
  expect(choiceProblems({ ...choicesFor(survey, { y: 'no', n: 'no' }), yesBy: null }, survey, TODAY)).toEqual(
    [],
  );
  expect(choiceProblems({ ...half, answers: [], columns: {} }, survey, TODAY)).toContain(
    'Say which column holds the families’ answer.',
  );
  expect(choiceProblems(choicesFor(survey, { y: 'yes', n: 'no' }), survey, TODAY)).toEqual([]);
  expect(
    choiceProblems(
      choicesFor(survey, { y: 'yes', n: 'no' }, { from: '2025-08-24', until: '2026-06-30' }),
      survey,
      TODAY,
    ),
  ).toEqual(['The school year is over, so no answer would be in force. Look at its last day.']);
});

test('an old no and a newer yes of one file: the newer holds, in either order', () => {
  const rows = ['7,Doe,Jane,No,2024-09-01', '7,Doe,Jane,Yes,2025-09-01'];
  for (const lines of [rows, rows.toReversed()]) {
    const text = `Student Number,Last Name,First Name,Photo Release,Date Signed\n${lines.join('\n')}\n`;
    const plan = planOf(text, { yes: 'yes', no: 'no' });
    expect(plan.counts).toMatchObject({ people: 1, duplicates: 1 });
    const [jane] = after(plan);
    if (jane === undefined) throw new Error('Nobody');
    expect(covers(jane, { scope: 'image', platform: 'youtube', date: TODAY }, bloomington).covered).toBe(
      true,
    );
  }
  const undated = planOf(
    'Student Number,Last Name,First Name,Photo Release\n7,Doe,Jane,Yes\n7,Doe,Jane,No\n',
    { yes: 'yes', no: 'no' },
  );
  expect(undated.people[0]?.entries.map((entry) => entry.decision)).toEqual(['denied']);
  expect(undated.remarks[0]?.why).toContain('The no counts.');
  expect(NOW).toBeGreaterThan(0);
});
