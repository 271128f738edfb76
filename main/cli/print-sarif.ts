import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SaidFinding } from '../../shared/compliance/finding.ts';
import { RULES } from '../../shared/compliance/rules/index.ts';
import { citationOf } from '../../shared/domain/citations.ts';
import type { ChecklistKey } from '../../shared/domain/decision.ts';
import type { Severity } from '../../shared/domain/district.ts';
import { regionOf } from './finding-place.ts';
import type { Judged } from './judge.ts';
import type { Printer } from './printer.ts';
import type { Problem } from './read-input.ts';

/** SARIF knows three levels; which of Hallpass's four it was stands in each result's properties. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  block: 'error',
  review: 'warning',
  warn: 'warning',
  note: 'note',
};

/** A file's name as a URI reference, relative names kept relative. */
const uriOf = (input: string): string => {
  if (isAbsolute(input)) return pathToFileURL(input).href;
  const path = process.platform === 'win32' ? input.replaceAll('\\', '/') : input;
  return path.split('/').map(encodeURIComponent).join('/');
};

/** Every rule as SARIF describes one. */
const describeRules = (): readonly object[] =>
  RULES.map(({ id, judges, severity, floor, waivable, cites }) => {
    const sources = cites.map((cite) => citationOf(cite));
    const url = sources.find((source) => source?.url != null)?.url;
    return {
      id,
      shortDescription: { text: judges },
      help: {
        text: [
          judges,
          ...sources.flatMap((source) => (source === undefined ? [] : [`${source.title}: ${source.note}`])),
        ].join('\n'),
      },
      ...(url === undefined || url === null ? {} : { helpUri: url }),
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { severity, floor, waiver: waivable, cites },
    };
  });

const indexOfRule = new Map(RULES.map(({ id }, at) => [id, at]));

const resultOf = (finding: SaidFinding, judged: Judged): object => {
  const { rule, severity, at, what, why, todo, cites, fix } = finding;
  const ruleIndex = indexOfRule.get(rule);
  const field = at.field ?? (at.media === null ? 'post' : `media.${at.media}`);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${what} ${why} ${todo}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(judged.input) },
          region: regionOf(at, judged.case, judged.where()),
        },
        logicalLocations: [{ fullyQualifiedName: `case[${judged.number}].${field}` }],
      },
    ],
    properties: {
      case: judged.number,
      verdict: judged.verdict,
      severity,
      account: at.account,
      field: at.field,
      range: at.range,
      media: at.media,
      face: at.face,
      cites,
      fix,
    },
  };
};

const notificationOf = ({ input, line, column, path, message }: Problem): object => ({
  level: 'error',
  message: { text: path === '' ? message : `${path}: ${message}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(input) },
        ...(line === null
          ? {}
          : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }),
      },
    },
  ],
});

/**
 * One SARIF 2.1.0 log with one run, written as it comes. Open checklist questions are no results: the run's properties
 * name the cases that have them.
 */
export const sarifPrinter = (version: string): Printer => {
  let isFirst = true;
  let cases = 0;
  const open = new Map<ChecklistKey, number[]>();
  return {
    begin: () => {
      const driver = { name: 'Hallpass', version, semanticVersion: version, rules: describeRules() };
      return [
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{',
        `"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
      ].join('');
    },
    render: (judged) =>
      judged.findings.map((finding) => JSON.stringify(resultOf(finding, judged))).join(',\n'),
    one: (rendered) => {
      cases += 1;
      for (const key of rendered.open) {
        const numbers = open.get(key) ?? [];
        numbers.push(rendered.number);
        open.set(key, numbers);
      }
      if (rendered.text === '') return '';
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return `${comma}\n${rendered.text}`;
    },
    end: (problems) => {
      const invocation = {
        executionSuccessful: problems.length === 0,
        ...(problems.length === 0 ? {} : { toolExecutionNotifications: problems.map(notificationOf) }),
      };
      const properties = { cases, openQuestions: Object.fromEntries(open) };
      return `\n],"invocations":${JSON.stringify([invocation])},"properties":${JSON.stringify(properties)}}]}\n`;
    },
  };
};
