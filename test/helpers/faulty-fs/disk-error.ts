/** An error as Node throws it. Without a stack: files that are not there yet are looked for thousands of times. */
export const diskError = (code: string, what: string): Error => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return Object.assign(new Error(`${code}: ${what}`), { code });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};
