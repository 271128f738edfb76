const pad = (part: number): string => String(part).padStart(2, '0');

/**
 * A time of day as `HH:MM` from how people write one: "15:30", "3:30 PM", "3pm", "noon". Seconds are left out. Null: none.
 */
export const readTime = (text: string): string | null => {
  const plain = text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replaceAll('.', '')
    .trim();
  if (plain === 'noon') return '12:00';
  if (plain === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})? ?(am|pm|a|p)?$/u.exec(plain);
  if (match === null) return null;
  const [, hours = '', minutes, half] = match;
  // "15" alone may be a day, a count or a time.
  if (minutes === undefined && half === undefined) return null;
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour > 23 ? null : `${pad(hour)}:${pad(minute)}`;
  if (hour < 1 || hour > 12) return null;
  return `${pad((hour % 12) + (half.startsWith('p') ? 12 : 0))}:${pad(minute)}`;
};

/** The time of day that stands behind a date in the same cell, as it is written; empty where there is none. */
export const timeBehind = (text: string): string =>
  /(?:[T ]|, ?| at )(\d{1,2}(?::\d{2}){0,2} ?(?:[ap]\.?m\.?)?)(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/iu.exec(
    text.trim(),
  )?.[1] ?? '';
