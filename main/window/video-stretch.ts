/** A cleared video, read in stretches. */
export interface ServedVideo {
  readonly type: 'video/mp4';
  /** Bytes. */
  readonly size: number;
  /** That stretch; null where the file is gone or changed meanwhile. */
  readonly read: (at: number, length: number) => Promise<Uint8Array | null>;
}

/** Most bytes of one answer: whoever plays a video asks for the next ones by itself. */
const AT_ONCE = 2 * 1024 * 1024;

/** What was asked for: from one byte up to, not including, another; null for what cannot be answered. Source: RFC 9110, 14.1.2. */
const wanted = (range: string, size: number): { readonly from: number; readonly to: number } | null => {
  const said = /^bytes=(\d{1,15})?-(\d{1,15})?$/u.exec(range.trim());
  if (said === null) return null;
  const [, first, last] = said;
  if (first === undefined)
    return last === undefined ? null : { from: Math.max(0, size - Number(last)), to: size };
  const from = Number(first);
  const to = last === undefined ? size : Math.min(size, Number(last) + 1);
  return from < to ? { from, to } : null;
};

/** All of it for whoever asks for no stretch, read as it is taken. */
const whole = ({ size, read }: ServedVideo): ReadableStream<Uint8Array> => {
  let at = 0;
  return new ReadableStream({
    pull: async (out) => {
      const bytes = at < size ? await read(at, Math.min(AT_ONCE, size - at)) : new Uint8Array();
      if (bytes === null) out.error(new Error('The video changed'));
      else if (bytes.length === 0) out.close();
      else out.enqueue(bytes);
      at += bytes?.length ?? 0;
    },
  });
};

/** Answers one request for a video: a stretch of it, at most two megabytes. `headers`: what every answer carries. */
export const videoStretch = async (
  video: ServedVideo,
  range: string | null,
  headers: Readonly<Record<string, string>>,
): Promise<Response> => {
  const { size } = video;
  if (range === null)
    return new Response(whole(video), {
      headers: { ...headers, 'accept-ranges': 'bytes', 'content-length': String(size) },
    });
  const asked = wanted(range, size);
  if (asked === null)
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  const { from } = asked;
  const length = Math.min(asked.to - from, AT_ONCE);
  const bytes = await video.read(from, length);
  if (bytes === null) return new Response(null, { status: 404, headers });
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    status: 206,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-length': String(length),
      'content-range': `bytes ${from}-${from + length - 1}/${size}`,
    },
  });
};
