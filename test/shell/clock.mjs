/**
 * The clock of the main process, which a test may shift: `Date.now()`, `new Date()` and `Date()` are
 * ahead by an offset. Timers run as ever. The app knows nothing of this.
 */
const RealDate = Date;
let ahead = Number(process.env.HALLPASS_SHELL_CLOCK ?? 0) || 0;

/** @returns {number} milliseconds the clock is ahead */
export const clockOffset = () => ahead;

/** @param {number} ms milliseconds ahead of the real time; negative sets the clock back */
export function setClockOffset(ms) {
  ahead = ms;
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) =>
    args.length === 0
      ? Reflect.construct(target, [RealDate.now() + ahead], made)
      : Reflect.construct(target, args, made),
  apply: () => new RealDate(RealDate.now() + ahead).toString(),
  get: (target, key) => (key === 'now' ? () => RealDate.now() + ahead : Reflect.get(target, key)),
});
