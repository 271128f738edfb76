import type { Limit } from '../platforms/platform.ts';
import { sayLongDate } from '../schedule/say-wall.ts';
import { publishedTexts } from './published-texts.ts';
import type { Report } from './rule.ts';
import type { Subject, Target } from './subject.ts';

/**
 * Where a text of this account, or the first comment, holds more of something than the limit lets through: the place runs
 * from the first one too many to the last. Nothing where no limit is known. Every one counts, also the same again.
 */
export function* tooMany(
  subject: Subject,
  target: Target,
  { value: max, cite, checked }: Limit<number | null>,
  find: (text: string) => readonly { readonly range: readonly [number, number] }[],
): Iterable<Report<'many'>> {
  if (max === null) return;
  const comment = { path: 'firstComment', text: subject.post.firstComment ?? '' };
  for (const { path, text } of [...publishedTexts(subject, target), comment]) {
    const found = find(text);
    const from = found[max]?.range[0];
    const end = found.at(-1)?.range[1];
    if (from === undefined || end === undefined) continue;
    yield {
      message: 'many',
      at: { field: path, range: [from, end] },
      data: {
        count: found.length,
        max,
        platform: target.platform.name,
        cite,
        checked: sayLongDate(checked),
      },
    };
  }
}
