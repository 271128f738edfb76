import { pickPostList, readPostList, tryPostList } from '../../../main/workflow/read-post-list.ts';
import { listPostLists, runPostList, undoPostList } from '../../../main/workflow/run-post-list.ts';
import { makeFileTokens } from '../../../main/media/file-tokens.ts';
import type { World } from './world.ts';

/** A list of two posts on the day of the model's own, one of them blocked, is taken in as drafts. */
export const importList = async (world: World): Promise<void> => {
  const list = (world.out.chance.list += 1);
  const job = `list-${list}`;
  const path = `/${job}.csv`;
  const file = await world.out.fs.open(path, 'create');
  await file.write(
    new TextEncoder().encode(
      [
        'Date,Time,Account,Post,Category',
        `11/24/2026,4:30 PM,@RidgeviewBPS on Facebook,Picture day is on Friday. List ${list}.,News`,
        '11/24/2026,5:30 PM,@RidgeviewBPS on Facebook,Everything is 20% off with code KHS20.,News',
      ].join('\n'),
    ),
  );
  await file.close();
  world.out.answers.file = path;
  const tokens = makeFileTokens({ now: world.services.clock.now, newToken: () => `token-${list}` });
  const services = { ...world.services, tokens };
  const token = await pickPostList(services);
  const read = await readPostList(services, { token: token?.token ?? '', job });
  // Another list took its place, as two at once do.
  if (read.kind !== 'read') return;
  const choices = { time: '09:00', targets: [], columns: read.survey.guess };
  const tried = await tryPostList(services, { job, choices });
  if (tried.kind !== 'tried') return;
  await runPostList(services, { job, plan: tried.plan, leaveOut: true });
};

/** Takes the newest list back. */
export const undoList = async ({ services }: World): Promise<void> => {
  const [last] = await listPostLists(services);
  if (last !== undefined) await undoPostList(services, { id: last.id, job: 'undo' });
};
