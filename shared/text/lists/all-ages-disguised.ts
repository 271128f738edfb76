import type { WordEntry } from '../words.ts';
import type { AllAgesKind } from './all-ages.ts';

/**
 * What nobody disguises in innocence: found only where a sign, a gap or a repeat hides it ("b33r", "v o d k a").
 * Spelled as they are, the other lists know them with their innocent senses. Source: our own.
 */
const WORDS: Readonly<Record<Exclude<AllAgesKind, 'violence'>, string>> = {
  alcohol: 'beer vodka whiskey tequila booze liquor alcohol drunk margarita keg cocktail',
  tobacco: 'vape vaping cigarette nicotine tobacco',
  drugs: 'weed marijuana cocaine heroin meth stoned drugs edibles fentanyl',
  gambling: 'casino gambling poker jackpot',
  weapons: 'pistol rifle shotgun firearm handgun',
  sexual: 'porn sexy sex nudes naked boobs horny stripper thong',
};

export const DISGUISED: readonly WordEntry[] = Object.entries(WORDS).flatMap(([kind, words]) =>
  words
    .split(' ')
    .map((term): WordEntry => ({ term, degree: 2, lang: 'en', kind, forms: 'plural', masked: true })),
);
