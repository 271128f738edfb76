import type { Tensor } from '@tensorflow/tfjs-core';

/**
 * Numbers in a tensor that is worth giving back at once. Of what the network makes on its way only the first third is
 * larger (4 million numbers at most); what it comes back to later has 524,288, what it is shown 786,432.
 */
const WORTH_IT = 1_000_000;

/**
 * A step of the network that gives back what it was made from. The network is one straight line up to where it begins to
 * predict, and would keep every layer until its end: 90 MB, which WebAssembly never returns.
 */
export const spent = <Step extends (input: never, ...more: never[]) => unknown>(step: Step): Step => {
  const run = step as unknown as (input: Tensor, ...more: readonly unknown[]) => unknown;
  const andGiveBack: typeof run = (input, ...more) => {
    const made = run(input, ...more);
    if (input.size > WORTH_IT) input.dispose();
    return made;
  };
  return andGiveBack as unknown as Step;
};
