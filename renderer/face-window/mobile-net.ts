import type { Tensor4D } from '@tensorflow/tfjs-core';
import {
  type Depthwise,
  depthwise,
  inHalves,
  type Layer,
  type Pointwise,
  pointwise,
  type Step,
  through,
} from './layers.ts';

interface Pair {
  readonly depthwise_conv: Depthwise;
  readonly pointwise_conv: Pointwise;
}

/** The numbers of these layers as the network's package keeps them: `conv_0`, then pairs up to `conv_13`. */
export interface Numbers {
  readonly conv_0: Pointwise;
  readonly [pair: `conv_${number}`]: Pointwise | Pair;
}

const PAIRS = 13;
/** The pairs that halve the picture. Source: the package's mobileNetV1.ts. */
const HALVING: readonly number[] = [2, 4, 6, 12];
/** The pair whose result faces are predicted from, beside the last one's. */
const TAKEN = 11;

/** What faces are predicted from, by the names of the package. */
export interface Features {
  readonly out: Tensor4D;
  readonly conv11: Tensor4D;
}

/**
 * The layers that make features of a square, whose numbers go from -1 to 1. In place of the package's own
 * function, with the same result and a quarter of the memory.
 */
export const mobileNet = (numbers: Numbers): ((square: Tensor4D) => Features) => {
  const pair = (at: number): Pair => numbers[`conv_${at}`] as Pair;
  const stepOf = (at: number): Step => (HALVING.includes(at) ? 2 : 1);
  const around = (at: number): Layer => depthwise(pair(at).depthwise_conv, stepOf(at));
  const mix = (at: number): Layer => pointwise(pair(at).pointwise_conv, 1);
  const pairs = (from: number, to: number): readonly Layer[] =>
    Array.from({ length: to - from + 1 }, (_, n) => [around(from + n), mix(from + n)]).flat();
  const upToTaken = [
    pointwise(numbers.conv_0, 2),
    around(1),
    inHalves(pair(1).pointwise_conv, pair(2).depthwise_conv, stepOf(2)),
    mix(2),
    ...pairs(3, TAKEN),
  ];
  const afterwards = pairs(TAKEN + 1, PAIRS);
  return (square) => {
    const conv11 = through(upToTaken, square);
    return { conv11, out: through(afterwards, conv11) };
  };
};
