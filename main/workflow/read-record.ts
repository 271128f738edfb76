import type { RecordView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { gatherRecord } from './gather-record.ts';
import { unmoved } from './moving.ts';
import { needPost } from './need.ts';
import { mayRetain } from './retain.ts';
import { viewPost } from './view-post.ts';

/** A post's record, names filled in: what it says and said, where it went, and everything that happened to it. */
export const readRecord = (services: Services, { id }: { readonly id: string }): Promise<RecordView> =>
  unmoved(services, () => read(services, id));

const read = async (services: Services, id: string): Promise<RecordView> => {
  const post = await needPost(services, id);
  const { history, chain, ...record } = await gatherRecord(services, post);
  return {
    post: await viewPost(services, post),
    lines: history,
    chain: chain.kind,
    record,
    may: { retain: mayRetain(services.me()) },
  };
};
