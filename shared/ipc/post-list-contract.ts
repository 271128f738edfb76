import { z } from 'zod';
import { CATEGORIES } from '../domain/post.ts';
import { SAVED_TEXT_KINDS, type SavedText } from '../domain/saved-text.ts';
import { POST_FIELDS } from '../post-import/columns.ts';
import { MAX_LIST_COLUMNS } from '../post-import/limits.ts';
import { call, type FileToken } from './call.ts';
import type {
  PostListDone,
  PostListRead,
  PostListTry,
  PostListUndo,
  PostListView,
  ShiftReply,
} from './post-list-views.ts';
import { date } from './time-schema.ts';

const id = z.string().min(1).max(120);
const choices = z.strictObject({
  columns: z.partialRecord(z.enum(POST_FIELDS), z.int().min(0).max(MAX_LIST_COLUMNS)),
  /** Time of day of rows that tell none. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u),
  /** Accounts of rows that name none. */
  targets: z.array(id).max(100),
});
export type PostListChoices = z.infer<typeof choices>;

/** The calls by which a list of posts becomes drafts, and posts become a list. */
export const postListCalls = {
  /** Opens the system's file dialog for a list of posts; answers a token, or null when the person closed the dialog. */
  'posts.import-pick': call<FileToken | null>()(z.undefined()),
  /** Reads a chosen list and looks through it. `job`: a name the window makes up for it, told in `progress`. Nothing is changed. */
  'posts.import-read': call<PostListRead>()(z.strictObject({ token: id, job: id })),
  /** The dry run: every row judged as a draft. Nothing is changed. */
  'posts.import-try': call<PostListTry>()(z.strictObject({ job: id, choices })),
  /** Stops what runs for a list; with `forget`, the list is forgotten, and drafts being made or taken back go on. */
  'posts.import-cancel': call<null>()(z.strictObject({ job: id, forget: z.boolean() })),
  /** Makes the drafts the dry run named `plan` showed. `leaveOut`: rows that cannot be drafts are said away. */
  'posts.import-run': call<PostListDone>()(z.strictObject({ job: id, plan: id, leaveOut: z.boolean() })),
  /** Newest first. */
  'posts.imports': call<readonly PostListView[]>()(z.undefined()),
  /** Asks for a folder and writes the posts of these days as CSV or ICS; null when the person closed the dialog. */
  'posts.export': call<{ readonly folder: string; readonly posts: number; readonly unread: number } | null>()(
    z.strictObject({ from: date, to: date, format: z.enum(['csv', 'ics']) }),
  ),
  /** Moves every post of a list to the bin, but those that are out or wait for an answer. `job`: as for reading one. */
  'posts.import-undo': call<PostListUndo>()(z.strictObject({ id, job: id })),
  /** Moves posts by so many days, each at its own time of day. By as many days back is its undo. */
  'posts.shift': call<ShiftReply>()(
    z.strictObject({ ids: z.array(id).max(20_000), days: z.int().min(-366).max(366) }),
  ),
  /** Texts to use again: by name, templates first. */
  'text.list': call<readonly SavedText[]>()(z.undefined()),
  'text.remove': call<readonly SavedText[]>()(z.strictObject({ id })),
  'text.save': call<readonly SavedText[]>()(
    z.strictObject({
      id: id.nullable(),
      kind: z.enum(SAVED_TEXT_KINDS),
      name: z.string().trim().min(1).max(80),
      text: z.string().trim().min(1).max(20_000),
      category: z.enum(CATEGORIES).nullable(),
    }),
  ),
} as const;
