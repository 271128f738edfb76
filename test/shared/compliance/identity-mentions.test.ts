import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { RULES as EVERY_RULE } from '../../../shared/compliance/rules/index.ts';

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

/** More ways to be that a school welcomes; to look at another one, add it here. */
const MORE =
  `undocumented|migrant|Lutheran|Baptist|Methodist|Presbyterian|Covenant|evangelical|Protestant|Pentecostal|Orthodox|
Quaker|Pagan|Wiccan|Jain|Bahai|agnostic|nonreligious|Shia|Sunni|Dakota|Ojibwe|Karen|Lao|Oromo|Cambodian|Filipino|Samoan|Nigerian|
Chicana|Latine|Persian|Creole|Cajun|Desi|Sri Lankan|Karenni|Liberian|Kenyan|Brazilian|Syrian|Afghan|Kurdish|Turkish|Polish|Irish|German|Norwegian|overweight|plus-size|tall|short|left-handed|
redheaded|bilingual|LGBTQ|genderfluid|Deaf|Latina|Afro-Latino|military|farming|working|single-parent|multiracial`
    .split('|')
    .map((one) => one.trim());
/** Sentences of a school about its own people; to look at another one, add it here. */
const OUR_OWN: readonly ((who: string) => string)[] = [
  (who) => `Our ${who} students are welcome here.`,
  (who) => `We welcome our ${who} students and families at Ridgeview.`,
  (who) => `We celebrate our ${who} students.`,
  (who) => `Proud to be ${who}!`,
  (who) => `Our ${who} students shared recipes from home.`,
  (who) => `${who} Heritage Month: we celebrate our ${who} students.`,
  (who) => `Thank you to the ${who} families who came to our open house.`,
  (who) => `Our ${who} staff and families are part of who we are.`,
  (who) => `Everybody belongs at Ridgeview, our ${who} children too.`,
  (who) => `A story about a ${who} girl is our read-aloud this week.`,
];
/** A disability is named with care: privacy/disability-label and privacy/education-record ask about it beside students. */
const DISABLED: ReadonlySet<string> = new Set([
  'disabled',
  'deaf',
  'Deaf',
  'blind',
  'autistic',
  'hard-of-hearing',
]);
const OF_DISABILITY = ['privacy/disability-label', 'privacy/education-record'];
const CONDUCT_AND_PRIVACY = EVERY_RULE.map(({ id }) => id).filter((id) => /^(?:conduct|privacy)\//.test(id));

describe('people named by who they are', () => {
  it.each(WHO)('are never an attack or a slur: %s', (who) => {
    const flagged = SAID.map((say) => say(who)).filter(
      (text) =>
        checkPost(caseFromExample({ case: { post: { text } } }), { rules: RULES }).findings.length > 0,
    );
    expect(flagged).toEqual([]);
  });

  it.each([...WHO, ...MORE])('are part of the school and no finding: %s', (who) => {
    const rules = CONDUCT_AND_PRIVACY.filter((id) => !DISABLED.has(who) || !OF_DISABILITY.includes(id));
    const flagged = OUR_OWN.map((say) => say(who)).flatMap((text) =>
      checkPost(caseFromExample({ case: { post: { text } } }), { rules }).findings.map(
        ({ rule, words }) => `${text} ${rule} [${words}]`,
      ),
    );
    expect(flagged).toEqual([]);
  });

  it('stay private where one student is meant', () => {
    const told = [
      'Omar Ali is undocumented and still finished first in his class.',
      'One of our seniors is undocumented and needs a ride.',
      'Marcus Reed has refugee status now.',
    ].filter(
      (text) =>
        checkPost(caseFromExample({ case: { post: { text } } }), { rules: ['privacy/education-record'] })
          .findings.length === 0,
    );
    expect(told).toEqual([]);
  });
});
