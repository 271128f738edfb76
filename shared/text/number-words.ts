/** English and Spanish words for digits and the Somali ones, and the English ones up to ninety. */
const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const TEENS: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
};
const TENS: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};

/**
 * A house number in English words as digits, the way people read them out: "twelve hundred" is `1200`, "one twenty-two"
 * `122`, "forty-five oh one" `4501`, "one thousand two hundred" `1200`. Null when the words make none of up to six digits.
 */
export const numberOfWords = (words: string): string | null => {
  let out = '';
  let sum = 0;
  let summed = false;
  let part = '';
  const parts = words.split(/[ -]+/);
  for (let i = 0; i < parts.length; i += 1) {
    const word = parts[i] ?? '';
    const next = parts[i + 1] ?? '';
    if (word === 'and') continue;
    if (word === 'hundred' || word === 'thousand') {
      if (part === '') return null;
      sum += Number(part) * (word === 'hundred' ? 100 : 1000);
      summed = true;
      part = '';
    } else if (Object.hasOwn(TENS, word)) {
      const ones = /^[1-9]$/.test(DIGITS[next] ?? '');
      part += `${TENS[word] ?? ''}${ones ? DIGITS[next] : '0'}`;
      if (ones) i += 1;
    } else part += TEENS[word] ?? DIGITS[word] ?? '';
  }
  out = summed ? String(sum + Number(part === '' ? '0' : part)) : part;
  return out.length > 0 && out.length < 7 ? out : null;
};

/** Digits of words read out one after another or in pairs: "five", "twelve", "fifty" before "five" is `5`. */
export const spokenDigits = (words: readonly string[]): string => {
  let out = '';
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    const before = words[i - 1] ?? '';
    if (/^\d+$/.test(word)) out += word;
    else if (word === 'hundred') out += '00';
    else if (word === 'thousand') out += '000';
    else if (word === 'double' || word === 'triple') continue;
    else if (Object.hasOwn(TENS, word))
      out += `${TENS[word] ?? ''}${/^[1-9]$/.test(spokenDigit(next)) ? '' : '0'}`;
    else {
      const digit = TEENS[word] ?? spokenDigit(word);
      out += before === 'double' ? digit.repeat(2) : before === 'triple' ? digit.repeat(3) : digit;
    }
  }
  return out;
};

const OTHER: Readonly<Record<string, string>> = {
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
  eber: '0',
  kow: '1',
  laba: '2',
  saddex: '3',
  afar: '4',
  shan: '5',
  lix: '6',
  toddoba: '7',
  siddeed: '8',
  sagaal: '9',
};

const spokenDigit = (word: string): string => DIGITS[word] ?? OTHER[word] ?? '';

/** Every word that `spokenDigits` reads, as alternatives of a pattern, the longer first. */
export const SPOKEN_WORDS: string = [
  ...Object.keys(DIGITS),
  ...Object.keys(TEENS),
  ...Object.keys(TENS),
  ...Object.keys(OTHER),
  'hundred',
  'thousand',
  'double',
  'triple',
]
  .sort((a, b) => b.length - a.length)
  .join('|');
