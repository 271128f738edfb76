import { expect, test } from 'vitest';
import { delimiterOf, plainText, rowsOf } from '../../../shared/table/table.ts';
import { surveyTable } from '../../../shared/register-import/survey.ts';
import { finish, surveyOf } from '../register-import/try.ts';

const rows = (text: string) => {
  const plain = plainText(text);
  return [...rowsOf(plain, delimiterOf(plain))].flat();
};
const lines = (text: string) => rows(text).map(({ line, cells }) => [line, ...cells]);

test.each([
  [',', 'a,b\n1,2\n'],
  ['\t', 'a\tb\n1\t2\n'],
  [';', 'a;b\n1,5;2\n'],
  ['|', 'a|b\n1|2\n'],
  [';', 'sep=;\na;b\n1;2\n'],
])('the cells of “%s” are told apart', (delimiter, text) => {
  expect(delimiterOf(plainText(text))).toBe(delimiter);
  expect(rows(text).at(-1)?.cells).toHaveLength(2);
});

test('lines are counted through quoted newlines, blank rows and every kind of line end', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(lines(['\ufeffa,b', '"x', 'y","1,5"', '', '3,4', '5,6'].join(end))).toEqual([
      [1, 'a', 'b'],
      [2, 'x\ny', '1,5'],
      [5, '3', '4'],
      [6, '5', '6'],
    ]);
  }
});

test('thousands of rows come in turns, each with its own line', () => {
  const text = `a,b\n${Array.from({ length: 24_321 }, (_, at) => `${at},"x\ny"`).join('\n')}\n`;
  const all = rows(text);
  expect(all).toHaveLength(24_322);
  expect(all.at(-1)).toMatchObject({ line: 2 + 24_320 * 2, cells: ['24320', 'x\ny'] });
  expect([...rowsOf(text, ',')].length).toBeGreaterThan(3);
});

test('a quotation mark too many or too few costs its line and no other', () => {
  for (const broken of ['3,"4', '"3"x,4', '3,4"5"', '"3 "4" 5",6', '"']) {
    for (const tail of ['', '7,"8 x"\n9,"10\ny"\n']) {
      const all = rows(`a,b\n1,"2\nz"\n${broken}\n5,6\n${tail}`);
      const bad = all.filter((row) => row.fault !== null);
      if (broken !== '3,4"5"')
        expect([broken, tail, bad.map(({ line }) => line)]).toEqual([broken, tail, [4]]);
      expect(all.find(({ line }) => line === 5)?.cells).toEqual(['5', '6']);
      if (tail !== '') expect(all.at(-1)).toMatchObject({ line: 7, cells: ['9', '10\ny'] });
    }
  }
});

test('a file of nothing but broken rows is told line by line, in time', () => {
  const count = 20_000;
  const all = rows(`a,b\n${Array.from({ length: count }, (_, at) => `"x${at}"y,"open`).join('\n')}\n`);
  expect(all.filter((row) => row.fault !== null)).toHaveLength(count);
});

test('a row that a window would cut in two is put together', () => {
  const long = 'x'.repeat(30_000);
  const text = `a,b\n${Array.from({ length: 40 }, (_, at) => `${at},"${long}\n${long}"`).join('\n')}\n`;
  const all = rows(text);
  expect(all).toHaveLength(41);
  expect(all.every((row) => row.fault === null)).toBe(true);
});

test('a survey finds headers below a title, numbers repeated ones and counts values', () => {
  const survey = surveyOf(
    'Student flags,,,\nas of 11/23/2026,,,\n\nStudent Number,Last Name,First Name,Name,Media,Media,\n1,Doe,Jane,x,Y,n,\n2,Roe,Jon,,y,,\n',
  );
  expect(survey.headerLine).toBe(4);
  expect(survey.columns.map((column) => column.header)).toEqual([
    'Student Number',
    'Last Name',
    'First Name',
    'Name',
    'Media',
    'Media (2)',
    'Column 7',
  ]);
  expect(survey.rows).toBe(2);
  expect(survey.columns[4]).toMatchObject({ values: [{ key: 'y', text: 'Y', count: 2 }], blanks: 0 });
  expect(survey.columns[5]).toMatchObject({ values: [{ key: 'n', count: 1 }], blanks: 1 });
  expect(survey.guess).toMatchObject({ number: 0, last: 1, first: 2 });
});

test.each([
  ['', 'nothing in this file'],
  ['\n\n , \n', 'nothing in this file'],
  ['a,b\n', 'no rows below'],
  ['name\nJane\n', 'Only one column'],
])('a file of %j is refused with why', (text, why) => {
  const found = finish(surveyTable(plainText(text)));
  expect(found).toMatchObject({ ok: false, why: expect.stringContaining(why) as string });
});

test('a column of too many values is no column of answers', () => {
  const survey = surveyOf(
    `Student Number,Name,Photo note\n${Array.from({ length: 60 }, (_, at) => `${at},"D${at}, J",said ${at}`).join('\n')}`,
  );
  expect(survey.columns[2]).toMatchObject({ more: true, values: [] });
  expect(survey.answers).toEqual([]);
});
