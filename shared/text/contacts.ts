export { findAddresses } from './addresses.ts';
export type { Address } from './addresses.ts';
export { findPhones } from './phones.ts';
export type { Phone } from './phones.ts';
export { findEmails } from './emails.ts';
export type { Email } from './emails.ts';
