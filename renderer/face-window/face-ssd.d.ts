/**
 * The one network of face-api that is used: where faces are, and nothing about whose they are. Its source is bundled by
 * this name (`main/dev/bundle.mjs`), so that the package's recognition, age and expression networks stay out.
 */
declare module 'face-ssd' {
  import type { NamedTensorMap, Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';

  export class SsdMobilenetv1 {
    readonly loadFromWeightMap: (weights: NamedTensorMap) => void;
    /** Each place it looked at: top, left, bottom, right as parts of the square it was given, and how sure it is of a face. */
    readonly forward: (
      square: Tensor3D,
    ) => Promise<{ readonly boxes: readonly Tensor2D[]; readonly scores: readonly Tensor1D[] }>;
  }
}
