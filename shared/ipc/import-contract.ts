import { z } from 'zod';
import type { ImportRecord } from '../domain/import-record.ts';
import { CONSENT_CHANNELS, CONSENT_SCOPES } from '../domain/person.ts';
import { COLUMN_ROLES, LAYOUTS, MEANINGS, YES_GROUNDS } from '../register-import/choices.ts';
import { MAX_CELL, MAX_COLUMNS } from '../register-import/limits.ts';
import { call, type FileToken } from './call.ts';
import type { ImportDone, ImportRead, ImportTry, ImportUndo } from './import-views.ts';
import { date } from './time-schema.ts';

const id = z.string().min(1).max(120);
const typed = z.string().max(80).nullable();
const column = z.int().min(0).max(MAX_COLUMNS);

/** What a person says about a list; main says what is missing in it (`choiceProblems`). */
const choices = z.strictObject({
  layout: z.enum(LAYOUTS),
  columns: z.partialRecord(z.enum(COLUMN_ROLES), column),
  answers: z
    .array(
      z.strictObject({
        column,
        scope: z.array(z.enum(CONSENT_SCOPES)).max(CONSENT_SCOPES.length),
        channels: z.array(z.enum(CONSENT_CHANNELS)).max(CONSENT_CHANNELS.length),
        says: z.record(z.string().max(MAX_CELL * 2), z.enum(MEANINGS)),
        blank: z.enum(MEANINGS),
      }),
    )
    .max(20),
  from: date,
  until: date,
  form: z.string().max(120),
  yesBy: z.enum(YES_GROUNDS).nullable(),
});

/** The calls by which a list of people and their consents is taken into the register. */
export const importCalls = {
  /** Opens the system's file dialog for a list of people; answers a token, or null when the person closed the dialog. */
  'register.import-pick': call<FileToken | null>()(z.undefined()),
  /**
   * Reads a picked or dropped list and looks through it. `job`: a name the window makes up for this file, told in
   * `progress` and given again with every call about it. Nothing is changed.
   */
  'register.import-read': call<ImportRead>()(z.strictObject({ token: id, job: id })),
  /** The dry run. Nothing is changed. */
  'register.import-try': call<ImportTry>()(z.strictObject({ job: id, choices })),
  /** Stops what runs for a file; with `forget`, the file is forgotten as well. */
  'register.import-cancel': call<null>()(z.strictObject({ job: id, forget: z.boolean() })),
  /** Takes in what the dry run named `plan` showed, whole. `leaveOut`: rows that cannot be used are said away. */
  'register.import-run': call<ImportDone>()(
    z.strictObject({ job: id, plan: id, leaveOut: z.boolean(), typed }),
  ),
  /** Newest first. */
  'register.imports': call<readonly ImportRecord[]>()(z.undefined()),
  /** Takes an import back, whole; later ones stay. */
  'register.import-undo': call<ImportUndo>()(z.strictObject({ id, typed })),
} as const;
