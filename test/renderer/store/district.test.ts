import { describe, expect, it } from 'vitest';
import { LOOK_AFTER } from '../../../renderer/store/district.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import { no, type Reply, yes } from '../../../shared/ipc/errors.ts';
import type { DryRunReply } from '../../../shared/ipc/district-views.ts';
import { COLLEAGUES } from '../fake-data.ts';
import { type Desk, freshDesks, pass } from './desk.ts';

const freshDesk = freshDesks();

const opened = async (role: 'author' | 'district' = 'district'): Promise<Desk> => {
  const desk = await freshDesk();
  desk.fake.setState({ me: COLLEAGUES.find((one) => one.role === role) ?? null });
  await desk.app.getState().load();
  await desk.district.getState().load();
  return desk;
};
const deny =
  (...words: readonly string[]) =>
  (pack: Pack): Pack => ({ ...pack, words: { ...pack.words, deny: [...pack.words.deny, ...words] } });

/** Somebody else keeps something, past this window. */
const keepElsewhere = async ({ fake }: Desk, pack: Pack, after: string): Promise<void> => {
  const reply = await fake.api['district.keep']({ pack, after, note: null, file: null });
  if (!reply.ok || reply.value.kind !== 'kept') throw new Error('not kept');
  await pass(0);
};

describe('the district’s settings on the desk', () => {
  it('are looked at once, shortly after the last change', async () => {
    const { district, count } = await opened();
    district.getState().edit(deny('turkey'));
    district.getState().edit(deny('clown'));
    expect(count('district.check')).toBe(0);
    await pass(LOOK_AFTER);
    expect(count('district.check')).toBe(1);
    expect(district.getState().check?.changes.map(({ text }) => text)).toEqual([
      'Words always flagged: added “turkey”, “clown”',
    ]);
  });

  it('tell what is wrong and where, and are well again when it is taken out', async () => {
    const { district } = await opened();
    district.getState().edit(deny('/(/'));
    await pass(LOOK_AFTER);
    expect(district.getState().check?.problems).toMatchObject([{ field: 'words.deny', entry: 0 }]);
    district.getState().edit((pack) => ({ ...pack, words: { ...pack.words, deny: [] } }));
    await pass(LOOK_AFTER);
    expect(district.getState()).toMatchObject({ working: null, check: null });
  });

  it('cannot be changed by an author', async () => {
    const { district } = await opened('author');
    district.getState().edit(deny('turkey'));
    expect(district.getState().working).toBeNull();
  });

  it('are kept as a version, and say what is held now', async () => {
    const { district, fake, said } = await opened();
    const before = await fake.api['post.open']({ id: 'post-2' });
    if (!before.ok) throw new Error(before.message);
    for (const { key } of before.value.check.questions)
      await fake.api['post.answer']({ id: 'post-2', key, yes: true });
    await fake.api['queue.post']({ id: 'post-2', revision: before.value.check.revision });
    expect(fake.stored('post-2').deliveries.map(({ state }) => state)).toEqual(['queued']);
    district.getState().edit(deny('food drive'));
    expect(await district.getState().keep('Asked for')).toBe(true);
    await pass(0);
    const { view, working, newer, held } = district.getState();
    expect(view?.kept).toMatchObject({ version: '2026.11+1', note: 'Asked for', how: 'form' });
    expect({ working, newer }).toEqual({ working: null, newer: null });
    expect(said()).toContain('Kept as version 2026.11+1.');
    expect(held).toMatchObject({ version: '2026.11+1', posts: [{ post: 'post-2' }] });
  });

  it('stay as typed where main refuses them', async () => {
    const { district, said } = await opened();
    district.getState().edit(deny('x'));
    expect(await district.getState().keep(null)).toBe(false);
    expect(district.getState().working?.words.deny).toEqual(['x']);
    expect(district.getState().check?.problems).toHaveLength(1);
    expect(said().at(-1)).toMatch(/^Not kept: “x” is one letter/u);
  });

  it('come back with Undo after they were taken out', async () => {
    const { district, notices } = await opened();
    district.getState().edit(deny('turkey'));
    district.getState().discard();
    expect(district.getState().working).toBeNull();
    notices.getState().notices.at(-1)?.action?.run();
    expect(district.getState().working?.words.deny).toEqual(['turkey']);
  });

  it('notice what somebody else kept meanwhile, show it, and join both', async () => {
    const desk = await opened();
    const { district } = desk;
    const base = district.getState().view;
    if (!base) throw new Error();
    district.getState().edit(deny('turkey'));
    await pass(LOOK_AFTER);
    await keepElsewhere(desk, deny('clown')(base.pack), base.kept.version);
    expect(district.getState().newer?.kept.version).toBe('2026.11+1');
    expect(await district.getState().keep(null)).toBe(false);
    expect(district.getState().working?.words.deny).toEqual(['turkey']);
    district.getState().takeNewer();
    expect(district.getState()).toMatchObject({ working: null, newer: null });
    expect(district.getState().aside?.changes).toHaveLength(1);
    district.getState().joinAside();
    expect(district.getState().working?.words.deny).toEqual(['clown', 'turkey']);
    expect(await district.getState().keep(null)).toBe(true);
  });

  it('show what somebody else kept as soon as the own change is taken back by hand', async () => {
    const desk = await opened();
    const { district } = desk;
    const base = district.getState().view;
    if (!base) throw new Error();
    district.getState().edit(deny('turkey'));
    await keepElsewhere(desk, deny('clown')(base.pack), base.kept.version);
    district.getState().edit((pack) => ({ ...pack, words: { ...pack.words, deny: [] } }));
    expect(district.getState()).toMatchObject({ working: null, newer: null });
    expect(district.getState().view?.pack.words.deny).toEqual(['clown']);
  });

  it('follow what somebody else kept where nothing was changed here', async () => {
    const desk = await opened();
    const base = desk.district.getState().view;
    if (!base) throw new Error();
    await keepElsewhere(desk, deny('clown')(base.pack), base.kept.version);
    expect(desk.district.getState().view?.pack.words.deny).toEqual(['clown']);
  });

  it('wait when the screen is left, and say so with a way back', async () => {
    const { district, navigation, notices } = await opened();
    navigation.getState().go('guidelines');
    navigation.getState().go('calendar');
    expect(notices.getState().notices).toEqual([]);
    navigation.getState().go('guidelines');
    district.getState().edit(deny('turkey'));
    navigation.getState().go('calendar');
    const [notice] = notices.getState().notices;
    expect(notice?.text).toMatch(/not kept yet/u);
    notice?.action?.run();
    expect(navigation.getState()).toMatchObject({ screen: 'guidelines', subject: 'settings' });
    expect(district.getState().working?.words.deny).toEqual(['turkey']);
  });

  it('are forgotten with their library', async () => {
    const { app, district, fake } = await opened();
    district.getState().edit(deny('turkey'));
    fake.setState({ library: { path: 'Another', sample: false } });
    await app.getState().load();
    await pass(0);
    expect(district.getState().working).toBeNull();
  });
});

