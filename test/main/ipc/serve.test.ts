import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHandlers } from '../../../main/ipc/handlers.ts';
import type { Root } from '../../../main/ipc/root.ts';
import { answerer, serve } from '../../../main/ipc/serve.ts';
import { Refusal } from '../../../main/workflow/refusal.ts';
import { CHANNELS, DROP_CHANNEL } from '../../../shared/ipc/channels.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { no } from '../../../shared/ipc/errors.ts';
import { type Border, borderFor } from '../../helpers/window-border/border.ts';
import { OWN_EVENTS, STRANGERS } from '../../helpers/window-border/senders.ts';
import { AUTHOR, draft } from '../../helpers/workflow/world.ts';

const [own] = OWN_EVENTS;
if (own === undefined) throw new Error('No event of our own');
const ask = (border: Border, channel: string, ...args: unknown[]) => border.answer(channel, own, args);

describe('every channel', () => {
  test('has a schema and a handler, and no handler is without a channel', () => {
    const handlers = makeHandlers({} as Root);
    expect(Object.keys(handlers).sort()).toEqual([...CHANNELS].sort());
    expect(Object.keys(contract).sort()).toEqual([...CHANNELS].sort());
    for (const channel of CHANNELS) {
      expect(handlers[channel], channel).toBeTypeOf('function');
      expect(contract[channel].input.safeParse(Symbol('no input')).success, channel).toBe(false);
    }
  });

  test('is opened once, drops among them', () => {
    const opened: string[] = [];
    serve({ handle: (channel: string) => void opened.push(channel) } as never, makeHandlers({} as Root), {
      mainContents: () => null,
      dropped: async () => [],
      log: () => undefined,
    });
    expect(opened.sort()).toEqual([...CHANNELS, DROP_CHANNEL].sort());
  });

  test('refuses, in words, while no library is open', async () => {
    const root = {
      services: () => {
        throw new Refusal('locked', 'The library is not open. Nothing was changed.');
      },
    } as unknown as Root;
    const answer = answerer(makeHandlers(root), {
      mainContents: () => own.sender?.id ?? null,
      dropped: async () => [],
      log: () => undefined,
    });
    expect(await answer('post.bin', own, [])).toEqual({
      ok: false,
      code: 'locked',
      message: 'The library is not open. Nothing was changed.',
    });
  });
});

