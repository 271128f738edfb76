/** Lets everything else of main have its turn, in the middle of a long look at what is on disk. */
export const breathe = (): Promise<void> => new Promise((resume) => void setImmediate(resume));
