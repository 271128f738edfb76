import { describe, expect, it } from 'vitest';
import { chapters } from '../../../../renderer/screens/guidelines/chapters.ts';
import type { GuidelinesView } from '../../../../shared/ipc/views.ts';
import { createFakeApi } from '../../fake-api.ts';

const view = async (): Promise<GuidelinesView> => {
  const reply = await createFakeApi().api['guidelines.read'](undefined);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

describe('the guidelines in chapters', () => {
  it('begins with the five Rules of Engagement, then the managers’ sections, then law and platforms', async () => {
    const all = chapters(await view(), '');
    expect(all.map((one) => one.title)).toEqual([
      'Rules of Engagement',
      'For account managers',
      'Law, policy and platforms',
    ]);
    expect(all[0]?.sections).toHaveLength(5);
  });

  it('shows every rule under something it stands on', async () => {
    const page = await view();
    const shown = new Set(
      chapters(page, '').flatMap((one) => one.sections.flatMap((section) => section.rules)),
    );
    expect(page.rules.filter((rule) => !shown.has(rule)).map((rule) => rule.id)).toEqual([]);
  });

  it('names a source once where all sections share it', async () => {
    const [first] = chapters(await view(), '');
    expect(first?.source).toContain('Rules of Engagement');
    expect(first?.sections.every((section) => section.source === null)).toBe(true);
  });

  it('keeps a whole section that speaks of the words, and of others only the rules that do', async () => {
    const found = chapters(await view(), 'HASHTAG').flatMap((one) => one.sections);
    expect(found.length).toBeGreaterThan(0);
    for (const section of found)
      expect(`${section.title} ${section.text} ${JSON.stringify(section.rules)}`.toLowerCase()).toContain(
        'hashtag',
      );
  });

  it('answers nothing for words nobody wrote', async () => {
    expect(chapters(await view(), 'zzzz')).toEqual([]);
  });
});
