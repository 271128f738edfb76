/**
 * What the detector's network calls of TensorFlow, and nothing else: it asks for the whole of it by the name of a
 * bundle with every backend in it, which the build points here instead (`main/dev/bundle.mjs`). Only WebAssembly is
 * registered, so there is no slower backend to fall back to.
 */
import '@tensorflow/tfjs-core/dist/public/chained_ops/as3d';
import '@tensorflow/tfjs-core/dist/public/chained_ops/as4d';

export {
  add,
  avgPool,
  batchNorm,
  browser,
  cast,
  clipByValue,
  concat,
  conv2d,
  depthwiseConv2d,
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
