import type { Channel } from './channels.ts';
import type { FileToken, Input, Output } from './contract.ts';
import type { Reply } from './errors.ts';
import type { AppEvent } from './events.ts';

/** What the preload puts at `window.api`: one function a channel, events, and drops. */
export type HallpassApi = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Reply<Output<C>>>;
} & {
  /** Listens to main; answers the function that stops listening. */
  readonly on: (listen: (event: AppEvent) => void) => () => void;
  /** Turns dropped files into tokens; the window never sees a path. */
  readonly drop: (files: readonly unknown[]) => Promise<Reply<readonly FileToken[]>>;
};
