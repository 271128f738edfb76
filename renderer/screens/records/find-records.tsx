import { X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ComboBox } from '../../components/combo-box.tsx';
import { DateField } from '../../components/date-time-field.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import { ALL_RECORDS, type RecordSearch } from '../../store/records.ts';
import { useAnswer, useSlice } from '../../store/use.ts';
import { isEverything } from './search.ts';

const ANY = 'any';

/** By words, person, account and days; all that is filled in has to fit. */
export const FindRecords = ({
  search,
  onSearch,
}: {
  readonly search: RecordSearch;
  readonly onSearch: (change: Partial<RecordSearch>) => void;
}) => {
  const accounts = useSlice('app', (app) => app.accounts);
  const today = useSlice('app', (app) => (app.state?.now ?? '').slice(0, 10));
  const options = [
    { id: ANY, label: 'Any account' },
    ...accounts.map((one) => ({ id: one.id, label: `${one.handle} on ${platformOf(one.platform).name}` })),
  ];
  return (
    <div className="records-find" role="search" aria-label="Find records">
      <Field
        label="Find a post"
        value={search.query}
        onChange={(query) => onSearch({ query })}
        placeholder="Any of its words"
        className="records-words"
        maxLength={200}
      />
      <PersonField
        key={search.person ?? ''}
        person={search.person}
        onPerson={(person) => onSearch({ person })}
      />
      <Select
        label="Account"
        options={options}
        value={search.account ?? ANY}
        onChange={(id) => onSearch({ account: id === ANY ? null : id })}
      />
      <DateField label="From" value={search.from} onChange={(from) => onSearch({ from })} start={today} />
      <DateField label="To" value={search.to} onChange={(to) => onSearch({ to })} start={today} />
      {!isEverything(search) && (
        <Button look="quiet" icon={X} onPress={() => onSearch(ALL_RECORDS)}>
          Clear
        </Button>
      )}
    </div>
  );
};

/** Somebody of the register: who is shown, heard or named. */
const PersonField = ({
  person,
  onPerson,
}: {
  readonly person: string | null;
  readonly onPerson: (id: string | null) => void;
}) => {
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const chosen = useAnswer('person.get', { ids: person === null ? [] : [person] }, ['register']);
  const found = useAnswer('person.search', { query: asked, limit: 8 }, ['register']);
  const name = person === null ? typed : (chosen.value?.[0]?.name ?? '');
  return (
    <ComboBox
      label="Person"
      placeholder="Who is in it"
      typed={name}
      onType={(text) => {
        if (person !== null) onPerson(null);
        setTyped(text);
      }}
      onChoose={onPerson}
      isStale={found.asking}
      suggestions={(found.value ?? []).map(({ person: { id }, name: text, line }) => ({
        id,
        text,
        content: (
          <span className="list-item-text">
            {text}
            <small>{line}</small>
          </span>
        ),
      }))}
      empty={found.failure ?? (asked === '' ? 'Type part of a name' : 'Nobody of that name')}
    />
  );
};
