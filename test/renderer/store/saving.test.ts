import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAVE_AFTER, TRY_AGAIN_AFTER } from '../../../renderer/store/saver.ts';
import { no, yes } from '../../../shared/ipc/errors.ts';
import { type Desk, pass, freshDesks } from './desk.ts';

const desk = freshDesks();

const type = ({ post }: Desk, text: string): void =>
  post.getState().edit((content) => ({ ...content, text }));
const textOnDisk = ({ fake }: Desk, id = 'post-1'): string => fake.stored(id).content.text;
const opened = async (): Promise<Desk> => {
  const at = await desk();
  await at.post.getState().open('post-1');
  return at;
};

test('what is typed is on disk within a second of the last key', async () => {
  expect(SAVE_AFTER).toBeLessThan(1000);
  const at = await opened();
  type(at, 'One');
  type(at, 'One two');
  expect(at.post.getState().saved.kind).toBe('waiting');
  await pass(SAVE_AFTER);
  expect(textOnDisk(at)).toBe('One two');
  expect(at.post.getState().saved).toEqual({ kind: 'saved' });
  expect(at.count('post.save')).toBe(1);
});

test('somebody who never pauses is saved all the same', async () => {
  const at = await opened();
  for (let key = 0; key < 50; key += 1) {
    type(at, `Key ${key}`);
    await pass(SAVE_AFTER / 4);
  }
  expect(at.count('post.save')).toBeGreaterThan(0);
  expect(textOnDisk(at)).toMatch(/^Key \d+$/);
});

test('a save that does not work keeps the words, says why, and is tried again until it works', async () => {
  const at = await opened();
  at.fake.answer('post.save', () => no('storage', 'The disk is full.'));
  type(at, 'Not lost');
  await pass(SAVE_AFTER);
  expect(at.post.getState().saved).toEqual({ kind: 'failed', why: 'The disk is full.' });
  expect(at.post.getState().content?.text).toBe('Not lost');
  type(at, 'Not lost either');
  expect(at.post.getState().saved.kind).toBe('failed');
  at.fake.answer('post.save', () => null);
  await pass(TRY_AGAIN_AFTER);
  expect(textOnDisk(at)).toBe('Not lost either');
  expect(at.post.getState().saved).toEqual({ kind: 'saved' });
});

test('a post whose words cannot be saved is not put away for another one', async () => {
  const at = await opened();
  at.fake.answer('post.save', () => no('storage', 'The disk is full.'));
  type(at, 'Still here');
  expect(await at.post.getState().open('post-2')).toBe(false);
  expect(at.post.getState().view?.id).toBe('post-1');
  expect(at.post.getState().content?.text).toBe('Still here');
  expect(at.said().join()).toContain('not saved yet');
});

test('opening another post saves this one first and keeps a version of it', async () => {
  const at = await opened();
  type(at, 'Saved on the way out');
  expect(await at.post.getState().open('post-2')).toBe(true);
  expect(textOnDisk(at)).toBe('Saved on the way out');
  expect(at.count('post.keep-version')).toBe(1);
  expect(at.post.getState().view?.id).toBe('post-2');
});

test('a post that was only looked at keeps no version', async () => {
  const at = await opened();
  await at.post.getState().close();
  expect(at.count('post.keep-version')).toBe(0);
  expect(at.count('post.save')).toBe(0);
});

test('leaving the screen saves', async () => {
  const at = await opened();
  at.navigation.getState().go('compose', 'post-1');
  type(at, 'Off to the calendar');
  at.navigation.getState().go('calendar');
  await pass(0);
  expect(textOnDisk(at)).toBe('Off to the calendar');
});

test('before the window closes everything is saved and a version kept, and main is told', async () => {
  const at = await opened();
  type(at, 'The last words');
  at.fake.emit({ kind: 'flush' });
  await pass(0);
  expect(textOnDisk(at)).toBe('The last words');
  expect(at.fake.calls.slice(-2)).toEqual([
    { channel: 'post.keep-version', input: { id: 'post-1' } },
    { channel: 'app.flushed', input: { kept: true } },
  ]);
});

test('before the window closes main is told where the last words could not be saved, and so is the person', async () => {
  const at = await opened();
  at.fake.answer('post.save', () => no('storage', 'The disk is full.'));
  type(at, 'The last words');
  at.fake.emit({ kind: 'flush' });
  await pass(0);
  expect(at.fake.calls.at(-1)).toEqual({ channel: 'app.flushed', input: { kept: false } });
  expect(at.post.getState().content?.text).toBe('The last words');
  expect(at.said().join()).toContain('not saved yet');
});

