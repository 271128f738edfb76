import { expect, test } from 'vitest';
import { citesOn } from '../../../shared/domain/citations.ts';

const CITES = ['practice', 'platform-facebook', 'mgr-instagram', 'platform-youtube'];

test('a finding of one account names general sources and those of its platform', () => {
  expect(citesOn(CITES, 'youtube')).toEqual(['practice', 'platform-youtube']);
  expect(citesOn(CITES, 'instagram')).toEqual(['practice', 'mgr-instagram']);
  expect(citesOn(CITES, 'twitter')).toEqual(['practice']);
});

test('no finding is left without a source', () => {
  expect(citesOn(['platform-facebook'], 'twitter')).toEqual(['platform-facebook']);
});
