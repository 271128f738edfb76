import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../shared/text/addresses.ts';
import { findEmails } from '../../../shared/text/emails.ts';
import { findPhones } from '../../../shared/text/phones.ts';
import { ADDRESS_FORMS, ADDRESS_FRAMES, type Form, pick, seeded } from './address-writings.ts';
import { ADDRESSES_ALL_OVER } from './addresses-all-over.ts';
import { INNOCENTS } from './contact-innocents.ts';
import { EMAIL_FORMS, EMAIL_FRAMES } from './email-writings.ts';
import { PHONE_FORMS, PHONE_FRAMES } from './phone-writings.ts';

const EACH = 60;

/** The texts made of `form`, each in a sentence, in which `find` finds nothing. */
const missed = (
  form: Form,
  frames: readonly string[],
  mark: string,
  find: (text: string) => readonly unknown[],
): readonly string[] => {
  const chance = seeded(271);
  const texts = Array.from({ length: EACH }, () => {
    const contact = form(chance);
    return pick(chance, frames).replace(mark, () => contact);
  });
  return texts.filter((text) => find(text).length === 0);
};

describe('addresses in every form', () => {
  /** Where number and name leave it open, some are let pass for the sake of "250 Kennedy Grove fans". */
  const OPEN: ReadonlySet<string> = new Set(['rare suffix, three digits']);

  it.each(Object.entries(ADDRESS_FORMS))('are found: %s', (name, form) => {
    const left = missed(form, ADDRESS_FRAMES, '@', findAddresses);
    if (OPEN.has(name)) expect(left.length / EACH).toBeLessThan(0.2);
    else expect(left).toEqual([]);
  });
});

describe('addresses from all over the country', () => {
  it('are found in a sentence, 98 of 100', () => {
    const left = ADDRESSES_ALL_OVER.filter(
      (address) => findAddresses(`Send cards to ${address}.`).length === 0,
    );
    expect(left.length / ADDRESSES_ALL_OVER.length).toBeLessThan(0.02);
  });

  it('are found alone, 96 of 100', () => {
    const left = ADDRESSES_ALL_OVER.filter((address) => findAddresses(address).length === 0);
    expect(left.length / ADDRESSES_ALL_OVER.length).toBeLessThan(0.04);
  });
});

describe('telephone numbers in every form', () => {
  it.each(Object.entries(PHONE_FORMS))('are found: %s', (name, form) => {
    const left = missed(form, PHONE_FRAMES, '@', findPhones);
    if (name === 'keys for digits') expect(left.length / EACH).toBeLessThan(0.1);
    else expect(left).toEqual([]);
  });
});

describe('e-mail addresses in every form', () => {
  it.each(Object.entries(EMAIL_FORMS))('are found: %s', (_, form) => {
    expect(missed(form, EMAIL_FRAMES, '*', findEmails)).toEqual([]);
  });
});

describe('what schools write with numbers in it', () => {
  it('is a table of at least 150 sentences', () => {
    expect(INNOCENTS.length).toBeGreaterThanOrEqual(150);
  });

  it.each(INNOCENTS)('holds no contact (%s): %s', (_, text) => {
    for (const written of [text, text.toUpperCase(), text.toLowerCase()])
      for (const find of [findAddresses, findPhones, findEmails])
        expect(find(written).map(({ range }) => written.slice(...range))).toEqual([]);
  });
});
