import { z } from 'zod';
import { type StorageProblem, isStorageProblem } from '../../shared/domain/storage-problem.ts';
import { type Reply, no } from '../../shared/ipc/errors.ts';
import { saidOf } from '../../shared/ipc/time-schema.ts';
import { Refusal } from '../workflow/refusal.ts';

/** What a person reads when something broke that should not: it says what was kept, and no details that help nobody. */
const BROKEN = 'Something broke inside Hallpass, so this was not done. What was saved before is still there.';

/** A thrown thing as a reply: refusals and storage speak for themselves, anything else is told as broken. */
export const refusalOf = (thrown: unknown): Reply<never> => {
  if (thrown instanceof Refusal) return no(thrown.code, thrown.message);
  if (isStorageProblem(thrown)) return no(codeOf(thrown), thrown.message);
  return no('failed', BROKEN);
};

const codeOf = ({ code }: StorageProblem): 'locked' | 'damaged' | 'storage' =>
  code === 'locked' || code === 'damaged' ? code : 'storage';

/** What did not fit, in the schema's own words or by the names of our own fields; never what was in them. */
export const badInput = (problem: z.ZodError): Reply<never> => {
  const said = saidOf(problem.issues[0]);
  if (said !== null) return no('bad-input', `${said} Nothing was changed.`);
  const path = problem.issues[0]?.path ?? [];
  const fields = path
    .filter((part) => typeof part === 'string' && /^[a-zA-Z]{1,20}$/u.test(part))
    .slice(0, 3);
  const where = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
  return no('bad-input', `Hallpass could not read what the window sent${where}. Nothing was changed.`);
};

/**
 * One line for the log: the call, the kind of fault and where in our code it was. Messages stay out, since they may
 * quote what a person typed; so do names, paths of files and tokens.
 */
export const logLine = (channel: string, thrown: unknown): string => {
  const kind = thrown instanceof Error ? thrown.name.replace(/[^A-Za-z]/gu, '') : typeof thrown;
  const code = isStorageProblem(thrown) ? ` ${thrown.code}` : '';
  const places = (thrown instanceof Error ? (thrown.stack ?? '') : '')
    .split('\n')
    .flatMap((line) => /([\w-]+\.(?:ts|js|mjs|cjs):\d+:\d+)\)?$/u.exec(line)?.[1] ?? [])
    .slice(0, 4);
  return `call ${channel}: ${kind}${code}${places.length === 0 ? '' : ` at ${places.join(' < ')}`}`;
};
