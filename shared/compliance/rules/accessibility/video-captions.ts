import type { Media } from '../../../domain/post.ts';
import { gapsIn, readCaptions } from '../../../text/captions.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { nameOfMedia, saySeconds } from '../../media-facts.ts';
import { defineRule } from '../../rule.ts';
import type { Report } from '../../rule.ts';
import type { Subject, Target } from '../../subject.ts';

type Key = 'missing' | 'missing-here' | 'unanswered' | 'unreadable' | 'partial';

/** Speech may pause, and a film ends in applause: so much of it may be without captions, and at least so many seconds. */
const MOST_OF_TAIL = 0.1;
const LEAST_TAIL = 10;
const MOST_OF_GAP = 0.25;
const LEAST_GAP = 30;

const SRT =
  '1\n00:00:01,000 --> 00:00:40,000\nWelcome to our concert.\n\n2\n00:00:41,500 --> 00:01:27,000\nThank you for coming.\n';
const VTT =
  'WEBVTT\n\nNOTE by the media club\n\nintro\n00:01.000 --> 00:40.000 align:center\n<v Ms. P>Welcome.\n\n00:41.500 --> 01:27.000\nThank you.\n';

const video = (more: object = {}) =>
  ({
    id: 'v1',
    kind: 'video',
    file: 'concert.mp4',
    type: 'video/mp4',
    duration: 90,
    hasSpeech: true,
    source: 'own',
    music: 'none',
    captions: null,
    ...more,
  }) as const;
const shows = (...media: readonly object[]) => ({ post: { media } });
const to = (targets: readonly string[], post: object) => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets, ...post },
});
const cue = (from: string, until: string): string => `1\n${from} --> ${until}\nWelcome.\n`;

interface Source {
  readonly field: string;
  readonly text: string;
}

const isBlank = (text: string | null): text is null => text === null || text.trim() === '';

/** The caption files that go with a medium on an account; the video platform's own counts there, and for a draft. */
const sourcesOf = (subject: Subject, medium: Media, target: Target | null): readonly Source[] => {
  const own = { field: `media.${medium.id}.captions`, text: medium.captions };
  const uploaded = { field: 'video.captions', text: subject.post.video.captions };
  const takes = target === null || target.platform.video !== null;
  return [own, ...(takes ? [uploaded] : [])].flatMap(({ field, text }) =>
    isBlank(text) ? [] : [{ field, text }],
  );
};

/** What is wrong with a caption file, or null. */
const faultOf = (medium: Media, { field, text }: Source): Report<Key> | null => {
  const file = nameOfMedia(medium);
  const captions = readCaptions(text);
  if (!captions.ok)
    return {
      message: 'unreadable',
      at: { media: medium.id, field, range: captions.range },
      data: { file, fault: FAULTS[captions.fault] },
    };
  const { duration } = medium;
  if (duration === null) return null;
  const { inside, from, tail } = gapsIn(captions.cues, duration);
  const late = tail > Math.max(LEAST_TAIL, duration * MOST_OF_TAIL);
  if (!late && inside <= Math.max(LEAST_GAP, duration * MOST_OF_GAP)) return null;
  const gap = late ? tail : inside;
  return {
    message: 'partial',
    at: { media: medium.id, field },
    data: {
      file,
      gap: saySeconds(gap),
      where: late ? 'at its end' : from === 0 ? 'at its beginning' : `from ${saySeconds(from)} on`,
    },
  };
};

const FAULTS = {
  'no-cues': 'there is no caption with a time and words in it',
  'bad-time': 'this time is not one a player reads',
  'ends-before': 'this caption ends before it begins',
  'no-time': 'this line stands where a time belongs',
} as const;

/** The first of the files that is right, or what is wrong with the last of them. */
const judge = (subject: Subject, medium: Media, target: Target | null): Report<Key> | 'missing' | null => {
  let fault: Report<Key> | 'missing' = 'missing';
  for (const source of sourcesOf(subject, medium, target)) {
    const found = faultOf(medium, source);
    if (found === null) return null;
    fault = found;
  }
  return fault;
};

const WHY =
  'People who cannot hear a video read it, and so does anyone on a bus without headphones. Without captions, they miss the post.';

