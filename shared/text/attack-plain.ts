/**
 * Things, too, and what warnings and tales speak of: alone ("“Babies.”") they answer a question, and behind "these" they
 * are tools. Only of those that a page may say nothing bad of they insult so.
 */
export const PLAIN =
  /^(?:bab(?:y|ies)|witch(?:es)?|tools?|drips?|cranks?|heels?|flakes?|snowflakes?|pawns?|lumps?|scabs?|rejects?|suckers?|duds?|flops?|hoax(?:es)?|fakes?|frauds?|hacks?|cheats?|scammers?|swindlers?|crooks?|thie(?:f|ves)|con(?: ?artist|m[ae]n)s?|peasants?|minions?|hobbits?|trolls?|impost[eo]rs?|bull(?:y|ies)|punks?|rogues?|urchins?|grump|humbug|gossip|quacks?|divas?|geeks?|nerds?|rascals?|goofs?|slouch|doormats?|nuisances?|disappointments?|lightweights?|stinkers?|snoops?|dummy|dummies|orphans?|scrubs?|scoundrels?|tattlers?|wretch)$/;
/** Whom a warning speaks of: no reader knows them. */
export const SCAM = /^(?:scammers?|swindlers?)$/;
/** What somebody is called or feels is told, and not said to them. */
export const CALLED = /^(?:calls?|called|calling|named|label|labeled|feel|feels|feeling|felt)$/;
