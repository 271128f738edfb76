import { describe, expect, test } from 'vitest';
import { pickCalendarFile, readCalendarFile } from '../../../main/workflow/read-calendar-file.ts';
import type { CalendarFile } from '../../../shared/ipc/district-views.ts';
import { ICS_LIMITS } from '../../../shared/school-calendar/limits.ts';
import { type ImportWorld, importWorld } from '../../helpers/workflow/import-steps.ts';
import { AUTHOR, DISTRICT } from '../../helpers/workflow/world.ts';

let files = 0;
const read = async (world: ImportWorld, bytes: Uint8Array | string): Promise<CalendarFile> => {
  await world.write(`school-${(files += 1)}.ics`, bytes);
  const picked = await pickCalendarFile(world.services);
  return readCalendarFile(world.services, { token: picked?.token ?? '' });
};

describe('a chosen calendar file', () => {
  test('is read in UTF-8 and as older programs write, and changes nothing', async () => {
    const world = await importWorld();
    world.sit(DISTRICT);
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Día de los niños\nDTSTART;VALUE=DATE:20270430\nEND:VEVENT\nEND:VCALENDAR';
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(text, 'latin1')]) {
      const file = await read(world, bytes);
      expect(file).toMatchObject({
        kind: 'read',
        entries: [{ title: 'Día de los niños', days: ['2027-04-30'] }],
      });
    }
    expect(world.stores.district.current()).toBeNull();
  });

  test('is refused, saying why, where it is no calendar or has more than 50 MB', async () => {
    const world = await importWorld();
    world.sit(DISTRICT);
    expect(await read(world, 'PK\u0003\u0004')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('This is no calendar file'),
    });
    expect(await read(world, Buffer.alloc(ICS_LIMITS.file + 1, 'a'))).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/50 MB is the most/u),
    });
  });

  test('is for the district role, and its token works once', async () => {
    const world = await importWorld();
    world.sit(DISTRICT);
    await world.write('school.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR');
    const token = (await pickCalendarFile(world.services))?.token ?? '';
    await readCalendarFile(world.services, { token });
    await expect(readCalendarFile(world.services, { token })).rejects.toMatchObject({ code: 'refused' });
    world.sit(AUTHOR);
    await expect(pickCalendarFile(world.services)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
