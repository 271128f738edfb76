import type { Scheduler } from './tick.ts';

/** What tells that the machine was away: Electron's power monitor in the app. */
export interface WakeSource {
  readonly on: {
    (event: 'resume', listen: () => void): unknown;
    (event: 'unlock-screen', listen: () => void): unknown;
  };
}

/** Looks at the queue as soon as the laptop is back, instead of up to 30 s later. */
export const lookOnWake = (source: WakeSource, scheduler: Pick<Scheduler, 'look'>): void => {
  source.on('resume', () => void scheduler.look());
  source.on('unlock-screen', () => void scheduler.look());
};
