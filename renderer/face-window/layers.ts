import {
  add,
  concat,
  div,
  fused,
  keep,
  mul,
  pad,
  type Rank,
  reshape,
  slice,
  sqrt,
  stridedSlice,
  sub,
  type Tensor1D,
  type Tensor4D,
  tidy,
} from '@tensorflow/tfjs-core';
import { type Table, tableOf } from './weights.ts';

/** A layer that mixes colours place by place, by the names the network's package gives its numbers. */
export interface Pointwise {
  readonly filters: Tensor4D;
  readonly batch_norm_offset: Tensor1D;
}

/** A layer that looks around each place, colour by colour. */
export interface Depthwise {
  readonly filters: Tensor4D;
  readonly batch_norm_mean: Tensor1D;
  readonly batch_norm_variance: Tensor1D;
  readonly batch_norm_offset: Tensor1D;
  readonly batch_norm_scale: Tensor1D;
}

/** 2 halves the picture. */
export type Step = 1 | 2;

export type Layer = (input: Tensor4D) => Tensor4D;

/** Added to each variance, as in the package's mobileNetV1.ts. */
const EPSILON = 0.0010000000474974513;

/** For each place of the result, the colours of all places it is made of, where the picture is halved and `side` places are looked at. */
const places = (x: Tensor4D, side: number): Tensor4D => {
  const [, tall, wide, depth] = x.shape;
  const [rows, columns] = [Math.ceil(tall / 2), Math.ceil(wide / 2)];
  const around = (from: number, to: number): [number, number] => {
    const missing = Math.max(0, (to - 1) * 2 + side - from);
    return [Math.floor(missing / 2), Math.ceil(missing / 2)];
  };
  const framed = pad(x, [[0, 0], around(tall, rows), around(wide, columns), [0, 0]]);
  const each = Array.from({ length: side * side }, (_, at) => {
    const [top, left] = [Math.floor(at / side), at % side];
    return stridedSlice(
      framed,
      [0, top, left, 0],
      [1, top + rows * 2 - 1, left + columns * 2 - 1, depth],
      [1, 2, 2, 1],
    ) as Tensor4D;
  });
  return concat(each, 3);
};

/**
 * A layer whose numbers stay packed, as a product of two tables. They are unpacked for it and given back with what
 * TensorFlow made of them; so is its offset, or TensorFlow would note each use of it.
 */
const product =
  ({ side, depth, width, unpacked }: Table, offset: Tensor1D): Layer =>
  (x) =>
    tidy(() => {
      const seen = side === 1 ? x : places(x, side);
      const [, tall, wide] = seen.shape;
      const a = reshape<Rank.R2>(seen, [tall * wide, side * side * depth]);
      const [b, bias] = [unpacked(), offset.clone()];
      return reshape<Rank.R4>(fused.matMul({ a, b, bias, activation: 'relu6' }), [1, tall, wide, width]);
    });

/**
 * A layer in one go, its offset and its bounds with it: the package makes three tensors of one size for that, one after
 * another. Of those whose numbers stay packed, the ones that look at more than one place halve the picture.
 */
export const pointwise = ({ filters: filter, batch_norm_offset: bias }: Pointwise, step: Step): Layer => {
  const table = tableOf(filter);
  if (table === undefined)
    return (x) => fused.conv2d({ x, filter, strides: step, pad: 'same', bias, activation: 'relu6' });
  if ((table.side === 1) !== (step === 1)) throw new Error('There is no such layer');
  return product(table, bias);
};

/** A layer of the prediction, in place of the package's own function of this name. */
export const pointwiseConvLayer = (x: Tensor4D, layer: Pointwise, [step]: readonly [Step, Step]): Tensor4D =>
  pointwise(layer, step)(x);

/** The same. What the package does to its result, number by number, is done to the layer's own numbers, once. */
export const depthwise = (layer: Depthwise, step: Step): Layer => {
  const { filter, bias } = tidy(() => {
    const factor = div<Tensor1D>(layer.batch_norm_scale, sqrt(add(layer.batch_norm_variance, EPSILON)));
    return {
      filter: keep(mul<Tensor4D>(layer.filters, reshape(factor, [1, 1, factor.size, 1]))),
      bias: keep(sub<Tensor1D>(layer.batch_norm_offset, mul(layer.batch_norm_mean, factor))),
    };
  });
  return (x) => fused.depthwiseConv2d({ x, filter, strides: step, pad: 'same', bias, activation: 'relu6' });
};

/** Layers after one another; what each made is given back after the next. What the first was given stays. */
export const through = (layers: readonly Layer[], input: Tensor4D): Tensor4D =>
  layers.reduce((given, layer) => {
    const made = layer(given);
    if (given !== input) given.dispose();
    return made;
  }, input);

/** Some of the numbers that belong to colours. */
const some = <T extends Tensor1D | Tensor4D>(numbers: T, axis: number, from: number, size: number): T =>
  keep(
    slice(
      numbers,
      numbers.shape.map((_, at) => (at === axis ? from : 0)),
      numbers.shape.map((side, at) => (at === axis ? size : side)),
    ),
  );

/**
 * Two layers after one another, by half the colours at a time: what lies between them is the largest thing the network
 * makes, 17 MB, and this way never there as a whole. Nothing is counted twice, and the result is the same.
 */
export const inHalves = (first: Pointwise, second: Depthwise, step: Step): Layer => {
  const half = first.batch_norm_offset.size / 2;
  const halves = [0, half].map((from): readonly Layer[] => {
    const of = (numbers: Tensor1D) => some(numbers, 0, from, half);
    return [
      pointwise(
        { filters: some(first.filters, 3, from, half), batch_norm_offset: of(first.batch_norm_offset) },
        1,
      ),
      depthwise(
        {
          filters: some(second.filters, 2, from, half),
          batch_norm_mean: of(second.batch_norm_mean),
          batch_norm_variance: of(second.batch_norm_variance),
          batch_norm_offset: of(second.batch_norm_offset),
          batch_norm_scale: of(second.batch_norm_scale),
        },
        step,
      ),
    ];
  });
  return (input) => {
    const made = halves.map((layers) => through(layers, input));
    const whole = concat(made, 3);
    for (const one of made) one.dispose();
    return whole;
  };
};
