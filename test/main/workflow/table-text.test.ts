import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableText } from '../../../main/workflow/table-text.ts';

const TEXT = 'Name;Antwort\nNúñez, Zoë;“ja” – €5\nĐỗ, Œd\u0153;\n';
const latin = 'Name,Media\n"Núñez, Zoë",“No” – €\n';
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(TEXT), TEXT, 'UTF-8'],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), TEXT, 'UTF-8'],
  [
    'UTF-8 with its mark and a letter that was lost before',
    Buffer.from('\ufeffA\ufffd'),
    'A\ufffd',
    'UTF-8, with letters that cannot be read',
  ],
  ['UTF-16 with its mark, low byte first', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT, 'UTF-16'],
  ['UTF-16 with its mark, high byte first', utf16be(`\ufeff${TEXT}`), TEXT, 'UTF-16'],
  ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le'), TEXT, 'UTF-16'],
  ['UTF-16 without its mark, high byte first', utf16be(TEXT), TEXT, 'UTF-16'],
  [
    'Windows-1252',
    Buffer.from(
      latin
        .replaceAll('“', '\u0093')
        .replaceAll('”', '\u0094')
        .replaceAll('–', '\u0096')
        .replaceAll('€', '\u0080'),
      'latin1',
    ),
    latin,
    'Windows-1252',
  ],
] as const)('a file in %s is read as it was written', (_name, bytes, text, encoding) => {
  expect(tableText(bytes)).toEqual({ ok: true, text, encoding });
});

test('a few broken bytes do not turn a file of UTF-8 into another encoding', () => {
  const bytes = Buffer.concat([Buffer.from('Núñez Zoë é '.repeat(20)), Buffer.from([0xff])]);
  const read = tableText(bytes);
  expect(read).toMatchObject({ ok: true, encoding: 'UTF-8, with letters that cannot be read' });
  expect(read.ok && read.text.endsWith('é \ufffd')).toBe(true);
});

test('workbooks, PDFs and what is no text are told with what to do', () => {
  for (const head of [
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
    [1, 2, 0, 3, 4, 5, 6, 7],
  ]) {
    const read = tableText(Uint8Array.from([...head, ...Array.from({ length: 50 }, () => 65)]));
    expect(read).toMatchObject({ ok: false, why: expect.stringContaining('CSV') as string });
  }
});

test('any bytes at all are text or told away', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const read = tableText(bytes);
      expect(read.ok ? typeof read.text : read.why.length > 10).toBe(read.ok ? 'string' : true);
    }),
    { numRuns: 500 },
  );
});

test('letters survive every encoding that has them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 8, maxLength: 80 }), (text) => {
      const marked = `\ufeff${text.replaceAll('\ufeff', '')}`;
      const plain = marked.slice(1);
      for (const bytes of [Buffer.from(marked), Buffer.from(marked, 'utf16le'), utf16be(marked)]) {
        expect(tableText(bytes)).toMatchObject({ ok: true, text: plain });
      }
    }),
  );
});
