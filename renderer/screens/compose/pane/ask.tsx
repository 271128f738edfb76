import { FileDown, FileUp, MessageSquareShare } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { lastName } from '../../../store/last-name.ts';
import { useSlice } from '../../../store/use.ts';
import { NoteSheet } from './note-sheet.tsx';

/** Asks for the approval of exactly this revision, here or elsewhere. */
export const AskApproval = () => {
  const ask = useSlice('post', (post) => post.askApproval);
  const say = useSlice('notices', (notices) => notices.say);
  const review = useSlice('post', (post) => post.view?.review ?? null);
  const revision = useSlice('post', (post) => post.check?.revision ?? null);
  const save = useSlice('post', (post) => post.saveReviewFile);
  const open = useSlice('reviewFile', (file) => file.open);
  const isAsked = review?.state === 'asked' && review.revision === revision;
  return (
    <div className="approve">
      {!isAsked && (
        <NoteSheet
          label={review === null ? 'Ask for approval' : 'Ask again'}
          icon={MessageSquareShare}
          look="plain"
          lead="It waits, as it is now, in the queue of the people who may approve it."
          noteLabel="Note (optional)"
          action="Ask"
          onAct={async (note) => {
            if (await ask(note)) say('Asked. It waits under “Needs you” of your approvers.');
          }}
        />
      )}
      <NoteSheet
        label="Save a review file"
        icon={FileUp}
        look="quiet"
        lead="For an approver with their own Hallpass: the post, its pictures and findings, signed. It names no one from the register. Bring or send it to them; their answer comes back as a file."
        noteLabel="Note (optional)"
        action="Save it"
        onAct={async (note) => {
          const folder = await save(note);
          if (folder !== null)
            say(`Saved in “${lastName(folder)}”. Open the answer here when it comes back.`);
        }}
      />
      <Button look="quiet" size="s" icon={FileDown} onPress={() => void open()}>
        Open an answer
      </Button>
    </div>
  );
};
