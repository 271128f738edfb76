/** An error as Node throws it. */
export const diskError = (code: string, what: string): Error =>
  Object.assign(new Error(`${code}: ${what}`), { code });
