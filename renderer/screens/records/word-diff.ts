import { diffWordsWithSpace } from 'diff';
import type { VersionField } from '../../../shared/ipc/record-views.ts';

/** A run of words that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One field of a version against the same field before. */
export interface FieldDiff {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** So many changes are searched for; texts further apart are shown as one taken out and one put in. */
const MOST_EDITS = 1_000;

const wordDiff = (before: string, after: string): readonly Piece[] => {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (found === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
};

/** What changed between two versions, field by field, word by word; fields that stayed are left out. */
export const versionDiff = (
  before: readonly VersionField[],
  after: readonly VersionField[],
): readonly FieldDiff[] => {
  const old = new Map(before.map(({ name, text }) => [name, text]));
  const now = new Map(after.map(({ name, text }) => [name, text]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name) ?? '', now.get(name) ?? ''];
    return was === is ? [] : [{ name, pieces: wordDiff(was, is).filter(({ text }) => text !== '') }];
  });
};
