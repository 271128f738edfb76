import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profaneWords } from '../../../shared/text/profane-words.ts';
import { compileWords } from '../../../shared/text/compile-words.ts';
import { slurWords } from '../../../shared/text/slur-words.ts';
import { findWords } from '../../../shared/text/words.ts';
import { anyText, HOSTILE, liesWithin } from './texts.ts';

const words = profaneWords([], []);
const found = (text: string, list = words): readonly string[] =>
  findWords(list, text).map(({ range }) => text.slice(...range));

describe('finding listed words', () => {
  it.each([
    'f.u.c.k',
    'f u c k',
    'f-u-c-k',
    'f_u_c_k',
    'f/u/c/k',
    'f,u,c,k',
    'f  u  c  k',
    'f\nu\nc\nk',
    'f_u c*k',
    'fuuuck',
    'fuckkk',
    'ffuucckk',
    'f*ck',
    'f**k',
    'f#ck',
    'f@ck',
    'f%ck',
    'f@#k',
    'f-ck',
    'f[u]ck',
    'f(u)ck',
    'fck',
    'fcuk',
    'phuck',
    'fvck',
    'fkn',
    'FUCK',
    'fUcK',
    'fück',
    'ƒuck',
    'ｆｕｃｋ',
    '𝓯𝓾𝓬𝓴',
    'ⓕⓤⓒⓚ',
    '🇫🇺🇨🇰',
    'f\u200bu\u200bc\u200bk',
    'f\u00aduck',
    'f🔥ck',
    'f😂uck',
    'fu ck',
    'f uck',
    'fuc k',
    'fu\nck',
    'fu-\nck',
    'sh1t',
    '$h!t',
    '5hit',
    'sh*t',
    's#it',
    's**t',
    'sh!t',
    'ѕһіт',
    's h i t',
    'shiiit',
    'sht',
    's💩it',
    'sh it',
    'b!tch',
    'b1tch',
    'bi+ch',
    'b*tch',
    'b i t c h',
    'biatch',
    'bytch',
    'a$$',
    '@ss',
    '@$$',
    'a.s.s',
    'azz',
    'a$$hole',
    'a55hole',
    'assh0le',
    '*sshole',
    'as shole',
    'cun7',
    'c*nt',
    'cvnt',
    'pu$$y',
    'd!ck',
    'd1ckhead',
    'wh0re',
    'p0rn',
    'holyshit',
    '#HolyShit',
    '#holyshit',
    'dumbbitch',
    'unfuckingbelievable',
    'bull$hit',
    'motherf*cker',
    '🅰️ss',
    '🖕',
  ])('sees through %j', (disguise) => {
    expect(found(`what a ${disguise} day`)).toEqual(
      [disguise.replace(/^#/, '')].map(() => expect.any(String)),
    );
    expect(found(disguise)).not.toEqual([]);
  });

  it.each([
    'Scunthorpe, Penistone, Essex, Sussex, Middlesex, Clitheroe and Lightwater',
    'a classic assessment in class: pass the bass on the grass, assistant assembly',
    'Emily Dickinson, Charles Dickens, Dickson County',
    'cocktail, peacock, Hancock, Babcock, shuttlecock, cockpit, woodcock, weathercock',
    'Matsushita, Ishita, Yamashita, shiitake, shitake mushrooms',
    'Dick Van Dyke, Moby-Dick, Dick Clark, Philip K. Dick, Coach Dick Olson, Thanks to Dick for the chairs',
    'Assisi, Titanic, Titus Andronicus, titmouse, Cumberland, cucumber, document',
    'Hoover Dam, Amsterdam, damage; hello, shell, Michelle; he’ll, she’ll, we’ll, as he’ll say',
    'who’re we playing? They’re there.',
    'Matt Cox, Ms. Dyck, Randy, Fanny, Gaylord, Phuc Nguyen, Bich Ngoc, Fuk Lam, Anal Shah, Dikshit',
    'Chorlton-cum-Hardy, summa cum laude, Cumming in Georgia',
    'the bulls hit the fence, a bit ch. 4, the Class of ’86’s hit, who re-elected, as soon',
    'A S S T, grades A, A, S, S; F U N; H.S. Hockey; phonics: f-u-n, d-i-g, sh-ip, f, u, n',
    'R&B, AT&T, A&W, Q&A, M&Ms, B&B; as** and to* and Co**; **OR**; 2*3*4; x*y*z',
    'Room A55, bus 5H17, SH-17, 88617d11f9, 612-555, $5 hot dogs, 100%',
    'two pinches of salt, hoes and rakes, a finger prick, prick the dough, booby trap, pussy willows',
    'I am gay. She is a lesbian author. Transgender students, Black, Muslim, Jewish, Latino, queer and deaf people',
    'breast cancer walk, puberty unit, reproductive health, sex education',
    'año nuevo, disco duro, disputa, Sofía Vergara, conchas, folleto; Gus and Was; futsal',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('marks what was typed, accents and unseen characters included', () => {
    expect(found('oh FU\u0308CK, sh\u200bit and a$$')).toEqual(['FU\u0308CK', 'sh\u200bit', 'a$$']);
  });

  it('lets a district allow words and phrases, and refuse others with their plurals', () => {
    const own = compileWords([{ term: 'heck', degree: 1, lang: 'en', kind: 'profanity' }], {
      allow: ['Heck Field'],
      deny: ['turkey', 'what the duck'],
    });
    expect(found('Heck Field? heck no', own)).toEqual(['heck']);
    expect(found('turkeys say what the duck, turkeyfoot', own)).toEqual(['turkeys', 'what the duck']);
  });

  it('makes a district’s list once and keeps districts apart', () => {
    expect(profaneWords(['a'], ['b'])).toBe(profaneWords(['a'], ['b']));
    expect(profaneWords(['a'], ['b'])).not.toBe(profaneWords(['b'], ['a']));
  });

  it('gives ranges in order, apart and inside any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { range } of findWords(words, text)) {
          expect(liesWithin(text, range)).toBe(true);
          expect(range[0]).toBeGreaterThanOrEqual(last);
          last = range[1];
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds a word whatever stands around it', () => {
    const around = fc.constantFrom('', ' ', '\n', '"', '(', ')', '!', ', ', '… ', '😀', '\u200b', '“');
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(found(`${before}shitty${after}`)).toEqual(['shitty']);
      }),
    );
  });

  it.each([
    'Come to tihs event, students',
    'Come to tihs flim, by whoes class',
    'Bring your stuf, cuting boards and a baner; see the roste',
    'Her siter is woring on the speec; acess by door 4',
    'We are shootin hoops, sittin tight and huggin our seniors',
    'Coach Noort and the Haggin Museum; mice knaw the rope',
  ])('takes a slip of the keys, or a word that is another backwards, for no disguise: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(findWords(slurWords(), text)).toEqual([]);
  });

  it.each(HOSTILE)('comes to an end on 100 kB of %s', (_, text) => {
    expect(findWords(words, text).every(({ range }) => liesWithin(text, range))).toBe(true);
  });
});
