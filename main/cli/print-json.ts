import type { Judged } from './judge.ts';
import type { Printer } from './printer.ts';

/** One case as case-format.md spells it: these keys, in this order. */
const jsonLine = ({ number, verdict, findings, open, ms }: Judged): string =>
  `${JSON.stringify({
    case: number,
    verdict,
    findings: findings.map(({ rule, severity, at, what, why, todo, cites, fix }) => ({
      rule,
      severity,
      account: at.account,
      field: at.field,
      range: at.range,
      media: at.media,
      what,
      why,
      todo,
      cites,
      face: at.face,
      fix,
    })),
    checklist: { open },
    ms,
  })}\n`;

/** An object a case, one a line. */
export const jsonPrinter = (): Printer => ({
  begin: () => '',
  render: jsonLine,
  one: ({ text }) => text,
  end: () => '',
});
