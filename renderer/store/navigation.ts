import { createStore, type StoreApi } from 'zustand/vanilla';

/** The rooms of the rail, in its order; settings stands apart at the foot. */
export const SCREENS = [
  'calendar',
  'compose',
  'queue',
  'library',
  'register',
  'records',
  'guidelines',
  'settings',
] as const;
export type ScreenName = (typeof SCREENS)[number];

export type Overlay = 'none' | 'palette' | 'shortcuts' | 'bin' | 'export';

export interface Navigation {
  readonly screen: ScreenName;
  /** What the screen should show first: a post, delivery, person or rule id. */
  readonly subject: string | null;
  readonly overlay: Overlay;
  readonly go: (screen: ScreenName, subject?: string | null) => void;
  readonly show: (overlay: Overlay) => void;
  /** Called before the screen changes; the answers are awaited by nobody, so they must not lose anything by themselves. */
  readonly onLeave: (leave: () => void) => () => void;
}

export const createNavigation = (): StoreApi<Navigation> => {
  const leaving = new Set<() => void>();
  return createStore<Navigation>((set, get) => ({
    screen: 'calendar',
    subject: null,
    overlay: 'none',
    go: (screen, subject = null) => {
      if (get().screen !== screen || get().subject !== subject) for (const leave of leaving) leave();
      set({ screen, subject, overlay: 'none' });
    },
    show: (overlay) => set({ overlay }),
    onLeave: (leave) => {
      leaving.add(leave);
      return () => leaving.delete(leave);
    },
  }));
};
