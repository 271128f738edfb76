/**
 * Draws the sample's pictures: `node main/sample/draw-pictures.mjs`. The results are committed, so that a build needs
 * no browser. Some carry an invented GPS position (Null Island and a bit) and a camera name, so that their removal
 * can be seen in the app.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../dev/find-browser.mjs';
import { SCENES, svgOf } from './scenes.mjs';

const folder = join(import.meta.dirname, 'pictures');

/** An APP1 segment: camera "Hallpass Sample", GPS 1°2'3"N 4°5'6"E. Big-endian TIFF. */
const exifSegment = () => {
  const text = (s) => Buffer.from(`${s}\0`, 'latin1');
  const make = text('Hallpass Sample');
  const entries = [];
  const ifd0At = 8;
  const gpsAt = ifd0At + 2 + 2 * 12 + 4;
  const dataAt = gpsAt + 2 + 4 * 12 + 4;
  const data = [make];
  const rational = (...values) => {
    const out = Buffer.alloc(values.length * 8);
    values.forEach((value, i) => {
      out.writeUInt32BE(value, i * 8);
      out.writeUInt32BE(1, i * 8 + 4);
    });
    return out;
  };
  const latAt = dataAt + make.length + (make.length % 2);
  const lat = rational(1, 2, 3);
  const lonAt = latAt + lat.length;
  const lon = rational(4, 5, 6);
  const entry = (tag, type, count, value) => {
    const out = Buffer.alloc(12);
    out.writeUInt16BE(tag, 0);
    out.writeUInt16BE(type, 2);
    out.writeUInt32BE(count, 4);
    if (Buffer.isBuffer(value)) value.copy(out, 8);
    else out.writeUInt32BE(value, 8);
    return out;
  };
  const count = (n) => {
    const out = Buffer.alloc(2);
    out.writeUInt16BE(n);
    return out;
  };
  const end = Buffer.alloc(4);
  entries.push(count(2), entry(0x010f, 2, make.length, dataAt), entry(0x8825, 4, 1, gpsAt), end);
  entries.push(
    count(4),
    entry(1, 2, 2, Buffer.from('N\0\0\0', 'latin1')),
    entry(2, 5, 3, latAt),
    entry(3, 2, 2, Buffer.from('E\0\0\0', 'latin1')),
    entry(4, 5, 3, lonAt),
    end,
  );
  const pad = make.length % 2 ? Buffer.alloc(1) : Buffer.alloc(0);
  const tiff = Buffer.concat([Buffer.from('MM\0*\0\0\0\b', 'latin1'), ...entries, ...data, pad, lat, lon]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

const found = findBrowser();
const browser = await chromium.launch({
  executablePath: typeof found === 'string' ? found : found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
for (const [name, scene] of Object.entries(SCENES)) {
  await page.setContent(`<style>*{margin:0}</style>${svgOf(name)}`);
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 82 });
  const bytes = scene.gps ? Buffer.concat([jpeg.subarray(0, 2), exifSegment(), jpeg.subarray(2)]) : jpeg;
  writeFileSync(join(folder, `${name}.jpg`), bytes);
}
await browser.close();
