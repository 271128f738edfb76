import type { Pack } from '../domain/district.ts';
import { streetKey } from '../text/street-key.ts';

type Contacts = Pack['publicContacts'];

/** Without the country code, the same number whoever writes it. */
const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** Whether the district publishes this number; one without its area code may be any of them. */
export const isPublicPhone = (digits: string, { phones }: Contacts): boolean => {
  const wanted = digitsOf(digits);
  return knownDigits(phones).some(
    (known) => known === wanted || (wanted.length === 7 && known.endsWith(wanted)),
  );
};

const digitsOfLists = new WeakMap<Contacts['phones'], readonly string[]>();

/** A district's own numbers, read once. */
const knownDigits = (phones: Contacts['phones']): readonly string[] => {
  const before = digitsOfLists.get(phones);
  if (before !== undefined) return before;
  const made = phones.map(digitsOf);
  digitsOfLists.set(phones, made);
  return made;
};

/** Whether the district publishes this e-mail address or everything at its domain, subdomains included. */
export const isPublicEmail = (email: string, { emails, domains }: Contacts): boolean => {
  const wanted = email.toLowerCase();
  const host = wanted.slice(wanted.lastIndexOf('@') + 1);
  return (
    emails.some((known) => known.toLowerCase() === wanted) ||
    domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))
  );
};

/** What may follow a public address: a room of the same house. */
const UNIT = /^ (?:(?:ste|apt|unit|room|rm|bldg|floor|fl|no|lot) ?[a-z]?\d{0,5}[a-z]?|[a-z]?\d{1,5}[a-z]?)$/;

/** Whether the district publishes this street address, however it is abbreviated, with or without a room. */
export const isPublicAddress = (street: string, { addresses }: Contacts): boolean => {
  const wanted = streetKey(street);
  return addresses.some((address) => {
    const known = streetKey(address);
    if (known === '') return false;
    // The list may hold city and ZIP code too.
    if (known === wanted || known.startsWith(`${wanted} `)) return true;
    return wanted.startsWith(known) && UNIT.test(wanted.slice(known.length));
  });
};
