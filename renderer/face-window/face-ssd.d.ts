/**
 * The parts of face-api that are used: where faces are, and nothing about whose they are. Their source is bundled by
 * these names (`main/dev/face-network.mjs`), so that the package's recognition, age and expression networks stay out.
 */
declare module 'face-ssd/extractParamsFromWeightMap' {
  import type { NamedTensorMap } from '@tensorflow/tfjs-core';
  import type { Numbers } from './mobile-net.ts';

  /** The network's numbers, sorted by what they are for. Throws where one is missing; those nobody needs are given back. */
  export const extractParamsFromWeightMap: (weights: NamedTensorMap) => {
    readonly params: {
      readonly mobilenetv1: Numbers;
      readonly prediction_layer: unknown;
      readonly output_layer: unknown;
    };
  };
}

declare module 'face-ssd/predictionLayer' {
  import type { Tensor4D } from '@tensorflow/tfjs-core';

  /** `out` and `conv11` as `mobile-net.ts` answers them, and the numbers of this layer. */
  export const predictionLayer: (
    out: Tensor4D,
    conv11: Tensor4D,
    numbers: unknown,
  ) => { readonly boxPredictions: Tensor4D; readonly classPredictions: Tensor4D };
}

declare module 'face-ssd/outputLayer' {
  import type { Tensor1D, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core';

  /** For each picture, each place it looked at: top, left, bottom, right as parts of the square, and how sure it is of a face. */
  export const outputLayer: (
    boxPredictions: Tensor4D,
    classPredictions: Tensor4D,
    numbers: unknown,
  ) => { readonly boxes: readonly Tensor2D[]; readonly scores: readonly Tensor1D[] };
}
