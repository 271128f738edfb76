/** Bytes of a piece. */
const PIECE = 256 * 1024;

/** Bytes for an answer, handed on piece by piece as they are taken: an answer made of the bytes themselves copies all of them first. */
export const byteStream = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0;
  return new ReadableStream(
    {
      pull: (out) => {
        if (at < bytes.length) out.enqueue(bytes.subarray(at, at + PIECE) as Uint8Array<ArrayBuffer>);
        at += PIECE;
        if (at >= bytes.length) out.close();
      },
    },
    { highWaterMark: 0 },
  );
};
