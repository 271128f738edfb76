import { expect, test } from 'vitest';
import { hasOwnDictionaries } from '../../../main/window/guard.ts';
import { guarded } from '../../helpers/window/recording.ts';

test('nothing is downloaded', () => {
  const { events } = guarded();
  expect(events.emit('will-download', {}, { getURL: () => 'app://hallpass/assets/index.js' })).toBe(true);
});

test('pictures made in memory are shown, and DevTools of a workshop copy may load', () => {
  const { loads } = guarded();
  expect(loads('blob:app://hallpass/1')).toBe(true);
  expect(loads('devtools://devtools/bundled/index.html')).toBe(true);
  expect(loads('data:image/png;base64,AAAA')).toBe(false);
});

test('dictionaries are never fetched: where the system brings none, spelling is off and asks only ourselves', () => {
  for (const platform of ['linux', 'win32'] as const) {
    const { spelling } = guarded(platform);
    expect(hasOwnDictionaries(platform)).toBe(false);
    expect(spelling.isOn).toBe(false);
    expect(spelling.address).toMatch(/^app:\/\/hallpass\//);
  }
  expect(hasOwnDictionaries('darwin')).toBe(true);
  expect(guarded('darwin').spelling).toEqual({ address: null, isOn: null });
});
