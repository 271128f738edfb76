import { u16 } from './bytes.ts';
import { walkJpeg } from './jpeg.ts';

/** How bright a JPEG is, a number from 0 to 255 for each 8 × 8 pixels. */
export interface Luma {
  /** Blocks, the last ones of a line or column cut off by the picture's edge. */
  readonly across: number;
  readonly down: number;
  /** The picture's own size in blocks, which need not be whole. */
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

interface Component {
  readonly id: number;
  readonly wide: number;
  readonly tall: number;
  readonly table: number;
  dc: number;
  ac: number;
  before: number;
}

/** For each 16 bits: how many of them are the code they begin with, times 256, and its value; 0 where none begins so. */
type Huffman = Uint16Array;

const BASELINE = 0xc0;
/** More than a cleared picture has. */
const MOST_BLOCKS = 2_000_000;

class Unknown extends Error {}

/** Source: ITU-T T.81, annex C. */
const huffmanOf = (counts: Uint8Array, values: Uint8Array): Huffman => {
  const table = new Uint16Array(65_536);
  let [code, index] = [0, 0];
  for (let length = 1; length <= 16; length += 1) {
    for (let n = counts[length - 1] ?? 0; n > 0; n -= 1) {
      const from = code << (16 - length);
      table.fill((length << 8) | (values[index] ?? 0), from, from + 2 ** (16 - length));
      code += 1;
      index += 1;
    }
    code <<= 1;
  }
  return table;
};

/** Bytes that are made up behind the end of a scan, to look ahead over it; who needs more is not reading a picture. */
const MOST_BEYOND = 8;

/** Reads bits of a scan; stuffed bytes are left out. */
class Bits {
  private readonly bytes: Uint8Array;
  private at: number;
  private held = 0;
  private left = 0;
  private beyond = 0;
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }
  /** At least 16 bits at hand. */
  private fill(): void {
    while (this.left < 16) {
      const byte = this.bytes[this.at];
      const isEnd = byte === undefined || (byte === 0xff && this.bytes[this.at + 1] !== 0);
      if (isEnd && (this.beyond += 1) > MOST_BEYOND) throw new Unknown();
      if (!isEnd) this.at += byte === 0xff ? 2 : 1;
      this.held = ((this.held << 8) | (isEnd ? 0xff : byte)) & 0xff_ffff;
      this.left += 8;
    }
  }
  code(table: Huffman): number {
    this.fill();
    const found = table[(this.held >> (this.left - 16)) & 0xffff] ?? 0;
    if (found === 0) throw new Unknown();
    this.left -= found >> 8;
    return found & 0xff;
  }
  skip(count: number): void {
    this.fill();
    this.left -= count;
  }
  /** A number of that many bits, negative where its first bit is not set. */
  signed(size: number): number {
    if (size === 0) return 0;
    if (size > 15) throw new Unknown();
    this.fill();
    this.left -= size;
    const value = (this.held >> this.left) & ((1 << size) - 1);
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }
  /** Behind the next restart mark. */
  restart(): void {
    this.left = 0;
    this.beyond = 0;
    if (this.bytes[this.at] !== 0xff) throw new Unknown();
    this.at += 2;
  }
}

/**
 * How bright a cleared JPEG is, eight times smaller: the first number of each block of its luminance, the rest stepped
 * over. For a JPEG that was verified; null for one that is packed another way than the window packs them.
 */
export const lumaOf = (bytes: Uint8Array): Luma | null => {
  try {
    return read(bytes);
  } catch (thrown) {
    if (thrown instanceof Unknown) return null;
    throw thrown;
  }
};

