import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenVideo } from '../../../../main/media/refusals.ts';
import { fullBox, joined, makeBox, u32s } from '../../../../main/media/video/make-box.ts';
import { readMovie } from '../../../../main/media/video/read-movie.ts';
import { BrokenVideo, sourceOf } from '../../../../main/media/video/source.ts';
import { whatVideoCarried } from '../../../../main/media/video/video-carried.ts';
import { verifyVideo } from '../../../../main/media/video/verify-video.ts';
import { writeMovie } from '../../../../main/media/video/write-movie.ts';
import {
  frame,
  message,
  movieFile,
  pictureEntryOf,
  pictureTrack,
  quickTimeSoundEntry,
  readingsTrack,
  SCALE,
  soundEntryOf,
  soundTrack,
  type TestMovie,
  turnedRight,
} from '../movie-file.ts';
import { readAll } from './read-all.ts';

const cleared = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const source = sourceOf(bytes);
  const pieces: Uint8Array[] = [];
  for await (const piece of writeMovie(await readMovie(source), source)) pieces.push(piece);
  return joined(...pieces);
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** How it ended: cleared and verified, or what was wrong with it. Whatever else is thrown fails the test. */
const outcome = async (bytes: Uint8Array): Promise<string> => {
  try {
    const verified = await verifyVideo(sourceOf(await cleared(bytes)));
    return verified.ok ? 'cleared' : `not verified: ${verified.why}`;
  } catch (thrown) {
    if (thrown instanceof BrokenVideo) return thrown.how;
    throw thrown;
  }
};

test('picture and sound come out as they went in, as another reader sees them', async () => {
  const original = movieFile({
    brand: 'qt  ',
    tracks: [pictureTrack(), soundTrack({ entry: quickTimeSoundEntry() })],
    between: Uint8Array.of(7, 7, 7),
  });
  const out = await cleared(original);
  const [before, after] = [await readAll(original), await readAll(out)];
  expect(after).toEqual(before);
  expect(after.tracks.map(({ codec }) => codec)).toEqual(['avc', 'aac']);
  expect(await verifyVideo(sourceOf(out))).toEqual({ ok: true });
  expect(await cleared(out)).toEqual(out);
});

test('pictures that are shown in another order than they are decoded in keep their times', async () => {
  const shifts = [200, 400, 100, 200, 400, 100];
  const samples = shifts.map((shift, seed) => ({ data: frame(seed), length: 100, shift, isKey: seed === 0 }));
  const track = pictureTrack({ samples, edits: [[600, 200]] });
  const original = movieFile({ tracks: [track] });
  expect(await readAll(await cleared(original))).toEqual(await readAll(original));
});

test('samples that lie in another order than they are played in are played in the same order', async () => {
  const original = movieFile({ tracks: [pictureTrack({ count: 4 }), soundTrack()] });
  const at = text(original).indexOf('stco') + 12;
  // The places of the second and third picture change about, and so do the pictures.
  const [second, third] = [original.slice(at, at + 4), original.slice(at + 4, at + 8)];
  original.set(third, at);
  original.set(second, at + 4);
  const out = await cleared(original);
  expect(await readAll(out)).toEqual(await readAll(original));
  expect(await verifyVideo(sourceOf(out))).toEqual({ ok: true });
});

test('a video that lies on its side stays so, and its size is told upright', async () => {
  const original = movieFile({ tracks: [pictureTrack({ matrix: turnedRight(48) })] });
  const out = await cleared(original);
  expect((await readAll(out)).tracks[0]).toMatchObject({ rotation: 90, size: [48, 64] });
  expect(await readMovie(sourceOf(out))).toMatchObject({ width: 48, height: 64 });
  expect(text(out)).toContain(text(u32s(...turnedRight(48))));
});

const SECRET = 'Sampleville 44.84 -93.29';
const TEXT_ENTRY = makeBox('text', u32s(0, 1));

