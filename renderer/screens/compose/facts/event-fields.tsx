import type { Category, PostContent } from '../../../../shared/domain/post.ts';
import { DateTimeField } from '../../../components/date-time-field.tsx';
import { Select } from '../../../components/select.tsx';
import { useSlice } from '../../../store/use.ts';
import { EVENT_KIND_WORDS, optionsOf } from '../words.ts';
import './facts.css';

/** Categories that announce or show an event. */
const WITH_EVENT: readonly (Category | null)[] = ['event', 'athletics', 'arts'];

export const asksForEvent = (category: Category | null): boolean => WITH_EVENT.includes(category);

const PLACES = [
  { id: 'here', label: 'At school' },
  { id: 'away', label: 'Away from school' },
] as const;

/** What the rules ask about an event: for whom, where, and until when. */
export const EventFields = ({ content }: { readonly content: PostContent }) => {
  const edit = useSlice('post', (post) => post.edit);
  const state = useSlice('app', (app) => app.state);
  const { kind, offSite, endsAt } = content.event;
  const change = (some: Partial<PostContent['event']>): void =>
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
          label="Ends"
          value={endsAt}
          onChange={(next) => change({ endsAt: next })}
          start={(content.publishAt ?? state?.now ?? '2026-01-01').slice(0, 10)}
        />
      </span>
    </div>
  );
};
