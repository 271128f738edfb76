import { findFancyRuns } from '../../../text/fancy-letters.ts';
import { defineRule } from '../../rule.ts';

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });
const fails = (name: string, words: string, marked: string) => ({
  ...text(name, words),
  message: 'fancy',
  words: marked,
});

/** Texts that people read. A link or a file name is not rewritten: it would lead somewhere else. */
const NOT_READ: ReadonlySet<string> = new Set(['link', 'file', 'people-tag']);

export const rule = defineRule({
  id: 'accessibility/fancy-unicode',
  judges:
    'Symbols that only look like letters (web “fonts”, full-width or circled letters) are used as letters.',
  severity: 'block',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii', 'practice'],
  messages: {
    fancy: {
      what: '“{words}” is written in symbols that only look like letters.',
      why: 'A screen reader skips them or spells out “mathematical bold capital”, and nobody finds the post by these words.',
      todo: 'Write “{plain}”.',
    },
  },
  examples: {
    passes: [
      text('plain letters', 'Concert tonight at 7 in the gym.'),
      text('accents', 'Noche de poesía: José, Zoë, François, Nuñez and Đặng read.'),
      text('another alphabet', 'Добро пожаловать, Καλώς ήρθατε, ようこそ, ስላም'),
      text('a variable in a math lesson', 'Solve for 𝑥: 𝑥 + 4 = 9, with 𝑥 in ℝ.'),
      text('circled answers', 'Is it Ⓐ or Ⓑ? Ask your student.'),
      text('circled numbers', 'Steps: ① open ② read ③ sign'),
      text('signs that are emoji', 'Type 🅰️ and 🅱️ donors, please use lot 🅿️ by the Ⓜ️.'),
      text('ordinals with raised letters', 'Our 1ˢᵗ and 2ⁿᵈ graders read to the 3ʳᵈ.'),
      text('trade marks, degrees, fractions', 'Chromebook™ carts, 72 ℃, ½ cup, № 5'),
      text('full-width letters among Japanese ones', '本日ＰＴＡの会'),
      text('sounds in a language lesson', 'In “the”, the ə is short; in “thin” it is θ.'),
      text('flags', 'Our families come from 🇸🇴 🇲🇽 🇻🇳'),
      text('emoji words', 'It is 🆕 and 🆓, and doors are 🆗'),
    ],
    fails: [
      fails('bold', '𝗙𝗮𝗺𝗶𝗹𝘆 𝗡𝗶𝗴𝗵𝘁 is Thursday', '𝗙𝗮𝗺𝗶𝗹𝘆 𝗡𝗶𝗴𝗵𝘁'),
      fails('bold with a serif', 'Come to 𝐁𝐚𝐧𝐝 𝐍𝐢𝐠𝐡𝐭!', '𝐁𝐚𝐧𝐝 𝐍𝐢𝐠𝐡𝐭'),
      fails('script', 'A 𝓫𝓲𝓰 day', '𝓫𝓲𝓰'),
      fails('script with letters from another block', 'ℋℯ𝓁𝓁ℴ spring', 'ℋℯ𝓁𝓁ℴ'),
      fails('double-struck with a letter from another block', 'ℂ𝕠𝕟𝕔𝕖𝕣𝕥', 'ℂ𝕠𝕟𝕔𝕖𝕣𝕥'),
      fails('typewriter', 'Doors 𝚘𝚙𝚎𝚗 at 6', '𝚘𝚙𝚎𝚗'),
      fails('full-width', 'ｗｅｌｃｏｍｅ back', 'ｗｅｌｃｏｍｅ'),
      fails('circled', 'Ⓢⓟⓘⓡⓘⓣ week', 'Ⓢⓟⓘⓡⓘⓣ'),
      fails('circled, each apart', 'Ⓦ Ⓞ Ⓦ what a night', 'Ⓦ Ⓞ Ⓦ'),
      fails('squared', '🅵🆄🅽 run', '🅵🆄🅽'),
      fails('black circles', '🅖🅞 Jaguars', '🅖🅞'),
      fails('in brackets', '⒢⒪ Jaguars', '⒢⒪'),
      fails('small capitals', 'ɢᴏ ᴊᴀɢᴜᴀʀs tonight', 'ɢᴏ ᴊᴀɢᴜᴀʀ'),
      fails('raised letters', 'ˢᵒ ᵖʳᵒᵘᵈ of you', 'ˢᵒ ᵖʳᵒᵘᵈ'),
      fails('upside down', 'Crazy hair day: ʎɐpsɹnɥ┴ in room four', 'ʎɐpsɹnɥ┴'),
      fails('a bold time', 'Tonight 𝟕:𝟎𝟎 𝐩𝐦', '𝟕:𝟎𝟎 𝐩𝐦'),
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              { id: 'm1', kind: 'image', file: 'a.jpg', source: 'own', altText: 'A 𝘥𝘰𝘨 in the library' },
            ],
          },
        },
        message: 'fancy',
        words: '𝘥𝘰𝘨',
      },
      {
        name: 'in a video’s title',
        case: { post: { video: { title: '𝑾𝒊𝒏𝒕𝒆𝒓 Concert' } } },
        message: 'fancy',
        words: '𝑾𝒊𝒏𝒕𝒆𝒓',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      if (NOT_READ.has(field.kind)) continue;
      for (const { range, plain } of findFancyRuns(field.text))
        yield {
          message: 'fancy',
          at: { field: field.path, range, account: field.account, media: field.media },
          data: { plain },
          fix: {
            label: 'Write it in plain letters',
            safe: true,
            edits: [{ field: field.path, range, text: plain }],
          },
        };
    }
  },
});
