/** What a file of the library may hold. A file that passes its checksum but not its schema counts as damaged. */
import { z } from 'zod';
import { MOMENTS } from '../../shared/compliance/subject.ts';
import { ACCOUNT_SCOPES, LEVELS } from '../../shared/domain/account.ts';
import { ROLES } from '../../shared/domain/colleague.ts';
import { CHECKLIST_KEYS } from '../../shared/domain/decision.ts';
import { DELIVERY_STATES } from '../../shared/domain/delivery.ts';
import { CALENDAR_KINDS, SEVERITIES } from '../../shared/domain/district.ts';
import { KEPT_HOW, type KeptPack } from '../../shared/domain/kept-pack.ts';
import type { UnkeptSettings } from '../../shared/domain/unkept-settings.ts';
import { PLATFORM_IDS } from '../../shared/domain/platform-id.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { REVIEW_STEPS } from '../../shared/domain/review.ts';
import { CATEGORIES } from '../../shared/domain/post.ts';
import { SAVED_TEXT_KINDS } from '../../shared/domain/saved-text.ts';
import { contentSchema } from '../../shared/ipc/content-schema.ts';
import { RETENTION_CLASSES } from '../../shared/domain/retention.ts';
import type { WatchedFolder } from '../../shared/domain/watched.ts';
import type { BackupSettings } from '../../shared/domain/backup.ts';
import type { RetentionDocument } from './retention.ts';
import type { PostVersion, Settings, StoredPass } from './stores.ts';

const text = z.string();
const id = z.string().min(1).max(200);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);

export const postSchema: z.ZodType<PostDocument> = z.strictObject({
  id,
  made: instant,
  madeBy: id,
  seq: z.int().nonnegative(),
  title: text.nullable(),
  content: contentSchema,
  assets: z.record(z.string(), z.strictObject({ original: id, derivative: id, name: text })),
  editors: z.array(id),
  acknowledgements: z.array(z.strictObject({ key: text, by: id, at: instant })),
  waivers: z.array(z.strictObject({ key: text, rule: id, reason: text, revision: id, by: id, at: instant })),
  approvals: z.array(
    z.strictObject({ revision: id, findings: z.array(text), by: id, at: instant, note: text.nullable() }),
  ),
  answers: z.array(z.strictObject({ key: z.enum(CHECKLIST_KEYS), about: text, by: id, at: instant })),
  reviews: z.array(
    z.strictObject({ kind: z.enum(REVIEW_STEPS), revision: id, by: id, at: instant, note: text.nullable() }),
  ),
  changed: instant,
  changedBy: id,
  binnedAt: instant.nullable(),
});

export const versionSchema: z.ZodType<PostVersion> = z.strictObject({
  id,
  at: instant,
  by: id,
  why: z.enum(['close', 'approval', 'queue', 'idle', 'asked', 'before-restore']),
  post: postSchema,
});

const delivery = z.strictObject({
  id,
  post: id,
  target: id,
  state: z.enum(DELIVERY_STATES),
  wall: text,
  zone: id,
  side: z.enum(['earlier', 'later']).nullable(),
  dueAt: instant,
  revision: id,
  pass: id,
  offeredAt: instant.nullable(),
  attempt: text.nullable(),
  why: text.nullable(),
  link: text.nullable(),
  changedAt: instant,
  changedBy: id,
});
export const deliveriesSchema = z.strictObject({ deliveries: z.array(delivery) });

/** Findings are kept as the engine gave them; only what storage itself relies on is looked at. */
const finding = z.strictObject({
  rule: id,
  message: text,
  severity: z.enum(SEVERITIES),
  waivable: z.boolean(),
  at: z.strictObject({
    account: text.nullable(),
    field: text.nullable(),
    range: z.tuple([z.number(), z.number()]).nullable(),
    media: text.nullable(),
    face: text.nullable(),
  }),
  data: z.record(z.string(), z.union([text, z.number(), z.strictObject({ person: text })])),
  words: text.nullable(),
  fix: z
    .strictObject({
      label: text,
      safe: z.boolean(),
      edits: z.array(
        z.union([
          z.strictObject({ field: text, range: z.tuple([z.number(), z.number()]), text }),
          z.strictObject({
            field: text,
            crop: z.strictObject({
              box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
              width: z.number(),
              height: z.number(),
            }),
          }),
          z.strictObject({ field: text, value: z.union([text, z.boolean(), z.null()]) }),
        ]),
      ),
    })
    .nullable(),
});