describe('what a call is told', () => {
  let border: Border;
  beforeAll(async () => {
    border = await borderFor(AUTHOR, 1);
  });
  afterAll(() => border.close());

  test('an unknown call: that there is none, and that nothing was changed', async () => {
    expect(await ask(border, 'post.publish-now', { id: 'x' })).toEqual({
      ok: false,
      code: 'unknown-channel',
      message: 'Hallpass knows no such call. Nothing was changed.',
    });
  });

  test('a stranger: nothing about the contract, not even whether the call exists', async () => {
    for (const [, event] of STRANGERS) {
      const known = await border.answer('post.open', event, [{ id: 7 }]);
      expect(known).toMatchObject({ ok: false, code: 'not-allowed' });
      expect(await border.answer('no.such.call', event, [])).toEqual(known);
    }
  });

  test('a wrong type: which of our fields, and never what was in it', async () => {
    const reply = await ask(border, 'post.save', { id: 'x', seq: 'Mason Lindqvist', content: {} });
    expect(reply).toEqual({
      ok: false,
      code: 'bad-input',
      message: 'Hallpass could not read what the window sent (seq). Nothing was changed.',
    });
    const stray = await ask(border, 'post.open', { id: 'x', 'Mason Lindqvist': 1 });
    expect(stray).toMatchObject({ ok: false, code: 'bad-input' });
    expect(JSON.stringify(stray)).not.toContain('Mason');
  });

  test('a day, a time or a zone that does not exist: what it is, and that nothing was changed', async () => {
    const id = 'x';
    const good = { publishAt: '2026-11-30T10:00', zone: 'America/Chicago' };
    const content = (more: object) => ({ ...draft(good), ...more });
    const move = (more: object) => ({ id, from: null, side: null, ...good, ...more });
    for (const wall of ['2026-02-30T10:00', '2026-12-01T25:10', '2026-12-01T10:75', '2026-13-01T10:00']) {
      const event = { ...draft().event, endsAt: wall };
      for (const [channel, input] of [
        ['post.create', { publishAt: wall }],
        ['post.save', { id, seq: 0, content: content({ publishAt: wall }) }],
        ['post.save', { id, seq: 0, content: content({ event }) }],
        ['post.check', { id, content: content({ publishAt: wall }) }],
        ['post.move', move({ publishAt: wall })],
        ['queue.reschedule', { id, ...good, publishAt: wall, side: null }],
      ] as const)
        expect([channel, wall, await ask(border, channel, input)]).toEqual([
          channel,
          wall,
          no('bad-input', 'There is no such time. Choose another one. Nothing was changed.'),
        ]);
    }
    const zone = 'Mars/Olympus';
    for (const [channel, input] of [
      ['post.save', { id, seq: 0, content: content({ zone }) }],
      ['post.check', { id, content: content({ zone }) }],
      ['post.move', move({ zone })],
      ['post.slots', { targets: [], zone, except: null }],
      ['queue.reschedule', { id, ...good, zone, side: null }],
    ] as const)
      expect([channel, await ask(border, channel, input)]).toEqual([
        channel,
        no('bad-input', 'This time zone is not known here. Choose another one. Nothing was changed.'),
      ]);
    // Where it stands is compared alone: a post may be moved away from such a time.
    expect(await ask(border, 'post.move', move({ from: '2026-02-30T10:00' }))).toMatchObject({
      code: 'not-found',
    });
    expect(
      await ask(border, 'post.tiles', { from: '2026-02-30', to: '2026-03-30', undated: false }),
    ).toMatchObject({
      code: 'bad-input',
      message: 'There is no such day. Choose another one. Nothing was changed.',
    });
  });

  test('two values, a cycle, or bytes in the wrong place: no verb is reached', async () => {
    const circle: Record<string, unknown> = {};
    circle['id'] = circle;
    for (const args of [
      [{ id: 'x' }, {}],
      [circle],
      [new Uint8Array(9)],
      [{ id: new Uint8Array(9) }],
      [new Map()],
    ])
      expect(await ask(border, 'post.open', ...args)).toMatchObject({ ok: false, code: 'bad-input' });
  });

  test('a paste over 50 MB: it is refused before anything looks at it', async () => {
    const reply = await ask(border, 'media.paste', {
      name: 'a.png',
      bytes: new Uint8Array(50 * 1024 * 1024 + 1),
    });
    expect(reply).toMatchObject({ ok: false, code: 'bad-input' });
    expect(reply).toMatchObject({ message: expect.stringContaining('(bytes)') as string });
  });

  test('a fault of ours: what was kept, and a line in the log without a name', async () => {
    const log: string[] = [];
    const root = {
      state: () => Promise.reject(new TypeError('Mason Lindqvist is undefined')),
    } as unknown as Root;
    const answer = answerer(makeHandlers(root), {
      mainContents: () => own.sender?.id ?? null,
      dropped: async () => [],
      log: (line) => void log.push(line),
    });
    const reply = await answer('app.state', own, []);
    expect(reply).toMatchObject({ ok: false, code: 'failed' });
    expect(reply).toMatchObject({ message: expect.stringContaining('still there') as string });
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^call app\.state: TypeError at [\w.]+:\d+:\d+ < handlers\.ts:\d+/);
    expect(log[0]).not.toContain('Mason');
  });
});

describe('dropped files', () => {
  let border: Border;
  beforeAll(async () => {
    border = await borderFor(AUTHOR, 2);
  });
  afterAll(() => border.close());

  test('become tokens; their paths stay in main', async () => {
    const reply = await ask(border, DROP_CHANNEL, ['/home/ana/Pictures/volcano.jpg']);
    expect(reply).toMatchObject({ ok: true, value: [{ name: 'volcano.jpg', bytes: 0 }] });
    expect(JSON.stringify(reply)).not.toContain('/home/ana');
  });

  test('are at most five hundred at once, and only paths', async () => {
    for (const paths of [Array.from({ length: 501 }, () => '/a'), [''], [7], '/a', ['x'.repeat(4_097)]])
      expect(await ask(border, DROP_CHANNEL, paths)).toMatchObject({ ok: false, code: 'bad-input' });
  });
});
