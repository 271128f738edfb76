import type { ConsentBasis, ConsentChannel, ConsentDecision, ConsentScope } from './person.ts';

/** What the register's terms are called wherever people read them. */
export const SCOPE_WORDS: Readonly<Record<ConsentScope, string>> = {
  image: 'picture',
  name: 'name',
  voice: 'voice',
  work: 'student work',
};
export const CHANNEL_WORDS: Readonly<Record<ConsentChannel, string>> = {
  social: 'all social media',
  facebook: 'Facebook',
  twitter: 'X',
  instagram: 'Instagram',
  youtube: 'YouTube',
  website: 'website',
  print: 'print',
  press: 'press',
};
/** Where something holds, as the end of "picture …". */
export const sayWhere = (channels: readonly ConsentChannel[]): string => {
  const on = channels.flatMap((channel) => {
    if (channel === 'print' || channel === 'press') return [];
    return channel === 'website' ? 'the website' : CHANNEL_WORDS[channel];
  });
  const parts = [
    ...(on.length > 0 ? [`on ${on.join(', ')}`] : []),
    ...(channels.includes('print') ? ['in print'] : []),
    ...(channels.includes('press') ? ['in the press'] : []),
  ];
  return parts.join(', ');
};
export const DECISION_WORDS: Readonly<Record<ConsentDecision, string>> = {
  granted: 'Yes',
  denied: 'No',
  withdrawn: 'Withdrawn',
};
export const BASIS_WORDS: Readonly<Record<ConsentBasis, string>> = {
  'signed-form': 'Signed form',
  'e-sign': 'Signed online',
  'own-signature': 'Own signature',
  told: 'By phone, in a message or in person',
  'directory-default': 'Yearly notice',
  import: 'Imported answer',
};
