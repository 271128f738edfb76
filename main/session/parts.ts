import type { Colleague } from '../../shared/domain/colleague.ts';
import type { AppState } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import type { KeyWrap } from '../storage/keys.ts';
import type { Choices } from '../storage/library.ts';
import type { OpenedLibrary } from '../storage/open-library.ts';
import type { Stores } from '../storage/stores.ts';
import type { SessionBackups } from './bring-back.ts';

/** The sample never mixes with a library of one's own: each is a folder, and one's own comes first. */
export type Which = 'own' | 'sample';

/** What a session asks of the root. */
export interface SessionParts {
  readonly version: string;
  readonly system: AppState['system'];
  /** The zone of a laptop without a library. */
  readonly zone: string;
  readonly keychain: Pick<KeyWrap, 'strength'>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Opens a library, or makes it: the person's own, or the sample beside it. */
  readonly open: (options: {
    readonly which: Which;
    readonly create?: { readonly sample: boolean; readonly passphrase: string | null };
    readonly choices?: Choices;
    readonly takeOver?: boolean;
  }) => Promise<OpenedLibrary>;
  /** The services around an open library. */
  readonly servicesFor: (stores: Stores, me: () => Colleague) => Services;
  readonly fillSample: (services: Services) => Promise<unknown>;
  /** A library has just been opened: the scheduler starts, the appearance is set. */
  readonly opened: (services: Services) => void;
  /** It is about to be closed: nothing begins any more, and what is under way is waited for. */
  readonly closing: () => Promise<void>;
  /** For a person to read, once. */
  readonly notice: (text: string) => void;
  readonly revealFolder: (path: string) => Promise<void>;
  readonly backups: SessionBackups;
  readonly flushed: (kept: boolean) => void;
}
