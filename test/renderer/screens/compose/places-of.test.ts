import { describe, expect, test } from 'vitest';
import {
  isInTimeSheet,
  leadsTo,
  otherWayOf,
  placesOf,
} from '../../../../renderer/screens/compose/places-of.ts';
import { tabFor } from '../../../../renderer/screens/compose/use-focus-state.ts';
import { caseFromExample } from '../../../../shared/case/example-case.ts';
import { checkPost } from '../../../../shared/compliance/check-post.ts';
import type { Place } from '../../../../shared/compliance/finding.ts';
import { RULES } from '../../../../shared/compliance/rules/index.ts';
import { ACCOUNTS } from '../../fake-data.ts';

const NOWHERE: Place = { account: null, field: null, range: null, media: null, face: null };
const goal = (rule: string, at: Partial<Place>) => ({ key: 'k', rule, at: { ...NOWHERE, ...at } });
const nearest = (rule: string, at: Partial<Place>): string | undefined => placesOf(goal(rule, at))[0];

/** The questions and fields that stand in Compose for a post, by their path; `media` alone is where pictures are added. */
const CONTROLS = [
  /^(?:text|variants\.[^.]+\.text|link|firstComment|category|handover|publishAt|media)$/,
  /^targets(?:\.[^.]+)?$/,
  /^event(?:\.(?:kind|offSite|endsAt))?$/,
  /^video(?:\.(?:title|description|tags|madeForKids|captions))?$/,
  /^media\.[^.]+(?:\.(?:altText|people|source|shot|aiMade|music|hasSpeech|captions|heard|works|tags|format))?$/,
  /^media\.[^.]+\.perTarget(?:\.[^.]+(?:\.altText)?)?$/,
];
const isControl = (path: string): boolean => CONTROLS.some((pattern) => pattern.test(path));

describe('a finding leads to what answers it', () => {
  // A finding about the whole post, such as a rule that could not look, has its card alone.
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    for (const example of rule.examples.fails.slice(0, 4)) {
      const found = checkPost(caseFromExample(example)).findings.filter((one) => one.rule === rule.id);
      expect(found, example.name).not.toEqual([]);
      for (const finding of found) {
        const places = placesOf({ key: '', rule: finding.rule, at: finding.at });
        if (finding.at.field === null && finding.at.media === null && finding.at.account === null) continue;
        const first = places.find(isControl);
        expect(first, `${example.name}: ${places.join(', ')}`).toBeDefined();
        // The picture itself is an answer only where no field of it is named.
        if (
          finding.at.field?.startsWith('media.') === true &&
          /altText|source|music|aiMade/.test(finding.at.field)
        )
          expect(first).not.toBe(`media.${finding.at.media}`);
      }
    }
  });
});

test('who is heard and whose work is shown are asked apart from who is in it', () => {
  expect(nearest('consent/voice-not-cleared', { media: 'v', account: 'a' })).toBe('media.v.heard');
  expect(nearest('consent/work-not-cleared', { media: 'm', account: 'a' })).toBe('media.m.works');
  expect(nearest('consent/unaccounted-face', { media: 'm', face: 'f' })).toBe('media.m.people');
  expect(nearest('privacy/location-metadata', { media: 'm' })).toBe('media.m');
});

test('what one account gets comes before what all get', () => {
  const at = { media: 'm', account: 'ig' };
  expect(nearest('accessibility/alt-text-missing', { ...at, field: 'media.m.altText' })).toBe(
    'media.m.perTarget.ig.altText',
  );
  expect(placesOf(goal('accessibility/alt-text-missing', { ...at, field: 'media.m.altText' }))).toContain(
    'media.m.altText',
  );
  expect(nearest('platform/aspect-ratio', { ...at, field: 'media.m.height' })).toBe('media.m.perTarget.ig');
  expect(nearest('account/training', { account: 'ig', field: 'targets' })).toBe('targets.ig');
});

test('an item of a list leads to the list, with dots in ids, too', () => {
  expect(placesOf(goal('platform/tags-length', { field: 'video.tags.33' }))).toContain('video.tags');
  expect(placesOf(goal('x', { field: 'media.a.b.tags.2', media: 'a.b' }))).toContain('media.a.b.tags');
});

test('a jump opens what it leads to or into, and nothing beside it', () => {
  const there = goal('privacy/tagged-personal-account', { field: 'media.m.tags.0', media: 'm' });
  expect(leadsTo(there, 'media.m.tags')).toBe(true);
  expect(leadsTo(there, 'media.m.works')).toBe(false);
  expect(leadsTo(goal('x', { field: 'event.endsAt' }), 'event')).toBe(true);
  expect(leadsTo(null, 'event')).toBe(false);
});

test('the time’s own fields stand in its sheet', () => {
  expect(['publishAt', 'side', 'handover'].every(isInTimeSheet)).toBe(true);
  expect([null, 'text', 'event.endsAt'].some(isInTimeSheet)).toBe(false);
});

test('words that a fact answers as well lead to the fact, too', () => {
  const words = goal('privacy/live-location', { field: 'text', range: [0, 4] });
  const other = otherWayOf(words);
  expect(other && placesOf(other.goal)[0]).toBe('event.offSite');
  expect(other?.goal.key).toBe(words.key);
  expect(otherWayOf(goal('conduct/profanity', { field: 'text' }))).toBeNull();
});

test('words of a video are shown in the tab of the account that takes one', () => {
  const targets = ACCOUNTS.filter(({ id }) => id === 'ridgeview-fb' || id === 'ridgeview-yt');
  expect(tabFor({ at: { ...NOWHERE, field: 'video.tags.3' } }, targets)).toBe('ridgeview-yt');
  expect(tabFor({ at: { ...NOWHERE, field: 'text', account: 'ridgeview-fb' } }, targets)).toBe('all');
  expect(tabFor({ at: { ...NOWHERE, field: 'variants.ridgeview-fb.text' } }, targets)).toBe('ridgeview-fb');
  expect(tabFor({ at: { ...NOWHERE, field: 'event.kind' } }, targets)).toBeNull();
});
