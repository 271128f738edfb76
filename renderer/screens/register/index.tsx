import { FileUp, Plus, Users } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { Screen } from '../../components/screen.tsx';
import { Select } from '../../components/select.tsx';
import type { PeopleFilter } from '../../../shared/ipc/views.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';
import { ImportList } from './import/index.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PersonForm } from './person-form.tsx';
import './register.css';

/** As the subject of the screen: a person is to be added. */
const NEW = 'new';
const FILTERS: readonly { readonly id: PeopleFilter; readonly label: string }[] = [
  { id: 'everybody', label: 'Everybody' },
  { id: 'denied', label: 'A no for pictures' },
  { id: 'not-cleared', label: 'Not cleared on social media' },
  { id: 'ending', label: 'Permission ends this month' },
  { id: 'protected', label: 'Do not publish' },
];
/** Said where a filter leaves nobody. */
const NOBODY: Readonly<Record<PeopleFilter, string>> = {
  everybody: 'Nobody is in the register yet.',
  denied: 'Nobody has a no for pictures.',
  'not-cleared': 'Everybody has a yes or a no for every platform.',
  ending: 'Nobody’s permission ends this month.',
  protected: 'Nobody is marked “Do not publish”.',
};

/** Everybody who may stand in a picture, with what each platform may show of them today. */
export const Register = () => {
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  const step = useSlice('registerImport', (slice) => slice.step);
  if (step !== null) return <ImportList step={step} />;
  return <Everybody key={subject ?? ''} subject={subject} />;
};

const Everybody = ({ subject }: { readonly subject: string | null }) => {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string | null>(subject === NEW ? null : subject);
  const [adding, setAdding] = useState(subject === NEW);
  const asked = useDeferredValue(query.trim());
  const [filter, setFilter] = useState<PeopleFilter>('everybody');
  const answer = useAnswer('person.list', { query: asked, filter, offset: 0, limit: 1 }, ['register']);
  const total = answer.value?.total ?? 0;
  const isEmpty = answer.value !== null && total === 0 && asked === '' && filter === 'everybody';
  const { registerImport } = useStores();
  const add = (
    <>
      <Button icon={FileUp} onPress={() => registerImport.getState().begin()}>
        Import a list
      </Button>
      <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
        Add a person
      </Button>
    </>
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
      actions={isEmpty ? undefined : add}
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {!isEmpty && (
        <div className="find-row">
          <Field
            label="Find somebody"
            value={query}
            onChange={setQuery}
            placeholder="Any part of a name, or a student number"
            className="find"
          />
          <Select label="Show" options={FILTERS} value={filter} onChange={setFilter} />
        </div>
      )}
      {answer.value === null && answer.failure === null && (
        <Skeleton lines={8} label="Loading the register" />
      )}
      {isEmpty && (
        <EmptyState
          icon={Users}
          title="Nobody is in the register yet"
          action={<div className="row">{add}</div>}
        >
          Students and staff you add or import here can be named in pictures. Until their consent is on
          record, posts that show them are held back.
        </EmptyState>
      )}
      {answer.value !== null && total === 0 && !isEmpty && (
        <p className="quiet">{asked === '' ? NOBODY[filter] : `Nobody here matches “${asked}”.`}</p>
      )}
      {total > 0 && <PeopleList asked={{ query: asked, filter }} total={total} onOpen={setOpen} />}
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
