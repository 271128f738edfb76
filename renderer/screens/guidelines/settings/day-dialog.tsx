import { useState } from 'react';
import { CALENDAR_KINDS, type CalendarDay, type CalendarKind } from '../../../../shared/domain/district.ts';
import { DateField } from '../../../components/date-time-field.tsx';
import { Field } from '../../../components/field.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { Select } from '../../../components/select.tsx';
import { KIND_WORDS } from '../../../../shared/domain/district-words.ts';

/** One day of the school calendar. */
export const DayDialog = ({
  day,
  today,
  onSave,
  onClose,
}: {
  readonly day: CalendarDay | null;
  /** `YYYY-MM-DD`: where the little calendar opens. */
  readonly today: string;
  readonly onSave: (day: CalendarDay) => void;
  readonly onClose: () => void;
}) => {
  const [name, setName] = useState(day?.name ?? '');
  const [date, setDate] = useState<string | null>(day?.date ?? null);
  const [kind, setKind] = useState<CalendarKind>(day?.kind ?? 'no-school');
  const [isTried, setTried] = useState(false);
  const nameTrouble = name.trim() === '' ? 'Type what day it is: “Thanksgiving”.' : null;
  const dateTrouble = date === null ? 'Choose the date.' : null;
  const save = async (): Promise<void> => {
    if (nameTrouble !== null || date === null) return setTried(true);
    onSave({ date, kind, name: name.trim() });
    onClose();
  };
  return (
    <FormDialog
      title={day?.name ?? 'Add a day'}
      onClose={onClose}
      width="s"
      action={day ? 'Change' : 'Add'}
      onAct={save}
    >
      <Field label="Name" value={name} onChange={setName} trouble={isTried && nameTrouble} autoFocus />
      <DateField
        label="Date"
        value={date}
        onChange={setDate}
        start={today}
        trouble={isTried && dateTrouble}
      />
      <Select
        label="Kind"
        value={kind}
        onChange={setKind}
        options={CALENDAR_KINDS.map((id) => ({ id, label: KIND_WORDS[id] }))}
      />
    </FormDialog>
  );
};
