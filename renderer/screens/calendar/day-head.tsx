import { Ban, BookOpen, CalendarHeart, Flag, type LucideIcon, School } from 'lucide-react';
import type { CalendarDay, CalendarKind } from '../../../shared/domain/district.ts';
import { KIND_WORDS } from '../../../shared/domain/district-words.ts';
import { sayLongDay } from '../../../shared/schedule/say-wall.ts';

const KIND_ICONS: Readonly<Record<CalendarKind, LucideIcon>> = {
  'no-school': School,
  testing: BookOpen,
  remembrance: CalendarHeart,
  blackout: Ban,
  event: Flag,
};

const OFF: ReadonlySet<CalendarKind> = new Set(['no-school', 'blackout']);

/** The class of a day by what the school does on it. */
export const groundOf = (school: readonly CalendarDay[]): string =>
  school.some(({ kind }) => OFF.has(kind))
    ? ' day-off'
    : school.length > 0
      ? ` day-${school[0]?.kind ?? ''}`
      : '';

/** The number of a day, and what the school calendar has on it. */
export const DayHead = ({
  day,
  today,
  school,
}: {
  readonly day: string;
  readonly today: boolean;
  readonly school: readonly CalendarDay[];
}) => {
  const [first] = school;
  const Icon = first && KIND_ICONS[first.kind];
  return (
    <div className="day-top">
      <span className="visually-hidden">
        {sayLongDay(day)}
        {today && ', today'}
        {school.map(({ kind, name }) => `, ${KIND_WORDS[kind]}: ${name}`).join('')}
      </span>
      <span className="day-number" aria-hidden>
        {Number(day.slice(8))}
      </span>
      {first && Icon && (
        <span
          className="day-name"
          aria-hidden
          title={school.map(({ kind, name }) => `${KIND_WORDS[kind]}: ${name}`).join('\n')}
        >
          <Icon size={12} />
          <span className="clip">{first.name}</span>
          {school.length > 1 && <span>+{school.length - 1}</span>}
        </span>
      )}
    </div>
  );
};
