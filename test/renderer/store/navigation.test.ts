import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNavigation, SCREENS } from '../../../renderer/store/navigation.ts';

describe('where the window is', () => {
  it('begins at the calendar', () => {
    expect(createNavigation().getState()).toMatchObject({
      screen: 'calendar',
      subject: null,
      overlay: 'none',
    });
  });

  it('goes to a screen with its subject, and to none when none is named', () => {
    const nav = createNavigation();
    nav.getState().go('records', 'post-1');
    expect(nav.getState()).toMatchObject({ screen: 'records', subject: 'post-1' });
    nav.getState().go('records');
    expect(nav.getState().subject).toBeNull();
  });

  it('puts away what lies over the screen when it goes somewhere', () => {
    const nav = createNavigation();
    nav.getState().show('palette');
    nav.getState().go('queue');
    expect(nav.getState().overlay).toBe('none');
  });

  it('tells those who asked before it leaves, while the old screen still stands', () => {
    const nav = createNavigation();
    const seen: string[] = [];
    nav.getState().onLeave(() => seen.push(nav.getState().screen));
    nav.getState().go('compose', 'post-1');
    nav.getState().go('queue');
    expect(seen).toEqual(['calendar', 'compose']);
  });

  it('does not leave a place it goes to again', () => {
    const nav = createNavigation();
    let left = 0;
    nav.getState().onLeave(() => (left += 1));
    nav.getState().go('compose', 'post-1');
    nav.getState().go('compose', 'post-1');
    expect(left).toBe(1);
  });

  it('tells nobody who took the request back', () => {
    const nav = createNavigation();
    let left = 0;
    const stop = nav.getState().onLeave(() => (left += 1));
    stop();
    nav.getState().go('queue');
    expect(left).toBe(0);
  });

  it('is always where it was last sent, whatever lay on top', () => {
    const screen = fc.constantFrom(...SCREENS);
    const step = fc.oneof(
      fc.record({ screen, subject: fc.option(fc.string({ minLength: 1 })) }),
      fc.constantFrom('palette' as const, 'shortcuts' as const, 'bin' as const, 'none' as const),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const nav = createNavigation();
        let last: { screen: string; subject: string | null } = { screen: 'calendar', subject: null };
        for (const one of steps) {
          if (typeof one === 'string') nav.getState().show(one);
          else {
            nav.getState().go(one.screen, one.subject);
            last = one;
          }
        }
        expect(nav.getState()).toMatchObject(last);
      }),
    );
  });
});