test('before the window closes two versions of which neither can be kept count as not saved', async () => {
  const at = await opened();
  overtake(at, 'Theirs');
  type(at, 'Mine');
  await pass(SAVE_AFTER);
  at.fake.answer('post.keep-version', () => no('storage', 'The disk is full.'));
  at.fake.emit({ kind: 'flush' });
  await pass(0);
  expect(at.fake.calls.at(-1)).toEqual({ channel: 'app.flushed', input: { kept: false } });
  expect(at.post.getState().content?.text).toBe('Mine');
});

/** Another window saves in between. */
const overtake = (at: Desk, text: string): void => {
  const one = at.fake.stored('post-1');
  one.seq += 1;
  one.content = { ...one.content, text };
};

test('another window’s save in between asks, and nothing is written until a person chose', async () => {
  const at = await opened();
  overtake(at, 'Theirs');
  type(at, 'Mine');
  await pass(SAVE_AFTER);
  expect(at.post.getState().saved.kind).toBe('conflict');
  type(at, 'Mine, and more');
  await pass(SAVE_AFTER * 20);
  expect(textOnDisk(at)).toBe('Theirs');
  expect(at.post.getState().content?.text).toBe('Mine, and more');
  expect(at.post.getState().saved.kind).toBe('conflict');
});

/** The texts that versions were kept of. */
const versionsKept = (at: Desk): readonly string[] => {
  const kept: string[] = [];
  at.fake.answer('post.keep-version', ({ id }) => {
    kept.push(textOnDisk(at, id));
    return yes(null);
  });
  return kept;
};

test('keeping what is here keeps the other as a version first', async () => {
  const at = await opened();
  const kept = versionsKept(at);
  overtake(at, 'Theirs');
  type(at, 'Mine');
  await pass(SAVE_AFTER);
  await at.post.getState().settleConflict('mine');
  expect(kept).toEqual(['Theirs']);
  expect(textOnDisk(at)).toBe('Mine');
  expect(at.post.getState().saved).toEqual({ kind: 'saved' });
});

test('using the other one keeps what was here as a version first', async () => {
  const at = await opened();
  const kept = versionsKept(at);
  overtake(at, 'Theirs');
  type(at, 'Mine');
  await pass(SAVE_AFTER);
  await at.post.getState().settleConflict('theirs');
  expect(kept).toEqual(['Theirs', 'Mine']);
  expect(textOnDisk(at)).toBe('Theirs');
  expect(at.post.getState().content?.text).toBe('Theirs');
});

test('where no version can be kept, neither text is written over', async () => {
  const at = await opened();
  overtake(at, 'Theirs');
  type(at, 'Mine');
  await pass(SAVE_AFTER);
  at.fake.answer('post.keep-version', () => no('storage', 'The disk is full.'));
  await at.post.getState().settleConflict('mine');
  expect(textOnDisk(at)).toBe('Theirs');
  expect(at.post.getState().content?.text).toBe('Mine');
  expect(at.said()).toContain('The disk is full.');
});

test('closing the window with two versions keeps both', async () => {
  const at = await opened();
  const kept = versionsKept(at);
  overtake(at, 'Theirs');
  type(at, 'Mine');
  await pass(SAVE_AFTER);
  at.fake.emit({ kind: 'flush' });
  await pass(0);
  expect(kept).toContain('Theirs');
  expect(textOnDisk(at)).toBe('Mine');
});

test('a decision made elsewhere does not count as another text', async () => {
  const at = await opened();
  at.fake.stored('post-1').seq += 3;
  type(at, 'Mine');
  await pass(SAVE_AFTER);
  expect(textOnDisk(at)).toBe('Mine');
  expect(at.post.getState().saved).toEqual({ kind: 'saved' });
});

test('whatever is typed, saved, refused and retried in whatever order, the last words arrive', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), text: fc.string({ maxLength: 12 }) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 1500 }) }),
    fc.record({ do: fc.constantFrom('flush' as const, 'refuse' as const, 'allow' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
      const at = await opened();
      for (const one of steps) {
        if (one.do === 'type') type(at, one.text);
        else if (one.do === 'wait') await pass(one.ms);
        else if (one.do === 'flush') await at.post.getState().flush();
        else at.fake.answer('post.save', () => (one.do === 'refuse' ? no('storage', 'Full.') : null));
      }
      at.fake.answer('post.save', () => null);
      const last = at.post.getState().content?.text;
      await pass(TRY_AGAIN_AFTER + SAVE_AFTER);
      expect(textOnDisk(at)).toBe(last);
      expect(at.post.getState().saved).toEqual({ kind: 'saved' });
    }),
    { numRuns: 60 },
  );
});
