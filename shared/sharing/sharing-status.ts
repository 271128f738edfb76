import type { SharingLink, SharingTrouble } from '../domain/sharing.ts';

const HOUR = 60 * 60_000;
/** How far two laptops' clocks may differ, in milliseconds. */
export const CLOCKS_MAY_DIFFER = 15 * 60_000;

export type SharingState = SharingTrouble | 'good' | 'stale' | 'unread';

export interface SharingStatus {
  readonly state: SharingState;
  /** Nothing may be queued or released. */
  readonly isClosed: boolean;
  /** Milliseconds since the file was written; null: none was read or written yet. */
  readonly age: number | null;
}

/** Where these are found, what the library knows of the district may be wrong: nothing goes out at once. */
const CLOSING: ReadonlySet<SharingTrouble> = new Set<SharingTrouble>([
  'broken',
  'foreign',
  'rolled-back',
  'doubled',
  'future',
  'newer',
  'unfit',
  'not-applied',
  'conflict',
]);

/** Milliseconds since the file was written. A clock that was set back since makes it no younger. */
const ageOf = ({ writtenAt, newest }: SharingLink, now: number): number | null => {
  if (writtenAt === null) return null;
  const latest = Math.max(now, Date.parse(newest) || 0);
  return Math.max(0, latest - Date.parse(writtenAt));
};

/**
 * How it stands with the district file at an instant (milliseconds). The laptop that writes it knows what it says, so
 * only a file it did not write stops it; one that reads is stopped by everything that puts the file in doubt, and by age.
 */
export const sharingStatus = (link: SharingLink, now: number): SharingStatus => {
  const age = ageOf(link, now);
  const { role, trouble } = link;
  if (trouble !== null && CLOSING.has(trouble.kind)) return { state: trouble.kind, isClosed: true, age };
  if (role === 'writes') return { state: trouble?.kind ?? 'good', isClosed: false, age };
  if (link.sequence === 0 || age === null || Number.isNaN(age))
    return { state: 'unread', isClosed: true, age: null };
  if (!link.applied) return { state: 'not-applied', isClosed: true, age };
  if (age > link.staleAfter * HOUR) return { state: 'stale', isClosed: true, age };
  return { state: trouble?.kind ?? 'good', isClosed: false, age };
};

/** "3 minutes", "5 hours", "2 days"; milliseconds. */
export const sayAge = (age: number): string => {
  const some = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
  const minutes = Math.floor(age / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return some(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? some(hours, 'hour') : some(Math.floor(hours / 24), 'day');
};

/** "24 hours", "3 days". */
export const sayHours = (hours: number): string =>
  hours <= 24 ? `${hours} hour${hours === 1 ? '' : 's'}` : `${Math.round(hours / 24)} days`;

export interface SharingWords {
  /** What it is, in a word or two. */
  readonly label: string;
  readonly what: string;
  readonly todo: string;
}

const OFFICE = 'Ask the district office';

/** What is wrong, what it means, and what to do. */
export const saySharing = (link: SharingLink, { state, age, isClosed }: SharingStatus): SharingWords => {
  const limit = sayHours(link.staleAfter);
  const old = age === null ? '' : ` What is known here is ${sayAge(age)} old.`;
  const stops = isClosed ? ' Nothing goes out meanwhile.' : ` Posts go on until it is ${limit} old.`;
  const leave = 'Until then nothing goes out from this laptop.';
  const detail = link.trouble?.detail ?? null;
  switch (state) {
    case 'good':
      return { label: 'Up to date', what: 'The district file is read and in force.', todo: '' };
    case 'unread':
      return {
        label: 'Not read yet',
        what: 'The district file was not read yet.',
        todo: 'Hallpass reads it as soon as the folder is there and the register is open.',
      };
    case 'stale':
      return {
        label: 'Too old',
        what: `The district file is ${age === null ? 'too' : sayAge(age)} old, and the district allows ${limit}.`,
        todo: `Check that this laptop reaches the folder; if it does, ${OFFICE.toLowerCase()} to open its Hallpass. ${leave}`,
      };
    case 'missing':
      return {
        label: 'Not there',
        what: `The folder of the district file, or the file in it, is not there just now.${old}${stops}`,
        todo: 'Connect the network drive. Hallpass keeps looking.',
      };
    case 'unreadable':
      return {
        label: 'Not readable',
        what: `The district file cannot be read just now${detail === null ? '' : `: ${detail}`}.${old}${stops}`,
        todo: 'Check the network drive and that this computer account may read it. Hallpass keeps trying.',
      };
    case 'broken':
      return {
        label: 'Broken',
        what: 'The district file was changed or cut off on its way, so nothing of it was taken.',
        todo: `${OFFICE} to open its Hallpass: it writes the file anew. ${leave}`,
      };
    case 'foreign':
      return {
        label: 'Not from your district',
        what: `The district file in the folder is signed by another laptop than the one that was joined here${detail === null ? ', or for another code' : ` (${detail})`}.`,
        todo: `${OFFICE} whether it changed its laptop or its code. If it did, join again with the new code. ${leave}`,
      };
    case 'rolled-back':
      return {
        label: 'Older than before',
        what: 'The district file in the folder is older than one that was read here already.',
        todo: `Somebody may have put an old copy back. ${OFFICE} to open its Hallpass: it writes a new one. ${leave}`,
      };
    case 'doubled':
      return {
        label: 'Two of one number',
        what: 'The district file differs from one of the same number that was read here.',
        todo: `Two laptops may be writing it. ${OFFICE} which one should. ${leave}`,
      };
    case 'future':
      return {
        label: 'Dated ahead',
        what: 'The district file is dated later than this laptop’s clock.',
        todo: `One of the two clocks is wrong: check the time of this laptop first. ${leave}`,
      };
    case 'newer':
      return {
        label: 'From a newer Hallpass',
        what: 'The district file was written by a newer Hallpass and cannot be read by this one.',
        todo: `Update Hallpass on this laptop. ${leave}`,
      };
    case 'unfit':
      return {
        label: 'Settings not usable',
        what: `The settings in the district file cannot be used here${detail === null ? '' : `: ${detail}`}.`,
        todo: `Update Hallpass on this laptop; if that does not help, tell the district office. ${leave}`,
      };
    case 'not-applied':
      return {
        label: 'Not taken in yet',
        what: 'What the district file says could not all be taken into the library yet.',
        todo: 'Unlock the register and check that the disk has room. Hallpass tries again every few minutes.',
      };
    case 'conflict':
      return {
        label: 'Written elsewhere',
        what: 'A district file lies in the folder that this laptop did not write.',
        todo: 'Another laptop may be writing it. If this one should, write it anew in Settings; else leave it here and join with the other one’s code. Nothing goes out from this laptop meanwhile.',
      };
    case 'not-written':
      return {
        label: 'Not written',
        what: `The district file could not be written${detail === null ? '' : `: ${detail}`}.`,
        todo: `The other laptops stop once theirs is ${limit} old. Hallpass keeps trying.`,
      };
  }
};
