import { type Chance, type Form, pick } from './address-writings.ts';

/** How e-mail addresses are written, form by form. */

const name = (c: Chance): string =>
  pick(c, [
    'sue.k',
    'lenka',
    'dwayne77',
    'marisol.pto',
    'p_okafor',
    'abdi.h',
    'jfjelde',
    'kim-lee',
    'sue.k+band',
    'tove2009',
  ]);
const host = (c: Chance): string => pick(c, ['gmail', 'yahoo', 'outlook', 'hotmail', 'icloud', 'proton']);
const domain = (c: Chance): string =>
  pick(c, ['example', 'fjeldefamily', 'okafor-law', 'mymail', 'northside-tire']);
const end = (c: Chance): string => pick(c, ['org', 'com', 'net', 'us', 'edu']);
const DOTS = [' dot ', ' [dot] ', '(dot)', ' (.) ', '[.]', ' DOT '] as const;
const simple = (c: Chance): string => name(c).replace(/[+].*/, '');

export const EMAIL_FORMS: Readonly<Record<string, Form>> = {
  plain: (c) => `${name(c)}@${domain(c)}.${end(c)}`,
  capitals: (c) => `${name(c)}@${domain(c)}.${end(c)}`.toUpperCase(),
  mailto: (c) => `mailto:${name(c)}@${domain(c)}.${end(c)}`,
  'at and dot, mail host': (c) => `${simple(c)} at ${host(c)} dot com`,
  'at and dot, any host': (c) => `${simple(c)} at ${domain(c)} dot ${end(c)}`,
  'AT and DOT': (c) => `${simple(c)} AT ${host(c)} DOT com`,
  'at, mail host': (c) => `${simple(c)} at ${host(c)}.com`,
  'brackets around at': (c) =>
    `${simple(c)}${pick(c, [' (at) ', ' [at] ', '(at)', '[at]', '{at}', ' <at> ', '[@]', ' (@) ', '(@)', ' -at- ', '_at_'])}${domain(c)}.${end(c)}`,
  'brackets around both': (c) =>
    `${simple(c)}${pick(c, [' (at) ', ' [at] ', '(at)', '[at]'])}${domain(c)}${pick(c, DOTS)}${end(c)}`,
  'blanks around @': (c) => `${simple(c)}${pick(c, [' @ ', '@ ', ' @'])}${host(c)}.com`,
  'blanks around @, any host': (c) =>
    `${pick(c, ['sue.k', 'dwayne77', 'p_okafor', 'abdi.h'])} @ ${domain(c)}.${end(c)}`,
  'blanks around the dot': (c) => `${simple(c)}@${host(c)} . com`,
  'full-width @': (c) => `${simple(c)}${pick(c, ['＠', '﹫'])}${domain(c)}.${end(c)}`,
  'full-width dot': (c) => `${simple(c)}＠${host(c)}．com`,
  'dot in the name': (c) => `${pick(c, ['lenka dot doering', 'sue dot k'])} at ${host(c)} dot com`,
  'no ending': (c) => `${simple(c)}@${host(c)}`,
  'comma for dot': (c) => `${simple(c)}@${host(c)},com`,
  Spanish: (c) => `${simple(c)} arroba ${host(c)} punto com`,
  'circled a': (c) => `${simple(c)} (a) ${host(c)}.com`,
  'district far away': (c) =>
    `${simple(c)} at ${domain(c)} dot k12 dot ${pick(c, ['mn', 'wi', 'ia'])} dot us`,
};

/** Sentences an address stands in, with `*` for it. */
export const EMAIL_FRAMES = [
  'Questions? Write to *',
  'Sign up with Sue (*) by Friday.',
  '*',
  'RSVP: *, thanks!',
  'Band boosters: *\nGo Jags!',
] as const;
