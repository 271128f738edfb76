import { describe, expect, test } from 'vitest';
import { isOurWindow } from '../../../main/ipc/sender.ts';
import { serve } from '../../../main/ipc/serve.ts';
import { makeDesk } from '../../../main/window/desk.ts';
import { guardEveryWindow } from '../../../main/window/guard.ts';
import { CHANNELS, DROP_CHANNEL, EVENT_CHANNEL } from '../../../shared/ipc/channels.ts';
import { OWN_EVENTS, OURS, STRANGERS } from '../../helpers/window-border/senders.ts';
import { NOT_OUTSIDE, OUTSIDE } from '../../helpers/window/addresses.ts';
import { loadPreload } from '../../helpers/window/load-preload.ts';
import { recordingContents, windowOn } from '../../helpers/window/recording.ts';
import { using } from '../../helpers/window/shipped-sources.ts';

/**
 * Electron's security checklist (electronjs.org/docs/latest/tutorial/security, read 2026-11-25), its twenty points by
 * their numbers: those about what leaves a window and what comes in from it. The others are in security-checklist.test.ts. Shown here is what Hallpass asks of Electron; that a running window obeys is shown in test/e2e.
 */

const PAGES = [
  'app://hallpass/',
  'app://hallpass/media-window.html',
  'app://hallpass/face-window.html',
  'app://hallpass/film-window.html',
];

describe('Electron’s security checklist', () => {
  test('13. no page leaves its address', () => {
    for (const page of PAGES) {
      const { events } = windowOn(page);
      for (const url of [
        ...NOT_OUTSIDE.filter((one) => one !== 'app://hallpass/'),
        'https://school.example/',
      ])
        expect(events.emit('will-navigate', { url }), `${page} → ${url}`).toBe(true);
      expect(events.emit('will-redirect', { url: page })).toBe(true);
      expect(events.emit('will-frame-navigate', { url: page, isMainFrame: false })).toBe(true);
      expect(events.emit('will-navigate', { url: page }), 'a reload').toBe(false);
    }
    expect(
      windowOn('app://hallpass/').events.emit('will-navigate', { url: 'app://hallpass/media-window.html' }),
    ).toBe(true);
    expect(
      windowOn('app://hallpass/media-window.html').events.emit('will-navigate', { url: 'app://hallpass/' }),
    ).toBe(true);
  });

  test('14. no page opens a window, and a window that is made anyway is guarded too', () => {
    for (const page of PAGES) {
      const { opens } = windowOn(page);
      for (const url of ['https://school.example/', 'app://hallpass/', 'about:blank', 'javascript:alert(1)'])
        expect(opens(url), page).toEqual({ action: 'deny' });
    }
    const late = recordingContents('about:blank');
    guardEveryWindow({
      on: ((_name: string, listener: (event: unknown, contents: unknown) => void) =>
        listener({}, late.contents)) as never,
    });
    expect(late.opens('https://school.example/')).toEqual({ action: 'deny' });
    expect(late.events.heard()).toContain('will-navigate');
  });

  test('15. only a plain https address of a public name is handed to the system', async () => {
    const opened: string[] = [];
    const { openOutside } = makeDesk({
      shell: { openExternal: async (address: string) => void opened.push(address) },
    } as unknown as Parameters<typeof makeDesk>[0]);
    for (const address of NOT_OUTSIDE) expect(await openOutside(address), address).toBe(false);
    expect(opened).toEqual([]);
    for (const [written, address] of OUTSIDE) {
      expect(await openOutside(written)).toBe(true);
      expect(opened.at(-1)).toBe(address);
    }
    expect(using(/openExternal\(/)).toEqual(['main/window/desk.ts']);
    // No page says where to: verbs do, from what is on record.
    expect(using(/\bopenOutside\(/)).toEqual([
      'main/workflow/hand-off-steps.ts',
      'main/workflow/open-link.ts',
    ]);
  });

  test('17. a call is answered only where it comes from the top frame of our own window', async () => {
    for (const event of OWN_EVENTS) expect(isOurWindow(event, OURS)).toBe(true);
    for (const [name, event] of STRANGERS) expect(isOurWindow(event, OURS), name).toBe(false);
    for (const event of OWN_EVENTS) expect(isOurWindow(event, null)).toBe(false);

    const handled = new Map<string, (event: never, ...args: never[]) => unknown>();
    serve(
      {
        handle: (channel: string, listener: (event: never, ...args: never[]) => unknown) =>
          void handled.set(channel, listener),
      } as never,
      new Proxy({}, { get: () => () => Promise.reject(new Error('A verb was reached')) }) as never,
      {
        mainContents: () => OURS,
        dropped: () => Promise.reject(new Error('Drops were reached')),
        log: () => undefined,
      },
    );
    expect([...handled.keys()].sort()).toEqual([...CHANNELS, DROP_CHANNEL].sort());
    for (const [channel, listener] of handled)
      for (const [name, event] of STRANGERS)
        expect(
          await (listener as (event: unknown, input: unknown) => unknown)(event, {}),
          `${channel} ${name}`,
        ).toMatchObject({
          ok: false,
          code: 'not-allowed',
        });
    // The media window's three messages check their sender themselves; nothing else listens.
    expect(using(/ipcMain\s*\.\s*(on|once|handle|handleOnce)\(/).toSorted()).toEqual([
      'main/ipc/serve.ts',
      'main/media/hidden-window.ts',
    ]);
  });

  test('20. the window gets one function for each call and no object of Electron', async () => {
    const { exposed, listeners, invoked } = await loadPreload();
    expect(Object.keys(exposed)).toEqual(['api']);
    const api = exposed['api'] as Record<string, (...args: unknown[]) => unknown>;
    expect(Object.keys(api).sort()).toEqual([...CHANNELS, 'drop', 'on'].sort());
    for (const each of Object.values(api)) expect(each).toBeTypeOf('function');

    for (const channel of CHANNELS) {
      await api[channel]?.({ a: 1 }, 'hallpass.drop', { b: 2 });
      expect(invoked.at(-1)).toEqual([channel, { a: 1 }]);
    }
    await api['drop']?.([{ path: '/a.jpg' }, { path: '' }]);
    expect(invoked.at(-1)).toEqual([DROP_CHANNEL, ['/a.jpg']]);

    const heard: unknown[][] = [];
    const stop = api['on']?.((...all: unknown[]) => void heard.push(all)) as () => unknown;
    expect(listeners.map(({ channel }) => channel)).toEqual([EVENT_CHANNEL]);
    listeners[0]?.listen({ sender: 'Electron’s own event' }, { kind: 'flush' });
    expect(heard).toEqual([[{ kind: 'flush' }]]);
    expect(stop()).toBeUndefined();
    expect(listeners).toEqual([]);
  });
});
