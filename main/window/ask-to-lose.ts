import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { Flushed } from './flush.ts';

export interface AskToLoseParts {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  /** Opens the window or brings it to the front: it says what stands in the way. */
  readonly show: () => Promise<void>;
  readonly window: () => BrowserWindow | null;
}

const STAY = 0;

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
} as const satisfies Record<Exclude<Flushed, 'kept'>, { message: string; detail: string; buttons: unknown }>;

/** Whether Hallpass may quit: at once where all is kept, else only where a person would rather lose what is not. */
export const makeAskToLose =
  ({ dialog, show, window }: AskToLoseParts) =>
  async (flushed: Flushed): Promise<boolean> => {
    if (flushed === 'kept') return true;
    await show();
    const options: MessageBoxOptions = {
      type: 'warning',
      title: 'Hallpass',
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
      ...WORDS[flushed],
      buttons: [...WORDS[flushed].buttons],
    };
    const over = window();
    const { response } = await (over === null
      ? dialog.showMessageBox(options)
      : dialog.showMessageBox(over, options));
    return response !== STAY;
  };
