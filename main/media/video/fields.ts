import type { Stretch } from '../bytes.ts';
import { need } from './source.ts';

/** Numbers of a box, big-endian, read only within it. */
export interface Fields {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly i32: (at: number) => number;
  /** 64 bits; beyond 2^53 it is no number a video has. */
  readonly u64: (at: number) => number;
  readonly i64: (at: number) => number;
  readonly f64: (at: number) => number;
  readonly bytes: (at: number, length: number) => Uint8Array;
}

/** Reads in `bytes` from `start` to `end`. Throws `BrokenVideo` for whatever lies beyond. */
export const fieldsOf = (bytes: Uint8Array, { start, end }: Stretch): Fields => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  const inside = (at: number, length: number): number => {
    need(at >= 0 && length >= 0 && at + length <= view.byteLength, 'A box is shorter than what it says');
    return at;
  };
  const whole = (value: bigint): number => {
    const number = Number(value);
    need(Number.isSafeInteger(number), 'A number is larger than any video has');
    return number;
  };
  return {
    length: view.byteLength,
    u8: (at) => view.getUint8(inside(at, 1)),
    u16: (at) => view.getUint16(inside(at, 2)),
    i16: (at) => view.getInt16(inside(at, 2)),
    u32: (at) => view.getUint32(inside(at, 4)),
    i32: (at) => view.getInt32(inside(at, 4)),
    u64: (at) => whole(view.getBigUint64(inside(at, 8))),
    i64: (at) => whole(view.getBigInt64(inside(at, 8))),
    f64: (at) => view.getFloat64(inside(at, 8)),
    bytes: (at, length) => bytes.subarray(start + inside(at, length), start + at + length),
  };
};
