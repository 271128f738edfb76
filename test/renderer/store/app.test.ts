import { describe, expect, it } from 'vitest';
import { no, yes } from '../../../shared/ipc/errors.ts';
import { createApp } from '../../../renderer/store/app.ts';
import { createFakeApi } from '../fake-api.ts';
import { openState } from '../fake-data.ts';

const begun = (start: Parameters<typeof createFakeApi>[0] = {}) => {
  const fake = createFakeApi(start);
  return { fake, app: createApp(fake.api) };
};

describe('what the whole window stands on', () => {
  it('knows nothing until main has answered once', () => {
    expect(begun().app.getState().state).toBeNull();
  });

  it('asks for accounts and the school calendar once the library is open', async () => {
    const { app, fake } = begun();
    await app.getState().load();
    expect(app.getState().state?.phase).toBe('open');
    expect(app.getState().accounts.length).toBeGreaterThan(0);
    expect(app.getState().calendar).toHaveLength(1);
    await app.getState().load();
    expect(fake.calls.filter((call) => call.channel === 'account.list')).toHaveLength(1);
  });

  it('asks for no accounts while the register is locked', async () => {
    const { app, fake } = begun({ phase: 'locked', guard: 'passphrase' });
    await app.getState().load();
    expect(app.getState().state?.phase).toBe('locked');
    expect(fake.calls.map((call) => call.channel)).toEqual(['app.state']);
  });

  it('says why the state could not be read, and forgets it when it can', async () => {
    const { app, fake } = begun();
    fake.answer('app.state', () => no('storage', 'The disk did not answer.'));
    await app.getState().load();
    expect(app.getState().failure).toBe('The disk did not answer.');
    fake.answer('app.state', () => null);
    await app.getState().load();
    expect(app.getState().failure).toBeNull();
  });

  it('keeps the state it had when a later question fails', async () => {
    const { app, fake } = begun();
    await app.getState().load();
    fake.answer('app.state', () => no('failed', 'Not now.'));
    await app.getState().load();
    expect(app.getState().state?.phase).toBe('open');
  });
});

describe('first start and locks', () => {
  const start = {
    colleague: { name: 'Nadia Okonkwo', role: 'author' },
    library: 'sample',
    passphrase: null,
    startAtLogin: true,
  } as const;

  it('shows the recovery code with the open library until somebody kept it', async () => {
    const { app } = begun({ phase: 'first-start' });
    expect(await app.getState().begin(start)).toBeNull();
    expect(app.getState().recoveryCode).toMatch(/^[A-Z0-9-]+$/);
    expect(app.getState().state?.phase).toBe('open');
    app.getState().keptCode();
    expect(app.getState().recoveryCode).toBeNull();
  });

  it('answers why no library was made and shows no code', async () => {
    const { app, fake } = begun({ phase: 'first-start' });
    fake.answer('app.begin', () => no('storage', 'The disk is full. Nothing was made.'));
    expect(await app.getState().begin(start)).toBe('The disk is full. Nothing was made.');
    expect(app.getState().recoveryCode).toBeNull();
  });

  it('stays locked after a wrong passphrase and opens after the right one', async () => {
    const { app } = begun({ phase: 'locked', guard: 'passphrase' });
    await app.getState().load();
    expect(await app.getState().unlock({ with: 'passphrase', secret: 'guess' })).toMatch(/passphrase/);
    expect(app.getState().state?.phase).toBe('locked');
    expect(await app.getState().unlock({ with: 'passphrase', secret: 'correct horse' })).toBeNull();
    expect(app.getState().state?.phase).toBe('open');
    expect(app.getState().accounts.length).toBeGreaterThan(0);
  });

  it('passes on which way out of a problem was chosen', async () => {
    const { app, fake } = begun({ phase: 'problem' });
    fake.answer('app.choose', () => yes(openState()));
    expect(await app.getState().choose('use-copy')).toBeNull();
    expect(fake.calls.find((call) => call.channel === 'app.choose')?.input).toEqual({ choice: 'use-copy' });
    expect(app.getState().state?.phase).toBe('open');
  });
});

describe('what colleagues change', () => {
  it('puts another colleague at the desk', async () => {
    const { app } = begun();
    await app.getState().load();
    expect(await app.getState().switchColleague('c2')).toBeNull();
    expect(app.getState().state?.me?.name).toBe('Tou Ger Vang');
  });

  it('leaves the desk to nobody, and lets who has a passphrase sit down with it alone', async () => {
    const { app, fake } = begun();
    await app.getState().load();
    const [first] = openState().colleagues;
    fake.setState({ colleagues: first ? [{ ...first, hasPassphrase: true }] : [] });
    expect(await app.getState().leaveDesk()).toBeNull();
    expect(app.getState().state).toMatchObject({ phase: 'away', me: null });
    expect(await app.getState().switchColleague('c1')).toContain('not the passphrase');
    expect(app.getState().state?.phase).toBe('away');
    expect(await app.getState().switchColleague('c1', 'correct horse')).toBeNull();
    expect(app.getState().state).toMatchObject({ phase: 'open', me: { id: 'c1' } });
  });

  it('saves the appearance and shows it', async () => {
    const { app } = begun();
    await app.getState().load();
    expect(await app.getState().saveSettings({ appearance: 'dark' })).toBeNull();
    expect(app.getState().state?.appearance).toBe('dark');
  });

  it('shows a hold with its reason, and none after it was lifted', async () => {
    const { app } = begun();
    await app.getState().load();
    expect(await app.getState().setHold('Snow')).toBeNull();
    expect(app.getState().state?.hold?.reason).toBe('Snow');
    expect(await app.getState().liftHold()).toBeNull();
    expect(app.getState().state?.hold).toBeNull();
  });

  it('changes nothing when main refuses', async () => {
    const { app, fake } = begun();
    await app.getState().load();
    fake.answer('hold.set', () => no('not-allowed', 'Only the district may hold everything.'));
    expect(await app.getState().setHold('Snow')).toBe('Only the district may hold everything.');
    expect(app.getState().state?.hold).toBeNull();
  });
});
