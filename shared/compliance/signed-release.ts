import type { Pack } from '../domain/district.ts';
import type { ConsentEntry, ConsentQuestion, Person } from '../domain/person.ts';
import { covers } from './covers.ts';

/** What the yearly notice or an imported file says, or somebody only said; nobody put a name under it for this person. */
const isUnsigned = ({ basis, decision }: ConsentEntry): boolean =>
  decision === 'granted' && (basis === 'directory-default' || basis === 'import' || basis === 'told');

/**
 * Whether somebody signed a yes for this person that holds on this platform and day: the same judgment as `covers`, with
 * the yeses left out that nobody signed.
 */
export const hasSignedRelease = (person: Person, question: ConsentQuestion, pack: Pack): boolean =>
  covers({ ...person, consents: person.consents.filter((entry) => !isUnsigned(entry)) }, question, pack)
    .covered;
