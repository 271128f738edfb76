import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNotices } from '../../../renderer/store/notices.ts';

const texts = (notices: ReturnType<typeof createNotices>): readonly string[] =>
  notices.getState().notices.map((one) => one.text);

describe('what a person is told', () => {
  it('marks trouble as trouble', () => {
    const notices = createNotices();
    notices.getState().say('Saved.');
    notices.getState().trouble('Not saved.');
    expect(notices.getState().notices.map((one) => one.tone)).toEqual(['plain', 'trouble']);
  });

  it('says the same thing once', () => {
    const notices = createNotices();
    notices.getState().say('Saved.');
    notices.getState().say('Saved.');
    expect(texts(notices)).toEqual(['Saved.']);
  });

  it('keeps both when each has its own Undo', () => {
    const notices = createNotices();
    const undone: string[] = [];
    for (const id of ['a', 'b'])
      notices.getState().say('“News” is in the bin.', { label: 'Undo', run: () => undone.push(id) });
    for (const one of notices.getState().notices) one.action?.run();
    expect(undone).toEqual(['a', 'b']);
  });

  it('dismisses the one that was dismissed', () => {
    const notices = createNotices();
    notices.getState().say('One');
    notices.getState().say('Two');
    notices.getState().dismiss(notices.getState().notices[0]?.id ?? -1);
    expect(texts(notices)).toEqual(['Two']);
  });

  it('shows the newest four at most, each under an id of its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }), (said) => {
        const notices = createNotices();
        for (const text of said) notices.getState().say(text);
        expect(texts(notices)).toEqual(said.slice(-4));
        expect(new Set(notices.getState().notices.map((one) => one.id)).size).toBe(Math.min(4, said.length));
      }),
    );
  });
});
