import { choiceProblems, type ImportChoices } from '../../shared/register-import/choices.ts';
import { polarityHint } from '../../shared/register-import/headers.ts';
import { MAX_IMPORT_BYTES } from '../../shared/register-import/limits.ts';
import { planImport } from '../../shared/register-import/plan.ts';
import { surveyTable } from '../../shared/register-import/survey.ts';
import { plainText } from '../../shared/table/table.ts';
import type { FileToken } from '../../shared/ipc/contract.ts';
import type { ImportRead, ImportTry } from '../../shared/ipc/import-views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { endSession, inTurns, keepSession, needSession, startJob, stopJob } from './import-session.ts';
import { needRegister } from './people.ts';
import { districtToday } from './read-guidelines.ts';
import { Refusal } from './refusal.ts';
import { tableText } from './table-text.ts';
import { viewPlan } from './view-import.ts';

/** Opens the system's file dialog for an export; the window gets a token, never the path. */
export const pickImport = async (services: Services): Promise<FileToken | null> => {
  needRegister(services);
  const path = await services.desk.pickFile({
    title: 'Choose a list of students',
    name: 'Tables (CSV, TSV, text)',
    extensions: ['csv', 'tsv', 'tab', 'txt'],
  });
  return path === null ? null : ((await services.tokens.issue([path]))[0] ?? null);
};

/** The school year in which a day lies, July to June, for a person to look at. */
const yearOf = (today: string): { readonly from: string; readonly until: string } => {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0);
  return { from: `${year}-07-01`, until: `${year + 1}-06-30` };
};

/** Reads a chosen file and looks through it: what its columns seem to hold. Nothing is changed; the file stays in memory. */
export const readImport = async (
  services: Services,
  { token, job }: { readonly token: string; readonly job: string },
): Promise<ImportRead> => {
  needRegister(services);
  const path = services.tokens.redeem(token);
  if (path === null) {
    throw new Refusal('refused', 'This file was chosen too long ago. Choose it again; nothing was changed.');
  }
  startJob(services, job);
  const chosen = await services.readChosen(path, MAX_IMPORT_BYTES);
  const { name } = chosen;
  if (!chosen.ok) return { kind: 'refused', name, why: chosen.why };
  const read = tableText(chosen.bytes);
  if (!read.ok) return { kind: 'refused', name, why: read.why };
  const text = plainText(read.text);
  const surveyed = await inTurns(services, job, surveyTable(text), {
    total: 0,
    text: 'Looking through the file',
  });
  if (surveyed === null) return { kind: 'cancelled' };
  if (!surveyed.ok) return { kind: 'refused', name, why: surveyed.why };
  const { survey } = surveyed;
  keepSession(services, { job, name, text, survey, tried: null });
  const today = districtToday(services, currentPack(services));
  return {
    kind: 'read',
    name,
    encoding: read.encoding,
    survey,
    hints: Object.fromEntries(
      survey.columns.flatMap(({ header }, at) => {
        const hint = polarityHint(header);
        return hint === null ? [] : [[at, hint]];
      }),
    ),
    year: yearOf(today),
    today,
  };
};

/** The dry run: what the file would change under these choices, or what is still to be said. Nothing is changed. */
export const tryImport = async (
  services: Services,
  { job, choices }: { readonly job: string; readonly choices: ImportChoices },
): Promise<ImportTry> => {
  const register = needRegister(services);
  const session = needSession(services, job);
  const pack = currentPack(services);
  const problems = choiceProblems(choices, session.survey, districtToday(services, pack));
  if (problems.length > 0) return { kind: 'problems', problems };
  startJob(services, job);
  session.tried = null;
  const version = register.version();
  const plan = await inTurns(
    services,
    job,
    planImport({
      text: session.text,
      survey: session.survey,
      choices,
      people: register.people(),
      setAside: register.setAside(),
      pack,
      now: services.clock.now(),
    }),
    { total: session.survey.rows * 2, text: 'Comparing with the register' },
  );
  if (plan === null) return { kind: 'cancelled' };
  session.tried = { id: services.newId(), choices, plan, version };
  return viewPlan(session.tried.id, plan);
};

/** Stops what runs for a file; with `forget`, the file is forgotten as well. */
export const cancelImport = async (
  services: Services,
  { job, forget }: { readonly job: string; readonly forget: boolean },
): Promise<null> => {
  if (forget) endSession(services, job);
  else stopJob(services, job);
  return null;
};
