import { sayDay, sayTime } from '../../../shared/schedule/say-wall.ts';
import type { WaitingReview } from '../../../shared/ipc/review-views.ts';
import { Button } from '../../components/button.tsx';
import { useSlice } from '../../store/use.ts';

const wordsOf = ({ review: { state, by, isChanged } }: WaitingReview): string =>
  state === 'changes-wanted'
    ? `${by} wants changes`
    : `${by} asks for your approval${isChanged ? ' · changed since it was asked for' : ''}`;

/** Posts whose approval waits for the colleague at the desk, and posts of theirs that are to be changed. */
export const Reviews = ({ reviews }: { readonly reviews: readonly WaitingReview[] }) => {
  const go = useSlice('navigation', (navigation) => navigation.go);
  return (
    <ul className="queue-posts">
      {reviews.map((one) => (
        <li key={one.post} className="queued">
          <p className="queued-when tabular">
            {one.publishAt === null ? (
              <span>No time yet</span>
            ) : (
              <>
                <span>{sayDay(one.publishAt)}</span>
                <span>{sayTime(one.publishAt)}</span>
              </>
            )}
          </p>
          <div className="queued-what">
            <div className="queued-top">
              <button type="button" className="queued-title" onClick={() => go('compose', one.post)}>
                {one.title}
              </button>
              <Button size="s" onPress={() => go('compose', one.post)}>
                {one.review.state === 'changes-wanted' ? 'Change it' : 'Look at it'}
              </Button>
            </div>
            <p className="queued-why">
              {wordsOf(one)}
              {one.review.note !== null && <>: “{one.review.note}”</>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
};
