import { expect, test } from 'vitest';
import { gapsIn, readCaptions } from '../../../shared/text/captions.ts';

test('an SRT file is read with its times in seconds', () => {
  const text =
    '\ufeff1\r\n00:00:01,500 --> 00:00:04,000\r\nHello\r\nall\r\n\r\n2\r\n01:02:03,004 --> 01:02:05,000\r\nBye';
  expect(readCaptions(text)).toEqual({
    ok: true,
    cues: [
      { from: 1.5, to: 4 },
      { from: 3723.004, to: 3725 },
    ],
  });
});

test('a WebVTT file may hold notes, styles, names and settings', () => {
  const text = [
    'WEBVTT - Concert',
    'NOTE\nkept by the club',
    'STYLE\n::cue { color: lime }',
    'intro\n00:01.000 --> 00:02.500 align:start line:0\n<v Choir>La <b>la</b>',
    '00:03.000 --> 00:04.000\n♪',
  ].join('\n\n');
  expect(readCaptions(text)).toEqual({
    ok: true,
    cues: [
      { from: 1, to: 2.5 },
      { from: 3, to: 4 },
    ],
  });
});

test('what cannot be read is told with its line', () => {
  const marked = (text: string): readonly [string, string] => {
    const read = readCaptions(text);
    return read.ok ? ['', ''] : [read.fault, text.slice(...read.range)];
  };
  expect(marked('1\n00:00:01,000 -> 00:00:02,000\nHello')).toEqual(['no-time', '1']);
  expect(marked('1\n0:0:1,0 --> soon\nHello')).toEqual(['bad-time', '0:0:1,0 --> soon']);
  expect(marked('1\n00:00:02,000 --> 00:00:02,000\nHello')).toEqual([
    'ends-before',
    '00:00:02,000 --> 00:00:02,000',
  ]);
  expect(marked('WEBVTT\n\n')).toEqual(['no-cues', 'WEBVTT\n\n']);
  expect(marked('00:01.000 --> 00:02.000\nHello\n00:03.000 --> 00:04.000\nAll')).toEqual([
    'no-time',
    '00:03.000 --> 00:04.000',
  ]);
});

test('gaps are counted over captions that overlap and stand in any order', () => {
  const read = readCaptions(
    '00:50.000 --> 01:00.000\nc\n\n00:00.000 --> 00:30.000\na\n\n00:10.000 --> 00:20.000\nb',
  );
  expect(read.ok && gapsIn(read.cues, 70)).toEqual({ inside: 20, from: 30, tail: 10 });
});
