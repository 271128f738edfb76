import type { Notice } from './notices.ts';
import { NOT_SAVED_YET } from './open-post.ts';
import type { Stores } from './stores.ts';
import { useStores } from './use.ts';

/**
 * Who sits at the desk: `take` for another colleague, `leave` for nobody. What is typed is saved first; where that does
 * not work, nobody else sits down, or their name would stand on it.
 */
export const useSeat = () => seatOf(useStores());

export const seatOf = ({ app, district, navigation, notices, post }: Stores) => {
  /** What was said to the one who leaves, and could be undone by them alone, goes with them. */
  const dismiss = (said: readonly Notice[]): void => {
    for (const { id } of said) notices.getState().dismiss(id);
  };
  const sit = async (id: string, how: () => Promise<string | null>): Promise<string | null> => {
    // Whoever typed what is not saved may come back to it.
    if (!(await post.getState().flush()) && post.getState().typist() !== id) return NOT_SAVED_YET;
    const kept = await district.getState().remember();
    if (kept !== null) return kept;
    const said = notices.getState().notices;
    const trouble = await how();
    if (trouble !== null) return trouble;
    dismiss(said);
    await post.getState().refresh();
    return null;
  };
  const take = (id: string, passphrase: string | null = null): Promise<string | null> =>
    sit(id, () => app.getState().switchColleague(id, passphrase));
  return {
    take,
    /** For who forgot their passphrase, which goes with it. */
    takeByCode: (id: string, code: string): Promise<string | null> =>
      sit(id, () => app.getState().sitByCode(id, code)),
    /** Sits down at once, or asks for the passphrase first. */
    ask: async (id: string): Promise<void> => {
      const { state, askToSit } = app.getState();
      const one = state?.colleagues.find((each) => each.id === id);
      if (one?.hasPassphrase && id !== state?.me?.id) return askToSit(id);
      if (id === state?.me?.id) return;
      const trouble = await take(id);
      if (trouble !== null) notices.getState().trouble(trouble);
    },
    leave: async (): Promise<void> => {
      // Whoever sits down next begins on the calendar, not in somebody's draft.
      if (!(await post.getState().close())) return;
      const kept = await district.getState().remember();
      if (kept !== null) return void notices.getState().trouble(kept);
      navigation.getState().go('calendar');
      dismiss(notices.getState().notices);
      const trouble = await app.getState().leaveDesk();
      if (trouble !== null) notices.getState().trouble(trouble);
    },
  };
};
