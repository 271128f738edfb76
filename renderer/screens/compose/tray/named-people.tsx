import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import { Chip } from '../../../components/chip.tsx';
import { useAnswer, useSlice } from '../../../store/use.ts';
import type { Carried } from './clearance.ts';
import { PersonChip } from './person-chip.tsx';
import { PersonPicker } from './person-picker.tsx';

/** People of the register in a list of their own: the voices in a video, the makers of the work it shows. */
export const NamedPeople = ({
  question,
  hint,
  add: addLabel,
  field,
  ids,
  carried,
  platforms,
  onChange,
}: {
  readonly question: string;
  readonly hint: string;
  /** "Add somebody who is heard": the name of the field to type into. */
  readonly add: string;
  /** Path of the list in the post. */
  readonly field: string;
  readonly ids: readonly string[];
  readonly carried: Exclude<Carried, 'image'>;
  readonly platforms: readonly PlatformId[];
  /** Given what becomes of the list as it stands when it is called. */
  readonly onChange: (change: (ids: readonly string[]) => readonly string[]) => void;
}) => {
  const say = useSlice('notices', (notices) => notices.say);
  const sorted = [...new Set(ids)].sort();
  const known = useAnswer('person.get', { ids: sorted }, ['register']);
  const remove = (id: string, name: string): void => {
    onChange((now) => now.filter((one) => one !== id));
    say(`${name} removed.`, {
      label: 'Undo',
      run: () => onChange((now) => (now.includes(id) ? now : [...now, id])),
    });
  };
  return (
    <fieldset className="who" data-field={field}>
      <legend className="field-label">{question}</legend>
      {ids.length > 0 && (
        <div className="who-chips">
          {ids.map((id) => {
            const person = known.value?.find((one) => one.person.id === id);
            return person ? (
              <PersonChip
                key={id}
                known={person}
                platforms={platforms}
                carried={carried}
                onRemove={() => remove(id, person.name)}
              />
            ) : (
              <Chip
                key={id}
                tone="warn"
                onRemove={() => remove(id, 'Somebody')}
                removeLabel="Remove somebody not in the register"
              >
                Somebody not in the register
              </Chip>
            );
          })}
        </div>
      )}
      <PersonPicker
        label={addLabel}
        placeholder="Name from the register"
        carried={carried}
        platforms={platforms}
        without={sorted}
        onPerson={(id) => onChange((now) => (now.includes(id) ? now : [...now, id]))}
      />
      {ids.length === 0 && <span className="field-hint">{hint}</span>}
    </fieldset>
  );
};
