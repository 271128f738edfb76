import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAtDistrictFile } from '../../../main/workflow/look-at-district-file.ts';
import { savePerson } from '../../../main/workflow/people.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { viewSharing } from '../../../main/workflow/view-sharing.ts';
import { tick, twoLaptops } from '../../helpers/workflow/district.ts';
import { STUDENT, WITHDRAWAL } from '../../helpers/workflow/world.ts';

let laptops: Awaited<ReturnType<typeof twoLaptops>>;
/** The newest file, and the one before it, which the school has read. */
let bytes: Uint8Array;
let before: Uint8Array;

beforeAll(async () => {
  laptops = await twoLaptops();
  const { office, shared } = laptops;
  before = await shared.bytes();
  await savePerson(office.services, {
    ...STUDENT,
    id: null,
    first: 'Samira',
    last: 'Quillfeather',
    number: '900123',
    protected: true,
  });
  await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
  await tick(office);
  bytes = await shared.bytes();
});
afterAll(() => laptops.shared.remove());

/** What the school's laptop makes of these bytes, and whether anything of them came into force. */
const looked = async (
  given: Uint8Array,
): Promise<{ readonly state: string | undefined; readonly number: number }> => {
  const { school, shared } = laptops;
  await shared.put(given);
  await lookAtDistrictFile(school.services);
  const { file } = viewSharing(school.services);
  return { state: file?.state, number: school.stores.sharing.get()?.sequence ?? 0 };
};

describe('the bytes of a district file', () => {
  test('changed in any one place, nothing of the file is taken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.byteLength - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Uint8Array.from(bytes);
          changed[at] = (changed[at] ?? 0) ^ by;
          const { state, number } = await looked(changed);
          expect(number).toBe(1);
          // A changed key is another laptop's name under a signature that is not its own.
          expect(state).toBe('broken');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('cut or lengthened anywhere, nothing of the file is taken', async () => {
    const more = fc.uint8Array({ minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.byteLength - 1 }), more, async (at, tail) => {
        expect(await looked(bytes.slice(0, at))).toEqual({ state: 'broken', number: 1 });
        expect(await looked(Buffer.concat([bytes, tail]))).toEqual({ state: 'broken', number: 1 });
      }),
      { numRuns: 100 },
    );
  });

  test('anything else in its place is refused without harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (given) => {
        expect(await looked(given)).toEqual({ state: 'broken', number: 1 });
      }),
      { numRuns: 100 },
    );
  });

  test('name nobody of the register to who has no code', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('HALLPASS DISTRICT');
    expect(text).not.toMatch(/Mason|Lindqvist|Samira|Quillfeather|900123/u);
  });

  test('whole, it is taken; the one before it is not taken any more', async () => {
    expect(await looked(bytes)).toEqual({ state: 'good', number: 2 });
    expect(await looked(before)).toEqual({ state: 'rolled-back', number: 2 });
    expect(laptops.school.stores.register.people()).toHaveLength(2);
  });

  test('lie on the reading laptop as sealed as the register', async () => {
    for (const [path, { bytes: kept }] of laptops.school.out.fs.everything())
      if (kept !== null)
        expect(Buffer.from(kept).toString('latin1'), path).not.toMatch(/Samira|Quillfeather|900123/u);
  });
});
