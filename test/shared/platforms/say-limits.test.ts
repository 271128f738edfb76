import { expect, test } from 'vitest';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import type { Limit } from '../../../shared/platforms/platform.ts';
import { sayLimits } from '../../../shared/platforms/say-limits.ts';

const said = (id: (typeof PLATFORM_IDS)[number]) =>
  Object.fromEntries(sayLimits(platformOf(id)).map(({ what, is }) => [what, is]));

test('limits are told with their units', () => {
  expect(said('twitter')).toMatchObject({
    'Text, at most': '280 characters, as the platform counts them',
    'One and the same text': 'on one account only',
    'A picture, at most': '5 MB',
  });
  expect(said('instagram')).toMatchObject({ 'A picture, width to height': '0.8:1 to 1.91:1' });
  expect(said('youtube')).toMatchObject({
    'Pictures, at most': 'none',
    'Description, at most': '5,000 bytes',
    'A video, at most': '256 GB',
    'A video lasts at most': '12 hours',
    'Its own scheduler takes a post': 'for any time to come',
  });
  expect(said('facebook')).toMatchObject({ 'Its own scheduler takes a post': '10 minutes to 30 days ahead' });
});

test.each(PLATFORM_IDS)('every known number of %s is told, with where and when it was read', (id) => {
  const { text, video, media } = platformOf(id);
  const all: readonly unknown[] = [text, media, video ?? {}].flatMap((part) => Object.values(part));
  const numbers = all
    .filter((one): one is Limit<unknown> => typeof one === 'object' && one !== null && 'checked' in one)
    // Where the words are a video's title and description, the text goes nowhere.
    .filter((one) => typeof one.value === 'number' && (video === null || one !== text.max));
  const told = sayLimits(platformOf(id));
  for (const { cite, checked } of numbers)
    expect(told).toContainEqual(expect.objectContaining({ cite, checked }));
  expect(told.length).toBeGreaterThanOrEqual(numbers.length);
});
