import { expect, test } from 'vitest';
import { FIELD_WORDS } from '../../../../renderer/screens/calendar/list/words.ts';
import { guessPostColumns, POST_FIELDS } from '../../../../shared/post-import/columns.ts';

test('a column that is called what Hallpass calls it is known by that name', () => {
  const headers = POST_FIELDS.map((field) => FIELD_WORDS[field]);
  expect(guessPostColumns(headers)).toEqual(Object.fromEntries(POST_FIELDS.map((field, at) => [field, at])));
});
