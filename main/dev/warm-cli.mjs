import { rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepCache, loadCached } from '../cli/load-cached.mjs';

/**
 * `node main/dev/warm-cli.mjs <built index.cjs>`: judges one invented post, so that the functions a check needs are
 * compiled, and keeps them beside the file. Run by the build in a process of its own.
 */
const file = resolve(process.argv[2] ?? '');
const post = {
  now: '2026-11-23T10:00:00-06:00',
  accounts: [
    {
      id: 'a',
      platform: 'facebook',
      scope: 'school',
      school: 'Ridgeview Elementary School',
      level: 'elementary',
      registered: true,
    },
  ],
  people: [{ id: 'p', kind: 'student', first: 'Wren', last: 'Testwood' }],
  post: {
    targets: ['a'],
    publishAt: '2026-11-24T15:30',
    zone: 'America/Chicago',
    text: 'Wren and friends finished first on Tuesday, November 24! Tickets are $5, see https://example.org or call 952-555-0100. #GoJaguars',
    media: [
      { id: 'm', kind: 'image', altText: 'Students at a table', faces: [{ is: 'person', person: 'p' }] },
    ],
  },
};
const folder = mkdtempSync(join(tmpdir(), 'hallpass-warm-'));
try {
  const one = join(folder, 'one.json');
  writeFileSync(one, JSON.stringify(post));
  const { exports, script } = loadCached(file);
  process.stdout.write = (...args) => {
    const done = args.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  const code = await exports.main(['check', one]);
  if (code !== 0 && code !== 1) throw new Error('the invented post could not be read');
  keepCache(file, script);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
