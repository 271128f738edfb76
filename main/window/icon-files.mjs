/**
 * The two icon containers that installers want. Sources: Microsoft's ICO format (a directory, then bitmaps without
 * their file header, or PNG from 256 pixels on) and Apple's ICNS (typed chunks that may be PNG).
 *
 * @typedef {{ readonly size: number, readonly png: Buffer, readonly pixels: Buffer }} Drawn `pixels`: RGBA, from the top
 */

/**
 * Windows: bitmaps up to 128 pixels, since old dialogs and NSIS read no PNG there.
 * @param {readonly Drawn[]} drawn at most 256 pixels wide
 * @returns {Buffer}
 */
export function ico(drawn) {
  const bodies = drawn.map((one) => (one.size < 256 ? bitmap(one) : one.png));
  const head = Buffer.alloc(6 + 16 * drawn.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(drawn.length, 4);
  let at = head.length;
  drawn.forEach(({ size }, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(bodies[index].length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += bodies[index].length;
  });
  return Buffer.concat([head, ...bodies]);
}

/** A bottom-up BGRA bitmap and the one-bit mask that has to follow it (empty: the alpha says it all). */
function bitmap({ size, pixels }) {
  const info = Buffer.alloc(40);
  info.writeUInt32LE(40, 0);
  info.writeInt32LE(size, 4);
  // Picture and mask count as one above the other.
  info.writeInt32LE(size * 2, 8);
  info.writeUInt16LE(1, 12);
  info.writeUInt16LE(32, 14);
  const rows = [];
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = Buffer.from(pixels.subarray(row * size * 4, (row + 1) * size * 4));
    for (let at = 0; at < line.length; at += 4) {
      const red = line[at];
      line[at] = line[at + 2];
      line[at + 2] = red;
    }
    rows.push(line);
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([info, ...rows, mask]);
}

/** Which chunk holds which width: some sizes stand for one scale, some for two. */
const CHUNKS = {
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic14: 512,
  ic09: 512,
  ic10: 1024,
};

/**
 * macOS.
 * @param {readonly Drawn[]} drawn one of each width in `CHUNKS`
 * @returns {Buffer}
 */
export function icns(drawn) {
  const chunks = Object.entries(CHUNKS).map(([type, size]) => {
    const png = drawn.find((one) => one.size === size)?.png;
    if (png === undefined) throw new Error(`No drawing of ${size} pixels`);
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + chunks.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([head, ...chunks]);
}
