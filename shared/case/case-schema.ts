import { z } from 'zod';
import { MOMENTS } from '../compliance/subject.ts';
import { dateIssue, instantIssue, wallIssue } from '../district/say-time-issue.ts';
import { ACCOUNT_SCOPES, LEVELS } from '../domain/account.ts';
import { QUARTER_TURNS } from '../domain/box.ts';
import { CHECKLIST_KEYS } from '../domain/decision.ts';
import { CALENDAR_KINDS } from '../domain/district.ts';
import {
  CONSENT_BASES,
  CONSENT_CHANNELS,
  CONSENT_DECISIONS,
  CONSENT_SCOPES,
  PERSON_KINDS,
} from '../domain/person.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { CATEGORIES, COVERS, EVENT_KINDS, FACE_ANSWERS, MEDIA_SOURCES, SHOTS } from '../domain/post.ts';
import { isDate, isInstant, isWall, isZone } from '../schedule/wall-time.ts';

/** Absent and null are the same: unanswered. */
const may = <T extends z.ZodType>(schema: T) => schema.nullish();

const text = z.string();
const id = z.string().min(1, { error: 'a name that is not empty' });
const flag = may(z.boolean());
const size = may(z.number().nonnegative());
const part = z.number();
const date = z.string().refine(isDate, { error: dateIssue });
const wall = z.string().refine(isWall, { error: wallIssue });
const instant = z.string().refine(isInstant, { error: instantIssue });
const zone = z.string().refine(isZone, { error: 'a time zone such as America/Chicago' });
const GRADES = ['PK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

const hold = z.strictObject({ from: may(instant), until: may(instant), reason: may(text) });
const day = z.strictObject({ date: may(date), kind: may(z.enum(CALENDAR_KINDS)), name: may(text) });

const account = z.strictObject({
  id: may(id),
  platform: may(z.enum(PLATFORM_IDS)),
  handle: may(text),
  scope: may(z.enum(ACCOUNT_SCOPES)),
  school: may(text),
  level: may(z.enum(LEVELS)),
  registered: flag,
  purpose: may(text),
  admins: size,
  trainingCurrent: flag,
});

const entry = z.strictObject({
  id: may(id),
  scope: may(z.array(z.enum(CONSENT_SCOPES))),
  channels: may(z.array(z.enum(CONSENT_CHANNELS))),
  decision: may(z.enum(CONSENT_DECISIONS)),
  basis: may(z.enum(CONSENT_BASES)),
  from: may(date),
  until: may(date),
  recordedAt: may(instant),
  form: may(text),
  signedBy: may(z.strictObject({ name: text, relation: text })),
});

const person = z.strictObject({
  id: may(id),
  kind: may(z.enum(PERSON_KINDS)),
  first: may(text),
  last: may(text),
  preferred: may(text),
  school: may(text),
  grade: may(z.enum(GRADES)),
  adultOn: may(date),
  protected: flag,
  consents: may(z.array(entry)),
});

const face = z.strictObject({
  id: may(id),
  box: may(z.tuple([part, part, part, part])),
  is: may(z.enum(FACE_ANSWERS)),
  person: may(id),
  cover: may(z.enum(COVERS)),
  burned: flag,
  coveredOn: may(z.array(id)),
  burnedOn: may(z.array(id)),
});

const forTarget = z.strictObject({
  altText: may(text),
  width: size,
  height: size,
  type: may(text),
  bytes: size,
  omit: flag,
  crop: may(z.tuple([part, part, part, part])),
  cut: flag,
});

const media = z.strictObject({
  id: may(id),
  kind: may(z.enum(['image', 'video'])),
  file: may(text),
  type: may(text),
  width: size,
  height: size,
  bytes: size,
  duration: size,
  hasGps: flag,
  hasSpeech: flag,
  altText: may(text),
  decorative: flag,
  source: may(z.enum(MEDIA_SOURCES)),
  aiMade: flag,
  music: may(z.enum(['none', 'licensed', 'cleared'])),
  captions: may(text),
  tags: may(z.array(text)),
  heard: may(z.array(id)),
  works: may(z.array(id)),
  format: may(z.enum(['reel', 'story'])),
  perTarget: may(z.record(id, may(forTarget))),
  shot: may(z.enum(SHOTS)),
  faces: may(z.array(face)),
  peopleAnswered: flag,
  turn: may(z.literal(QUARTER_TURNS)),
  offered: may(z.array(z.tuple([part, part, part, part]))),
  seenAtOnce: may(z.int().min(0)),
});

const answers = Object.fromEntries(CHECKLIST_KEYS.map((key) => [key, flag])) as Record<
  (typeof CHECKLIST_KEYS)[number],
  typeof flag
>;

const post = z.strictObject({
  category: may(z.enum(CATEGORIES)),
  publishAt: may(wall),
  zone: may(zone),
  side: may(z.enum(['earlier', 'later'])),
  targets: z.array(id),
  text,
  variants: may(z.record(id, may(z.strictObject({ text: may(text) })))),
  link: may(text),
  firstComment: may(text),
  video: may(
    z.strictObject({
      title: may(text),
      description: may(text),
      tags: may(z.array(text)),
      madeForKids: flag,
      captions: may(text),
    }),
  ),
  event: may(z.strictObject({ kind: may(z.enum(EVENT_KINDS)), offSite: flag, endsAt: may(wall) })),
  media: may(z.array(media)),
  handover: flag,
  others: may(z.array(z.strictObject({ account: may(id), publishAt: may(wall), text: may(text) }))),
  checklist: may(z.strictObject(answers)),
});

/** A case as it stands in a file (README.md). `district` is checked apart, merged into the pack. */
export const caseSchema = z.strictObject({
  now: instant,
  moment: may(z.enum(MOMENTS)),
  district: may(z.record(z.string(), z.unknown())),
  holds: may(z.array(hold)),
  calendar: may(z.array(day)),
  accounts: z.array(account),
  people: may(z.array(person)),
  post,
});
