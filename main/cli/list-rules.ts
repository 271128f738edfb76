import type { AnyRule } from '../../shared/compliance/rule.ts';
import { SEVERITY_PAINT, type Style } from './style.ts';

const waiver = (rule: AnyRule): 'yes' | 'no' => (rule.waivable ? 'yes' : 'no');

const asJson = ({ id, severity, floor, waivable, cites, judges }: AnyRule): string =>
  JSON.stringify({ id, severity, floor, waiver: waivable, cites, judges });

/** Every rule on a line: id, severity, floor, waiver, citations, and what it judges. */
export const listRules = (rules: readonly AnyRule[], format: 'pretty' | 'json', style: Style): string => {
  if (format === 'json') return rules.map((rule) => `${asJson(rule)}\n`).join('');
  const widest = (of: (rule: AnyRule) => string): number => Math.max(...rules.map((rule) => of(rule).length));
  const [ids, cites] = [widest((rule) => rule.id), widest((rule) => rule.cites.join(', '))];
  return rules
    .map((rule) =>
      [
        style('bold', rule.id.padEnd(ids)),
        style(SEVERITY_PAINT[rule.severity], rule.severity.padEnd(6)),
        `floor ${rule.floor.padEnd(6)}`,
        `waiver ${waiver(rule).padEnd(3)}`,
        rule.cites.join(', ').padEnd(cites),
        rule.judges,
      ].join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
};
