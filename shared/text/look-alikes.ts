/**
 * Letters that look like a Latin letter and that Unicode's compatibility decomposition (NFKD) leaves alone. Full-width,
 * mathematical and circled letters are not here: NFKD already makes them plain. Chosen by eye with Unicode's
 * confusables in mind (UTS 39), upper case apart where it looks different (Greek `Η` is an H, `η` an n).
 */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аАαΑɑ⍺ɐᴀᎪᗅӕᴬꓮ',
  b: 'ЬьвВβΒʙɓƀƃᏴᗷꓐъЪ',
  c: 'сСϲϹςᴄɔͻⅽᏟꓚҫ¢',
  d: 'ԁδđĐɖɗƌᴅᎠᗞꓓðÐ',
  e: 'еЕєЄεΕэЭǝəɛɘᴇҽᎬꓰ€ƏƐ',
  f: 'ƒϝꞙᖴꓝꜰ',
  g: 'ɡɢցԍǥɠᏀꓖ',
  h: 'һҺнНΗħĦɦʜհᎻꓧҥң',
  i: 'іІıιΙɪɨᎥꙇӏӀ',
  j: 'јЈϳʝɉᴊᎫꓙ',
  k: 'кКκΚĸƙᴋᏦꓗқҝ',
  l: 'łŁʟɫɭƚⅼᏞꓡ£',
  m: 'мМΜᴍɱⅿᎷꓟ',
  n: 'ηнпПΝŋŊɲɴոᥒꓠ',
  o: 'оОοΟσøØθɵᴏօΘө○◯ⲟꓳ',
  p: 'рРρΡþᴘƥᑭꓑ',
  q: 'ԛԚզɋ',
  r: 'гГяЯʀɍɾᴦᎡᖇꓣꭇ',
  s: 'ѕЅꜱʂȿᏚꓢ',
  t: 'тТτΤŧŦᴛƭʈᎢꓔ',
  u: 'υսʋʊꭎᴜʉμцЦꓴᑌ',
  v: 'νѵѴᴠʌᏙꓦ',
  w: 'ωшШщЩԝԜᴡɯѡᎳꓪ',
  x: 'хХχΧⅹ×᙭ꓫ',
  y: 'уУγΥүҮʏɣỿᎽꓬ',
  z: 'ΖʐƶᴢʑᏃꓜ',
};

/** Letters that stand for two. */
const PAIRS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ю: 'io',
  Ю: 'io',
  ꜳ: 'aa',
  ȸ: 'db',
};

/** Punctuation with a plain form. An empty one is left out of the folded text. */
const PLAIN: readonly (readonly [string, string])[] = [
  ['‘’‚‛′‵ʹʻʼʽˈ´`ʾʿ＇՚', "'"],
  ['“”„‟″‶«»〝〞', '"'],
  ['‐‑‒–—―−⁃﹘﹣－⸺⸻', '-'],
  ['⁄∕⧸', '/'],
  ['‹〈', '<'],
  ['›〉', '>'],
  ['∗⁎✱＊﹡✻', '*'],
  ['·•∙⋅・‧●', '·'],
  ['\u2028\u2029\u0085', '\n'],
  ['™℠', ' '],
  ['¡ǃ', '!'],
  ['∪⛎', 'u'],
  ['💲', '$'],
];

const build = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const [latin, letters] of Object.entries(ALIKE)) {
    for (const letter of letters) if (!table.has(letter)) table.set(letter, latin);
  }
  for (const [letter, pair] of Object.entries(PAIRS)) table.set(letter, pair);
  for (const [marks, plain] of PLAIN) for (const mark of marks) table.set(mark, plain);
  // Squared and negative-circled letters, some of them emoji (🅰 🅱): three alphabets in a row, NFKD knows one.
  for (const start of [0x1f150, 0x1f170]) {
    for (let i = 0; i < 26; i += 1) {
      table.set(String.fromCodePoint(start + i), String.fromCharCode(97 + i));
    }
  }
  // Parenthesised letters would become "(a)".
  for (const start of [0x249c, 0x1f110]) {
    for (let i = 0; i < 26; i += 1) {
      table.set(String.fromCodePoint(start + i), String.fromCharCode(97 + i));
    }
  }
  return table;
};

/** One code point → what it looks like: Latin letters in lower case, or plain punctuation. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = build();
