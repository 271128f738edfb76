import {
  add,
  concat,
  div,
  fused,
  keep,
  mul,
  type Rank,
  reshape,
  slice,
  sqrt,
  sub,
  type Tensor1D,
  type Tensor4D,
  tidy,
} from '@tensorflow/tfjs-core';

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

/**
 * A layer in one go, its offset and its bounds with it: the package makes three tensors of one size for that, one after
 * another. Where it looks at single places it is a product of two tables: as a convolution, TensorFlow would leave a copy
 * of its numbers behind.
 */
export const pointwise = ({ filters: filter, batch_norm_offset: bias }: Pointwise, step: Step): Layer => {
  const [side, , depth, width] = filter.shape;
  if (side !== 1 || step !== 1)
    return (x) => fused.conv2d({ x, filter, strides: step, pad: 'same', bias, activation: 'relu6' });
  const b = keep(reshape<Rank.R2>(filter, [depth, width]));
  return (x) => {
    const [, tall, wide] = x.shape;
    return tidy(() => {
      const a = reshape<Rank.R2>(x, [tall * wide, depth]);
      return reshape<Rank.R4>(fused.matMul({ a, b, bias, activation: 'relu6' }), [1, tall, wide, width]);
    });
  };
};

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
