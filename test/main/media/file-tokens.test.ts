import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFileTokens } from '../../../main/media/file-tokens.ts';
import { throwawayFolder } from './library-folder.ts';

const MINUTE = 60_000;

test('a token names a file without its path, and is good once', async () => {
  const path = join(throwawayFolder(), 'fair.jpg');
  writeFileSync(path, 'four');
  const tokens = makeFileTokens({ now: () => 0, newToken: randomUUID });
  const [issued] = await tokens.issue([path]);
  expect(issued).toEqual({ token: issued?.token, name: 'fair.jpg', bytes: 4 });
  expect(JSON.stringify(issued)).not.toContain('hallpass-media');
  expect(tokens.redeem(issued?.token ?? '')).toBe(path);
  expect(tokens.redeem(issued?.token ?? '')).toBeNull();
  expect(tokens.redeem('guess')).toBeNull();
});

test('a token is good for ten minutes', async () => {
  let now = 0;
  const tokens = makeFileTokens({ now: () => now, newToken: randomUUID });
  const issued = await tokens.issue(['/a/one.jpg', '/a/two.jpg']);
  now = 10 * MINUTE;
  expect(tokens.redeem(issued[0]?.token ?? '')).toBe('/a/one.jpg');
  now = 10 * MINUTE + 1;
  expect(tokens.redeem(issued[1]?.token ?? '')).toBeNull();
});

test('a folder and a file that is gone get tokens too: the import says what is the matter', async () => {
  const folder = throwawayFolder();
  const tokens = makeFileTokens({ now: () => 0, newToken: randomUUID });
  const issued = await tokens.issue([folder, join(folder, 'gone.jpg')]);
  expect(issued.map(({ bytes }) => bytes)).toEqual([0, 0]);
  expect(issued.map(({ token }) => tokens.redeem(token))).toEqual([folder, join(folder, 'gone.jpg')]);
});
