import type { KeptVersion } from '../../../shared/ipc/district-views.ts';

/** How a version came to be, after "kept by …"; what it was read from may follow. */
export const HOW_WORDS: Readonly<Record<KeptVersion['how'], string>> = {
  'built-in': 'as it comes with Hallpass',
  form: 'in the form',
  import: 'from the file',
  'brought-back': 'brought back from version',
  'district-file': 'through the district file',
};
