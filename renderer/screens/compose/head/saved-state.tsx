import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useSlice } from '../../../store/use.ts';

/** "Saving… / Saved / Not saved", beside the title; why not, and what can be done, stands in the banner below. */
export const SavedState = () => {
  const kind = useSlice('post', (post) => post.saved.kind);
  switch (kind) {
    case 'saved':
      return (
        <span className="saved">
          <Check size={14} aria-hidden /> <span>Saved</span>
        </span>
      );
    case 'waiting':
    case 'saving':
      return (
        <span className="saved">
          <LoaderCircle size={14} aria-hidden /> <span>Saving…</span>
        </span>
      );
    case 'failed':
    case 'conflict':
      return (
        <span className="saved saved-not">
          <CloudOff size={14} aria-hidden /> <span>Not saved</span>
        </span>
      );
  }
};
