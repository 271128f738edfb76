import type { Channel } from '../../../shared/ipc/channels.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import type { Reply } from '../../../shared/ipc/errors.ts';
import type { App, LaunchOptions } from '../launch/app.ts';

/** One call as the window's own page makes it; the reply as it came. */
export const tell = <C extends Channel>(app: App, channel: C, input: Input<C>): Promise<Reply<Output<C>>> =>
  app.page.evaluate(
    ([name, given]) =>
      (globalThis as unknown as { api: Record<string, (input: unknown) => Promise<never>> }).api[name]?.(
        given,
      ) as never,
    [channel, input] as const,
  );

/** The same, for a call that has to succeed. */
export const ask = async <C extends Channel>(app: App, channel: C, input: Input<C>): Promise<Output<C>> => {
  const reply = await tell(app, channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${reply.message}`);
  return reply.value;
};

/** Every picture of the library, the newest first. */
export const EVERY = { query: '', tag: null, sort: 'newest', offset: 0, limit: 200 } as const;

/** Past the first start; answers the recovery code. The window did not begin it, so it is told that things changed. */
const begin = async (
  app: App,
  library: 'sample' | 'empty',
  role: 'author' | 'approver' | 'district',
): Promise<string> => {
  const { recoveryCode } = await ask(app, 'app.begin', {
    colleague: { name: 'Robin Sample', role },
    library,
    passphrase: null,
    startAtLogin: false,
  });
  await ask(app, 'settings.save', { appearance: 'system' });
  await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  return recoveryCode ?? '';
};

/** An empty library, past the first start; answers its recovery code. */
export const beginEmpty = (app: App): Promise<string> => begin(app, 'empty', 'district');
/** The sample, past the first start; answers its recovery code. */
export const beginSample = (app: App, role: 'author' | 'approver' | 'district' = 'author'): Promise<string> =>
  begin(app, 'sample', role);

/** Quits if it still runs, starts again, and waits until the library is open: before that, no call is answered. */
export const startAgain = async (app: App, changes: LaunchOptions = {}): Promise<void> => {
  await app.restart(changes);
  await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
};

/** Saves a post as the window does: under the name of who sits at the desk. */
export const save = async (app: App, given: Omit<Input<'post.save'>, 'by'>): Promise<Output<'post.save'>> => {
  const { me } = await ask(app, 'app.state', undefined);
  return ask(app, 'post.save', { ...given, by: me?.id ?? 'nobody' });
};
