/** Many different cases for the command line, made of the labelled ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Longer ones are attacks on the engine; `npm run bench hostile` measures those. */
const LONGEST = 1_000;

interface CaseLine {
  readonly post: { readonly text?: string };
}

/** The labelled cases of the tuning half, as case-format.md spells them. */
const labelled = (): readonly CaseLine[] => {
  const folder = join(resolve(), 'test', 'fixtures', 'cases', 'tuning');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { readonly case: CaseLine }).case)
    .filter(({ post }) => (post.text ?? '').length <= LONGEST);
};

/**
 * So many cases, one a line, no two alike: the labelled ones in turn, each with its number in the text and, where
 * `atLeast` asks for longer texts, with those of others behind. Answers also how long the texts are on average.
 */
export const manyCases = (
  count: number,
  atLeast = 0,
): { readonly lines: string; readonly meanLength: number } => {
  const cases = labelled();
  let letters = 0;
  const lines = Array.from({ length: count }, (_, at) => {
    const one = cases[at % cases.length];
    if (one === undefined) throw new Error('there are no labelled cases');
    let text = `${one.post.text ?? ''} On ${at}.`;
    for (let next = at * 7 + 911; text.length < atLeast; next += 911)
      text += ` ${cases[next % cases.length]?.post.text ?? ''}`;
    letters += text.length;
    return JSON.stringify({ ...one, post: { ...one.post, text } });
  });
  return { lines: `${lines.join('\n')}\n`, meanLength: Math.round(letters / count) };
};
