import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { App } from '../launch/app.ts';

/** axe itself, as its package ships it; the app's policy lets no page load it by an address. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly target: readonly unknown[];
      readonly html: string;
      readonly any: readonly { readonly message: string }[];
    }[];
  }[];
}
interface Color {
  r: number;
  g: number;
  b: number;
  alpha: number;
}
interface Axe {
  readonly run: (on: Document, options: object) => Promise<Found>;
  readonly commons: {
    readonly color: { readonly Color: { readonly prototype: { parseString: (text: string) => unknown } } };
  };
}

/** A page has thirty colors, and axe reads each of them anew for every element: a fifth of its time. Runs in the page. */
const readColorsOnce = (): void => {
  const { prototype } = (globalThis as unknown as { readonly axe: Axe }).axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Color>();
  prototype.parseString = function (this: Color, text: string) {
    const kept = known.get(text);
    if (kept !== undefined) return Object.assign(this, kept);
    read.call(this, text);
    known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
    return this;
  };
};

/**
 * All of axe's rules in the colors the page has, and once more in the others what those change. Runs in the page, so it
 * closes over nothing. The next look begins with the colors this one ended with: a change of colors styles and draws
 * everything anew, which costs as much as half of the rules.
 */
const lookInPage = async (): Promise<readonly string[]> => {
  const { axe } = globalThis as unknown as { readonly axe: Axe };
  const root = document.documentElement;
  const frame = (): Promise<unknown> => new Promise((next) => void requestAnimationFrame(next));

  // What is coming or going, and a fade that is under way, has the colors of neither end; and a list that closes gives
  // back the focus, which fades in then. So nothing may move, nor begin to.
  for (let still = 0, round = 0; still < 3 && round < 60; round += 1) {
    const moving = document.getAnimations();
    const isStill = moving.length === 0 && document.querySelector('[data-entering], [data-exiting]') === null;
    still = isStill ? still + 1 : 0;
    await Promise.allSettled(moving.map((one) => one.finished));
    await frame();
  }

  const found: string[] = [];
  const look = async (rules: readonly string[] | null): Promise<void> => {
    const { violations } = await axe.run(document, {
      // What passed is not asked for: finding a selector for each element takes longer than the rules.
      resultTypes: ['violations'],
      ...(rules === null ? {} : { runOnly: { type: 'rule', values: rules } }),
    });
    for (const { id, nodes } of violations) {
      for (const { target, html, any } of nodes) {
        const where = `${target.join(' ')}, ${html.slice(0, 200)}`;
        found.push(`${root.dataset['theme'] ?? ''}: ${id} at ${where}: ${any[0]?.message ?? ''}`);
      }
    }
  };
  await look(null);

  // Colors at once, without the fades between them.
  const atOnce = new CSSStyleSheet();
  atOnce.replaceSync('*, *::before, *::after { transition: none !important; }');
  document.adoptedStyleSheets.push(atOnce);
  root.dataset['theme'] = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
  await frame();
  await look(['color-contrast', 'link-in-text-block']);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== atOnce);
  return found;
};

/** What axe finds on the screen in light and in dark, a line each: the colors, the rule, the element. */
export const look = async ({ page }: App): Promise<readonly string[]> => {
  const { hasAxe, isCalm } = await page.evaluate(() => ({
    hasAxe: 'axe' in globalThis,
    isCalm: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }));
  if (!isCalm) await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!hasAxe) {
    await page.evaluate(source);
    await page.evaluate(readColorsOnce);
  }
  await page.locator('html[data-theme]').waitFor({ state: 'attached' });
  return await page.evaluate(lookInPage);
};
