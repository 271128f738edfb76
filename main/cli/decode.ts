import { CannotRead } from './io.ts';

type Chunks = AsyncIterable<Uint8Array>;
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By its mark, or by the zero beside the first letter, which is plain ASCII in every JSON text. */
const encodingOf = (head: Uint8Array): { readonly encoding: Encoding; readonly skip: number } => {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  if (a !== undefined && a !== 0 && b === 0) return { encoding: 'utf-16le', skip: 0 };
  if (a === 0 && b !== undefined && b !== 0) return { encoding: 'utf-16be', skip: 0 };
  return { encoding: 'utf-8', skip: 0 };
};

/** The bytes with at least three in the first chunk, where there are as many: a pipe may hand them over one by one. */
async function* withHead(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  let isOpen = true;
  for await (const chunk of chunks) {
    if (isOpen) {
      head = Buffer.concat([head, chunk]);
      if (head.byteLength < 3) continue;
      isOpen = false;
      yield head;
    } else yield chunk;
  }
  if (isOpen && head.byteLength > 0) yield head;
}

/** Any text as UTF-8 bytes without a mark. UTF-16 is translated; what is neither comes out as it is (`toText` refuses it). */
export async function* asUtf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of withHead(chunks)) {
    let bytes = chunk;
    if (isFirst) {
      isFirst = false;
      const { encoding, skip } = encodingOf(chunk);
      bytes = chunk.subarray(skip);
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    }
    yield decoder === null ? bytes : translate(decoder, bytes, true);
  }
  if (decoder !== null) yield translate(decoder, new Uint8Array(0), false);
}

const translate = (decoder: TextDecoder, bytes: Uint8Array, stream: boolean): Uint8Array => {
  try {
    return Buffer.from(decoder.decode(bytes, { stream }));
  } catch {
    throw new CannotRead('it looks like UTF-16, and some of it is not; save it as UTF-8');
  }
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of UTF-8 bytes, or the number of the first byte that is none (from 0). */
export const toText = (bytes: Uint8Array): { readonly text: string } | { readonly wrongByte: number } => {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    // A mistake is put where the replacement character comes out and none was written.
    const loose = Buffer.from(bytes).toString('utf8');
    const again = Buffer.from(loose);
    let at = 0;
    while (at < bytes.length && again[at] === bytes[at]) at += 1;
    return { wrongByte: at };
  }
};
