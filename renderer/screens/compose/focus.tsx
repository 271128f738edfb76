import { createContext, useContext } from 'react';
import type { Goal } from './places-of.ts';

/** The large viewer: at a face or at none; with `crop` at the frame of what that account gets, null for the first one. */
export interface Looking {
  readonly face: string | null;
  readonly crop?: { readonly account: string | null };
}

/** What of the post is in front: the tab of the editor, the picture, the finding, and where to jump. */
export interface ComposeFocus {
  /** `all`, or an account id. */
  readonly tab: string;
  readonly setTab: (tab: string) => void;
  /** Media id, or null while there is none. */
  readonly picture: string | null;
  readonly setPicture: (id: string) => void;
  /** The sheet of the time button: a finding about the time opens it, the next one closes it. */
  readonly isTimeOpen: boolean;
  readonly openTime: (open: boolean) => void;
  /** Key of the finding that is pointed at, or of a question: `question <key>`. */
  readonly current: string | null;
  readonly point: (key: string | null) => void;
  /** Brings a finding's words, picture or field into view and puts the focus there. */
  readonly goTo: (goal: Goal) => void;
  /** The picture in front is open in the large viewer, at a face or at none; null: it is not. */
  readonly looking: Looking | null;
  readonly look: (at: Looking | null) => void;
  /** The last jump; `n` grows, so that the same place can be jumped to again. */
  readonly jump: { readonly n: number; readonly goal: Goal } | null;
}

export const FocusContext = createContext<ComposeFocus | null>(null);

export const useFocus = (): ComposeFocus => {
  const focus = useContext(FocusContext);
  if (!focus) throw new Error('A part of Compose stands outside it.');
  return focus;
};
