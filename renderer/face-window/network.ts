import { type Tensor1D, type Tensor2D, type Tensor4D, tensor4d, tidy, zeros } from '@tensorflow/tfjs-core';
import { extractParamsFromWeightMap } from 'face-ssd/extractParamsFromWeightMap';
import { outputLayer } from 'face-ssd/outputLayer';
import { predictionLayer } from 'face-ssd/predictionLayer';
import { mobileNet } from './mobile-net.ts';
import { type Packed, unpackWeights } from './weights.ts';

/** Pixels along a side of what the network is shown. Its own measure. */
export const SIDE = 512;

/** Each place the network looked at. The caller gives both back. */
export interface Seen {
  /** Top, left, bottom, right as parts of the square. */
  readonly boxes: Tensor2D;
  /** How sure it is of a face there. */
  readonly scores: Tensor1D;
}

/** Shows it a square of red, green and blue, each from -1 to 1. */
export type Network = (colours: Float32Array) => Seen;

/** Side of the smallest square that takes the same way through every layer. */
const SMALLEST = 32;

/** The network of these bytes. Throws where numbers are missing. */
export const makeNetwork = (bytes: ArrayBuffer, lists: readonly Packed[]): Network => {
  const { params } = extractParamsFromWeightMap(unpackWeights(bytes, lists));
  const features = mobileNet(params.mobilenetv1);
  const predict = (out: Tensor4D, conv11: Tensor4D) => predictionLayer(out, conv11, params.prediction_layer);
  // TensorFlow copies a layer's numbers into an order of its own when it first runs, and keeps that. In the middle of a
  // picture they would come to lie between what is given back, whose room would be in pieces too small to be used again.
  tidy(() => {
    predict(zeros([1, 16, 16, 1_024]), zeros([1, 1, 1, 512]));
    features(zeros([1, SMALLEST, SMALLEST, 3]));
  });
  return (colours) =>
    tidy(() => {
      const { out, conv11 } = features(tensor4d(colours, [1, SIDE, SIDE, 3]));
      const { boxPredictions, classPredictions } = predict(out, conv11);
      const { boxes, scores } = outputLayer(boxPredictions, classPredictions, params.output_layer);
      if (boxes[0] === undefined || scores[0] === undefined) throw new Error('The detector answered nothing');
      return { boxes: boxes[0], scores: scores[0] };
    });
};
