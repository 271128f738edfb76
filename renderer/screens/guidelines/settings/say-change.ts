import { SEVERITIES, type Severity } from '../../../../shared/domain/district.ts';
import type { SettingsChange } from '../../../../shared/domain/kept-pack.ts';
import { SEVERITY_SIGNS } from '../../../components/badge.tsx';

const CHOSEN = /^(\S+): (\S+) → (\S+)$/u;

const severity = (word: string): string => {
  const found: Severity | undefined = SEVERITIES.find((one) => one === word);
  return found === undefined ? 'as usual' : `“${SEVERITY_SIGNS[found].word}”`;
};

/** A change in the words of the form: a rule by what it judges, a severity as it is called in the window. */
export const sayChange = (
  { field, text }: SettingsChange,
  rules: readonly { readonly id: string; readonly judges: string }[],
): string => {
  const [, id = '', before = '', after = ''] = (field === 'severities' && CHOSEN.exec(text)) || [];
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return text;
  return `${rule.judges.replace(/\.$/u, '')}: ${severity(before)} → ${severity(after)}`;
};
