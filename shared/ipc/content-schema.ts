import { z } from 'zod';
import { QUARTER_TURNS } from '../domain/box.ts';
import {
  CATEGORIES,
  COVERS,
  EVENT_KINDS,
  FACE_ANSWERS,
  MEDIA_SOURCES,
  type PostContent,
  SHOTS,
} from '../domain/post.ts';
import { MOST_FOUND } from '../domain/found-faces.ts';
import { MAX_TEXT } from './limits.ts';
import { wall, zone } from './time-schema.ts';

const text = z.string().max(MAX_TEXT);
const id = z.string().min(1).max(120);
const flag = z.boolean().nullable();
const size = z.number().nonnegative().nullable();
const part = z.number().min(-1).max(2);

/** A part of a picture that is left: within it, and of some size. */
export const cropSchema = z
  .tuple([z.number().min(0), z.number().min(0), z.number().min(0.01).max(1), z.number().min(0.01).max(1)])
  .refine(([left, top, width, height]) => left + width <= 1 + 1e-6 && top + height <= 1 + 1e-6);
export const turnSchema = z.literal(QUARTER_TURNS);

/** A cover to be burned in. */
export const coverSchema = z.strictObject({ kind: z.enum(COVERS), box: z.tuple([part, part, part, part]) });

const face = z.strictObject({
  id: id.nullable(),
  box: z.tuple([part, part, part, part]).nullable(),
  is: z.enum(FACE_ANSWERS),
  person: id.nullable(),
  cover: z.enum(COVERS).optional(),
  burned: z.boolean().optional(),
  coveredOn: z.array(id).max(100).optional(),
  burnedOn: z.array(id).max(100).optional(),
});

const forTarget = z.strictObject({
  altText: text.nullable(),
  width: size,
  height: size,
  type: id.nullable(),
  bytes: size,
  omit: z.boolean(),
  crop: cropSchema.optional(),
  cut: z.boolean().optional(),
});

const media = z.strictObject({
  id,
  kind: z.enum(['image', 'video']),
  file: z.string().max(500).nullable(),
  type: id.nullable(),
  width: size,
  height: size,
  bytes: size,
  duration: size,
  hasGps: flag,
  hasSpeech: flag,
  altText: text.nullable(),
  decorative: z.boolean(),
  source: z.enum(MEDIA_SOURCES).nullable(),
  aiMade: flag,
  music: z.enum(['none', 'licensed', 'cleared']).nullable(),
  captions: text.nullable(),
  tags: z.array(z.string().max(200)).max(200),
  heard: z.array(id).max(500),
  works: z.array(id).max(500),
  format: z.enum(['reel', 'story']).nullable(),
  perTarget: z.record(id, forTarget),
  shot: z.enum(SHOTS).nullable(),
  faces: z.array(face).max(1000),
  peopleAnswered: flag,
  turn: turnSchema.optional(),
  offered: z
    .array(z.tuple([part, part, part, part]))
    .max(2000)
    .optional(),
  seenAtOnce: z.int().min(0).max(MOST_FOUND).optional(),
});

const event = z.strictObject({
  kind: z.enum(EVENT_KINDS).nullable(),
  offSite: flag,
  endsAt: z.string().max(40).nullable(),
});

const content = z.strictObject({
  category: z.enum(CATEGORIES).nullable(),
  publishAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .nullable(),
  zone: id,
  side: z.enum(['earlier', 'later']).nullable(),
  targets: z.array(id).max(100),
  text,
  variants: z.record(id, z.strictObject({ text })),
  link: z.string().max(5000).nullable(),
  firstComment: text.nullable(),
  video: z.strictObject({
    title: text,
    description: text,
    tags: z.array(z.string().max(1000)).max(500),
    madeForKids: flag,
    captions: text.nullable(),
  }),
  event,
  media: z.array(media).max(100),
  handover: z.boolean(),
});

/**
 * `PostContent` as files hold it. Strict: an unknown field is refused. A time is read by its form alone: a post with one
 * that does not exist, or with a zone this machine does not know, is opened and mended, not damaged.
 */
export const contentSchema: z.ZodType<PostContent> = content;

/** `PostContent` as the window may send it: with times and a zone that exist. */
export const sentContent: z.ZodType<PostContent> = content.extend({
  publishAt: wall.nullable(),
  zone,
  event: event.extend({ endsAt: wall.nullable() }),
});
