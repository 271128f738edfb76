import type { WordEntry } from '../words.ts';
import { slurs } from './slurs-listed.ts';

/** English: religion and immigration status. */
export const SLURS_RELIGION: readonly WordEntry[] = [
  ...slurs(
    {
      degree: 3,
      against: 'religion',
      name: true,
      given: true,
      forms: 'none',
      note: '"Kiké" with a capital is a first name (short for Enrique).',
    },
    `
    kike
    `,
  ),
  ...slurs(
    { degree: 3, against: 'religion' },
    `
    kikes
    heeb
    heebs
    sheeny
    sheenies
    yids
    dirty jew
    dirty jews
    filthy jew
    filthy jews
    greedy jew
    greedy jews
    jew rat
    jew rats
    jew boy
    jewboy
    jew bastard
    jewess scum
    jew down
    jewed
    jew me down
    jew him down
    christ killer
    zionazi
    jewnazi
    mudslime
    muzzie
    muzrat
    muzzrat
    musrat
    muslim scum
    dirty muslim
    dirty muslims
    filthy muslim
    filthy muslims
    islamonazi
    dirty arab
    dirty arabs
    dirty somali
    dirty somalis
    filthy somali
    filthy somalis
    infidel dogs
    papist scum
    mackerel snapper
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'immigration status',
      note: 'A person is not illegal. "Illegal" beside things passes: it is not listed.',
    },
    `
    illegals
    illegal alien
    illegal aliens
    anchor baby
    anchor babies
    border hopper
    border jumper
    third worlders
    third world trash
    third world savages
    migrant scum
    immigrant scum
    dirty immigrant
    dirty immigrants
    filthy immigrant
    filthy immigrants
    filthy migrants
    dirty foreigner
    dirty foreigners
    filthy foreigners
    rapefugee
    rapefugees
    rapeugees
    `,
  ),
];
