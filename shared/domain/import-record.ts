/** One import of a list of people and their consents, as it was taken in. */
export interface ImportRecord {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** A colleague: their id as it is stored, their name as it is shown. */
  readonly by: string;
  /** The file's name. */
  readonly file: string;
  readonly form: string;
  /** The school year. */
  readonly from: string;
  readonly until: string;
  readonly rows: number;
  /** People in the file, and of these the ones it brought. */
  readonly people: number;
  readonly added: number;
  readonly granted: number;
  readonly denied: number;
  /** When and by whom it was undone, which takes nothing out of the register but its say; null: it counts. */
  readonly undone: { readonly at: string; readonly by: string } | null;
  /** What an undo takes back: its answers, and, unless very many changes came later, what it changed in names, grades and schools. */
  readonly takesBack: 'all' | 'answers';
}
