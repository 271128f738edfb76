import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SettingsContext } from '../../../../renderer/screens/guidelines/settings/settings.ts';
import { Severities } from '../../../../renderer/screens/guidelines/settings/severities.tsx';
import type { Pack, Severity } from '../../../../shared/domain/district.ts';
import { createFakeApi } from '../../fake-api.ts';

/** What the form says beside profanity, whose floor is `block`, under a choice that was kept once. */
const said = async (chosen: Severity): Promise<string> => {
  const reply = await createFakeApi().api['district.read'](undefined);
  if (!reply.ok) throw new Error(reply.message);
  const pack: Pack = { ...reply.value.pack, severities: { 'conduct/profanity': chosen } };
  const value = {
    view: reply.value,
    pack,
    isOff: false,
    edit: () => undefined,
    problems: [],
    checked: pack,
    look: 'conduct/profanity',
  };
  return renderToStaticMarkup(createElement(SettingsContext, { value }, createElement(Severities)));
};

test('a kept choice below what a district may choose stays to be seen, with how the rule is judged', async () => {
  const text = await said('warn');
  expect(text).toContain('The district chose “Worth a look” before.');
  expect(text).toContain('No district may go below “Fix before queueing” anymore');
  expect(text).toContain('Worth a look: not anymore');
});

test('a choice that may be kept is left alone', async () => {
  expect(await said('block')).not.toContain('anymore');
});
