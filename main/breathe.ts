/** Lets everything else of main have its turn in the middle of long work: calls of the window, ticks of the scheduler. */
export const breathe = (): Promise<void> => new Promise((resume) => void setImmediate(resume));
