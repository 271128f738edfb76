import type { CalendarKind } from '../domain/district.ts';
import { cutEvents } from './cut-events.ts';
import { ICS_LIMITS } from './limits.ts';
import { proposeKind } from './propose-kind.ts';
import { type ReadEvent, readEvent, type Span } from './read-event.ts';

/** Everything of one name: a break of ten days, a class that meets each week. */
export interface CalendarEntry {
  readonly title: string;
  /** In order, within the span. */
  readonly days: readonly string[];
  readonly proposed: CalendarKind | null;
}

export interface ReadCalendar {
  /** In order of their first day. */
  readonly entries: readonly CalendarEntry[];
  /** Events of the file. */
  readonly events: number;
  /** Events that lie wholly outside the span, and those that were called off. */
  readonly outside: number;
  readonly cancelled: number;
  /** Events whose repeats were not all followed. */
  readonly cut: number;
  readonly unread: {
    readonly total: number;
    readonly shown: readonly { readonly line: number; readonly title: string | null; readonly why: string }[];
  };
  /** More than is looked at: the rest of the file was not. */
  readonly isFull: boolean;
}

const WHY = {
  'no-end': 'it has no end (END:VEVENT)',
  'too-long': `it has more than ${ICS_LIMITS.event.toLocaleString('en-US')} characters`,
} as const;

/**
 * Reads the events of a calendar file (ICS). A broken event is told with its line and costs itself alone. Hands back
 * after every event, so that whoever reads a large file can do something else in between. Never throws.
 */
export const readCalendar = function* (text: string, span: Span): Generator<number, ReadCalendar> {
  const shown: { line: number; title: string | null; why: string }[] = [];
  const found: ReadEvent[] = [];
  let events = 0;
  let total = 0;
  let isFull = false;
  for (const raw of cutEvents(text)) {
    if (events >= ICS_LIMITS.events) {
      isFull = true;
      break;
    }
    events += 1;
    const read =
      raw.text === null
        ? ({ kind: 'unread', title: null, why: WHY[raw.why ?? 'no-end'] } as const)
        : readEvent(raw.text, span);
    if (read.kind === 'event') found.push(read);
    else {
      total += 1;
      if (shown.length < ICS_LIMITS.unread) shown.push({ line: raw.line, title: read.title, why: read.why });
    }
    yield events;
  }
  // Repeats that were moved or called off stand elsewhere in the file, under the same id.
  const moved = new Map<string, Set<string>>();
  for (const { uid, instead } of found) {
    if (instead === null || uid === '') continue;
    const days = moved.get(uid) ?? new Set();
    moved.set(uid, days.add(instead));
  }
  const byTitle = new Map<string, { title: string; days: Set<string> }>();
  let outside = 0;
  for (const { title, uid, days, instead, isCancelled } of found) {
    if (isCancelled) continue;
    const left = instead === null && uid !== '' ? moved.get(uid) : undefined;
    const mine = left ? days.filter((day) => !left.has(day)) : days;
    if (mine.length === 0) {
      outside += 1;
      continue;
    }
    const key = title.toLowerCase();
    const entry = byTitle.get(key) ?? { title, days: new Set() };
    if (!byTitle.has(key)) {
      if (byTitle.size >= ICS_LIMITS.entries) {
        isFull = true;
        continue;
      }
      byTitle.set(key, entry);
    }
    for (const day of mine) if (entry.days.size < ICS_LIMITS.days) entry.days.add(day);
  }
  return {
    entries: [...byTitle.values()]
      .map(({ title, days }) => ({ title, days: [...days].sort(), proposed: proposeKind(title) }))
      .sort((a, b) => (a.days[0] ?? '').localeCompare(b.days[0] ?? '')),
    events,
    outside,
    cancelled: found.filter(({ isCancelled }) => isCancelled).length,
    cut: found.filter(({ isCut }) => isCut).length,
    unread: { total, shown },
    isFull,
  };
};
