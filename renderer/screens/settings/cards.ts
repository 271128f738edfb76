/** The cards of the screen, in its order, with their titles. */
export const CARDS = [
  { id: 'colleagues', title: 'Colleagues' },
  { id: 'approvers-elsewhere', title: 'Approvers elsewhere' },
  { id: 'accounts', title: 'Accounts' },
  { id: 'district-file', title: 'District file' },
  { id: 'saved-texts', title: 'Saved texts' },
  { id: 'library', title: 'Library' },
  { id: 'backup', title: 'Backup' },
  { id: 'watched', title: 'Watched folder' },
  { id: 'computer', title: 'This computer' },
] as const;

export type Card = (typeof CARDS)[number]['id'];

/** As the subject of the screen: this card is to be seen first. */
export const atCard = (card: Card): string => `card ${card}`;
