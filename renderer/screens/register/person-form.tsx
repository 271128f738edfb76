import { useState } from 'react';
import { Checkbox } from '../../components/checkbox.tsx';
import { DateField } from '../../components/date-time-field.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { PERSON_KINDS, type Person, type PersonKind } from '../../../shared/domain/person.ts';
import { useSend, useSlice } from '../../store/use.ts';
import { KIND_WORDS } from './words.ts';

const GRADES = ['PK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
type Grade = (typeof GRADES)[number];
const gradeOf = (grade: string | null | undefined): Grade | null =>
  GRADES.find((one) => one === grade) ?? null;

/** Adds a person or changes what is known of one; consent is recorded on their page. */
export const PersonForm = ({
  person,
  onClose,
  onSaved,
}: {
  readonly person?: Person;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}) => {
  const send = useSend();
  const schools = useSlice('app', (app) => app.state?.schools ?? null) ?? [];
  const [kind, setKind] = useState<PersonKind>(person?.kind ?? 'student');
  const [first, setFirst] = useState(person?.first ?? '');
  const [last, setLast] = useState(person?.last ?? '');
  const [preferred, setPreferred] = useState(person?.preferred ?? '');
  const [school, setSchool] = useState(person?.school ?? null);
  const [grade, setGrade] = useState<Grade | null>(gradeOf(person?.grade));
  const [adultOn, setAdultOn] = useState(person?.adultOn ?? null);
  const [number, setNumber] = useState(person?.number ?? '');
  const [isProtected, setProtected] = useState(person?.protected ?? false);
  const [isTried, setTried] = useState(false);
  const student = kind === 'student';
  const troubles = {
    first: first.trim() === '' ? 'Type the first name: the checks look for it in a text.' : null,
    last: last.trim() === '' ? 'Type the last name, too.' : null,
    grade: student && grade === null ? 'Choose a grade: it decides which rules hold.' : null,
  };
  const save = async (): Promise<void> => {
    if (Object.values(troubles).some((one) => one !== null)) return setTried(true);
    const saved = await send('person.save', {
      id: person?.id ?? null,
      kind,
      first: first.trim(),
      last: last.trim(),
      preferred: preferred.trim() === '' ? null : preferred.trim(),
      school,
      grade: student ? grade : null,
      adultOn: student ? adultOn : null,
      protected: isProtected,
      number: student && number.trim() !== '' ? number.trim() : null,
    });
    if (saved) onSaved(saved.person.id);
  };
  return (
    <FormDialog
      title={person ? 'Change details' : 'Add a person'}
      onClose={onClose}
      className="form"
      action={person ? 'Save' : 'Add'}
      onAct={save}
    >
      <Select
        label="Who"
        value={kind}
        onChange={setKind}
        options={PERSON_KINDS.map((one) => ({ id: one, label: KIND_WORDS[one] }))}
      />
      <div className="form-two">
        <Field
          label="First name"
          value={first}
          onChange={setFirst}
          autoFocus
          trouble={isTried && troubles.first}
        />
        <Field label="Last name" value={last} onChange={setLast} trouble={isTried && troubles.last} />
      </div>
      <Field
        label="Goes by"
        value={preferred}
        onChange={setPreferred}
        hint="Only if it differs from the first name."
      />
      <Select
        label="School"
        value={school}
        onChange={setSchool}
        options={schools.map((one) => ({ id: one.name, label: one.name }))}
      />
      {student && (
        <div className="form-two">
          <Select
            label="Grade"
            value={grade}
            onChange={setGrade}
            options={GRADES.map((one) => ({ id: one, label: one }))}
            trouble={isTried && troubles.grade}
          />
          <DateField label="Turns 18 on" value={adultOn} onChange={setAdultOn} />
        </div>
      )}
      {student && (
        <Field
          label="Student number"
          value={number}
          onChange={setNumber}
          maxLength={60}
          hint="Exactly as in your student information system, zeros included: imports find people by it."
        />
      )}
      <Checkbox isSelected={isProtected} onChange={setProtected}>
        Do not publish. No reason is kept.
      </Checkbox>
    </FormDialog>
  );
};
