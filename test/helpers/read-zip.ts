import { inflateRawSync } from 'node:zlib';

/** The files of a zip file below 4 GB, by name, read by its central directory: apart from the library that writes them. */
export const readZip = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('No zip file');
  const files = new Map<string, Uint8Array>();
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (view.readUInt32LE(at) !== 0x02014b50) throw new Error('A broken list of files');
    const [method, packed] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20)];
    const [name, extra, note] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const body = view.subarray(start, start + packed);
    files.set(view.toString('utf8', at + 46, at + 46 + name), method === 0 ? body : inflateRawSync(body));
    at += 46 + name + extra + note;
  }
  return files;
};
