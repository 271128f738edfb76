import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putInEnvelope, takeFromEnvelope } from '../../../main/storage/envelope.ts';
import { canonical, readLine, writeLine, NO_HASH } from '../../../main/storage/journal-lines.ts';
import { exoticText } from '../../torture/r16-exotic-text.ts';

test('R16: hostile and exotic text comes back unit for unit', async () => {
  const { failures, n } = await exoticText.run({ n: 200, seed: 20261123 });
  expect(failures).toEqual([]);
  expect(n).toBe(200);
});

test('an envelope gives back its bytes, and nothing once any byte was changed', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (body, at, by) => {
        const facts = { kind: 'post', format: 1, saved: '2026-11-23T16:00:00.000Z' };
        const bytes = putInEnvelope({ ...facts, body });
        const whole = takeFromEnvelope(bytes, 'post');
        expect(whole.ok && Buffer.from(whole.envelope.body).equals(body)).toBe(true);
        const changed = bytes.slice();
        const place = at % bytes.byteLength;
        changed[place] = (changed[place] as number) ^ by;
        expect(takeFromEnvelope(changed, 'post').ok).toBe(false);
        expect(takeFromEnvelope(bytes.subarray(0, place), 'post').ok).toBe(false);
        expect(takeFromEnvelope(bytes, 'queue').ok).toBe(false);
      },
    ),
  );
});

test('a journal line reads back as it was written, whatever JSON it carries', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (data) => {
      const content = { n: 1, at: 'now', by: 'ana', kind: 'test', post: null, delivery: null, prev: NO_HASH };
      const key = new Uint8Array(32).fill(7);
      const { text } = writeLine({ ...content, data }, key);
      const read = readLine(new TextEncoder().encode(text), 1, NO_HASH, key);
      expect(read.ok).toBe(true);
      if (read.ok) expect(canonical(read.line.data)).toBe(canonical(JSON.parse(JSON.stringify(data))));
      const otherKey = readLine(new TextEncoder().encode(text), 1, NO_HASH, new Uint8Array(32));
      expect(otherKey).toEqual({ ok: false, why: 'it was not written by this library' });
    }),
    { examples: [[JSON.parse('{"__proto__":[]}') as Record<string, never>]] },
  );
});
