import type { Moment } from '../../shared/compliance/subject.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { Services } from '../services.ts';
import type { Judged } from './judge.ts';

/** Stores the result of a check that passed, by ids alone; answers the pass's id. */
export const keepPass = async (
  services: Services,
  post: PostDocument,
  judged: Judged,
  moment: Moment,
): Promise<string> => {
  const id = services.newId();
  await services.stores.passes.keep({
    id,
    post: post.id,
    revision: judged.revision,
    contentHash: judged.contentHash,
    packVersion: judged.packVersion,
    consentVersion: judged.consentVersion,
    moment,
    at: new Date(services.clock.now()).toISOString(),
    findings: judged.findings,
    people: judged.peopleIds,
    consents: judged.consentIds,
  });
  return id;
};
