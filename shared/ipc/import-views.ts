/** What main tells the window about importing people and consents from a file: plain data, ready to show. */
import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportChoices } from '../register-import/choices.ts';
import type { RowNote } from '../register-import/group-rows.ts';
import type { FoundRow, ImportCounts, NamedRow, SampleRow } from '../register-import/import-plan.ts';
import type { Survey } from '../register-import/survey.ts';
import type { HeldPost } from './district-views.ts';

/** A first look at a chosen file. */
export type ImportRead =
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'read';
      readonly name: string;
      /** In words: "UTF-8", "Windows-1252". */
      readonly encoding: string;
      readonly survey: Survey;
      /** Hints by column, where a header tells which way a yes may point. */
      readonly hints: Readonly<Record<number, string>>;
      /** The school year that today lies in. */
      readonly year: { readonly from: string; readonly until: string };
      /** Today in the district's zone, `YYYY-MM-DD`. */
      readonly today: string;
    };

/** The beginning of a list, and how long it is. */
export interface Part<T> {
  readonly total: number;
  /** At most `MAX_SHOWN`. */
  readonly shown: readonly T[];
}

/** What a dry run found. Nothing was changed. */
export interface TriedImport {
  readonly kind: 'tried';
  /** Names this dry run: `register.import-run` imports this one and no other. */
  readonly plan: string;
  readonly counts: ImportCounts;
  readonly samples: readonly SampleRow[];
  /** Rows that cannot be used, with line and reason. */
  readonly bad: Part<RowNote>;
  readonly remarks: Part<RowNote>;
  /** A no that was not there before. */
  readonly objects: Part<NamedRow>;
  /** A no that would become a yes. */
  readonly freed: Part<NamedRow>;
  readonly cleared: Part<NamedRow>;
  /** The file says yes, and a no by hand, a protection or an age outranks it. */
  readonly stillNo: Part<NamedRow>;
  readonly missing: Part<NamedRow>;
  readonly sameName: Part<NamedRow>;
  /** Found by their name alone. */
  readonly byName: Part<FoundRow>;
  /** Of whom something else is known afterwards. */
  readonly changed: Part<FoundRow>;
  /** To be typed before it is imported; null: nothing has to be. */
  readonly toType: string | null;
  /** The register says all of it already. */
  readonly isEmpty: boolean;
}

export type ImportTry =
  /** What is still to be said. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'cancelled' }
  | TriedImport;

export interface ImportDone {
  readonly record: ImportRecord;
  readonly held: readonly HeldPost[];
}

export type ImportUndo =
  /** So many people whose no came with the import would have a yes again: `toType` is to be typed first. */
  | { readonly kind: 'to-type'; readonly toType: string; readonly freed: Part<NamedRow> }
  | { readonly kind: 'undone'; readonly record: ImportRecord; readonly held: readonly HeldPost[] };

export type { ImportChoices };
