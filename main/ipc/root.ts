import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';

/** What handlers ask of the root: the services once the library is open, and the calls that concern the app itself. */
export interface Root {
  /** Throws a `locked` refusal, in words, while no library is open or nobody is at the desk. */
  readonly services: () => Services;
  readonly state: () => Promise<AppState>;
  readonly begin: (input: Input<'app.begin'>) => Promise<Output<'app.begin'>>;
  readonly unlock: (input: Input<'app.unlock'>) => Promise<AppState>;
  readonly choose: (choice: string) => Promise<AppState>;
  /** Sits down at the desk: the one call besides the state and the opening that is answered while nobody is there. */
  readonly sit: (input: Input<'colleague.switch'>) => Promise<AppState>;
  readonly sitByCode: (input: Input<'colleague.forgot'>) => Promise<AppState>;
  readonly leave: () => Promise<AppState>;
  /** Closes the sample for a library of one's own. The sample stays on disk and can be chosen again. */
  readonly leaveSample: () => Promise<AppState>;
  /** First start: looks for backups in a folder the person chooses. */
  readonly findBackup: () => Promise<Output<'app.find-backup'>>;
  readonly restore: (input: Input<'app.restore'>) => Promise<AppState>;
  /** The window has saved what is typed, or could not save all of it. */
  readonly flushed: (kept: boolean) => void;
  readonly revealLibrary: () => Promise<void>;
}
