import { parseDate, parseTime } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  type DateValue,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  TimeField,
} from 'react-aria-components';
import { isDate, isWall } from '../../shared/schedule/wall-time.ts';
import { USUAL_TIME } from '../../shared/schedule/usual-time.ts';
import { type ReactNode, useState } from 'react';
import './date-time-field.css';
import './field.css';
import './select.css';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or null; a day that does not exist is shown as none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** `YYYY-MM-DD`: where the calendar opens while there is no value. */
  readonly start?: string;
  readonly isDisabled?: boolean;
  /** Why what is chosen does not do; marks the field. */
  readonly trouble?: ReactNode;
}

/** A year that is typed whole: the parts before it, 2, 20 and 202, are years, too. */
const WHOLE_YEAR = 1000;

/**
 * A calendar day, typed part by part or picked. It is told once its year is whole; a field that is left with a year of
 * one or two figures means one of this century, and any other half a year is taken back.
 */
export const DateField = ({ label, value, onChange, start, isDisabled = false, trouble }: DateFieldProps) => {
  const [typing, setTyping] = useState<{ readonly over: string | null; readonly day: DateValue } | null>(
    null,
  );
  const half = typing !== null && typing.over === value ? typing.day : null;
  const take = (day: DateValue | null): void => {
    if (day !== null && day.year < WHOLE_YEAR) return setTyping({ over: value, day });
    setTyping(null);
    onChange(day ? day.toString() : null);
  };
  const leave = (): void => {
    if (half === null) return;
    if (half.year < 100) take(half.set({ year: half.year + 2000 }));
    else setTyping(null);
  };
  return (
    <DatePicker
      className="field"
      isDisabled={isDisabled}
      isInvalid={Boolean(trouble)}
      validationBehavior="aria"
      value={half ?? (value !== null && isDate(value) ? parseDate(value) : null)}
      onChange={take}
      onBlur={leave}
      {...(start ? { placeholderValue: parseDate(start) } : {})}
    >
      <Label className="field-label">{label}</Label>
      <Group className="input date-group">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="date-button" aria-label="Open the calendar">
          <CalendarDays size={15} aria-hidden />
        </Button>
      </Group>
      <FieldError className="field-trouble">{trouble}</FieldError>
      <Popover className="popover" offset={6}>
        <Dialog className="date-dialog" aria-label={label}>
          <Calendar className="mini-calendar">
            <header>
              <Button slot="previous" className="date-button">
                <ChevronLeft size={16} aria-hidden />
              </Button>
              <Heading className="mini-calendar-title" />
              <Button slot="next" className="date-button">
                <ChevronRight size={16} aria-hidden />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className="mini-calendar-head">{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className="mini-calendar-cell" />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
};

interface TimeOfDayProps {
  readonly label: string;
  /** `HH:MM`, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly isDisabled?: boolean;
}

/** A time of day to the minute. */
export const TimeOfDayField = ({ label, value, onChange, isDisabled = false }: TimeOfDayProps) => (
  <TimeField
    className="field"
    isDisabled={isDisabled}
    value={value ? parseTime(value) : null}
    onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
    granularity="minute"
  >
    <Label className="field-label">{label}</Label>
    <DateInput className="input date-input time-input">
      {(segment) => <DateSegment segment={segment} className="date-segment" />}
    </DateInput>
  </TimeField>
);

interface DateTimeFieldProps {
  readonly label: string;
  /** `YYYY-MM-DDTHH:MM`, or null; a time that does not exist is shown as none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly start?: string;
}

/** A wall date and time, without a zone: changing the day keeps the time. */
export const DateTimeField = ({ label, value, onChange, start }: DateTimeFieldProps) => {
  const [date = null, time = null] = value !== null && isWall(value) ? value.split('T') : [];
  return (
    <div className="date-time">
      <DateField
        label={`${label}: day`}
        value={date}
        onChange={(next) => onChange(next ? `${next}T${time ?? USUAL_TIME}` : null)}
        {...(start ? { start } : {})}
      />
      <TimeOfDayField
        label={`${label}: time`}
        value={time}
        onChange={(next) => {
          if (date && next) onChange(`${date}T${next}`);
        }}
      />
    </div>
  );
};
