import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DateTimeField } from '../../../renderer/components/date-time-field.tsx';

const shown = (value: string | null): string =>
  renderToStaticMarkup(createElement(DateTimeField, { label: 'Goes out', value, onChange: () => undefined }));

test('a day or time that does not exist is shown as none', () => {
  const none = shown(null).replace(/react-aria-?[\w:«»-]+/gu, '');
  for (const value of ['2026-02-30T10:00', '2026-12-01T25:99', 'soon'])
    expect(shown(value).replace(/react-aria-?[\w:«»-]+/gu, '')).toBe(none);
  expect(shown('2026-12-01T10:45')).toContain('2026');
});
