import { z } from 'zod';
import { LEVELS } from '../domain/account.ts';
import { CALENDAR_KINDS, type Pack, SEVERITIES } from '../domain/district.ts';
import { isDate, isZone } from '../schedule/wall-time.ts';
import { PACK_LIMITS } from './limits.ts';
import { dateIssue } from './say-time-issue.ts';

const words = z
  .string()
  .min(1, { error: 'text that is not empty' })
  .max(PACK_LIMITS.word)
  .refine((text) => text === '' || text.trim() !== '', { error: 'text that is not empty' });
const line = z.string().min(1).max(2000);
const list = z.array(words).max(PACK_LIMITS.list);
const date = z.string().refine(isDate, { error: dateIssue });
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day as HH:MM' });
const model = z.enum(['opt-out', 'opt-in']);
const names = z.strictObject({
  firstNameWithPhoto: z.boolean(),
  fullNameWithPhoto: z.boolean(),
  fullNameInRecognition: z.boolean(),
});

/**
 * A whole pack, field by field. Strict: a field it does not know is refused by name. What fields must not say together
 * is `packFaults`; floors are `refusedSeverities`.
 */
export const packSchema: z.ZodType<Pack> = z.strictObject({
  version: words,
  name: words,
  lastReviewed: date,
  zone: z.string().refine(isZone, { error: 'a time zone such as America/Chicago' }),
  guidelines: z
    .array(
      z.strictObject({
        id: words,
        title: line,
        text: z.string().max(PACK_LIMITS.guidelineText),
        source: line,
      }),
    )
    .max(PACK_LIMITS.guidelines),
  schools: z
    .array(z.strictObject({ name: words, short: words, level: z.enum(LEVELS) }))
    .max(PACK_LIMITS.schools),
  publicContacts: z.strictObject({ phones: list, emails: list, domains: list, addresses: list }),
  officialHandles: list,
  consentModel: z.strictObject({ elementary: model, middle: model, high: model }),
  nameAndPhoto: z.strictObject({ elementary: names, middle: names, high: names }),
  accessibility: z.strictObject({
    complianceDate: date,
    altTextBlocksNow: z.boolean(),
    captionsBlockNow: z.boolean(),
  }),
  quietHours: z.strictObject({ from: hour, to: hour }),
  words: z.strictObject({
    allow: list,
    deny: list,
    hashtags: list,
    acronyms: list,
    teams: list,
    // Settings written before there was such a list name none.
    specialPrograms: list.default([]),
  }),
  calendar: z
    .array(z.strictObject({ date, kind: z.enum(CALENDAR_KINDS), name: words }))
    .max(PACK_LIMITS.calendarDays),
  severities: z
    .record(words, z.enum(SEVERITIES))
    .refine((chosen) => Object.keys(chosen).length <= PACK_LIMITS.severities, {
      error: `at most ${PACK_LIMITS.severities.toLocaleString('en-US')} severities`,
    }),
});
