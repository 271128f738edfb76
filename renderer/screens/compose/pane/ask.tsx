import { MessageSquareShare } from 'lucide-react';
import { useSlice } from '../../../store/use.ts';
import { NoteSheet } from './note-sheet.tsx';

/** Asks for the approval of exactly this revision; not there while it is asked for already. */
export const AskApproval = () => {
  const ask = useSlice('post', (post) => post.askApproval);
  const say = useSlice('notices', (notices) => notices.say);
  const review = useSlice('post', (post) => post.view?.review ?? null);
  const revision = useSlice('post', (post) => post.check?.revision ?? null);
  if (review?.state === 'asked' && review.revision === revision) return null;
  return (
    <div className="approve">
      <NoteSheet
        label={review === null ? 'Ask for approval' : 'Ask again'}
        icon={MessageSquareShare}
        look="plain"
        lead="It waits in the queue of those who may approve it, as it is now."
        noteLabel="Note, if you like"
        action="Ask"
        onAct={async (note) => {
          if (await ask(note)) say('Asked. It waits under “Needs you” of your approvers.');
        }}
      />
    </div>
  );
};
