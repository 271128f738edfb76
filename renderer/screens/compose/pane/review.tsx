import { Undo2 } from 'lucide-react';
import type { ReviewView } from '../../../../shared/ipc/review-views.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';
import { Answers } from './approve.tsx';
import { AskApproval } from './ask.tsx';
import { Note } from './note.tsx';

const WORDS: Readonly<Record<ReviewView['state'], string>> = {
  asked: 'asked for approval',
  sent: 'saved a review file',
  'changes-wanted': 'wants changes',
  approved: 'approved an earlier version',
};

/** Where the post stands between who wrote it and who approves it, and what can be done about that. */
export const Review = ({ hasFindings }: { readonly hasFindings: boolean }) => {
  const review = useSlice('post', (post) => post.view?.review ?? null);
  const revision = useSlice('post', (post) => post.check?.revision ?? null);
  const takeBack = useSlice('post', (post) => post.takeBackAsk);
  if (review === null || revision === null) return null;
  const isChanged = review.revision !== revision;
  if (review.state === 'approved' && !isChanged) return null;
  const isOpen = review.state === 'asked' || review.state === 'sent';
  return (
    <section className="review" aria-label="Approval">
      <p>
        <b>{review.by}</b> {WORDS[review.state]}
        {isChanged && <span className="review-changed"> · changed since</span>}
      </p>
      {review.note !== null && <Note key={review.note} text={review.note} />}
      {/* Where findings wait for it, their section has the answers. */}
      {!hasFindings && (review.mayAnswer ? isOpen && <Answers /> : <AskApproval />)}
      {isOpen && !review.mayAnswer && (
        <div className="deliveries-end">
          <Button size="s" look="quiet" icon={Undo2} onPress={() => void takeBack()}>
            Take the request back
          </Button>
        </div>
      )}
    </section>
  );
};
