import { CirclePause, CirclePlay, Inbox } from 'lucide-react';
import { useEffect, useState } from 'react';
import { DELIVERY_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { type DeliveryState, isOpen } from '../../../shared/domain/delivery.ts';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';
import { byPost } from './by-post.ts';
import { HandOff } from './hand-off.tsx';
import { HoldDialog, LiftDialog } from './hold-dialog.tsx';
import { QueuedPost } from './queued-post.tsx';
import { Reviews } from './reviews.tsx';
import { SharingNeedsYou } from './sharing-needs-you.tsx';
import { TakeDown } from './take-down.tsx';
import './queue.css';

const WAITING: readonly DeliveryState[] = ['offered', 'opened', 'to-take-down', 'unknown', 'missed', 'held'];

/** As the subject of the screen: the hold is to be set or lifted. */
const HOLD = 'hold';

/** What waits for a person, what goes out next, and the hold switch. */
export const Queue = () => {
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  return <Deliveries key={subject ?? ''} subject={subject} />;
};

const Deliveries = ({ subject }: { readonly subject: string | null }) => {
  const { queue, navigation } = useStores();
  const { deliveries, loaded, failure } = useSlice('queue', (slice) => slice);
  const state = useSlice('app', (slice) => slice.state);
  const mayHold = state?.me?.role === 'district';
  const whyNotLift =
    state?.sharing?.isHolding === true
      ? 'The district office set this hold, and lifts it.'
      : mayHold
        ? undefined
        : 'Only a colleague with the district role can lift a hold.';
  const [open, setOpen] = useState<string | null>(subject);
  const [asking, setAsking] = useState<'hold' | 'lift' | null>(
    subject === HOLD && mayHold ? (state?.hold ? 'lift' : 'hold') : null,
  );
  useEffect(() => void queue.getState().load(), [queue]);
  const reviews = useAnswer('review.list', undefined, ['posts', 'state']).value ?? [];

  // What is offered lapses, so it stands first; the order is otherwise main’s.
  const needs = WAITING.flatMap((state) => deliveries.filter((one) => one.state === state));
  const coming = deliveries.filter((one) => one.state === 'queued');
  const done = deliveries.filter((one) => !isOpen(one.state));
  const opened = deliveries.find((one) => one.id === open) ?? null;
  return (
    <Screen
      title="Queue"
      actions={
        state?.hold ? (
          <Button
            icon={CirclePlay}
            onPress={() => setAsking('lift')}
            isDisabled={whyNotLift !== undefined}
            reason={whyNotLift}
          >
            Lift the hold
          </Button>
        ) : (
          <Button
            icon={CirclePause}
            onPress={() => setAsking('hold')}
            isDisabled={!mayHold}
            reason={mayHold ? undefined : 'Only a colleague with the district role can hold everything.'}
          >
            Hold everything
          </Button>
        )
      }
    >
      {failure !== null && <p role="alert">{failure}</p>}
      {!loaded && <Skeleton lines={5} label="Loading the queue" />}
      <SharingNeedsYou sharing={state?.sharing ?? null} />
      {loaded && deliveries.length === 0 && reviews.length === 0 && (
        <EmptyState
          icon={Inbox}
          title="Nothing is queued"
          action={<Button onPress={() => navigation.getState().go('calendar')}>Go to the calendar</Button>}
        >
          Posts you queue wait here until their time. When one is due, this is where you hand it to its
          platform.
        </EmptyState>
      )}
      {reviews.length > 0 && (
        <section className="queue-group">
          <h2>
            Needs you: approvals <span className="quiet tabular">{reviews.length}</span>
          </h2>
          <Reviews reviews={reviews} />
        </section>
      )}
      <Group title="Needs you" count={needs.length} posts={byPost(needs, deliveries)} onOpen={setOpen} />
      <Group title="Goes out next" posts={byPost(coming, deliveries)} onOpen={setOpen} />
      <Group title="Recent" posts={byPost(done, deliveries)} onOpen={setOpen} />
      {opened?.state === 'to-take-down' && <TakeDown delivery={opened} onClose={() => setOpen(null)} />}
      {opened && isOpen(opened.state) && opened.state !== 'to-take-down' && (
        <HandOff key={opened.id} delivery={opened} onClose={() => setOpen(null)} />
      )}
      {asking === 'hold' && <HoldDialog onClose={() => setAsking(null)} />}
      {asking === 'lift' && state?.hold && (
        <LiftDialog reason={state.hold.reason} onClose={() => setAsking(null)} />
      )}
    </Screen>
  );
};

/** What is the reason of several posts is said once over them; null where each has its own. */
const sharedWhy = (posts: readonly (readonly DeliveryView[])[]): string | null => {
  const reasons = posts.map(([first, ...rest]) =>
    first !== undefined && rest.every((one) => one.why === first.why) ? first.why : null,
  );
  return reasons.find((why, at) => why !== null && reasons.indexOf(why) !== at) ?? null;
};

/** How many posts, in words. */
const sayPosts = (n: number): string => `${n} ${n === 1 ? 'post' : 'posts'}`;

const Group = ({
  title,
  count,
  posts,
  onOpen,
}: {
  readonly title: string;
  /** What waits for a person is counted as in the rail, account by account; without it the posts are counted. */
  readonly count?: number;
  /** Some deliveries of each post; none is empty. */
  readonly posts: readonly (readonly DeliveryView[])[];
  readonly onOpen: (id: string) => void;
}) => {
  const deliveries = posts.flat();
  const why = sharedWhy(posts);
  const state = deliveries.find((one) => one.why === why)?.state;
  if (deliveries.length === 0) return null;
  return (
    <section className="queue-group">
      <h2>
        {title} <span className="quiet tabular">{count ?? sayPosts(posts.length)}</span>
      </h2>
      {why !== null && state !== undefined && (
        <p className="queue-why">
          {DELIVERY_SIGNS[state].word}: {why}
        </p>
      )}
      <ul className="queue-posts">
        {posts.map((post) => (
          <QueuedPost key={post[0]?.post} deliveries={post} said={why} onHandOff={onOpen} />
        ))}
      </ul>
    </section>
  );
};
