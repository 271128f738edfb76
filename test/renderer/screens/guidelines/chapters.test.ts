import { describe, expect, it } from 'vitest';
import { chapters, sectionToShow, titleUnder } from '../../../../renderer/screens/guidelines/chapters.ts';
import type { GuidelinesView } from '../../../../shared/ipc/views.ts';
import { createFakeApi } from '../../fake-api.ts';

const view = async (): Promise<GuidelinesView> => {
  const reply = await createFakeApi().api['guidelines.read'](undefined);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

describe('the page that is shown', () => {
  it('is the chosen one, else the one with the rule that was asked for, else the first', async () => {
    const all = chapters(await view(), '');
    const asked = sectionToShow(all, null, 'conduct/profanity');
    expect(asked?.rules.map(({ id }) => id)).toContain('conduct/profanity');
    expect(sectionToShow(all, 'roe-5', 'conduct/profanity')?.id).toBe('roe-5');
    expect(sectionToShow(all, 'no such section', null)?.id).toBe('roe-1');
    expect(sectionToShow([], 'roe-5', null)).toBeNull();
  });
});

describe('the guidelines in chapters', () => {
  it('begins with the five Rules of Engagement, then the managers’ sections, then policies, law, platforms and practice', async () => {
    const all = chapters(await view(), '');
    expect(all.map((one) => one.title)).toEqual([
      'Rules of Engagement',
      'For account managers',
      'Policies',
      'Law',
      'Platforms',
      'Practice',
    ]);
    expect(all[0]?.sections).toHaveLength(5);
  });

  it('shows a policy in the district’s words once it has written them, with its link', async () => {
    const page = await view();
    const policy = (guidelines: GuidelinesView['guidelines']) =>
      chapters({ ...page, guidelines: [...page.guidelines, ...guidelines] }, '')
        .find(({ title }) => title === 'Policies')
        ?.sections.find(({ id }) => id === 'policy-458');
    const before = policy([]);
    expect(before).toMatchObject({ isOwn: true, isWritten: false });
    const own = { id: 'policy-458', title: 'Policy 458', text: 'Ask before you post.', source: 'Board' };
    const { text, title, source } = own;
    const after = { text, title, source, url: before?.url, isOwn: true, isWritten: true };
    expect(policy([own])).toMatchObject(after);
    expect(policy([{ ...own, text: '' }])?.text).toBe(before?.text);
  });

  it('lists a section under its chapter without repeating the chapter’s name', async () => {
    const all = chapters(await view(), '');
    const listed = all.map((one) => one.sections.map(({ title }) => titleUnder(one.title, title)));
    expect(listed[1]).toEqual(['Facebook', 'Twitter (X)', 'Instagram', 'YouTube']);
    expect(all[1]?.sections[0]?.title).toBe('Account managers: Facebook');
    expect(listed[4]).toContain('Facebook: what a Page post may carry');
  });

  it('shows every rule under something it stands on', async () => {
    const page = await view();
    const shown = new Set(
      chapters(page, '').flatMap((one) => one.sections.flatMap((section) => section.rules)),
    );
    expect(page.rules.filter((rule) => !shown.has(rule)).map((rule) => rule.id)).toEqual([]);
  });

  it('has a page for every guideline and every other source, also for those no rule stands on', async () => {
    const page = await view();
    const shown = chapters(page, '').flatMap((one) => one.sections.map(({ id }) => id));
    const known = [...page.guidelines, ...page.citations].map(({ id }) => id);
    expect(shown.toSorted()).toEqual([...new Set(known)].toSorted());
  });

  it('says how many rules there are where only some speak of the words', async () => {
    const [section] = chapters(await view(), 'conduct/profanity').flatMap((one) => one.sections);
    expect(section?.rules.map(({ id }) => id)).toEqual(['conduct/profanity']);
    expect(section?.ruleCount).toBeGreaterThan(1);
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
