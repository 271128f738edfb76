import { z } from 'zod';
import { LEVELS } from '../domain/account.ts';
import { CALENDAR_KINDS, type Pack, SEVERITIES } from '../domain/district.ts';
import { isDate } from '../schedule/wall-time.ts';
import { PACK_LIMITS } from './limits.ts';
import { mergeDeep } from './merge-pack.ts';

/** Lists and texts that are too long to be kept still stand in the form: so much longer they may be. */
const ROOM = 4;
/** Characters of a whole pack as JSON: twice the largest file that is imported. */
const MOST = 2 * PACK_LIMITS.file;

const text = z.string().max(ROOM * PACK_LIMITS.guidelineText);
const list = z.array(text).max(ROOM * PACK_LIMITS.list);
// What the form's own fields for days and times can show; they never hold anything else.
const date = z.string().refine(isDate);
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);
const model = z.enum(['opt-out', 'opt-in']);
const names = z.object({
  firstNameWithPhoto: z.boolean(),
  fullNameWithPhoto: z.boolean(),
  fullNameInRecognition: z.boolean(),
});

/** What a form can hold: of the form of a pack, and of bounded size. What it says is not judged. */
const shape: z.ZodType<Pack> = z.object({
  version: text,
  name: text,
  lastReviewed: date,
  zone: text,
  guidelines: z
    .array(z.object({ id: text, title: text, text, source: text }))
    .max(ROOM * PACK_LIMITS.guidelines),
  schools: z
    .array(z.object({ name: text, short: text, level: z.enum(LEVELS) }))
    .max(ROOM * PACK_LIMITS.schools),
  publicContacts: z.object({ phones: list, emails: list, domains: list, addresses: list }),
  officialHandles: list,
  consentModel: z.object({ elementary: model, middle: model, high: model }),
  nameAndPhoto: z.object({ elementary: names, middle: names, high: names }),
  accessibility: z.object({
    complianceDate: date,
    altTextBlocksNow: z.boolean(),
    captionsBlockNow: z.boolean(),
  }),
  quietHours: z.object({ from: hour, to: hour }),
  words: z.object({
    allow: list,
    deny: list,
    hashtags: list,
    acronyms: list,
    teams: list,
    // As in `packSchema`: settings written before there was such a list name none.
    specialPrograms: list.default([]),
  }),
  calendar: z
    .array(z.object({ date, kind: z.enum(CALENDAR_KINDS), name: text }))
    .max(ROOM * PACK_LIMITS.calendarDays),
  severities: z
    .record(text, z.enum(SEVERITIES))
    .refine((chosen) => Object.keys(chosen).length <= ROOM * PACK_LIMITS.severities),
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A whole pack by its form and size alone, whatever it says; null where it has not that. */
export const formOfPack = (value: unknown): Pack | null => {
  const read = shape.safeParse(value);
  return read.success && JSON.stringify(read.data).length <= MOST ? read.data : null;
};

/**
 * Settings that are still being changed, as the form holds them: whether they could be kept is not asked. A field they do
 * not have, since a Hallpass before this one wrote them, is taken from `over`. Null where a form could not show them, or
 * where they are larger than 4 MB.
 */
export const readUnkeptPack = (value: unknown, over: Pack): Pack | null => {
  if (!isObject(value)) return null;
  // A rule without a choice is a choice: only whole fields are filled in there.
  const filled = mergeDeep({ ...over, severities: undefined }, value);
  return formOfPack(
    isObject(filled) && filled['severities'] === undefined
      ? { ...filled, severities: over.severities }
      : filled,
  );
};
