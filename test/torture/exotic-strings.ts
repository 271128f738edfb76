import type { Random } from '../helpers/faulty-fs/random.ts';

/** Texts that have broken programs before, written down by us. */
const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\n\r\n\t',
  '\u0000',
  'a\u0000b',
  '\u0001\u0002\u001b[31m\u007f',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  'true',
  '{}',
  '[]',
  '"',
  "'",
  '\\',
  '\\u0041',
  '\\"}],"seq":99,"x":["',
  '__proto__',
  'constructor',
  '${7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!-- -->]]>',
  "'; DROP TABLE posts; --",
  '../../../../etc/passwd',
  'C:\\Windows\\System32\\',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'CON',
  '=1+1',
  '+cmd|calc!A0',
  '@SUM(A1)',
  '%00%0a%n%s',
  '\uFEFFbom',
  'line\u2028separator\u2029paragraph',
  'soft\u00adhyphen',
  'zero\u200bwidth\u200cjoin\u200der',
  '\u202eright to left\u202c',
  '\u2066isolated\u2069',
  'مرحبا بالعالم',
  'שלום',
  'नमस्ते',
  '한국어 학교',
  '学校の写真',
  'Z̸̢̛͎a̷͔͝l̵̰͠g̶̬͋o̷̝̚',
  'e\u0301 é',
  'Å Å',
  'ﬁ ﬀ ß ẞ ı İ',
  '\ud800',
  '\udc00',
  'lone \ud83d surrogate',
  '\udc00\ud800',
  '\uffff\ufffe',
  '👩🏽‍🚀',
  '👨‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '🇺🇸🇲🇽',
  '1️⃣#️⃣',
  '☺︎ ☺️',
  '𝓕𝓪𝓷𝓬𝔂 ʇxǝʇ',
  '😀'.repeat(5000),
  'a'.repeat(100_000),
];

const TONES = ['\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}'];

/** Every emoji of Unicode that stands alone, those with each skin tone, and every pair of flag letters. */
const everyEmoji = (): readonly string[] => {
  const all: string[] = [];
  for (let point = 0x80; point < 0x1fb00; point += 1) {
    const one = String.fromCodePoint(point);
    if (!/\p{Emoji}/u.test(one)) continue;
    all.push(one, `${one}\ufe0f`);
    if (/\p{Emoji_Modifier_Base}/u.test(one)) all.push(...TONES.map((tone) => one + tone));
  }
  for (let first = 0; first < 26; first += 1) {
    for (let second = 0; second < 26; second += 1) {
      all.push(String.fromCodePoint(0x1f1e6 + first, 0x1f1e6 + second));
    }
  }
  return all;
};

/** Any UTF-16 units at all, up to 60 of them. */
const anyUnits = (random: Random): string =>
  String.fromCharCode(
    ...Array.from({ length: random.below(60) }, () => random.below(random.next() < 0.5 ? 0x100 : 0x10000)),
  );

/** `n` texts: the hostile ones and every emoji first, random ones after; fewer are spread over all of them. */
export const exoticStrings = (n: number, random: Random): readonly string[] => {
  const emoji = everyEmoji();
  if (n < HOSTILE.length + emoji.length) {
    const some = Array.from({ length: Math.max(0, n - HOSTILE.length) }, () =>
      random.next() < 0.5 ? random.pick(emoji) : anyUnits(random),
    );
    return [...HOSTILE, ...some].slice(0, n);
  }
  const rest = n - HOSTILE.length - emoji.length;
  return [...HOSTILE, ...emoji, ...Array.from({ length: rest }, () => anyUnits(random))];
};
