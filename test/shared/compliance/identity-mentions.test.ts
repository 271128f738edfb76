import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';

/** Every kind of people a school has, as they are spoken of kindly or plainly. */
const WHO =
  `Black|white|Asian|Latino|Native American|Indigenous|Somali|Hmong|Mexican|Jewish|Muslim|Christian|Hindu|Sikh|
Buddhist|atheist|gay|lesbian|bisexual|transgender|trans|queer|nonbinary|disabled|deaf|blind|autistic|immigrant|refugee|
older|Catholic|Arab|Chinese|Japanese|Korean|Vietnamese|African|Haitian|Cuban|Puerto Rican|Ethiopian|Indian|Pakistani|
Palestinian|Israeli|Ukrainian|Russian|Roma|biracial|intersex|asexual|hard-of-hearing|Mormon|Amish`
    .split('|')
    .map((one) => one.trim());
const SAID: readonly ((who: string) => string)[] = [
  (who) => `I am a proud ${who} person.`,
  (who) => `${who} people deserve respect.`,
  (who) => `We welcome ${who} neighbors.`,
  (who) => `She is ${who} and she is a great teacher.`,
  (who) => `We celebrate our ${who} families.`,
  (who) => `Being ${who} is nothing to be ashamed of.`,
  (who) => `It is okay to be ${who}.`,
  (who) => `Our neighbors are ${who}.`,
  (who) => `You are ${who} and you are loved.`,
  (who) => `The ${who} community held a festival.`,
  (who) => `Two ${who} dads came to conferences.`,
  (who) => `This is what a ${who} scientist looks like.`,
  (who) => `Nobody should be treated badly for being ${who}.`,
  (who) => `${who} people are not a problem, and never were.`,
  (who) => `We stand with the ${who} people of our town.`,
];
const RULES = ['conduct/personal-attack', 'conduct/slur', 'conduct/profanity', 'conduct/all-ages'];

describe('people named by who they are', () => {
  it.each(WHO)('are never an attack or a slur: %s', (who) => {
    const flagged = SAID.map((say) => say(who)).filter(
      (text) =>
        checkPost(caseFromExample({ case: { post: { text } } }), { rules: RULES }).findings.length > 0,
    );
    expect(flagged).toEqual([]);
  });
});
