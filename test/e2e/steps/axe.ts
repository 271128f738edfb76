import { AxeBuilder } from '@axe-core/playwright';
import type { App } from '../launch/app.ts';

/** All of axe's rules in light, and once more what dark changes, the colors. */
const RULES_OF = { light: null, dark: ['color-contrast', 'link-in-text-block'] } as const;

/** Waits until nothing moves and nothing begins to: a list that closes gives back the focus, which fades in then. */
const settled = async (): Promise<void> => {
  for (let still = 0, round = 0; still < 3 && round < 60; round += 1) {
    const moving = document.getAnimations();
    still = moving.length === 0 ? still + 1 : 0;
    await Promise.allSettled(moving.map((one) => one.finished));
    await new Promise((next) => void requestAnimationFrame(() => next(null)));
  }
};

/** What axe finds on the screen, a line each: the scheme, the rule, the element. */
export const look = async ({ page }: App): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
    // What is coming or going, and a fade that is under way, has the colors of neither end.
    await page.locator('[data-entering], [data-exiting]').first().waitFor({ state: 'detached' });
    await page.evaluate(settled);
    const isThere = await page.evaluate(() => 'axe' in globalThis);
    // What passed is not asked for: finding a selector for each element takes longer than the rules.
    const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: '0' } : {}) })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
    const rules = RULES_OF[colorScheme];
    const { violations } = await (rules === null ? axe : axe.withRules([...rules])).analyze();
    for (const { id, nodes } of violations) {
      found.push(
        ...nodes.map(
          ({ target, html, any }) =>
            `${colorScheme}: ${id} at ${target.join(' ')}, ${html.slice(0, 200)}: ${any[0]?.message ?? ''}`,
        ),
      );
    }
  }
  return found;
};
