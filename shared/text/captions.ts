/** One caption: seconds from the start of the video, and where its text stands. */
export interface Cue {
  readonly from: number;
  readonly to: number;
}

/** What a caption file says, or the line that cannot be read. */
export type Captions =
  | { readonly ok: true; readonly cues: readonly Cue[] }
  | {
      readonly ok: false;
      readonly fault: 'no-cues' | 'bad-time' | 'ends-before' | 'no-time';
      /** The line at fault, UTF-16 offsets, end exclusive. */
      readonly range: readonly [number, number];
    };

/** `1:02:03,450`, `02:03.45` or `02:03`; SRT writes a comma, WebVTT a point, and both are read in both. */
const TIME = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,3}))?$/u;
const ARROW = '-->';

const secondsOf = (written: string): number | null => {
  const parts = TIME.exec(written);
  if (parts === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0', part = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(part.padEnd(3, '0')) / 1000;
};

interface Line {
  readonly text: string;
  readonly range: readonly [number, number];
}

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r|$/g)) {
    const raw = text.slice(from, match.index);
    lines.push({ text: raw.replace(/^\ufeff/u, '').trim(), range: [from, match.index] });
    from = match.index + match[0].length;
  }
  return lines;
};

/** Lines between blank ones. */
const blocksOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
};

/** WebVTT's blocks that hold no caption. */
const IS_ASIDE = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$|:)/u;

const readTiming = (line: Line): Cue | 'bad-time' | 'ends-before' => {
  const [before = '', after = ''] = line.text.split(ARROW);
  const from = secondsOf(before.trim());
  // WebVTT may say after the time where on the picture the caption stands.
  const to = secondsOf(after.trim().split(/\s/u)[0] ?? '');
  if (from === null || to === null) return 'bad-time';
  return to > from ? { from, to } : 'ends-before';
};

/**
 * Reads the text of an SRT or WebVTT file. A caption needs its time and words under it; one without words says nothing
 * and is left out. What stands between captions without a time is a fault: a player drops it or the whole file.
 */
export const readCaptions = (text: string): Captions => {
  const lines = linesOf(text);
  const cues: Cue[] = [];
  for (const block of blocksOf(lines)) {
    const first = block[0];
    if (first === undefined || IS_ASIDE.test(first.text)) continue;
    const at = block.findIndex((line) => line.text.includes(ARROW));
    // A number or a name may stand above the time.
    const timing = at === 0 || at === 1 ? block[at] : undefined;
    if (timing === undefined) {
      if (block.length === 1 && /^\d+$/u.test(first.text)) continue;
      return { ok: false, fault: 'no-time', range: first.range };
    }
    const cue = readTiming(timing);
    if (typeof cue === 'string') return { ok: false, fault: cue, range: timing.range };
    const words = block
      .slice(at + 1)
      .filter((line) => /[\p{L}\p{N}♪♫]/u.test(line.text.replace(/<[^<>]{0,80}>/gu, '')));
    const nested = block.slice(at + 1).find((line) => line.text.includes(ARROW));
    if (nested !== undefined) return { ok: false, fault: 'no-time', range: nested.range };
    if (words.length > 0) cues.push(cue);
  }
  if (cues.length === 0) return { ok: false, fault: 'no-cues', range: [0, text.length] };
  return { ok: true, cues: cues.sort((a, b) => a.from - b.from) };
};

/** What a caption file says, without its times and numbers, and whether or not a player could read it. */
export const wordsOfCaptions = (text: string): string =>
  linesOf(text)
    .map((line) => line.text)
    .filter((line) => !line.includes(ARROW) && !/^\d+$/u.test(line))
    .join('\n');

/** The longest time without a caption, in seconds, and where it begins; the end of the video counts apart. */
export const gapsIn = (
  cues: readonly Cue[],
  duration: number,
): { readonly inside: number; readonly from: number; readonly tail: number } => {
  let covered = 0;
  let inside = 0;
  let from = 0;
  for (const cue of cues) {
    if (cue.from - covered > inside && cue.from <= duration) {
      inside = cue.from - covered;
      from = covered;
    }
    covered = Math.max(covered, cue.to);
  }
  return { inside, from, tail: Math.max(0, duration - covered) };
};
