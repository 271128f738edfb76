import {
  type NamedTensorMap,
  type Tensor,
  tensor,
  tensor2d,
  type Tensor2D,
  zeros,
} from '@tensorflow/tfjs-core';

/** One of the network's lists of numbers, as its package's manifest describes it. */
export interface Packed {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  /** Numbers packed into bytes: each is its byte times `scale`, plus `min`. */
  readonly quantization?: { readonly dtype: string; readonly scale: number; readonly min: number };
}

/** The numbers of a layer that stay packed. */
export interface Table {
  /** Places along a side that the layer looks at at once. */
  readonly side: number;
  /** Colours it takes. */
  readonly depth: number;
  /** Colours it makes. */
  readonly width: number;
  /** They, unpacked anew: a row for each colour of each place, in their order. The caller gives it back. */
  readonly unpacked: () => Tensor2D;
}

const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;

/**
 * The layers that stay packed: the twelve largest, 20 MB of 22. As a tensor each would be in memory twice, as it is and in
 * the order TensorFlow counts in; unpacking all of them takes a tenth of a look.
 */
const STAYS_PACKED = /_pointwise\/weights$/u;
const LARGE = 100_000;

const tables = new WeakMap<Tensor, Table>();

/** What stays packed, by the single number that stands for it; undefined for any other tensor. */
export const tableOf = (standIn: Tensor): Table | undefined => tables.get(standIn);

const sizeOf = ({ shape }: Packed): number => shape.reduce((product, side) => product * side, 1);

const isKnown = ({ dtype, quantization }: Packed): boolean =>
  dtype === 'float32'
    ? (quantization?.dtype ?? 'uint8') === 'uint8'
    : dtype === 'int32' && quantization?.dtype === 'uint8';

/**
 * The network's numbers. They are unpacked into one list, again and again: TensorFlow copies them, and a list for each
 * would stay for long. For what stays packed stands a single number (`tableOf`). Throws where one is packed in a way that was not when this was written.
 */
export const unpackWeights = (bytes: ArrayBuffer, lists: readonly Packed[]): NamedTensorMap => {
  const room = new Float32Array(Math.max(0, ...lists.map(sizeOf)));
  const unpack = ({ quantization }: Packed, at: number, size: number): Float32Array => {
    const values = room.subarray(0, size);
    if (quantization === undefined) {
      // Not always at a place where a Float32Array may begin.
      new Uint8Array(values.buffer).set(new Uint8Array(bytes, at, size * FLOAT_BYTES));
    } else {
      const { scale, min } = quantization;
      const packed = new Uint8Array(bytes, at, size);
      for (let index = 0; index < size; index += 1) values[index] = (packed[index] ?? 0) * scale + min;
    }
    return values;
  };
  const tensors: NamedTensorMap = {};
  let next = 0;
  for (const list of lists) {
    const { name, dtype } = list;
    if (!isKnown(list)) throw new Error(`${name} is packed in another way`);
    const at = next;
    const size = sizeOf(list);
    next += list.quantization === undefined ? size * FLOAT_BYTES : size;
    const shape = [...list.shape];
    if (STAYS_PACKED.test(name) && size >= LARGE) {
      const [side = 1, , depth = 0, width = 0] = shape;
      const standIn = zeros([1, 1, 1, 1]);
      tensors[name] = standIn;
      tables.set(standIn, {
        side,
        depth,
        width,
        unpacked: () => tensor2d(unpack(list, at, size), [side * side * depth, width]),
      });
    } else {
      const values = unpack(list, at, size);
      tensors[name] =
        dtype === 'int32' ? tensor(Int32Array.from(values), shape, dtype) : tensor(values, shape, 'float32');
    }
  }
  return tensors;
};
