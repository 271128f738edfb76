/** Where cases come from: a file, which can be read again and again, or a pipe, which cannot. */
export interface Source {
  /** As it is told in messages. */
  readonly name: string;
  /** The bytes from the beginning; of a pipe once, and what was read ahead is let go with it. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** What is there without reading on: of a file all, of a pipe what was read ahead. */
  readonly ahead: () => AsyncIterable<Uint8Array>;
  /** Whether `ahead` is all there is. */
  readonly isWhole: () => boolean;
  /** Reads ahead up to so many bytes, where it is a pipe. */
  readonly readAhead: (limit: number) => Promise<void>;
}

/** A source that can be opened as often as needed. */
export const fileSource = (name: string, open: () => AsyncIterable<Uint8Array>): Source => ({
  name,
  bytes: open,
  ahead: open,
  isWhole: () => true,
  readAhead: () => Promise.resolve(),
});

/**
 * A source that flows by once. What was read ahead is kept and can be looked at before anything is judged; what comes
 * after it is handed through once and never kept.
 */
export const pipeSource = (name: string, flow: AsyncIterable<Uint8Array>): Source => {
  const kept: Uint8Array[] = [];
  const rest = flow[Symbol.asyncIterator]();
  let size = 0;
  let isWhole = false;
  return {
    name,
    isWhole: () => isWhole,
    readAhead: async (limit) => {
      while (!isWhole && size < limit) {
        const next = await rest.next();
        if (next.done === true) isWhole = true;
        else {
          kept.push(next.value);
          size += next.value.byteLength;
        }
      }
    },
    ahead: async function* () {
      yield* kept;
    },
    bytes: async function* () {
      for (let chunk = kept.shift(); chunk !== undefined; chunk = kept.shift()) yield chunk;
      while (!isWhole) {
        const next = await rest.next();
        if (next.done === true) isWhole = true;
        else yield next.value;
      }
    },
  };
};
