import { RULES } from '../../shared/compliance/rules/index.ts';
import { CITATIONS } from '../../shared/domain/citations.ts';
import type { GuidelinesView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';

/** The rules as they are judged, their sources, and the district's own words. */
export const readGuidelines = async (services: Services): Promise<GuidelinesView> => {
  const pack = currentPack(services);
  return {
    packVersion: pack.version,
    lastReviewed: pack.lastReviewed,
    guidelines: pack.guidelines,
    citations: CITATIONS,
    rules: RULES.map((rule) => ({
      id: rule.id,
      judges: rule.judges,
      severity: pack.severities[rule.id] ?? rule.severity,
      floor: rule.floor,
      waivable: rule.waivable,
      cites: rule.cites,
      messages: Object.values(rule.messages).map(({ what, why, todo }) => ({ what, why, todo })),
    })),
  };
};