export const rule = defineRule({
  id: 'accessibility/video-captions',
  judges: 'A video with speech has no captions, or captions that cannot be read or do not cover all of it.',
  severity: 'block',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii'],
  severityOn: (pack, date) =>
    pack.accessibility.captionsBlockNow || date >= pack.accessibility.complianceDate ? 'block' : 'warn',
  messages: {
    missing: {
      what: '{file} has speech but no captions.',
      why: WHY,
      todo: 'Add its caption file, SRT or WebVTT. The video’s platform can draft one for you; then correct the names in it.',
    },
    'missing-here': {
      what: '{file} has captions elsewhere, but none for {handle}.',
      why: WHY,
      todo: 'Put the caption file on the video itself, so that every account gets it.',
    },
    unanswered: {
      what: 'Nobody has said yet whether anyone speaks in {file}.',
      why: WHY,
      todo: 'Say whether there is speech in it. If there is, add its captions.',
    },
    unreadable: {
      what: 'The captions of {file} cannot be read: {fault}.',
      why: 'A video player ignores a caption file it cannot read, and shows no captions.',
      todo: 'Correct the marked line, or save the captions again as SRT or WebVTT.',
    },
    partial: {
      what: 'The captions of {file} are missing for {gap} {where}.',
      why: 'What is said there is missing for people who cannot hear it.',
      todo: 'Caption the rest. Where only music plays, write [music].',
    },
  },
  examples: {
    passes: [
      { name: 'an SRT that covers it', case: shows(video({ captions: SRT })) },
      { name: 'a WebVTT that covers it', case: shows(video({ captions: VTT })) },
      {
        name: 'lines that end as on Windows, with a mark before them',
        case: shows(video({ captions: `\ufeff${SRT.replaceAll('\n', '\r\n')}` })),
      },
      { name: 'no speech', case: shows(video({ hasSpeech: false })) },
      {
        name: 'a picture',
        case: shows({ id: 'm1', kind: 'image', file: 'a.jpg', source: 'own', altText: 'An empty stage' }),
      },
      {
        name: 'ten seconds of applause at the end',
        case: shows(video({ captions: cue('00:00:01,000', '00:01:20,000') })),
      },
      {
        name: 'a pause of half a minute',
        case: shows(
          video({
            captions: `${cue('00:00:00,000', '00:00:20,000')}\n${cue('00:00:50,000', '00:01:29,000')}`,
          }),
        ),
      },
      {
        name: 'a length nobody knows',
        case: shows(video({ duration: null, captions: cue('00:00:00,000', '00:00:05,000') })),
      },
      {
        name: 'given with the video’s title, for a video platform',
        case: to(['ridgeview-yt'], { video: { title: 'Concert', captions: SRT }, media: [video()] }),
      },
      {
        name: 'captions on the video go along everywhere',
        case: to(['ridgeview-fb', 'ridgeview-yt'], { media: [video({ captions: SRT })] }),
      },
      {
        name: 'left out where it has none',
        case: to(['ridgeview-fb'], { media: [video({ perTarget: { 'ridgeview-fb': { omit: true } } })] }),
      },
    ],
    fails: [
      { name: 'none', case: shows(video()), message: 'missing' },
      { name: 'an empty file', case: shows(video({ captions: ' \n' })), message: 'missing' },
      {
        name: 'nobody said whether there is speech',
        case: shows(video({ hasSpeech: null })),
        message: 'unanswered',
      },
      {
        name: 'words without times',
        case: shows(video({ captions: 'Welcome to our concert.\nThank you for coming.' })),
        message: 'unreadable',
      },
      {
        name: 'a header and no captions',
        case: shows(video({ captions: 'WEBVTT\n' })),
        message: 'unreadable',
      },
      {
        name: 'a time that is none',
        case: shows(video({ captions: cue('00:00:01,000', '00:75:00,000') })),
        message: 'unreadable',
        words: '00:00:01,000 --> 00:75:00,000',
      },
      {
        name: 'ends before it begins',
        case: shows(video({ captions: cue('00:00:40,000', '00:00:10,000') })),
        message: 'unreadable',
      },
      {
        name: 'times without words',
        case: shows(video({ captions: '1\n00:00:01,000 --> 00:01:20,000\n\n' })),
        message: 'unreadable',
      },
      {
        name: 'the first twenty seconds only',
        case: shows(video({ captions: cue('00:00:00,000', '00:00:20,000') })),
        message: 'partial',
      },
      {
        name: 'begins after a minute',
        case: shows(video({ captions: cue('00:01:00,000', '00:01:29,000') })),
        message: 'partial',
      },
      {
        name: 'a hole in the middle',
        case: shows(
          video({
            duration: 600,
            captions: `${cue('00:00:00,000', '00:02:00,000')}\n${cue('00:06:00,000', '00:09:59,000')}`,
          }),
        ),
        message: 'partial',
      },
      {
        name: 'given for the video platform alone',
        case: to(['ridgeview-fb', 'ridgeview-yt'], {
          video: { title: 'Concert', captions: SRT },
          media: [video()],
        }),
        message: 'missing-here',
      },
      {
        name: 'a reel',
        case: to(['ridgeview-ig'], { media: [video({ format: 'reel' })] }),
        message: 'missing',
      },
    ],
  },
  check: function* (subject) {
    for (const medium of subject.post.media) {
      if (medium.kind !== 'video' || medium.hasSpeech === false) continue;
      const file = nameOfMedia(medium);
      const field = `media.${medium.id}.captions`;
      const receiving: readonly (Target | null)[] =
        subject.targets.length === 0
          ? [null]
          : subject.targets.filter(({ media }) => media.some((one) => one.id === medium.id));
      const judged = receiving.map((target) => ({ target, fault: judge(subject, medium, target) }));
      const faults = judged.filter(({ fault }) => fault !== null);
      if (medium.hasSpeech === null) {
        // Captions that are right answer the question too.
        if (faults.length > 0)
          yield {
            message: 'unanswered',
            at: { media: medium.id, field: `media.${medium.id}.hasSpeech` },
            data: { file },
          };
        continue;
      }
      const told = new Set<string>();
      for (const { target, fault } of faults) {
        if (fault === null) continue;
        const isAlone = fault === 'missing' && faults.length < judged.length;
        const report: Report<Key> =
          fault !== 'missing'
            ? fault
            : isAlone && target !== null
              ? {
                  message: 'missing-here',
                  at: { media: medium.id, field, account: target.account.id },
                  data: { file, handle: target.account.handle },
                }
              : { message: 'missing', at: { media: medium.id, field }, data: { file } };
        const key = JSON.stringify([report.message, report.at]);
        if (told.has(key)) continue;
        told.add(key);
        yield report;
      }
    }
  },
});