/** Every place of a video in which words or readings can stand. */
const PLACES: readonly (readonly [what: string, word: string, movie: TestMovie])[] = [
  [
    'the movie’s list',
    'location',
    { tracks: [pictureTrack()], extras: [makeBox('udta', makeBox('©xyz', SECRET))] },
  ],
  [
    'a track’s list',
    'camera details',
    { tracks: [pictureTrack({ extras: [makeBox('udta', makeBox('©mak', SECRET))] })] },
  ],
  [
    'Apple’s keys',
    'location',
    {
      tracks: [pictureTrack()],
      extras: [
        makeBox(
          'meta',
          fullBox('hdlr', 0, 0, u32s(0), 'mdta', u32s(0, 0, 0), [0]),
          fullBox('keys', 0, 0, u32s(1), makeBox('mdta', 'com.apple.quicktime.location.ISO6709')),
          makeBox('ilst', makeBox('\0\0\0\u0001', makeBox('data', u32s(1, 0), SECRET))),
        ),
      ],
    },
  ],
  ['a box before', 'other hidden details', { tracks: [pictureTrack()], before: [makeBox('beam', SECRET)] }],
  [
    'empty room',
    '',
    { tracks: [pictureTrack()], before: [makeBox('free', SECRET)], after: [makeBox('skip', SECRET)] },
  ],
  [
    'XMP',
    'location',
    {
      tracks: [pictureTrack()],
      after: [
        makeBox(
          'uuid',
          '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac',
          `<x photoshop:City="${SECRET}"/>`,
        ),
      ],
    },
  ],
  [
    'a box of somebody’s own',
    'camera’s own notes',
    { tracks: [pictureTrack()], after: [makeBox('uuid', 'abcdefghijklmnop', SECRET)] },
  ],
  [
    'readings along it',
    'readings of place and movement',
    { tracks: [pictureTrack(), readingsTrack('gpmd', SECRET)] },
  ],
  [
    'Apple’s readings',
    'readings of place and movement',
    { tracks: [pictureTrack(), readingsTrack('mebx', SECRET)] },
  ],
  [
    'words shown over it',
    'text shown over it',
    { tracks: [pictureTrack(), { ...readingsTrack('text', SECRET), handler: 'text', entry: TEXT_ENTRY }] },
  ],
  [
    'a second sound',
    'another sound track',
    {
      tracks: [
        pictureTrack(),
        soundTrack(),
        soundTrack({ samples: [{ data: joined(SECRET), length: 1024 }] }),
      ],
    },
  ],
  ['a handler’s name', '', { tracks: [pictureTrack({ name: SECRET })] }],
  [
    'a maker’s name',
    '',
    { tracks: [pictureTrack({ entry: pictureEntryOf({ width: 64, height: 48, name: SECRET }) })] },
  ],
  [
    'a box beside the decoder’s setup',
    '',
    {
      tracks: [
        pictureTrack({ entry: pictureEntryOf({ width: 64, height: 48, kids: [makeBox('note', SECRET)] }) }),
      ],
    },
  ],
  ['bytes between the samples', '', { tracks: [pictureTrack()], between: joined(SECRET) }],
  [
    'a message in a sample',
    '',
    {
      tracks: [
        pictureTrack({ samples: [{ data: joined(message(SECRET), frame(0)), length: 600, isKey: true }] }),
      ],
    },
  ],
  [
    'what was trimmed away before',
    'parts that were trimmed away',
    {
      tracks: [
        pictureTrack({
          edits: [[300, 300]],
          samples: [
            {
              data: joined(frame(0), message(''), [0, 0, 0, 26, 0x41], SECRET, [0]),
              length: 300,
              isKey: true,
            },
            { data: frame(0), length: 300, isKey: true },
          ],
        }),
      ],
    },
  ],
  [
    'what was trimmed away behind',
    'parts that were trimmed away',
    {
      tracks: [
        pictureTrack({
          edits: [[300, 0]],
          samples: [
            { data: frame(0), length: 300, isKey: true },
            { data: joined([0, 0, 0, 25, 0x41], SECRET), length: 300, isKey: true },
          ],
        }),
      ],
    },
  ],
];

test.each(PLACES)('nothing is left of %s', async (_what, word, movie) => {
  const original = movieFile(movie);
  expect(text(original)).toContain(SECRET);
  const out = await cleared(original);
  expect(text(out)).not.toContain(SECRET);
  expect(text(out)).not.toContain('Sampleville');
  expect(await verifyVideo(sourceOf(out))).toEqual({ ok: true });
  const said = await whatVideoCarried(await readMovie(sourceOf(original)), sourceOf(original));
  if (word !== '') expect(said).toContain(word);
});

test('a date is told and taken out', async () => {
  const original = movieFile({ tracks: [pictureTrack({ date: 3_800_000_000 })], date: 3_800_000_000 });
  const source = sourceOf(original);
  expect(await whatVideoCarried(await readMovie(source), source)).toEqual(['date taken']);
  expect(text(await cleared(original))).not.toContain(text(u32s(3_800_000_000)));
});

