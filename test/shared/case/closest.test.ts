import { expect, it } from 'vitest';
import { closest } from '../../../shared/case/closest.ts';

const RULES = ['consent/opted-out', 'consent/protected-person', 'timing/past'];

it('finds what was probably meant', () => {
  expect(closest('altTxt', ['altText', 'decorative', 'aiMade'])).toBe('altText');
  expect(closest('consent/opted-ut', RULES)).toBe('consent/opted-out');
  expect(closest('TIMING/PAST', RULES)).toBe('timing/past');
});

it('takes a part of a name for the name', () => {
  expect(closest('protected-person', RULES)).toBe('consent/protected-person');
});

it('guesses nothing where nothing is near', () => {
  expect(closest('weather', RULES)).toBeNull();
  expect(closest('', RULES)).toBeNull();
  expect(closest('x'.repeat(100_000), RULES)).toBeNull();
});
