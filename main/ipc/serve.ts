import type { IpcMain } from 'electron';
import { z } from 'zod';
import { CHANNELS, type Channel, DROP_CHANNEL } from '../../shared/ipc/channels.ts';
import { MAX_FILES_AT_ONCE } from '../../shared/ipc/limits.ts';
import { type FileToken, type Input, type Output, contract } from '../../shared/ipc/contract.ts';
import { type ErrorCode, type Reply, no, yes } from '../../shared/ipc/errors.ts';
import { isPlainData } from './plain-data.ts';
import { badInput, logLine, refusalOf } from './refuse.ts';
import { type CallEvent, isOurWindow } from './sender.ts';

/** One handler for each entry of the contract: a missing one does not compile. */
export type Handlers = { readonly [C in Channel]: (input: Input<C>) => Promise<Output<C>> };

export interface ServeParts {
  /** Id of the main window's contents; null while there is none. */
  readonly mainContents: () => number | null;
  /** Turns paths of dropped files into tokens. */
  readonly dropped: (paths: readonly string[]) => Promise<readonly FileToken[]>;
  /** One line, without names or tokens. */
  readonly log: (line: string) => void;
}

const NOT_OURS = no('not-allowed', 'This call did not come from the Hallpass window. Nothing was changed.');
const NO_SUCH_CALL = no('unknown-channel', 'Hallpass knows no such call. Nothing was changed.');
const TOO_MUCH = no(
  'bad-input',
  'Hallpass could not read what the window sent: a call takes one value. Nothing was changed.',
);

const NOT_DATA = no(
  'bad-input',
  'Hallpass could not read what the window sent: it is not the kind of thing a call takes. Nothing was changed.',
);

const KNOWN: ReadonlySet<string> = new Set(CHANNELS);
const isChannel = (name: string): name is Channel => KNOWN.has(name);

/** Refusals are answers; these are faults. */
const isForTheLog = (code: ErrorCode): boolean =>
  code === 'failed' || code === 'storage' || code === 'damaged';

/** Paths of files dropped at once. */
const dropSchema = z.array(z.string().min(1).max(4_096)).max(MAX_FILES_AT_ONCE);

/**
 * Answers one call: who asks, what is asked, then the verb, and a reply whatever happens. The order matters: a
 * stranger learns nothing about the contract, and a verb sees only what its schema let through.
 */
export const answerer = (
  handlers: Handlers,
  parts: ServeParts,
): ((channel: string, event: CallEvent, args: readonly unknown[]) => Promise<Reply<unknown>>) => {
  const table: Readonly<Record<Channel, (input: never) => Promise<unknown>>> = handlers;
  return async (channel, event, args) => {
    try {
      if (!isOurWindow(event, parts.mainContents())) return NOT_OURS;
      if (channel !== DROP_CHANNEL && !isChannel(channel)) return NO_SUCH_CALL;
      if (args.length > 1) return TOO_MUCH;
      if (!isPlainData(args[0])) return NOT_DATA;
      const schema = channel === DROP_CHANNEL ? dropSchema : contract[channel].input;
      const input = schema.safeParse(args[0]);
      if (!input.success) return badInput(input.error);
      if (channel === DROP_CHANNEL) return yes(await parts.dropped(input.data as readonly string[]));
      return yes(await table[channel](input.data as never));
    } catch (thrown) {
      const reply = refusalOf(thrown);
      if (!reply.ok && isForTheLog(reply.code)) {
        parts.log(logLine(channel, thrown));
      }
      return reply;
    }
  };
};

/** Opens every channel of the contract, and drops. Once, before the first window. */
export const serve = (ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers, parts: ServeParts): void => {
  const answer = answerer(handlers, parts);
  for (const channel of [...CHANNELS, DROP_CHANNEL]) {
    ipcMain.handle(channel, (event, ...args: unknown[]) => answer(channel, event, args));
  }
};
