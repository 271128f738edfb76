import type { AnyRule, Example } from '../../shared/compliance/rule.ts';
import { RULES } from '../../shared/compliance/rules/index.ts';
import { severityOf } from '../../shared/compliance/severity.ts';
import { CITATIONS } from '../../shared/domain/citations.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { GuidelinesView, RuleExample, RulePage } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';

/** A message without a severity of its own: what the rule itself comes to. */
const PLAIN = { what: '', why: '', todo: '' };

const pageExample = (example: Example): RuleExample => ({
  name: example.name,
  text: example.case.post?.text ?? null,
  words: example.words ?? null,
});

/** What a rule becomes on the day the ADA rule comes into force for the district, where that is still to come. */
const becoming = (rule: AnyRule, pack: Pack, date: string): RulePage['becomes'] => {
  const from = pack.accessibility.complianceDate;
  const severity = severityOf(rule, PLAIN, pack, from);
  return date < from && severity !== severityOf(rule, PLAIN, pack, date) ? { severity, from } : null;
};

/** A rule's page: what it judges and says, and how strictly on a date (`YYYY-MM-DD`) under this pack. */
export const rulePage = (rule: AnyRule, pack: Pack, date: string): RulePage => ({
  id: rule.id,
  judges: rule.judges,
  severity: severityOf(rule, PLAIN, pack, date),
  usual: severityOf(rule, PLAIN, { ...pack, severities: {} }, date),
  becomes: becoming(rule, pack, date),
  floor: rule.floor,
  waivable: rule.waivable,
  cites: rule.cites,
  messages: Object.values(rule.messages).map((message) => ({
    what: message.what,
    why: message.why,
    todo: message.todo,
    severity: severityOf(rule, message, pack, date),
    waivable: message.waivable ?? rule.waivable,
  })),
  examples: {
    passes: rule.examples.passes.map(pageExample),
    fails: rule.examples.fails.map(pageExample),
  },
});

/** Today where the district is, `YYYY-MM-DD`. */
export const districtToday = (services: Services, pack: Pack): string =>
  wallNow(services.clock.now(), pack.zone).slice(0, 10);

/** The rules as they are judged, their sources, and the district's own words. */
export const readGuidelines = async (services: Services): Promise<GuidelinesView> => {
  const pack = currentPack(services);
  const today = districtToday(services, pack);
  return {
    packVersion: pack.version,
    lastReviewed: pack.lastReviewed,
    guidelines: pack.guidelines,
    citations: CITATIONS,
    rules: RULES.map((rule) => rulePage(rule, pack, today)),
  };
};
