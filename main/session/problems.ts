import type { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { Problem } from '../../shared/ipc/views.ts';
import type { OpenedLibrary } from '../storage/open-library.ts';
import type { Damage } from '../storage/stores.ts';
import type { DamagedFile } from '../storage/library.ts';

/** What can be chosen where a library does not open. The ids travel to the window and back. */
export const CHOICES = {
  again: 'again',
  takeOver: 'take-over',
  newestGood: 'newest-good',
  startAnew: 'start-anew',
  registerNewestGood: 'register-newest-good',
  withoutRegister: 'without-register',
} as const;

const AGAIN = { id: CHOICES.again, label: 'Try again' } as const;

const SAVED_AT = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** "Use the copy saved Tue, Nov 24, 3:30 PM": in the laptop's own zone, since it is a file's time and not a post's. */
const newestGood = (id: string, savedAt: string): Problem['choices'][number] => ({
  id,
  label: `Use the copy saved ${SAVED_AT.format(Date.parse(savedAt))}`,
});

const inWords = ({ what, kept }: StorageProblem, choices: Problem['choices']): Problem => ({
  what,
  kept,
  choices,
});

/** The damaged file that is asked about now; the others follow one by one. */
export const fileInQuestion = (files: readonly DamagedFile[]): DamagedFile | null => files[0] ?? null;

const damaged = (problem: StorageProblem, files: readonly DamagedFile[]): Problem => {
  const file = fileInQuestion(files);
  if (file === null) return inWords(problem, [AGAIN]);
  const choices: Problem['choices'][number][] = [];
  if (file.choices.includes('newest-good') && file.newestGood !== null) {
    choices.push(newestGood(CHOICES.newestGood, file.newestGood));
  }
  if (file.choices.includes('start-anew')) {
    choices.push({
      id: CHOICES.startAnew,
      label: file.fromJournal
        ? 'Set it aside and rebuild this file from the journal'
        : 'Set it aside and start this file anew',
    });
  }
  return {
    what: `A file of the library is damaged: ${file.file} (${file.why}).`,
    kept: problem.kept,
    choices: [...choices, AGAIN],
  };
};

/** Why a library did not open, with what a person can do about it. */
export const problemOf = (
  opened: Exclude<OpenedLibrary, { kind: 'open' } | { kind: 'missing' }>,
): Problem => {
  if (opened.kind === 'damaged') return damaged(opened.problem, opened.files);
  if (opened.kind === 'in-use' && !opened.certain) {
    return inWords(opened.problem, [
      AGAIN,
      { id: CHOICES.takeOver, label: 'Nothing else is open: take it over' },
    ]);
  }
  return inWords(opened.problem, [AGAIN]);
};

/** The register is unlocked and its file cannot be trusted. */
export const registerProblem = (damage: Damage): Problem => ({
  what: `The register is damaged (${damage.why}).`,
  kept: 'Posts, queue and records are as they were. Nothing is changed before you choose, and the damaged file is kept.',
  choices: [
    ...(damage.newestGood === null ? [] : [newestGood(CHOICES.registerNewestGood, damage.newestGood)]),
    { id: CHOICES.withoutRegister, label: 'Go on without it: posts are held' },
  ],
});

/** Something that is no problem of the disk: told without its details, which help nobody. */
export const BROKEN: Problem = {
  what: 'The library could not be opened.',
  kept: 'Nothing was changed.',
  choices: [{ id: CHOICES.again, label: 'Try again' }],
};
