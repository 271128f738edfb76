import { z } from 'zod';
import { LEVELS } from '../domain/account.ts';
import { type Pack, SEVERITIES } from '../domain/district.ts';
import { isDate, isZone } from '../schedule/wall-time.ts';

const words = z.string().min(1).max(2000);
const list = z.array(words).max(20_000);
const date = z.string().refine(isDate, { error: 'a date as YYYY-MM-DD' });
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day as HH:MM' });
const model = z.enum(['opt-out', 'opt-in']);

/** A whole pack. Strict: a field it does not know is refused by name. */
export const packSchema: z.ZodType<Pack> = z.strictObject({
  version: words,
  name: words,
  lastReviewed: date,
  zone: z.string().refine(isZone, { error: 'a time zone such as America/Chicago' }),
  guidelines: z.array(
    z.strictObject({ id: words, title: words, text: z.string().max(100_000), source: words }),
  ),
  schools: z.array(z.strictObject({ name: words, short: words, level: z.enum(LEVELS) })),
  publicContacts: z.strictObject({ phones: list, emails: list, domains: list, addresses: list }),
  officialHandles: list,
  consentModel: z.strictObject({ elementary: model, middle: model, high: model }),
  accessibility: z.strictObject({
    complianceDate: date,
    altTextBlocksNow: z.boolean(),
    captionsBlockNow: z.boolean(),
  }),
  quietHours: z.strictObject({ from: hour, to: hour }),
  words: z.strictObject({ allow: list, deny: list, hashtags: list, acronyms: list, teams: list }),
  severities: z.record(words, z.enum(SEVERITIES)),
});
