import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextVersion } from '../../../shared/district/version-name.ts';

it('a form’s version takes the next number after the built-in pack', () => {
  expect(nextVersion('2026.11', ['2026.11'], { keepsName: false })).toBe('2026.11+1');
  expect(nextVersion('2026.11+1', ['2026.11', '2026.11+1', '2026.11+7'], { keepsName: false })).toBe(
    '2026.11+8',
  );
});

it('a file keeps its name where that is free here', () => {
  expect(nextVersion('2026.11+7', ['2026.11', '2026.11+2'], { keepsName: true })).toBe('2026.11+7');
  expect(nextVersion('2026.11+2', ['2026.11', '2026.11+2'], { keepsName: true })).toBe('2026.11+3');
  expect(nextVersion('2026.11', ['2026.11'], { keepsName: true })).toBe('2026.11+1');
  expect(nextVersion('fall', ['2026.11', '2026.11+2'], { keepsName: true })).toBe('fall+3');
});

it('no version gets the name of another, however files are named', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('2026.11', '2026.11+1', '2026.11+2', 'a+b+1', '+', ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.boolean()), { maxLength: 20 }), (kept) => {
      const taken = ['2026.11'];
      for (const [from, keepsName] of kept) {
        const version = nextVersion(from, taken, { keepsName });
        expect(taken).not.toContain(version);
        expect(version.length).toBeLessThanOrEqual(100);
        taken.push(version);
      }
    }),
  );
});
