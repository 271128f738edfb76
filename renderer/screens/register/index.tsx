import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus, Users } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Badge, CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { Screen } from '../../components/screen.tsx';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import type { PersonView } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { useAnswer, useSlice } from '../../store/use.ts';
import { PersonDialog } from './person-dialog.tsx';
import { PersonForm } from './person-form.tsx';
import './register.css';

/** As the subject of the screen: a person is to be added. */
const NEW = 'new';
const ROW = 49;
/** More than any search shows at once; the register's paging comes with its import. */
const LIMIT = 500;

/** Everybody who may stand in a picture, with what each platform may show of them today. */
export const Register = () => {
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  return <Everybody key={subject ?? ''} subject={subject} />;
};

const Everybody = ({ subject }: { readonly subject: string | null }) => {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string | null>(subject === NEW ? null : subject);
  const [adding, setAdding] = useState(subject === NEW);
  const asked = useDeferredValue(query.trim());
  const answer = useAnswer('person.list', { query: asked, offset: 0, limit: LIMIT }, ['register']);
  const people = answer.value?.people ?? [];
  const total = answer.value?.total ?? 0;
  const add = (
    <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
      Add a person
    </Button>
  );
  return (
    <Screen
      title="Register"
      lead={
        answer.value && (
          <span className="quiet small tabular">
            {total.toLocaleString('en-US')} {total === 1 ? 'person' : 'people'}
          </span>
        )
      }
      actions={answer.value !== null && total === 0 && asked === '' ? undefined : add}
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {(answer.value === null || total > 0 || asked !== '') && (
        <Field
          label="Find somebody"
          value={query}
          onChange={setQuery}
          placeholder="Any part of a name"
          className="find"
        />
      )}
      {answer.value === null && answer.failure === null && (
        <Skeleton lines={8} label="Loading the register" />
      )}
      {answer.value !== null && total === 0 && asked === '' && (
        <EmptyState icon={Users} title="Nobody is in the register yet" action={add}>
          Students and staff you add here can be named in pictures. Until their consent is on record, posts
          that show them are held back.
        </EmptyState>
      )}
      {answer.value !== null && total === 0 && asked !== '' && (
        <p className="quiet">Nobody matches “{asked}”.</p>
      )}
      {people.length > 0 && <People people={people} onOpen={setOpen} />}
      {total > people.length && (
        <p className="quiet small">
          The first {people.length} are shown. Type part of a name to find the others.
        </p>
      )}
      {open !== null && <PersonDialog id={open} onClose={() => setOpen(null)} />}
      {adding && (
        <PersonForm
          onClose={() => setAdding(false)}
          onSaved={(id) => {
            setAdding(false);
            setOpen(id);
          }}
        />
      )}
    </Screen>
  );
};

const People = ({
  people,
  onOpen,
}: {
  readonly people: readonly PersonView[];
  readonly onOpen: (id: string) => void;
}) => {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; the rows are read in this component alone
  const rows = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  return (
    <div className="people" role="table" aria-label="People" aria-rowcount={people.length + 1}>
      <div className="people-scroll" ref={scroller} role="presentation">
        <div role="row" aria-rowindex={1} className="person-row person-head">
          <span role="columnheader">Name</span>
          {PLATFORM_IDS.map((id) => (
            <span key={id} role="columnheader">
              {platformOf(id).name}
            </span>
          ))}
        </div>
        <div className="people-all" role="rowgroup" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const one = people[item.index];
            if (!one) return null;
            return (
              <div
                key={one.person.id}
                role="row"
                aria-rowindex={item.index + 2}
                className="person-row"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <span role="cell" className="person-who">
                  <AriaButton className="person-open clip" onPress={() => onOpen(one.person.id)}>
                    <span title={one.name}>{one.name}</span>
                  </AriaButton>
                  <small className="clip" title={one.line}>
                    {one.line}
                  </small>
                </span>
                {PLATFORM_IDS.map((id) => (
                  <span key={id} role="cell">
                    <Badge sign={CLEARANCE_SIGNS[one.image[id]]} quiet />
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
