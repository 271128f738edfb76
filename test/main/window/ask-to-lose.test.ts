import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { expect, test } from 'vitest';
import { type AskToLoseParts, makeAskToLose, makeAskToReload } from '../../../main/window/ask-to-lose.ts';

/** A system whose person presses this button; what was done, in order, and what stood in the dialog. */
const asking = (button: number, window: BrowserWindow | null = {} as BrowserWindow) => {
  const did: string[] = [];
  const dialogs: MessageBoxOptions[] = [];
  const parts: AskToLoseParts = {
    dialog: {
      showMessageBox: async (...args: readonly unknown[]) => {
        did.push(args.length === 2 ? 'asked over the window' : 'asked');
        dialogs.push(args.at(-1) as MessageBoxOptions);
        return { response: button, checkboxChecked: false };
      },
    },
    show: async () => void did.push('shown'),
    window: () => window,
  };
  return { ask: makeAskToLose(parts), askToReload: makeAskToReload(parts), did, dialogs };
};

test('what is kept asks nothing', async () => {
  const { ask, did } = asking(0);
  expect(await ask('kept')).toBe(true);
  expect(did).toEqual([]);
});

test('words that are not saved bring the window forward and are lost only where a person says so', async () => {
  const stay = asking(0);
  expect(await stay.ask('not-kept')).toBe(false);
  expect(stay.did).toEqual(['shown', 'asked over the window']);
  const lose = asking(1);
  expect(await lose.ask('not-kept')).toBe(true);
  const [dialog] = lose.dialogs;
  expect(dialog?.message).toMatch(/not saved/u);
  expect(dialog?.buttons?.[1]).toMatch(/lose/u);
  // Enter and Esc stay.
  expect([dialog?.defaultId, dialog?.cancelId]).toEqual([0, 0]);
});

test('a window that does not answer is asked about in other words', async () => {
  const { ask, dialogs } = asking(1);
  expect(await ask('no-answer')).toBe(true);
  expect(dialogs[0]?.message).not.toMatch(/are not saved/u);
  expect(dialogs[0]?.detail).toMatch(/does not answer/u);
});

test('a page that does not answer is loaded again only where a person says so', async () => {
  const wait = asking(0);
  expect(await wait.askToReload()).toBe(false);
  expect(wait.did).toEqual(['asked over the window']);
  const load = asking(1);
  expect(await load.askToReload()).toBe(true);
  expect(load.dialogs[0]?.detail).toMatch(/lost/u);
  expect([load.dialogs[0]?.defaultId, load.dialogs[0]?.cancelId]).toEqual([0, 0]);
});

test('without a window it is asked all the same', async () => {
  const { ask, did } = asking(0, null);
  expect(await ask('no-answer')).toBe(false);
  expect(did).toEqual(['shown', 'asked']);
});