describe('a dry run', () => {
  it('shows how far it is, and what it found', async () => {
    const { district, fake } = await opened();
    let finish: (reply: Reply<DryRunReply>) => void = () => undefined;
    fake.answer('district.dry-run', () => new Promise((done) => (finish = done)));
    district.getState().edit(deny('turkey'));
    const running = district.getState().tryOn('recent');
    const { trial } = district.getState();
    if (trial?.kind !== 'running') throw new Error();
    fake.emit({ kind: 'progress', job: trial.job, done: 3, total: 9, text: 'Looking' });
    expect(district.getState().trial).toMatchObject({ done: 3, total: 9 });
    finish(yes({ kind: 'done', looked: 9, unreadable: 0, changed: 0, wouldHold: 0, rules: [], posts: [] }));
    await running;
    expect(district.getState().trial).toMatchObject({ kind: 'done', of: district.getState().working });
  });

  it('gives way to the next one, whose progress alone is shown', async () => {
    const { district, fake } = await opened();
    const finish: ((reply: Reply<DryRunReply>) => void)[] = [];
    fake.answer('district.dry-run', () => new Promise((done) => void finish.push(done)));
    district.getState().edit(deny('turkey'));
    const first = district.getState().tryOn('recent');
    const second = district.getState().tryOn('all');
    finish[0]?.(yes({ kind: 'cancelled', looked: 2 }));
    await first;
    expect(district.getState().trial?.kind).toBe('running');
    finish[1]?.(yes({ kind: 'cancelled', looked: 4 }));
    await second;
    expect(district.getState().trial).toEqual({ kind: 'stopped', looked: 4 });
  });

  it('is stopped in main, and says why where it could not be', async () => {
    const { district, fake, count } = await opened();
    district.getState().edit(deny('turkey'));
    fake.answer('district.dry-run', () => new Promise(() => undefined));
    void district.getState().tryOn('recent');
    await district.getState().stopTrial();
    expect(count('district.cancel-dry-run')).toBe(1);
    fake.answer('district.dry-run', () => no('locked', 'Open the register first.'));
    await district.getState().tryOn('recent');
    expect(district.getState().trial).toEqual({ kind: 'failed', why: 'Open the register first.' });
  });
});

describe('a file of settings', () => {
  it('is shown first, and kept only when it is asked for', async () => {
    const { district, count } = await opened();
    await district.getState().pickFile();
    expect(district.getState().preview).toMatchObject({ kind: 'preview', name: 'district settings.json' });
    expect(count('district.keep')).toBe(0);
    expect(await district.getState().keepFile(null)).toBe(true);
    expect(district.getState().preview).toBeNull();
    expect(district.getState().view?.kept).toMatchObject({ how: 'import', from: 'district settings.json' });
  });

  it('that nobody chose is no preview', async () => {
    const { district, fake } = await opened();
    fake.answer('district.pick-file', () => yes(null));
    await district.getState().pickFile();
    expect(district.getState().preview).toBeNull();
  });

  it('is written where the person said, and the place is told', async () => {
    const { district, said } = await opened();
    await district.getState().exportVersion('2026.11');
    expect(said().at(-1)).toBe('Written as “district settings 2026.11.json” to “Documents”.');
  });
});
