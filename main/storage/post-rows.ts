import type { PostDocument, TileRow } from '../../shared/domain/post-document.ts';
import { emptyContent } from '../../shared/domain/post.ts';

/** A post before anything of it is known. */
export const blank = (id: string): PostDocument => ({
  id,
  made: '',
  madeBy: '',
  seq: 0,
  title: null,
  content: emptyContent(),
  assets: {},
  editors: [],
  acknowledgements: [],
  waivers: [],
  approvals: [],
  answers: [],
  reviews: [],
  changed: '',
  changedBy: '',
  binnedAt: null,
});

/** By time, undated last, then by id: the same order every time. */
export const sorted = (rows: readonly TileRow[]): readonly TileRow[] =>
  [...rows].sort((one, other) => {
    const a = one.publishAt ?? '9999';
    const b = other.publishAt ?? '9999';
    if (a !== b) return a < b ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  });
