/**
 * Pictures of the built window with an in-memory api: `node test/renderer/look/look.mjs [scene …]`.
 * Writes out/look/<scene>-<size>-<theme>.png, and with `--axe` prints what axe finds. The page is served with the
 * desk's own content security policy; whatever the page logs as trouble is printed.
 */
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../../../main/dev/root.mjs';
import { SCENES } from './scenes.mjs';
import { launch, serve } from './serve.mjs';

const out = join(root, process.env.LOOK_OUT ?? 'out/look');
const args = process.argv.slice(2);
const site = join(out, 'site');
mkdirSync(out, { recursive: true });
const withAxe = args.includes('--axe');
const sizes = args.includes('--all')
  ? ['1366x768', '1920x1080', '1024x768']
  : [args.find((arg) => /^\d+x\d+/.test(arg)) ?? '1366x768'];
const themes =
  args.includes('--all') || args.includes('--both')
    ? ['light', 'dark']
    : [args.includes('--dark') ? 'dark' : 'light'];
const named = args.filter((arg) => !arg.startsWith('--') && !/^\d+x/.test(arg));
if (!args.includes('--no-build')) {
  const common = { configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } };
  await build({
    ...common,
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: site,
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'renderer/index.html') },
    },
  });
  await build({
    ...common,
    build: {
      outDir: join(out, 'fake'),
      emptyOutDir: true,
      target: 'chrome140',
      lib: {
        entry: join(root, 'test/renderer/look/fake-window.ts'),
        formats: ['iife'],
        name: 'Fake',
        fileName: () => 'fake.js',
      },
    },
  });
}

const server = await serve();
const { origin } = server;
const browser = await launch();
const require = createRequire(import.meta.url);
const axeSource = withAxe ? readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') : '';
let violations = 0;
let lost = 0;
for (const scene of SCENES.filter((one) => named.length === 0 || named.includes(one.name))) {
  for (const size of sizes) {
    for (const theme of themes) {
      const zoom = args.includes('--zoom') ? 2 : 1;
      const [width, height] = size.split('x').map(Number);
      const context = await browser.newContext({
        viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
        deviceScaleFactor: zoom,
        colorScheme: theme,
        contrast: args.includes('--contrast') ? 'more' : 'no-preference',
        forcedColors: args.includes('--forced') ? 'active' : 'none',
        reducedMotion: 'reduce',
        timezoneId: 'America/Chicago',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(5000);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          console.log(`  ${scene.name}: ${message.text()}`);
      });
      page.on('pageerror', (error) => console.log(`  ${scene.name}: ${error.stack}`));
      await page.addInitScript({ path: server.script });
      await page.goto(`${origin}/${scene.query ?? ''}`);
      await page.waitForTimeout(350);
      try {
        await scene.act?.(page);
      } catch (error) {
        lost += 1;
        console.log(`  ${scene.name}: not reached. ${String(error).split('\n').slice(0, 4).join(' ')}`);
      }
      await page.mouse.move(0, 0);
      await page.waitForTimeout(250);
      const mode = `${args.includes('--contrast') ? '-contrast' : ''}${args.includes('--forced') ? '-forced' : ''}${zoom === 2 ? '-zoom' : ''}`;
      await page.screenshot({ path: join(out, `${scene.name}-${size}-${theme}${mode}.png`) });
      if (withAxe) {
        await page.evaluate(axeSource);
        const result = await page.evaluate(() =>
          globalThis.axe.run(document, { resultTypes: ['violations'] }),
        );
        for (const one of result.violations) {
          violations += 1;
          console.log(`axe ${scene.name} ${size} ${theme}: ${one.id}: ${one.help}`);
          for (const node of one.nodes.slice(0, 4))
            console.log(`    ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`);
        }
      }
      await context.close();
    }
  }
}
if (withAxe) console.log(`axe: ${violations} violations`);
if (lost > 0) {
  console.log(`${lost} scenes were not reached`);
  process.exitCode = 1;
}
await browser.close();
server.close();
