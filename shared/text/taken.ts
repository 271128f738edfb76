/** Which parts of a text are spoken for already. */
export interface Taken {
  /** Whether any of it is. */
  has(start: number, end: number): boolean;
  add(start: number, end: number): void;
}

/** Nothing is taken yet of a text of `length`. Asking and taking cost the length of the part, however many there are. */
export const nothingTaken = (length: number): Taken => {
  let marks: Uint8Array | null = null;
  return {
    has: (start, end) => marks !== null && marks.subarray(start, end).includes(1),
    add: (start, end) => {
      marks ??= new Uint8Array(length);
      marks.fill(1, start, end);
    },
  };
};
