import { answerQuestion } from '../../../main/workflow/answer-question.ts';
import { createPost } from '../../../main/workflow/create-post.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { acknowledge } from '../../../main/workflow/acknowledge.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import type { PostContent } from '../../../shared/domain/post.ts';
import type { PostView } from '../../../shared/ipc/views.ts';
import { DISTRICT, type World } from './world.ts';

/** A stored draft that says this. */
export const saved = async ({ services }: World, content: PostContent): Promise<PostView> => {
  const made = await createPost(services, { publishAt: null });
  await saveDraft(services, { id: made.id, seq: made.seq, content });
  return openPost(services, { id: made.id });
};

/** Answers every question and acknowledges every warning, as a person would who looked. */
export const lookedAt = async ({ services }: Pick<World, 'services'>, id: string): Promise<PostView> => {
  const post = await openPost(services, { id });
  for (const { key } of post.check.questions) await answerQuestion(services, { id, key, yes: true });
  for (const finding of post.check.findings) {
    if (finding.severity === 'warn') await acknowledge(services, { id, key: finding.key, seen: true });
  }
  return openPost(services, { id });
};

/** A post that says this and is queued; throws where it does not pass. */
export const queued = async (
  world: World,
  content: PostContent,
): Promise<{ readonly id: string; readonly revision: string; readonly delivery: string }> => {
  const post = await saved(world, content);
  const { check } = await lookedAt(world, post.id);
  const reply = await queuePost(world.services, { id: post.id, revision: check.revision });
  if (reply.kind !== 'queued') {
    throw new Error(`Not queued: ${reply.check.obstacles.map((one) => one.text).join(' ')}`);
  }
  return { id: post.id, revision: check.revision, delivery: reply.deliveries[0]?.id ?? '' };
};

/** Puts settings into a library as another Hallpass kept them, whatever they say. */
export const keptElsewhere = (
  { stores }: Pick<World, 'stores'>,
  version: string,
  pack: Readonly<Record<string, unknown>>,
): Promise<unknown> =>
  stores.district.keep({
    version,
    at: '2026-11-20T16:00:00.000Z',
    by: DISTRICT.id,
    how: 'form',
    from: null,
    note: null,
    changes: [],
    pack,
  });
