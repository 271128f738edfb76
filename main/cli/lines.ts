import { CannotRead } from './io.ts';

const LINE_FEED = 0x0a;

/** One line of bytes without its line feed; counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** The longest line that is taken, in bytes: a case with 50,000 people has about 25 MB. */
const LONGEST_LINE = 128 * 1024 * 1024;

/**
 * Cuts bytes into lines; holds one line at a time. `withLast`: whether what follows the last line feed is a line too.
 * Throws `CannotRead` for a line longer than `LONGEST_LINE`.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, withLast: boolean): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const last = chunk.subarray(from, end);
      yield { number, bytes: parts.length === 0 ? last : Buffer.concat([...parts, last]) };
      parts = [];
      size = 0;
      number += 1;
      from = end + 1;
    }
    if (from === chunk.byteLength) continue;
    parts.push(chunk.subarray(from));
    size += chunk.byteLength - from;
    if (size > LONGEST_LINE)
      throw new CannotRead(`line ${number} is longer than ${LONGEST_LINE / 1024 / 1024} MB; that is no case`);
  }
  if (withLast && parts.length > 0) yield { number, bytes: Buffer.concat(parts) };
}
