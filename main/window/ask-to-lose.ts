import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { Flushed } from './flush.ts';

export interface AskToLoseParts {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  /** Opens the window or brings it to the front: it says what stands in the way. */
  readonly show: () => Promise<void>;
  readonly window: () => BrowserWindow | null;
}

/** The button that loses nothing comes first, and is what Enter and Esc choose. */
const STAY = 0;

interface Words {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

const WORDS = {
  'not-kept': {
    message: 'The last changes are not saved',
    detail:
      'The window says why. Stay, and Hallpass tries again every few seconds; what was typed is still there. If it quits now, that is lost.',
    buttons: ['Stay', 'Quit and lose them'],
  },
  'no-answer': {
    message: 'Hallpass cannot tell whether the last changes are saved',
    detail:
      'Its window does not answer. Stay, and quit again in a moment. If it quits now, what was typed last may be lost.',
    buttons: ['Stay', 'Quit anyway'],
  },
} as const satisfies Record<Exclude<Flushed, 'kept'>, Words>;

const HANGS = {
  message: 'The window of Hallpass does not answer',
  detail:
    'Wait, and what was typed last may still be saved. If the window is loaded again now, what was typed since the last save is lost.',
  buttons: ['Wait', 'Load it again'],
} as const satisfies Words;

/** True where a person would rather lose what is not saved. */
const askOver = async (
  { dialog, window }: Pick<AskToLoseParts, 'dialog' | 'window'>,
  words: Words,
): Promise<boolean> => {
  const options: MessageBoxOptions = {
    type: 'warning',
    title: 'Hallpass',
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
    ...words,
    buttons: [...words.buttons],
  };
  const over = window();
  const { response } = await (over === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(over, options));
  return response !== STAY;
};

/** Whether Hallpass may quit: at once where all is kept, else only where a person would rather lose what is not. */
export const makeAskToLose =
  ({ dialog, show, window }: AskToLoseParts) =>
  async (flushed: Flushed): Promise<boolean> => {
    if (flushed === 'kept') return true;
    await show();
    return askOver({ dialog, window }, WORDS[flushed]);
  };

/** Whether a page that does not answer may be loaded again: only where a person would rather not wait for it. */
export const makeAskToReload = (parts: Pick<AskToLoseParts, 'dialog' | 'window'>) => (): Promise<boolean> =>
  askOver(parts, HANGS);