const read = (bytes: Uint8Array): Luma => {
  const steps = new Map<number, number>();
  const dcs = new Map<number, Huffman>();
  const acs = new Map<number, Huffman>();
  let components: Component[] = [];
  let [width, height, restart] = [0, 0, 0];
  for (const { marker, start, end } of walkJpeg(bytes).segments) {
    if (marker === 0xdb) {
      for (let at = start; at < end; at += 65) {
        const said = bytes[at] ?? 0;
        if (said >> 4 !== 0) throw new Unknown();
        steps.set(said & 15, bytes[at + 1] ?? 1);
      }
    } else if (marker === 0xc4) {
      for (let at = start; at < end; ) {
        const said = bytes[at] ?? 0;
        const counts = bytes.subarray(at + 1, at + 17);
        const many = counts.reduce((sum, one) => sum + one, 0);
        const table = huffmanOf(counts, bytes.subarray(at + 17, at + 17 + many));
        (said >> 4 === 0 ? dcs : acs).set(said & 15, table);
        at += 17 + many;
      }
    } else if (marker === 0xdd) restart = u16(bytes, start);
    else if (marker === BASELINE) {
      height = u16(bytes, start + 1);
      width = u16(bytes, start + 3);
      components = Array.from({ length: bytes[start + 5] ?? 0 }, (_, n) => {
        const at = start + 6 + n * 3;
        const shape = bytes[at + 1] ?? 0x11;
        return {
          id: bytes[at] ?? 0,
          wide: shape >> 4,
          tall: shape & 15,
          table: bytes[at + 2] ?? 0,
          dc: 0,
          ac: 0,
          before: 0,
        };
      });
    } else if (marker === 0xda) {
      const count = bytes[start] ?? 0;
      if (count !== components.length) throw new Unknown();
      for (let n = 0; n < count; n += 1) {
        const one = components.find(({ id }) => id === bytes[start + 1 + n * 2]);
        const tables = bytes[start + 2 + n * 2] ?? 0;
        if (one === undefined) throw new Unknown();
        one.dc = tables >> 4;
        one.ac = tables & 15;
      }
      return scan(new Bits(bytes, end), { width, height, restart, components, steps, dcs, acs });
    }
  }
  throw new Unknown();
};

const scan = (
  bits: Bits,
  {
    width,
    height,
    restart,
    components,
    steps,
    dcs,
    acs,
  }: {
    readonly width: number;
    readonly height: number;
    readonly restart: number;
    readonly components: readonly Component[];
    readonly steps: ReadonlyMap<number, number>;
    readonly dcs: ReadonlyMap<number, Huffman>;
    readonly acs: ReadonlyMap<number, Huffman>;
  },
): Luma => {
  const [first] = components;
  if (first === undefined || width === 0 || height === 0) throw new Unknown();
  // One component lies block by block, whatever shape it says.
  const isAlone = components.length === 1;
  const [wide, tall] = isAlone ? [1, 1] : [first.wide, first.tall];
  const most = isAlone ? 1 : Math.max(...components.map((one) => one.wide));
  const high = isAlone ? 1 : Math.max(...components.map((one) => one.tall));
  if (wide !== most || tall !== high || most > 4 || high > 4) throw new Unknown();
  const [unitsAcross, unitsDown] = [Math.ceil(width / (8 * most)), Math.ceil(height / (8 * high))];
  const [across, down] = [unitsAcross * wide, unitsDown * tall];
  if (across * down > MOST_BLOCKS) throw new Unknown();
  const levels = new Uint8Array(across * down);
  const step = steps.get(first.table) ?? 1;
  for (let unit = 0; unit < unitsAcross * unitsDown; unit += 1) {
    if (restart > 0 && unit > 0 && unit % restart === 0) {
      bits.restart();
      for (const one of components) one.before = 0;
    }
    for (const one of components) {
      const [dc, ac] = [dcs.get(one.dc), acs.get(one.ac)];
      if (dc === undefined || ac === undefined) throw new Unknown();
      const blocks = isAlone ? 1 : one.wide * one.tall;
      for (let block = 0; block < blocks; block += 1) {
        one.before += bits.signed(bits.code(dc));
        for (let n = 1; n < 64; n += 1) {
          const said = bits.code(ac);
          if ((said & 15) === 0 && said >> 4 !== 15) break;
          n += said >> 4;
          bits.skip(said & 15);
        }
        if (one !== first) continue;
        const column = (unit % unitsAcross) * wide + (block % wide);
        const row = Math.floor(unit / unitsAcross) * tall + Math.floor(block / wide);
        levels[row * across + column] = Math.max(0, Math.min(255, Math.round((one.before * step) / 8 + 128)));
      }
    }
  }
  return { across, down, width: width / 8, height: height / 8, levels };
};
