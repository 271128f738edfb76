import { type NamedTensorMap, tensor } from '@tensorflow/tfjs-core';

/** One of the network's lists of numbers, as its package's manifest describes it. */
export interface Packed {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  /** Numbers packed into bytes: each is its byte times `scale`, plus `min`. */
  readonly quantization?: { readonly dtype: string; readonly scale: number; readonly min: number };
}

const FLOAT_BYTES = Float32Array.BYTES_PER_ELEMENT;

const sizeOf = ({ shape }: Packed): number => shape.reduce((product, side) => product * side, 1);

/**
 * The network's numbers as tensors. They are unpacked into one list, again and again: TensorFlow copies them, and a list
 * for each would stay for long, 22 MB together. Throws where one is packed in a way that was not when this was written.
 */
export const unpackWeights = (bytes: ArrayBuffer, lists: readonly Packed[]): NamedTensorMap => {
  const unpacked = new Float32Array(Math.max(0, ...lists.map(sizeOf)));
  const tensors: NamedTensorMap = {};
  let at = 0;
  for (const list of lists) {
    const size = sizeOf(list);
    const values = unpacked.subarray(0, size);
    const { name, shape, dtype, quantization } = list;
    if (quantization === undefined) {
      // Not always at a place where a Float32Array may begin.
      new Uint8Array(values.buffer).set(new Uint8Array(bytes, at, size * FLOAT_BYTES));
      at += size * FLOAT_BYTES;
    } else {
      const { scale, min } = quantization;
      new Uint8Array(bytes, at, size).forEach((packed, index) => {
        values[index] = packed * scale + min;
      });
      at += size;
    }
    const isKnown =
      dtype === 'float32'
        ? (quantization?.dtype ?? 'uint8') === 'uint8'
        : dtype === 'int32' && quantization?.dtype === 'uint8';
    if (!isKnown) throw new Error(`${name} is packed in another way`);
    tensors[name] =
      dtype === 'int32'
        ? tensor(Int32Array.from(values), [...shape], 'int32')
        : tensor(values, [...shape], 'float32');
  }
  return tensors;
};
