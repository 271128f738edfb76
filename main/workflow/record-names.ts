import { shownName } from '../../shared/compliance/say-finding.ts';
import { readElsewhere } from '../../shared/domain/elsewhere.ts';
import { DISTRICT_FILE } from '../../shared/domain/sharing.ts';
import type { Services } from '../services.ts';
import { HALLPASS } from './write-line.ts';

/** What turns ids into names while a record is gathered. Nothing of it is stored. */
export interface RecordNames {
  /** A person in a list of consents: the full name. */
  readonly person: (id: string) => string;
  /** A person in a finding's sentence. */
  readonly inFinding: (id: string) => string;
  /** A person in a sentence of the journal. */
  readonly inHistory: (id: string) => string;
  /** Who signed for somebody. */
  readonly signer: (person: string, signer: { readonly name: string; readonly relation: string }) => string;
  readonly colleague: (id: string) => string;
}

const nameElsewhere = (id: string): string | null => {
  const elsewhere = readElsewhere(id);
  return elsewhere === null ? null : `${elsewhere.name} (elsewhere)`;
};

/** A colleague's name; "Hallpass" where no person did it. */
export const colleagueName = (services: Services, id: string): string =>
  id === HALLPASS
    ? 'Hallpass'
    : id === DISTRICT_FILE
      ? 'The district file'
      : (services.stores.colleagues.get(id)?.name ?? nameElsewhere(id) ?? 'A former colleague');

/** The register's own names while it is open, and nobody's where it is not. */
export const plainNames = (services: Services): RecordNames => {
  const { register } = services.stores;
  const isOpen = (): boolean => register.state() === 'open';
  const known = (id: string) => (isOpen() ? register.person(id) : null);
  return {
    person: (id) => {
      const person = isOpen() ? (register.history(id)?.person ?? null) : null;
      return person === null ? 'Not resolved' : `${person.first} ${person.last}`;
    },
    inFinding: (id) => shownName(known(id) ?? undefined),
    inHistory: (id) => {
      const person = known(id);
      return person === null ? 'a person of the register' : `${person.first} ${person.last}`;
    },
    signer: (_person, { name }) => name,
    colleague: (id) => colleagueName(services, id),
  };
};
