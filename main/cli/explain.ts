import type { AnyRule, Example, Message } from '../../shared/compliance/rule.ts';
import { citationOf } from '../../shared/domain/citations.ts';
import { SEVERITY_PAINT, type Style, wrap } from './style.ts';

const WAIVER = {
  yes: 'yes, by a person with a reason, for one revision',
  no: 'no; no role can let it pass',
} as const;

const sources = (rule: AnyRule): readonly string[] =>
  rule.cites.flatMap((id) => {
    const citation = citationOf(id);
    if (citation === undefined) return [`  ${id}`];
    return [
      `  ${id}: ${citation.title}`,
      wrap(citation.source, '      '),
      wrap(citation.note, '      '),
      ...(citation.url === null ? [] : [`      ${citation.url}`]),
    ];
  });

/** Where a wording is stricter or milder than its rule. */
const apart = ({ waivable: usual }: AnyRule, { severity, waivable = usual }: Message): string => {
  const waiver = waivable ? 'may be waived' : 'no waiver';
  const said = [...(severity === undefined ? [] : [severity]), ...(waivable === usual ? [] : [waiver])];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

const messages = (rule: AnyRule): readonly string[] =>
  Object.entries(rule.messages).flatMap(([key, message]) => [
    `  ${key}${apart(rule, message)}`,
    wrap(message.what, '      '),
    wrap(`Why: ${message.why}`, '      '),
    wrap(`To do: ${message.todo}`, '      '),
  ]);

/** An example by its name, and the text it is about where it has one of its own. */
const example = ({ name, case: { post }, words }: Example): string => {
  const text = typeof post?.text === 'string' ? post.text : null;
  const said = text === null || text === '' ? '' : `\n${wrap(`“${text.replace(/\s+/g, ' ')}”`, '      ')}`;
  const marked = words === undefined ? '' : `\n${wrap(`marks: ${words}`, '      ')}`;
  return `  - ${name}${said}${marked}`;
};

/** A rule's page: all that is known of it, read from the rule itself. */
export const explainRule = (rule: AnyRule, style: Style): string => {
  const head = (text: string): string => `\n${style('bold', text)}`;
  const byDate = rule.severityOn === undefined ? '' : ', by the date of publishing';
  const runs = rule.runs === 'per-post' ? 'once for the post' : 'for each account the post goes to';
  return `${[
    style('bold', rule.id),
    wrap(rule.judges, ''),
    '',
    `Severity  ${style(SEVERITY_PAINT[rule.severity], rule.severity)}${byDate}`,
    `Floor     ${rule.floor}: a district may set nothing lower`,
    `Waiver    ${rule.waivable ? WAIVER.yes : WAIVER.no}`,
    `Runs      ${runs}`,
    head('Sources'),
    ...sources(rule),
    head('What it says'),
    ...messages(rule),
    head('Finds nothing in'),
    ...rule.examples.passes.map(example),
    head('Finds something in'),
    ...rule.examples.fails.map(example),
  ].join('\n')}\n`;
};
