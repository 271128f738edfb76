import { approvalRequests } from './003-approval-requests.ts';
import { registerImports } from './002-register-imports.ts';

/**
 * Numbered steps from one format of the library to the next. A step is pure: it gets the data of one document and
 * answers what it is in the next format. To add one: a file `004-<what>.ts` here, a line below, a test that migrates
 * a library of the format before. Released steps are never changed.
 */
export type DocumentKind =
  | 'post'
  | 'version'
  | 'pass'
  | 'deliveries'
  | 'register'
  | 'keys'
  | 'settings'
  | 'district'
  | 'district-version'
  | 'district-unkept'
  | 'retention'
  | 'backup'
  | 'watched'
  | 'colleagues'
  | 'colleague-secrets'
  | 'reviews'
  | 'sharing'
  | 'accounts'
  | 'post-lists'
  | 'saved-texts'
  | 'library'
  | 'journal-head';

export interface Migration {
  /** The format it leads to; the one before is `to - 1`. */
  readonly to: number;
  readonly name: string;
  /** Kinds that are left out stay as they are. */
  readonly documents: Readonly<Partial<Record<DocumentKind, (data: unknown) => unknown>>>;
}

/** The first format: nothing leads to it. */
const FIRST_FORMAT = 1;

export const MIGRATIONS: readonly Migration[] = [registerImports, approvalRequests];

/** The format a library has after all steps. Throws when a number is missing or repeated. */
export const formatAfter = (migrations: readonly Migration[]): number => {
  migrations.forEach((migration, index) => {
    const expected = FIRST_FORMAT + index + 1;
    if (migration.to !== expected) throw new Error(`Migration ${migration.name} should lead to ${expected}`);
  });
  return FIRST_FORMAT + migrations.length;
};

/** Brings one document's data from its format to the newest. */
export const upgradeData = (
  migrations: readonly Migration[],
  kind: DocumentKind,
  data: unknown,
  from: number,
): unknown =>
  migrations
    .filter((migration) => migration.to > from)
    .reduce((current, migration) => migration.documents[kind]?.(current) ?? current, data);
