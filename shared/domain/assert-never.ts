/** Makes the compiler hold the checklist: reached only when a union grew and a switch did not. */
export const assertNever = (value: never): never => {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
};
