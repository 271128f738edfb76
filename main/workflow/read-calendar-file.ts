import { breathe } from '../breathe.ts';
import { ICS_LIMITS } from '../../shared/school-calendar/limits.ts';
import { addDays } from '../../shared/schedule/wall-time.ts';
import type { FileToken } from '../../shared/ipc/contract.ts';
import type { CalendarFile } from '../../shared/ipc/district-views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { needDistrict } from './need.ts';
import { districtToday } from './read-guidelines.ts';
import { Refusal } from './refusal.ts';

/** A school year back and two ahead, in days: what a school calendar is published for. */
const BACK = 200;
const AHEAD = 800;
/** Events that are read before the app's other work has its turn: some milliseconds. */
const A_TURN = 50;

/** Opens the system's file dialog for a calendar file; the window gets a token, never the path. */
export const pickCalendarFile = async (services: Services): Promise<FileToken | null> => {
  needDistrict(services, 'import a school calendar');
  const path = await services.desk.pickFile({
    title: 'Choose a calendar file',
    name: 'Calendar (ICS)',
    extensions: ['ics', 'ical', 'ifb', 'icalendar'],
  });
  return path === null ? null : ((await services.tokens.issue([path]))[0] ?? null);
};

/** UTF-8 as the format asks, else as older programs write. */
const asText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Reads a chosen calendar file as a dry run: what it holds, and what of it was not read. Nothing is stored. */
export const readCalendarFile = async (
  services: Services,
  { token }: { readonly token: string },
): Promise<CalendarFile> => {
  needDistrict(services, 'import a school calendar');
  const path = services.tokens.redeem(token);
  if (path === null) {
    throw new Refusal('refused', 'This file was chosen too long ago. Choose it again; nothing was changed.');
  }
  const chosen = await services.readChosen(path, ICS_LIMITS.file);
  if (!chosen.ok) return { kind: 'refused', name: chosen.name, why: chosen.why };
  const text = asText(chosen.bytes);
  if (!/^\s*\uFEFF?BEGIN:VCALENDAR/iu.test(text.slice(0, 200))) {
    return {
      kind: 'refused',
      name: chosen.name,
      why: 'This is no calendar file: it does not begin with BEGIN:VCALENDAR. Export the calendar as ICS and choose that file. Nothing was changed.',
    };
  }
  const pack = currentPack(services);
  const today = districtToday(services, pack);
  const span = { from: addDays(today, -BACK), to: addDays(today, AHEAD), zone: pack.zone };
  // A large library that a start should not wait for: it is read when the first calendar file comes.
  const { readCalendar } = await import('../../shared/school-calendar/read-calendar.ts');
  const reading = readCalendar(text, span);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return { kind: 'read', name: chosen.name, from: span.from, to: span.to, ...step.value };
    if (step.value % A_TURN === 0) await breathe();
  }
};
