import { X } from 'lucide-react';
import type { Category, EventFacts, PostContent } from '../../../../shared/domain/post.ts';
import { IconButton } from '../../../components/button.tsx';
import { DateTimeField } from '../../../components/date-time-field.tsx';
import { Select } from '../../../components/select.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { EVENT_KIND_WORDS, optionsOf } from '../words.ts';
import './facts.css';

/** Categories that announce or show an event. */
const WITH_EVENT: readonly (Category | null)[] = ['event', 'athletics', 'arts'];

export const asksForEvent = (category: Category | null): boolean => WITH_EVENT.includes(category);

/** An answer is shown as long as it is there, whatever the category became: it is judged all the same. */
export const hasEventFacts = ({ kind, offSite, endsAt }: EventFacts): boolean =>
  kind !== null || offSite !== null || endsAt !== null;

const NO_EVENT: EventFacts = { kind: null, offSite: null, endsAt: null };

const PLACES = [
  { id: 'here', label: 'At school' },
  { id: 'away', label: 'Away from school' },
] as const;

/** Takes the event off a post that need not have one, with Undo. */
const WayOut = ({ event, onClose }: { readonly event: EventFacts; readonly onClose: () => void }) => {
  const { post, notices } = useStores();
  const edit = useSlice('post', (one) => one.edit);
  return (
    <IconButton
      icon={X}
      size="s"
      label="Not an event"
      onPress={() => {
        onClose();
        if (!hasEventFacts(event)) return;
        edit((now) => ({ ...now, event: NO_EVENT }));
        notices.getState().say('Event removed.', {
          label: 'Undo',
          run: () => post.getState().edit((now) => (hasEventFacts(now.event) ? now : { ...now, event })),
        });
      }}
    />
  );
};

/** What the rules ask about an event or a trip: for whom, where, and until when or when the group is back. */
export const EventFields = ({
  content,
  onClose,
}: {
  readonly content: PostContent;
  readonly onClose: () => void;
}) => {
  const edit = useSlice('post', (post) => post.edit);
  const state = useSlice('app', (app) => app.state);
  const { kind, offSite, endsAt } = content.event;
  const change = (some: Partial<EventFacts>): void =>
    edit((now) => ({ ...now, event: { ...now.event, ...some } }));
  return (
    <div className="event-facts" role="group" aria-label="The event" data-field="event">
      <span data-field="event.kind">
        <Select
          label="The event is"
          options={optionsOf(EVENT_KIND_WORDS)}
          value={kind}
          onChange={(next) => change({ kind: next })}
        />
      </span>
      <span data-field="event.offSite">
        <Select
          label="Where"
          options={PLACES}
          value={offSite === null ? null : offSite ? 'away' : 'here'}
          onChange={(next) => change({ offSite: next === 'away' })}
        />
      </span>
      <span className="event-facts-wide" data-field="event.endsAt">
        <DateTimeField
          label={offSite === true ? 'Back' : 'Ends'}
          value={endsAt}
          onChange={(next) => change({ endsAt: next })}
          start={(content.publishAt ?? state?.now ?? '2026-01-01').slice(0, 10)}
        />
      </span>
      {!asksForEvent(content.category) && <WayOut event={content.event} onClose={onClose} />}
    </div>
  );
};