test('a video with a byte too many, a box more or a message left in it is not verified', async () => {
  const out = await cleared(movieFile({ tracks: [pictureTrack(), soundTrack()] }));
  const changed: readonly Uint8Array[] = [
    joined(out, [0]),
    joined(out, makeBox('free', 'x')),
    joined(out.subarray(0, 32), makeBox('free', 'x'), out.subarray(32)),
    out.subarray(0, out.length - 1),
    // A date.
    joined(out.subarray(0, 55), [1], out.subarray(56)),
  ];
  for (const one of changed) expect((await verifyVideo(sourceOf(one))).ok).toBe(false);
});

test('a locked, a silent and a rare video each say what they are', async () => {
  const entry = (type: string): Uint8Array => pictureEntryOf({ width: 64, height: 48, type });
  expect(await outcome(movieFile({ tracks: [pictureTrack({ entry: entry('encv') })] }))).toBe('locked');
  expect(await outcome(movieFile({ tracks: [pictureTrack({ entry: entry('cvid') })] }))).toBe('rare');
  expect(await outcome(movieFile({ tracks: [soundTrack()] }))).toBe('no-picture');
  expect(await outcome(movieFile({ tracks: [pictureTrack()] }).subarray(0, 200))).toBe('cut-off');
});

test('what is rare about a video is told by its name, with what to do', async () => {
  const why = async (bytes: Uint8Array): Promise<string> => {
    try {
      await readMovie(sourceOf(bytes));
      return 'read';
    } catch (thrown) {
      return thrown instanceof BrokenVideo ? brokenVideo(thrown) : 'something else';
    }
  };
  const packed = (type: string): Uint8Array =>
    movieFile({ tracks: [pictureTrack({ entry: pictureEntryOf({ width: 64, height: 48, type }) })] });
  expect(await why(packed('jpeg'))).toBe(
    'The picture of this video is Motion JPEG, which no platform takes as it is. Save it as MP4 (H.264) in any video program and add that.',
  );
  expect(await why(packed('apch'))).toContain('Apple ProRes');
  expect(await why(packed('zzzz'))).toContain('a rare kind of video');
  for (const type of ['sowt', 'lpcm', 'twos']) {
    const said = await why(
      movieFile({ tracks: [pictureTrack(), soundTrack({ entry: soundEntryOf(undefined, type) })] }),
    );
    expect(said).toContain('The sound of this video is PCM');
    expect(said).toContain('AAC');
  }
});

const SOUND = movieFile({
  tracks: [pictureTrack(), soundTrack()],
  before: [makeBox('free', 'room')],
  extras: [makeBox('udta', makeBox('©xyz', SECRET))],
});

test('however a file is damaged, it is cleared and verified, or refused', async () => {
  const damage = fc.array(fc.record({ at: fc.nat(SOUND.length - 1), to: fc.nat(255) }), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(SOUND.length), async (changes, end) => {
      const bytes = SOUND.slice(0, end % 3 === 0 ? end : SOUND.length);
      for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
      expect(await outcome(bytes)).not.toMatch(/^not verified/u);
    }),
    { numRuns: 300 },
  );
});

test('boxes that lie about their size, lie in each other without end or are millions end at once', async () => {
  const nested = Array.from({ length: 4_000 }).reduce<Uint8Array>(
    (inner) => makeBox('moov', inner),
    new Uint8Array(),
  );
  const head = makeBox('ftyp', 'isom', u32s(0), 'isom');
  const millions = new Uint8Array(8_000_000);
  for (let at = 0; at < millions.length; at += 8) millions.set([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65], at);
  const table = (type: string, ...numbers: readonly number[]): Uint8Array =>
    fullBox(type, 0, 0, u32s(...numbers));
  const bomb = movieFile({ tracks: [pictureTrack()] });
  const sizes = text(bomb).indexOf('stsz');
  const claims = bomb.slice();
  claims.set(u32s(1, 0xffff_ffff), sizes + 8);
  const lies = [
    joined(head, nested),
    joined(head, millions),
    joined(head, makeBox('moov', millions)),
    joined(head, u32s(1), 'moov', u32s(0xffff_ffff, 0xffff_ffff)),
    joined(head, u32s(0x7fff_ffff), 'moov', table('mvhd', 0)),
    claims,
  ];
  for (const one of lies) expect(await outcome(one)).toMatch(/^(?:damaged|cut-off|too-long)$/u);
});

test('half a second of pieces, as screen recorders write them, becomes one video', async () => {
  const { pieces } = await import('./in-pieces.ts');
  const original = await pieces();
  const out = await cleared(original);
  const [before, after] = [await readAll(original), await readAll(out)];
  expect(after.tracks).toEqual(before.tracks);
  expect(text(out)).not.toContain('moof');
  expect(SCALE).toBe(600);
});
