import type { WordEntry } from '../words.ts';
import { listed } from './listed.ts';

/** Somali, all degrees. */
export const SOMALI: readonly WordEntry[] = [
  ...listed(
    'so',
    'review-needed',
    3,
    [
      'hooyadaa wes',
      'hooyadaa was',
      'abahaa was',
      'hoyadaa wes',
      'abahaa wes',
      'ku was',
      'wasmo',
      'siilka',
      'siil',
      'guskaaga',
      'guska',
      'futo',
      'futada',
      'futadaada',
    ],
    {
      note: '"was" and "gus" alone are left out: an English word and a first name.',
    },
  ),
  ...listed(
    'so',
    'review-needed',
    2,
    ['dhillo', 'dhilo', 'dhillooyin', 'sharmuuto', 'sharmuto', 'sharmuta', 'xaar cun', 'eey wasaq', 'wasaq'],
    {
      note: 'Insults; "nacas" (fool) belongs to personal attacks.',
    },
  ),
];
