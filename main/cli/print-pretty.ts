import { QUESTION_TEXTS } from '../../shared/compliance/checklist.ts';
import { type SaidFinding, VERDICTS, type Verdict } from '../../shared/compliance/finding.ts';
import type { Judged } from './judge.ts';
import type { Printer } from './printer.ts';
import { plainly, SEVERITY_PAINT, type Style, VERDICT_PAINT, wrap } from './style.ts';

const SAYS: Readonly<Record<Verdict, string>> = {
  ready: 'ready: nothing found',
  attention: 'attention: to be looked at',
  review: 'review: a second person has to approve it',
  blocked: 'blocked: it cannot be queued',
};

const INDENT = '      ';

const placeOf = ({ at }: SaidFinding): string => {
  const field = at.field === null ? [] : [at.range === null ? at.field : `${at.field} ${at.range.join('–')}`];
  const media = at.media === null || at.field !== null ? [] : [`picture or video ${at.media}`];
  const face = at.face === null ? [] : [`face ${at.face}`];
  const account = at.account === null ? [] : [`for ${at.account}`];
  return plainly([...field, ...media, ...face, ...account].join(', '));
};

const block = (finding: SaidFinding, style: Style): string => {
  const place = placeOf(finding);
  const labelled = (label: string, text: string): string =>
    wrap(plainly(`${label} ${text}`), INDENT).replace(label, style('dim', label));
  return [
    `    ${style(SEVERITY_PAINT[finding.severity], finding.severity.padEnd(6))} ${style('bold', finding.rule)}${place === '' ? '' : `  ${style('dim', place)}`}`,
    wrap(plainly(finding.what), INDENT),
    labelled('Why:', finding.why),
    labelled('To do:', finding.todo),
    ...(finding.fix === null ? [] : [labelled('Fix:', finding.fix.label)]),
    ...(finding.cites.length === 0 ? [] : [labelled('Rests on:', finding.cites.join(', '))]),
  ].join('\n');
};

const begins = (text: string): string => {
  const letters = Array.from(plainly(text).trim());
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('');
};

const caseText = (judged: Judged, style: Style): string => {
  const { verdict, findings, open, number, input } = judged;
  const words = begins(judged.case.post.text);
  const says = verdict === 'ready' && findings.length > 0 ? 'ready: only notes' : SAYS[verdict];
  return `${[
    `${style(VERDICT_PAINT[verdict], says)}  ${style('dim', `case ${number}, ${plainly(input)}:${judged.where().line}`)}`,
    `    ${words === '' ? style('dim', '(no text)') : `“${words}”`}`,
    ...findings.map((finding) => block(finding, style)),
    ...open.map((key) =>
      wrap(plainly(`${QUESTION_TEXTS[key]} (${key})`), INDENT).replace(
        INDENT,
        `    ${style('yellow', 'open  ')} ${style('bold', 'to be answered with yes')}\n${INDENT}`,
      ),
    ),
  ].join('\n')}\n\n`;
};

/** For people: a block a case, and a line that counts them at the end. */
export const prettyPrinter = (style: Style): Printer => {
  const counts = new Map<Verdict, number>();
  let total = 0;
  return {
    begin: () => '',
    render: (judged) => caseText(judged, style),
    one: ({ verdict, text }) => {
      total += 1;
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      return text;
    },
    end: () => {
      if (total === 0) return '';
      const parts = VERDICTS.filter((verdict) => counts.has(verdict)).map((verdict) =>
        style(VERDICT_PAINT[verdict], `${counts.get(verdict) ?? 0} ${verdict}`),
      );
      return `${total} ${total === 1 ? 'case' : 'cases'}: ${parts.join(', ')}\n`;
    },
  };
};
