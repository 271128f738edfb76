import type { GuidelinesView, RulePage } from '../../../shared/ipc/views.ts';

/** One guideline, law or platform term, with the rules that stand on it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** null: the chapter says it. */
  readonly source: string | null;
  /** null: not written yet. */
  readonly text: string | null;
  readonly url: string | null;
  readonly rules: readonly RulePage[];
}

export interface Chapter {
  readonly title: string;
  /** Said once, where it is the same for every section. */
  readonly source: string | null;
  readonly sections: readonly Section[];
}

/** What the parts of the district's guidelines are called, by the beginning of their ids. */
const DISTRICT: Readonly<Record<string, string>> = {
  roe: 'Rules of Engagement',
  mgr: 'For account managers',
};

const speaksOf = (words: string, ...texts: readonly (string | null)[]): boolean =>
  texts.join(' ').toLowerCase().includes(words.toLowerCase());

const ruleSpeaksOf = (rule: RulePage, words: string): boolean =>
  speaksOf(words, rule.id, rule.judges, ...rule.messages.map((message) => message.what));

/** Only what speaks of the words: a whole section where itself does, else those of its rules that do. */
const narrow = (section: Section, words: string): readonly Section[] => {
  if (words === '' || speaksOf(words, section.title, section.text)) return [section];
  const rules = section.rules.filter((rule) => ruleSpeaksOf(rule, words));
  return rules.length === 0 ? [] : [{ ...section, rules }];
};

const chapterOf = (title: string, sections: readonly Section[]): Chapter => {
  const [first] = sections;
  const same = sections.length > 1 && sections.every((one) => one.source === first?.source);
  return {
    title,
    source: same ? (first?.source ?? null) : null,
    sections: same ? sections.map((one) => ({ ...one, source: null })) : sections,
  };
};

/** The page in order: the district's own guidelines, then law, policy and platforms. Empty chapters are left out. */
export const chapters = (view: GuidelinesView, words: string): readonly Chapter[] => {
  const rulesOf = (id: string): readonly RulePage[] => view.rules.filter((rule) => rule.cites.includes(id));
  const own = new Map<string, Section[]>();
  for (const { id, title, text, source } of view.guidelines) {
    const name = DISTRICT[id.split('-')[0] ?? ''] ?? 'Guidelines';
    const section = { id, title, source, text: text === '' ? null : text, url: null, rules: rulesOf(id) };
    own.set(name, [...(own.get(name) ?? []), section]);
  }
  const guided = new Set(view.guidelines.map((one) => one.id));
  const others = view.citations
    .filter((one) => !guided.has(one.id))
    .map(
      ({ id, title, source, note, url }): Section => ({
        id,
        title,
        source,
        text: note,
        url,
        rules: rulesOf(id),
      }),
    )
    .filter((one) => one.rules.length > 0);
  return [...own, ['Law, policy and platforms', others] as const]
    .map(([title, sections]) => chapterOf(title, sections))
    .map((chapter) => ({
      ...chapter,
      sections: chapter.sections.flatMap((section) => narrow(section, words)),
    }))
    .filter((chapter) => chapter.sections.length > 0);
};
