import { describe, expect, it } from 'vitest';
import { guardApi } from '../../../renderer/api.ts';
import { createDistrict } from '../../../renderer/store/district.ts';
import { createNotices } from '../../../renderer/store/notices.ts';
import { REMEMBER_AFTER, REMEMBER_AT_LEAST_EVERY, sayFrom } from '../../../renderer/store/unkept.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import type { DistrictView } from '../../../shared/ipc/district-views.ts';
import { no, yes } from '../../../shared/ipc/errors.ts';
import { COLLEAGUES } from '../fake-data.ts';
import { type Desk, freshDesks, pass } from './desk.ts';

const freshDesk = freshDesks();

const opened = async (): Promise<Desk> => {
  const desk = await freshDesk();
  const other = { id: 'c4', name: 'Lee Sample', role: 'district', active: true } as const;
  desk.fake.setState({
    me: COLLEAGUES.find(({ role }) => role === 'district') ?? null,
    colleagues: [...COLLEAGUES, other].map((one) => ({ ...one, hasPassphrase: false })),
  });
  await desk.app.getState().load();
  await desk.district.getState().load();
  return desk;
};

const deny =
  (...words: readonly string[]) =>
  (pack: Pack): Pack => ({ ...pack, words: { ...pack.words, deny: [...pack.words.deny, ...words] } });

/** The window after a restart of Hallpass, with the Guidelines screen open. */
const restarted = async ({ fake }: Desk) => {
  const notices = createNotices();
  const district = createDistrict(guardApi(fake.api), notices);
  await district.getState().load();
  await pass(0);
  return { district, said: () => notices.getState().notices };
};

const keepElsewhere = async ({ fake }: Desk, pack: Pack, after: string): Promise<void> => {
  const reply = await fake.api['district.keep']({ pack, after, note: null, file: null });
  if (!reply.ok || reply.value.kind !== 'kept') throw new Error('not kept');
  await pass(0);
};

const viewOf = ({ district }: Pick<Desk, 'district'>): DistrictView => {
  const { view } = district.getState();
  if (view === null) throw new Error('no view');
  return view;
};

