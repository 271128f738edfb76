import type { SettingsProblem } from '../../../../shared/ipc/district-views.ts';

export type PartId =
  | 'about'
  | 'severities'
  | 'words'
  | 'contacts'
  | 'schools'
  | 'calendar'
  | 'times'
  | 'accessibility'
  | 'names'
  | 'consent'
  | 'texts'
  | 'trial';

/** The parts of the form, each with the beginnings of the fields of the settings that it holds. */
export const PARTS: readonly {
  readonly id: PartId;
  readonly label: string;
  readonly fields: readonly string[];
}[] = [
  { id: 'about', label: 'This version', fields: ['lastReviewed', 'name', 'version'] },
  { id: 'severities', label: 'How strict each rule is', fields: ['severities'] },
  { id: 'words', label: 'Words', fields: ['words'] },
  { id: 'contacts', label: 'Contacts and accounts', fields: ['publicContacts', 'officialHandles'] },
  { id: 'schools', label: 'Schools', fields: ['schools'] },
  { id: 'calendar', label: 'School calendar', fields: ['calendar'] },
  { id: 'times', label: 'Hours and time zone', fields: ['quietHours', 'zone'] },
  { id: 'accessibility', label: 'Accessibility', fields: ['accessibility'] },
  { id: 'names', label: 'Names with pictures', fields: ['nameAndPhoto'] },
  { id: 'consent', label: 'Consent', fields: ['consentModel'] },
  { id: 'texts', label: 'Guideline texts', fields: ['guidelines'] },
  { id: 'trial', label: 'Try it on posts', fields: [] },
];

/** The part a field belongs to; what belongs to none is said where the version is. */
export const partOf = (field: string): PartId =>
  PARTS.find(({ fields }) => fields.some((one) => field === one || field.startsWith(`${one}.`)))?.id ??
  'about';

/** How many of these each part has. */
export const countByPart = (of: readonly { readonly field: string }[]): ReadonlyMap<PartId, number> => {
  const counts = new Map<PartId, number>();
  for (const { field } of of) counts.set(partOf(field), (counts.get(partOf(field)) ?? 0) + 1);
  return counts;
};

/** A problem as the form says it: where it stands beside its field, places in a file mean nothing. */
export const sayProblem = ({ message }: SettingsProblem): string =>
  message
    .replace(/ \([A-Za-z.]+\[\d+\]\)/gu, '')
    .replace(/, [A-Za-z.]+\[\d+\](?=\))/gu, '')
    .replace(/ \([a-z-]+\/[a-z-]+\)/gu, '');
