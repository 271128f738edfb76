import { describe, expect, it } from 'vitest';
import { no, type Reply, yes } from '../../../shared/ipc/errors.ts';
import type { DeliveryView } from '../../../shared/ipc/views.ts';
import { createQueue } from '../../../renderer/store/queue.ts';
import { createStores, listen } from '../../../renderer/store/stores.ts';
import { createFakeApi } from '../fake-api.ts';

const ids = (deliveries: readonly DeliveryView[]): readonly string[] => deliveries.map((one) => one.id);

describe('the queue as the window knows it', () => {
  it('is not loaded until main has answered', async () => {
    const queue = createQueue(createFakeApi({}, 'full').api);
    expect(queue.getState().loaded).toBe(false);
    await queue.getState().load();
    expect(queue.getState().loaded).toBe(true);
    expect(queue.getState().deliveries.length).toBeGreaterThan(0);
  });

  it('lists deliveries in the order main gives', async () => {
    const fake = createFakeApi({}, 'full');
    const queue = createQueue(fake.api);
    await queue.getState().load();
    const reply = await fake.api['queue.list'](undefined);
    expect(reply.ok && ids(reply.value)).toEqual(ids(queue.getState().deliveries));
  });

  it('keeps what it had when a question fails, and says why', async () => {
    const fake = createFakeApi({}, 'full');
    const queue = createQueue(fake.api);
    await queue.getState().load();
    const before = queue.getState().deliveries;
    fake.answer('queue.list', () => no('storage', 'The queue could not be read.'));
    await queue.getState().load();
    expect(queue.getState()).toMatchObject({ deliveries: before, failure: 'The queue could not be read.' });
  });

  it('drops an answer that a newer question has overtaken', async () => {
    const fake = createFakeApi({}, 'full');
    const queue = createQueue(fake.api);
    let answerLate: (reply: Reply<readonly DeliveryView[]>) => void = () => undefined;
    const late = new Promise<Reply<readonly DeliveryView[]>>((done) => {
      answerLate = done;
    });
    let asked = 0;
    fake.answer('queue.list', () => {
      asked += 1;
      return asked === 1 ? late : null;
    });
    const first = queue.getState().load();
    await queue.getState().load();
    answerLate(yes([]));
    await first;
    expect(queue.getState().deliveries.length).toBeGreaterThan(0);
  });
});

describe('the queue and main’s events', () => {
  it('is asked for again when main says it changed, once it was shown', async () => {
    const fake = createFakeApi({}, 'full');
    const stores = createStores(fake.api);
    const stop = listen(stores);
    const asked = (): number => fake.calls.filter((call) => call.channel === 'queue.list').length;
    fake.emit({ kind: 'changed', what: ['queue'], post: null });
    expect(asked()).toBe(0);
    await stores.queue.getState().load();
    fake.emit({ kind: 'changed', what: ['queue'], post: null });
    expect(asked()).toBe(2);
    stop();
    fake.emit({ kind: 'changed', what: ['queue'], post: null });
    expect(asked()).toBe(2);
  });

  it('opens where a notification points', () => {
    const fake = createFakeApi({}, 'full');
    const stores = createStores(fake.api);
    const stop = listen(stores);
    fake.emit({ kind: 'go', to: 'queue', id: 'crowd-5-ridgeview-fb' });
    expect(stores.navigation.getState()).toMatchObject({
      screen: 'queue',
      subject: 'crowd-5-ridgeview-fb',
    });
    stop();
  });

  it('passes on what main has to say', () => {
    const fake = createFakeApi();
    const stores = createStores(fake.api);
    const stop = listen(stores);
    fake.emit({ kind: 'notice', text: 'A post waits.' });
    expect(stores.notices.getState().notices.map((one) => one.text)).toEqual(['A post waits.']);
    stop();
  });
});
