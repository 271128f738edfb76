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
    notices.getState().trouble('One');
    notices.getState().say('Two');
    notices.getState().dismiss(notices.getState().notices[0]?.id ?? -1);
    expect(texts(notices)).toEqual(['Two']);
  });

  it('shows what was just said, never more than three, and the newest trouble before the rest, each under an id of its own', () => {
    const undo = { label: 'Undo', run: () => undefined };
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom('said', 'undoable', 'trouble')),
          {
            minLength: 1,
            maxLength: 20,
            selector: ([text]) => text,
          },
        ),
        (told) => {
          const notices = createNotices();
          for (const [text, kind] of told) {
            if (kind === 'trouble') notices.getState().trouble(text);
            else notices.getState().say(text, kind === 'undoable' ? undo : null);
          }
          const of = (kind: string): readonly string[] =>
            told.filter((one) => one[1] === kind).map(([text]) => text);
          const shown = texts(notices);
          expect(shown.length).toBe(
            Math.min(3, of('said').slice(-1).length + of('undoable').slice(-2).length + of('trouble').length),
          );
          expect(shown.at(-1)).toBe(told.at(-1)?.[0]);
          // Of trouble, whatever else was said, the newest ones, all of them where there is room.
          const trouble = of('trouble').slice(-3);
          const [, last] = told.at(-1) ?? [];
          const room = last === 'trouble' || trouble.length < 3 ? trouble : trouble.slice(1);
          expect(shown.filter((text) => of('trouble').includes(text))).toEqual(room);
          expect(new Set(notices.getState().notices.map((one) => one.id)).size).toBe(shown.length);
        },
      ),
    );
  });
});
