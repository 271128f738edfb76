import type { z } from 'zod';

/** One call: the schema of what comes in, and (for the compiler only) what goes out. */
export interface Call<In extends z.ZodType, Out> {
  readonly input: In;
  readonly output: Out;
}

export const call =
  <Out>() =>
  <In extends z.ZodType>(input: In): Call<In, Out> => ({ input, output: undefined as unknown as Out });

/** A file that was picked or dropped: its path stays in main. */
export interface FileToken {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
}