describe('changes to the settings that are not kept yet', () => {
  it('are remembered once, a moment after the last change', async () => {
    const { district, count } = await opened();
    district.getState().edit(deny('turkey'));
    district.getState().edit(deny('clown'));
    expect(count('district.save-unkept')).toBe(0);
    await pass(REMEMBER_AFTER);
    expect(count('district.save-unkept')).toBe(1);
  });

  it('are remembered in between, too, where somebody types on and on', async () => {
    const { district, count } = await opened();
    for (let typed = 0; typed < REMEMBER_AT_LEAST_EVERY; typed += 200) {
      district.getState().edit((pack) => ({ ...pack, name: `Bloomington ${typed}` }));
      await pass(200);
    }
    expect(count('district.save-unkept')).toBe(1);
  });

  it('stand in the form again after a restart, and it is said once from when', async () => {
    const desk = await opened();
    desk.district.getState().edit(deny('turkey', '/(/'));
    await pass(REMEMBER_AFTER);
    const { district, said } = await restarted(desk);
    expect(district.getState().working?.words.deny).toEqual(['turkey', '/(/']);
    await pass(REMEMBER_AFTER);
    expect(district.getState().check?.problems).toMatchObject([{ field: 'words.deny', entry: 1 }]);
    const text = 'Your changes to the settings from Mon, Nov 23 are still here, not kept yet.';
    expect(said().map((one) => one.text)).toEqual([text]);
    said()[0]?.action?.run();
    expect(district.getState().place.tab).toBe('settings');
    await district.getState().load();
    expect(said()).toHaveLength(1);
  });

  it('are forgotten once they are kept, taken out, or changed back by hand', async () => {
    const desk = await opened();
    const { district } = desk;
    for (const end of [
      () => district.getState().keep(null),
      async () => district.getState().discard(),
      async () => district.getState().edit(() => viewOf(desk).pack),
    ]) {
      district.getState().edit(deny('turkey'));
      await pass(REMEMBER_AFTER);
      await end();
      await pass(REMEMBER_AFTER);
      const again = await restarted(desk);
      expect(again.district.getState().working).toBeNull();
      expect(again.said()).toEqual([]);
    }
  });

  it('are remembered again by Undo', async () => {
    const desk = await opened();
    desk.district.getState().edit(deny('turkey'));
    desk.district.getState().discard();
    desk.notices.getState().notices.at(-1)?.action?.run();
    await pass(REMEMBER_AFTER);
    expect((await restarted(desk)).district.getState().working?.words.deny).toEqual(['turkey']);
  });

  it('lie aside after a restart where other settings were kept meanwhile, until they are let go', async () => {
    const desk = await opened();
    const { pack, kept } = viewOf(desk);
    desk.district.getState().edit(deny('turkey'));
    await pass(REMEMBER_AFTER);
    await keepElsewhere(desk, deny('clown')(pack), kept.version);
    const { district, said } = await restarted(desk);
    expect(district.getState()).toMatchObject({ working: null, newer: null });
    expect(district.getState().aside?.changes.map(({ text }) => text)).toEqual([
      'Words always flagged: added “turkey”',
    ]);
    expect(said()[0]?.text).toMatch(/put aside: other settings were kept meanwhile\.$/u);
    district.getState().joinAside();
    expect(district.getState().working?.words.deny).toEqual(['clown', 'turkey']);
    await pass(REMEMBER_AFTER);
    expect((await restarted(desk)).district.getState()).toMatchObject({
      working: { words: { deny: ['clown', 'turkey'] } },
      aside: null,
    });
    district.getState().discard();
    await pass(REMEMBER_AFTER);
    expect((await restarted(desk)).district.getState()).toMatchObject({ working: null, aside: null });
  });

  it('that lie aside are not lost to those put aside next', async () => {
    const desk = await opened();
    const { district } = desk;
    for (const [mine, theirs] of [
      ['turkey', 'clown'],
      ['goose', 'mask'],
    ] as const) {
      const { pack, kept } = viewOf(desk);
      district.getState().edit(deny(mine));
      await keepElsewhere(desk, deny(theirs)(pack), kept.version);
      district.getState().takeNewer();
    }
    await pass(REMEMBER_AFTER);
    const again = await restarted(desk);
    for (const { aside } of [district.getState(), again.district.getState()]) {
      expect(aside?.changes.map(({ text }) => text)).toEqual([
        'Words always flagged: added “goose”, “turkey”',
      ]);
    }
    district.getState().joinAside();
    expect(district.getState().working?.words.deny).toEqual(['clown', 'mask', 'goose', 'turkey']);
  });

  it('are seen by nobody else at the desk, and are there again when the same colleague sits down', async () => {
    const desk = await opened();
    const { app, district, notices, said } = desk;
    district.getState().show('settings', 'words');
    district.getState().edit(deny('turkey'));
    district.getState().discard();
    const undo = notices.getState().notices.at(-1)?.action;
    district.getState().edit(deny('goose'));
    expect(await district.getState().remember()).toBeNull();
    for (const other of ['c1', 'c4']) {
      await app.getState().switchColleague(other);
      await pass(REMEMBER_AFTER);
      undo?.run();
      await pass(REMEMBER_AFTER);
      expect(district.getState()).toMatchObject({ working: null, aside: null, check: null });
      expect(district.getState().place).toMatchObject({ tab: 'settings', part: 'words' });
      expect(viewOf(desk).may.keep).toBe(other === 'c4');
    }
    await app.getState().switchColleague('c3');
    await pass(REMEMBER_AFTER);
    expect(district.getState().working?.words.deny).toEqual(['goose']);
    expect(said().at(-1)).toMatch(/still here, not kept yet\.$/u);
    await app.getState().leaveDesk();
    expect(district.getState()).toMatchObject({ working: null, view: null });
  });

  it('are remembered before the window closes', async () => {
    const desk = await opened();
    desk.district.getState().edit(deny('turkey'));
    desk.fake.emit({ kind: 'flush' });
    await pass(0);
    expect(desk.fake.calls.at(-1)).toEqual({ channel: 'app.flushed', input: { kept: true } });
    expect((await restarted(desk)).district.getState().working?.words.deny).toEqual(['turkey']);
  });

  it('hold the window that is about to close where they cannot be remembered', async () => {
    const desk = await opened();
    desk.fake.answer('district.save-unkept', () => no('storage', 'Not saved: the disk is full.'));
    desk.district.getState().edit(deny('turkey'));
    desk.fake.emit({ kind: 'flush' });
    await pass(0);
    expect(desk.fake.calls.at(-1)).toEqual({ channel: 'app.flushed', input: { kept: false } });
    expect(desk.said()).toContain('Not saved: the disk is full.');
  });

  it('stay in the form where they cannot be remembered, which is said once, and are tried again', async () => {
    const { district, fake, said, count } = await opened();
    const why = 'Not saved: the disk is full.';
    fake.answer('district.save-unkept', () => no('storage', why));
    district.getState().edit(deny('turkey'));
    await pass(REMEMBER_AFTER);
    district.getState().edit(deny('goose'));
    await pass(REMEMBER_AFTER);
    expect(said().filter((text) => text === why)).toHaveLength(1);
    expect(await district.getState().remember()).toBe(why);
    expect(district.getState().working?.words.deny).toEqual(['turkey', 'goose']);
    fake.answer('district.save-unkept', () => yes(null));
    expect(await district.getState().remember()).toBeNull();
    const sent = count('district.save-unkept');
    expect(await district.getState().remember()).toBeNull();
    expect(count('district.save-unkept')).toBe(sent);
  });

  it('that cannot be shown any more are told in one sentence, once, and hurt nothing else', async () => {
    const desk = await opened();
    const view = viewOf(desk);
    const lost = { at: '2026-11-30T16:00:00.000Z', working: null, aside: null, isLost: true };
    desk.fake.answer('district.read', () => yes({ ...view, unkept: lost }));
    const { district, said } = await restarted(desk);
    expect(said()).toMatchObject([{ tone: 'trouble', text: expect.stringMatching(/could not be brought/u) }]);
    expect(district.getState()).toMatchObject({ working: null, aside: null, failure: null });
    await pass(REMEMBER_AFTER);
    expect(desk.fake.calls.at(-1)).toMatchObject({
      channel: 'district.save-unkept',
      input: { working: null, aside: null },
    });
  });

  it('are named by their day as a person would', () => {
    const on = (instant: string): string =>
      sayFrom(instant, { zone: 'America/Chicago', today: '2026-11-26' });
    expect(on('2026-11-26T15:00:00.000Z')).toBe('earlier today');
    // Still Wednesday evening in Bloomington.
    expect(on('2026-11-26T04:00:00.000Z')).toBe('yesterday');
    expect(on('2026-11-24T15:00:00.000Z')).toBe('Tuesday');
    expect(on('2026-11-19T15:00:00.000Z')).toBe('Thu, Nov 19');
    expect(on('2026-11-28T15:00:00.000Z')).toBe('Sat, Nov 28');
  });
});
