/** Whether `app` is ready, for those that must be asked before or after. */
export const readiness = { isReady: false };
