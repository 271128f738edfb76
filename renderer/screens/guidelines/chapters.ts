import type { GuidelinesView, RulePage } from '../../../shared/ipc/views.ts';
import { isPolicy } from './policies.ts';

/** One guideline, law or platform term: a page, with the rules that stand on it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** null: not written yet. */
  readonly text: string | null;
  readonly url: string | null;
  readonly rules: readonly RulePage[];
  /** How many rules stand on it, whether or not they speak of what is looked for. */
  readonly ruleCount: number;
  /** Whether the district writes it itself, and whether it has. */
  readonly isOwn: boolean;
  readonly isWritten: boolean;
}

export interface Chapter {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** What the parts of the district's guidelines are called, by the beginning of their ids. */
const DISTRICT: Readonly<Record<string, string>> = {
  roe: 'Rules of Engagement',
  mgr: 'For account managers',
};

/** The other chapters in order, by the beginning of the ids that belong there; what begins otherwise is law. */
const OTHERS: readonly (readonly [title: string, begins: string])[] = [
  ['Policies', 'policy'],
  ['Law', ''],
  ['Platforms', 'platform'],
  ['Practice', 'practice'],
];

const chapterFor = (id: string): string =>
  OTHERS.find(([, begins]) => begins !== '' && id.startsWith(begins))?.[0] ?? 'Law';

const speaksOf = (words: string, ...texts: readonly (string | null)[]): boolean =>
  texts.join(' ').toLowerCase().includes(words.toLowerCase());

const ruleSpeaksOf = (rule: RulePage, words: string): boolean =>
  speaksOf(words, rule.id, rule.judges, ...rule.messages.map((message) => message.what));

/** Only what speaks of the words: a whole section where itself does, else those of its rules that do. */
const narrow = (section: Section, words: string): readonly Section[] => {
  if (words === '' || speaksOf(words, section.title, section.text, section.source)) return [section];
  const rules = section.rules.filter((rule) => ruleSpeaksOf(rule, words));
  return rules.length === 0 ? [] : [{ ...section, rules }];
};

/** The contents in order: the district's own guidelines, then policies, law, platforms and practice. Empty chapters are left out. */
export const chapters = (view: GuidelinesView, words: string): readonly Chapter[] => {
  const found = new Map<string, Section[]>();
  const put = (title: string, { rules, ...section }: Omit<Section, 'ruleCount'>): void => {
    found.set(title, [...(found.get(title) ?? []), { ...section, rules, ruleCount: rules.length }]);
  };
  const rulesOf = (id: string): readonly RulePage[] => view.rules.filter((rule) => rule.cites.includes(id));
  const cited = new Set(view.citations.filter(isPolicy).map(({ id }) => id));
  for (const { id, title, text, source } of view.guidelines) {
    if (cited.has(id)) continue;
    const chapter = DISTRICT[id.split('-')[0] ?? ''] ?? 'More of the district’s guidelines';
    const isWritten = text !== '';
    put(chapter, {
      id,
      title,
      source,
      text: text || null,
      url: null,
      rules: rulesOf(id),
      isOwn: true,
      isWritten,
    });
  }
  for (const [title] of OTHERS) found.set(title, []);
  const written = new Map(view.guidelines.map((one) => [one.id, one]));
  for (const { id, title, source, note, url } of view.citations) {
    const own = written.get(id);
    const isOwn = isPolicy({ id });
    if (own !== undefined && !isOwn) continue;
    const text = own?.text || note;
    const isWritten = !isOwn || text !== note;
    put(chapterFor(id), { id, title, source, url, ...own, text, rules: rulesOf(id), isOwn, isWritten });
  }
  return [...found]
    .map(([title, sections]) => ({ title, sections: sections.flatMap((one) => narrow(one, words)) }))
    .filter((chapter) => chapter.sections.length > 0);
};

/** What the contents call a section: its title, without what the chapter’s heading over it says already. */
export const titleUnder = (chapter: string, title: string): string => {
  const [, first = '', rest = ''] = /^([^:]+): (.+)$/u.exec(title) ?? [];
  return first !== '' && speaksOf(first, chapter) ? rest : title;
};

/** The page that is shown: the chosen one, else the one that holds the asked rule, else the first. */
export const sectionToShow = (
  all: readonly Chapter[],
  chosen: string | null,
  rule: string | null,
): Section | null => {
  const sections = all.flatMap((chapter) => chapter.sections);
  return (
    sections.find((one) => one.id === chosen) ??
    sections.find((one) => one.rules.some(({ id }) => id === rule)) ??
    sections[0] ??
    null
  );
};
