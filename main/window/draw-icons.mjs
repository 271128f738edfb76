/**
 * Draws the icons: `node main/window/draw-icons.mjs`. The results are committed, so that a build needs no browser.
 * `icons/` is what the app reads while it runs; `icons/installer/` is for the installers alone and is not packaged.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../dev/find-browser.mjs';
import { icns, ico } from './icon-files.mjs';

const folder = join(import.meta.dirname, 'icons');
const installer = join(folder, 'installer');

/** The accent of the light theme (renderer/styles), and a deeper one below it. */
const BLUE = { top: '#2c6cc0', bottom: '#1a4d91' };
/** Ink of the light and of the dark theme: what is drawn on a light and on a dark bar. */
const ON_LIGHT = '#1d2126';
const ON_DARK = '#e9e7e2';
const TICK = 'm5.6 10.4 3 3 5.8-6.4';

const svg = (inside, box) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="100%" height="100%">${inside}</svg>`;

/** The mark of the window's rail, on its tile. `margin`: room around it, in twentieths of the tile (macOS wants some). */
const tile = (margin) =>
  svg(
    `<defs><linearGradient id="blue" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${BLUE.top}"/>` +
      `<stop offset="1" stop-color="${BLUE.bottom}"/></linearGradient></defs>` +
      '<rect width="20" height="20" rx="4.5" fill="url(#blue)"/>' +
      `<path d="${TICK}" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`,
    `${-margin} ${-margin} ${20 + 2 * margin} ${20 + 2 * margin}`,
  );

/** One colour, the tick cut out: for the bar beside the clock. */
const glyph = (colour) =>
  svg(
    '<defs><mask id="cut"><rect width="20" height="20" fill="#fff"/>' +
      `<path d="${TICK}" fill="none" stroke="#000" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>` +
      `</mask></defs><rect x="1" y="1" width="18" height="18" rx="4.5" fill="${colour}" mask="url(#cut)"/>`,
    '0 0 20 20',
  );

/** Runs in the page: one drawing at one size, as PNG and as plain pixels (RGBA, rows from the top). */
const paint = async ([drawing, size]) => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, size, size);
  return {
    png: canvas.toDataURL('image/png').split(',')[1],
    pixels: [...context.getImageData(0, 0, size, size).data],
  };
};

const found = findBrowser();
if (found === null) throw new Error('No browser to draw with: install Chromium, or name one in CHROMIUM');
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const draw = async (drawing, size) => {
  const { png, pixels } = await page.evaluate(paint, [drawing, size]);
  return { size, png: Buffer.from(png, 'base64'), pixels: Buffer.from(pixels) };
};
const drawAll = async (drawing, sizes) => {
  const drawn = [];
  for (const size of sizes) drawn.push(await draw(drawing, size));
  return drawn;
};

mkdirSync(installer, { recursive: true });
const write = (path, bytes) => writeFileSync(path, bytes);

/** Beside the clock: 16 points, sharp at the scales that screens have. */
const SCALES = { '': 16, '@1.25x': 20, '@1.5x': 24, '@2x': 32 };
for (const [name, colour] of [
  ['tray-light', ON_LIGHT],
  ['tray-dark', ON_DARK],
]) {
  for (const [scale, size] of Object.entries(SCALES))
    write(join(folder, `${name}${scale}.png`), (await draw(glyph(colour), size)).png);
}
for (const [scale, size] of [
  ['', 16],
  ['@2x', 32],
])
  write(join(folder, `trayTemplate${scale}.png`), (await draw(glyph('#000'), size)).png);

const plain = await drawAll(tile(0), [16, 24, 32, 48, 64, 128, 256, 512]);
write(join(folder, 'icon.png'), plain.find(({ size }) => size === 256).png);
for (const { size, png } of plain) {
  if (size !== 24) write(join(installer, `${size}x${size}.png`), png);
}
write(join(installer, 'icon.ico'), ico(plain.filter(({ size }) => size <= 256)));
// Apple's grid: the tile takes 824 of 1024.
write(join(installer, 'icon.icns'), icns(await drawAll(tile(100 / 41.2), [32, 64, 128, 256, 512, 1024])));
await browser.close();