export const passSchema: z.ZodType<StoredPass> = z.strictObject({
  id,
  post: id,
  revision: id,
  contentHash: id,
  packVersion: text,
  consentVersion: text,
  moment: z.enum(MOMENTS),
  at: instant,
  findings: z.array(finding),
  people: z.array(id),
  consents: z.array(id),
});

/** What the pack itself says is the pack's own schema's to judge, not storage's. */
export const keptPackSchema: z.ZodType<KeptPack> = z.strictObject({
  n: z.int().positive(),
  version: id,
  at: instant,
  by: id,
  how: z.enum(KEPT_HOW),
  from: text.nullable(),
  note: text.nullable(),
  changes: z.array(z.strictObject({ field: text, text })),
  pack: z.record(z.string(), z.unknown()),
});
export const districtSchema = z.strictObject({ current: keptPackSchema.nullable() });

/** What the settings say is read by `readUnkeptPack`, not by storage. */
const unkeptCopy = z.strictObject({
  version: id,
  base: z.record(z.string(), z.unknown()),
  mine: z.record(z.string(), z.unknown()),
});
export const unkeptSchema: z.ZodType<{ items: readonly UnkeptSettings[] }> = z.strictObject({
  items: z.array(
    z.strictObject({ id, at: instant, working: unkeptCopy.nullable(), aside: unkeptCopy.nullable() }),
  ),
});

export const retentionSchema: z.ZodType<RetentionDocument> = z.strictObject({
  posts: z.record(
    id,
    z.strictObject({
      kind: z.enum(RETENTION_CLASSES),
      hold: z.strictObject({ reason: text, by: id, at: instant }).nullable(),
    }),
  ),
});

export const backupSchema: z.ZodType<BackupSettings> = z.strictObject({
  folder: text.nullable(),
  last: z
    .strictObject({ at: instant, name: id, files: z.int(), bytes: z.number(), copied: z.int() })
    .nullable(),
  trouble: z.strictObject({ at: instant, why: text }).nullable(),
});

export const watchedSchema: z.ZodType<WatchedFolder> = z.strictObject({
  folder: text.nullable(),
  by: id.nullable(),
  seen: z.record(z.string(), text),
  left: z.array(z.strictObject({ name: text, why: text })),
});

export const colleaguesSchema = z.strictObject({
  items: z.array(z.strictObject({ id, name: text, role: z.enum(ROLES), active: z.boolean() })),
});

export const savedTextsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      kind: z.enum(SAVED_TEXT_KINDS),
      name: text,
      text,
      category: z.enum(CATEGORIES).nullable(),
    }),
  ),
});

export const postListsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      at: instant,
      by: id,
      file: text,
      posts: z.array(id),
      undone: z.strictObject({ at: instant, by: id }).nullable(),
    }),
  ),
});

export const accountsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      platform: z.enum(PLATFORM_IDS),
      handle: text,
      scope: z.enum(ACCOUNT_SCOPES),
      school: text.nullable(),
      level: z.enum(LEVELS).nullable(),
      registered: z.boolean().nullable(),
      purpose: text.nullable(),
      admins: z.number().nullable(),
      trainingCurrent: z.boolean().nullable(),
      plan: z
        .strictObject({
          slots: z.array(z.strictObject({ weekday: z.number(), at: text })),
          apart: z.number(),
        })
        .optional(),
    }),
  ),
});

export const settingsSchema: z.ZodType<Settings> = z.strictObject({
  appearance: z.enum(['system', 'light', 'dark']),
  startAtLogin: z.boolean(),
  me: id.nullable(),
  packOverrides: z.record(z.string(), z.unknown()),
  holds: z.array(z.strictObject({ from: text, until: text.nullable(), reason: text })),
  calendar: z.array(z.strictObject({ date: text, kind: z.enum(CALENDAR_KINDS), name: text })),
});
