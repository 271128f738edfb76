/**
 * What the detector's network calls of TensorFlow, and nothing else: it asks for the whole of it by the name of a
 * bundle with every backend in it, which the build points here instead (`main/dev/bundle.mjs`). Only WebAssembly is
 * registered, so there is no slower backend to fall back to.
 */
import '@tensorflow/tfjs-core/dist/public/chained_ops/as3d';
import '@tensorflow/tfjs-core/dist/public/chained_ops/as4d';
import * as steps from '@tensorflow/tfjs-core';
import { spent } from './spent.ts';

export const add = spent(steps.add);
export const batchNorm = spent(steps.batchNorm);
export const clipByValue = spent(steps.clipByValue);
export const conv2d = spent(steps.conv2d);
export const depthwiseConv2d = spent(steps.depthwiseConv2d);

export {
  avgPool,
  browser,
  cast,
  concat,
  div,
  exp,
  expandDims,
  fill,
  image,
  matMul,
  maxPool,
  io,
  mul,
  pad,
  relu,
  reshape,
  separableConv2d,
  sigmoid,
  slice,
  slice3d,
  stack,
  sub,
  Tensor,
  tensor,
  tensor1d,
  tensor2d,
  tensor3d,
  tensor4d,
  tidy,
  tile,
  transpose,
  unstack,
  Variable,
} from '@tensorflow/tfjs-core';
