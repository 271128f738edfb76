import { type Chance, type Form, pick } from './address-writings.ts';

/** How telephone numbers are written, form by form. All of them lie in 555-0100 to 555-0199, which nobody has. */

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const SPANISH = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'] as const;
const TEENS = split('ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen');
const TENS = split('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety');

function split(words: string): readonly string[] {
  return words.split('|');
}

const area = (c: Chance): string => pick(c, split('612|952|763|651|218|507|320|206|415|917|305|702|980|689'));
const line = (c: Chance): string => `01${Math.floor(c() * 10)}${Math.floor(c() * 10)}`;
const ten = (c: Chance): string => `${area(c)}555${line(c)}`;

/** Digits of `number` in the places of `shape`: `(###) ###-####`. */
const shaped = (number: string, shape: string): string => {
  let at = 0;
  return shape.replace(/#/g, () => number.charAt(at++));
};
const form =
  (...shapes: readonly string[]): Form =>
  (c) =>
    shaped(ten(c), pick(c, shapes));

const said = (digits: string, words: readonly string[], join: string): string =>
  Array.from(digits)
    .map((digit) => words[Number(digit)] ?? '')
    .join(join);
const pair = (two: string): string => {
  const n = Number(two);
  if (n < 10) return `${two.startsWith('0') ? 'oh ' : ''}${WORDS[n] ?? ''}`;
  if (n < 20) return TEENS[n - 10] ?? '';
  const ones = n % 10 === 0 ? '' : `-${WORDS[n % 10] ?? ''}`;
  return `${TENS[Math.floor(n / 10) - 2] ?? ''}${ones}`;
};
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

export const PHONE_FORMS: Readonly<Record<string, Form>> = {
  brackets: form(
    '(###) ###-####',
    '(###)###-####',
    '(###)-(###)-(####)',
    '(###) ### ####',
    '(###) ###.####',
    '( ### ) ###-####',
    '(###)-###-####',
    '(###).###.####',
    '(###)#######',
  ),
  'other brackets': form(
    '[###] ###-####',
    '{###} ###-####',
    '<###> ###-####',
    '###) ###-####',
    '(### ###-####',
    '###(###)####',
  ),
  hyphens: form('###-###-####'),
  dots: form('###.###.####'),
  blanks: form('### ### ####'),
  'no breaks': form('##########'),
  mixed: form(
    '### ###-####',
    '###-### ####',
    '###.###-####',
    '### ###.####',
    '###-#######',
    '######-####',
    '### #######',
  ),
  slashes: form('###/###-####', '###/###/####', '###/#######'),
  stars: form(
    '###*###*####',
    '###=###=####',
    '###📞###📞####',
    '###~###~####',
    '###_###_####',
    '###·###·####',
    '###•###•####',
    '###|###|####',
    '###,###,####',
  ),
  'wide hyphens': form(
    '###–###–####',
    '###‑###‑####',
    '###—###—####',
    '###−###−####',
    '###－###－####',
    '###‐###‐####',
  ),
  'hyphens with blanks': form(
    '### - ### - ####',
    '### – ### – ####',
    '### . ### . ####',
    '### / ### / ####',
    '### -- ### -- ####',
  ),
  'country code': form(
    '+1 ### ### ####',
    '+1-###-###-####',
    '+1 (###) ###-####',
    '+1##########',
    '+1.###.###.####',
    '+ 1 ### ### ####',
    '(+1) ### ### ####',
    '+1(###)###-####',
    '+1 ###-###-####',
  ),
  'trunk code': form(
    '1-###-###-####',
    '1 (###) ###-####',
    '1.###.###.####',
    '1 ### ### ####',
    '1##########',
    '1/###/###-####',
    '(1) ###-###-####',
    '1(###)###-####',
  ),
  'from abroad': form('001 ### ### ####', '001-###-###-####', '0011##########'.replace('0011', '001')),
  'a link': form(
    'tel:+1##########',
    'tel:###-###-####',
    'sms:+1##########',
    'wa.me/1##########',
    'https://wa.me/1##########',
  ),
  extension: form(
    '###-###-#### ext. 12',
    '###-###-#### x12',
    '###-###-####x12',
    '(###) ###-#### ext 4',
    '###.###.#### #12',
    '###-###-####ext12',
  ),
  'digits apart': form(
    '# # # # # # # # # #',
    '#-#-#-#-#-#-#-#-#-#',
    '#.#.#.#.#.#.#.#.#.#',
    '# # # - # # # - # # # #',
    '# # #  # # #  # # # #',
    '( # # # ) # # # - # # # #',
  ),
  'no-break blanks': form(
    '###\u00a0###\u00a0####',
    '(###)\u00a0###-####',
    '###\u2009###\u2009####',
    '###\u200b-###\u200b-####',
  ),
  'full-width digits': (c) => wide(shaped(ten(c), pick(c, ['###-###-####', '(###) ###-####', '##########']))),
  'circled and bold digits': (c) =>
    shaped(ten(c), '###-###-####').replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))),
  'letters for digits': (c) =>
    shaped(ten(c), pick(c, ['###-###-####', '### ### ####', '###.###.####'])).replace(
      /0(?=1)/,
      pick(c, ['o', 'O']),
    ),
  'l for one': (c) => shaped(ten(c), '###-###-####').replace(/1(?=\d{2}$)/, pick(c, ['l', 'I'])),
  'over lines': form(
    '###-###-\n####',
    '(###)\n###-####',
    '###-\n###-####',
    '### ###\n####'.replace('### ###\n####', '###.###.\n####'),
  ),
  words: (c) => said(ten(c), WORDS, ' '),
  'words, oh for zero': (c) => said(ten(c), WORDS, ' ').replaceAll('zero', 'oh'),
  'words with commas': (c) => said(ten(c), WORDS, pick(c, [', ', '-', '. '])),
  'words in groups': (c) => {
    const n = ten(c);
    return [n.slice(0, 3), n.slice(3, 6), n.slice(6)].map((part) => said(part, WORDS, ' ')).join(', ');
  },
  'words in pairs': (c) => {
    const n = ten(c);
    return `${said(n.slice(0, 1), WORDS, '')} ${pair(n.slice(1, 3))}, five fifty-five, ${pair(n.slice(6, 8))} ${pair(n.slice(8))}`;
  },
  'words and digits': (c) => {
    const n = ten(c);
    return pick(c, [
      `${n.slice(0, 3)} five five five ${n.slice(6)}`,
      `${said(n.slice(0, 3), WORDS, ' ')} 555 ${n.slice(6)}`,
      `${n.slice(0, 3)}-555-${said(n.slice(6), WORDS, ' ')}`,
    ]);
  },
  'words in capitals': (c) => said(ten(c), WORDS, ' ').toUpperCase(),
  'double five': (c) => `${said(area(c), WORDS, ' ')} triple five ${said(line(c), WORDS, ' ')}`,
  'Spanish words': (c) => said(ten(c), SPANISH, ' '),
  'keys for digits': (c) =>
    pick(c, [
      `${area(c)}-555-HELP`,
      `${area(c)}-JAGUARS`,
      '1-800-GO-KENNY',
      '1-800-555-BAND',
      `(${area(c)}) 555-RIDE`,
      `1-${area(c)}-555-SING`,
      `${area(c)} 555 CLUB`,
    ]),
  'seven digits': (c) => `555-${line(c)}`,
  'seven digits, called': (c) =>
    pick(c, [
      `call 555 ${line(c)}`,
      `text 555.${line(c)}`,
      `cell: 555${line(c)}`,
      `my number is 555 ${line(c)}`,
      `555 ${line(c)} is my cell`,
      `call or text Jo at 555 ${line(c)}`,
      `c: 555 ${line(c)}`,
      `llame al 555 ${line(c)}`,
      `Ph. 555–${line(c)}`,
    ]),
  'seven digits in words, called': (c) =>
    `call five five five ${said(line(c), WORDS, ' ').replaceAll('zero', 'oh')}`,
  'other countries': (c) =>
    pick(c, [
      `+44 20 7946 0${line(c).slice(1)}`,
      `+52 55 5555 ${line(c)}`,
      `+252 61 555 ${line(c)}`,
      `011 52 55 5555 ${line(c)}`,
      `+1-787-555-${line(c)}`,
    ]),
  'odd groups, called': (c) =>
    `text ${shaped(ten(c), pick(c, ['## ## ## ## ##', '#### ### ###', '###-##-#####', '##-####-####']))}`,
};

/** Sentences a number stands in, with `@` for it. */
export const PHONE_FRAMES = [
  'Questions? @',
  'Text Sam’s mom @ for a ride.',
  '@',
  'RSVP by Friday to Dana (@).',
  'Coach Lee: @, any time after 5.',
  'Call @ or write to the office',
  'Need a ride to the meet?\n@\nGo Jags!',
  'Reach Pat at @!',
] as const;
