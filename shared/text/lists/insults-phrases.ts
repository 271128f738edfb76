import type { Insults } from './insults-listed.ts';

/**
 * Patterns of attacks. Small words stand for themselves, `a|b` for either, `[a]` may be missing, `^` begins a sentence
 * and `$` ends one, `,` is a comma or a dash. Capitals name a class: YOU, THEY, THEM, ONE (offices and people), TEAM,
 * NAME, GROUP and IDENT (peoples), PEOPLE, BE, DET, CANT, NOUN (no other sense), AIMED (nouns with another sense), ADJ,
 * THING (adjectives of things too), OFFICE, OFFICIAL; `VERY*` is any few words that make it
 * stronger and `_` any one word. SPORT are parts of a team.
 */
export const INSULT_PHRASES: readonly Insults[] = [
  {
    kind: 'attack',
    note: 'A noun that only puts down, anywhere.',
    source: 'own',
    degree: 3,
    terms: `
      NOUN
      VERY NOUN
      ADJ NOUN
      ADJ VERY NOUN
    `,
  },
  {
    kind: 'attack',
    note: 'Somebody is called something.',
    source: 'own',
    degree: 2,
    terms: `
      YOU|THEY VERY* BE VERY* NOUN|AIMED|ADJ
      YOU VERY* BE VERY* JUDGED|BEAST
      YOU|he|she|they|ONE|TEAM VERY* BE VERY* SLUR
      dont VERY* be VERY* SLUR|AIMED
      YOU VERY* SLUR
      como|eres|es un|una SLUR
      he|she VERY* BE VERY* JUDGED
      YOU VERY* BE VERY* THING
      he|she VERY* BE VERY* THING
      YOU guys|people|kids|folks|all|lot BE VERY* NOUN|AIMED|JUDGED|BEAST|ADJ|THING
      ONE VERY* BE VERY* NOUN|AIMED|JUDGED|ADJ|THING|OFFICE
      TEAM VERY* BE VERY* NOUN|AIMED|JUDGED|BEAST|ADJ|THING|OFFICE
      NAME VERY* BE VERY* NOUN|AIMED
      NAME VERY* BE a|an|such VERY* JUDGED
      mr|mrs|ms|coach|principal|senator|governor|rep|representative|mayor|member|superintendent|commissioner|councilman NAME VERY* BE VERY* AIMED|JUDGED|ADJ|THING
      ref|refs|referee|referees|ump|umps|umpire|umpires|official|officials|linesman|judges|officiating|refereeing VERY* BE VERY* OFFICIAL|JUDGED|BEAST
      BE YOU VERY* NOUN|ADJ|THING|retarded
      BE YOU VERY* blind|deaf $
      BE the refs|ref|ump|umps|official|officials VERY* blind|deaf|ADJ
      is he|she VERY* NOUN|ADJ|blind
      are they VERY* NOUN|ADJ|blind
      YOU BE|sound|look|act VERY* like VERY* NOUN|AIMED|JUDGED|BEAST
    `,
  },
  {
    kind: 'attack',
    note: 'Said to somebody.',
    source: 'own',
    degree: 2,
    terms: `
      YOU VERY* NOUN|AIMED|JUDGED|BEAST $
      YOU|he|she|THEY all such VERY* AIMED|JUDGED
      YOU|THEY|ONE|TEAM|NAME VERY* BE VERY* whiny|big|spoiled|such|little|cry babies|baby|brats
      imagine being [this] VERY* ADJ|NOUN|AIMED
      hopefully VERY* ONE|YOU|he|she|they dies|die
      team|class|school|building|town|city|district|bunch|crew full of VERY* AIMED|NOUN|JUDGED
      team of VERY* losers|clowns|cheaters|thugs|babies|crybabies
      ADJ|dumbest|stupidest|laziest|ugliest|worst VERY* class|team|students|kids|school|people|fans|coach|teacher|parents in|ever|of|on|i
      the dumbest|stupidest|laziest|ugliest|fattest ONE|class
      your|their|his|her|TEAM SPORT VERY* BE VERY* NOUN|AIMED|JUDGED|ADJ|OFFICE|soft|weak|slow
      ONE|TEAM|YOU|kids|people who|that _ [_] [_] [_] [_] [_] [_] BE VERY* ADJ|NOUN|AIMED
      YOU people who _ [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] BE VERY* ADJ|THING|NOUN|AIMED
      run|led|ruled|coached|taught|managed|staffed by VERY* AIMED|NOUN
      ADJ|THING [,] [_] [,] the lot|bunch|whole of|lot|bunch [of] [them|you]
      ADJ|THING $ every single|last one
      ADJ|rude , ADJ|rude|lazy|mean|slow and|or
      so called coach|athlete|leader|leaders|expert|experts|official|officials|teacher|principal|superintendent|fans|team|school|adults
      NAME|TEAM fans VERY* BE VERY* NOUN|AIMED|ADJ|THING|OFFICE|JUDGED
      spoiled|whiny|big|little|cry|overgrown babies|baby|brats $
      bunch|pack|group of VERY* babies
      lazy|dumb|stupid|old|pathetic|clueless fool
      YOU VERY* NOUN|AIMED ,
      YOU ADJ|THING NOUN|AIMED|PEOPLE|little|old
      YOU ADJ $
      YOU clowns|losers|cowards|frauds|creeps|freaks|animals|savages|pigs|rats|snakes|jerks|fools|thieves|crooks|liars|racists|bigots|nazis|fascists|traitors|trolls|babies|dummies|wimps|nobodies|scrubs|punks|brats|clown|loser|coward|jerk|liar|snowflakes|sissies
      , loser|losers|clown|clowns|coward|cowards|dummy|dummies|jerk|jerks|liar|liars|freak|freaks|fool|fools|snowflake|snowflakes|simp|noob|nerds $
      ^ loser|losers|clowns|cowards|liars|frauds|jerks|freaks|cheaters|crooks|pathetic|disgusting|disgraceful $
      ^ pathetic ADJ|THING|NOUN|AIMED
      bunch|pack|group|gang|crew|team|board|school|herd of VERY* AIMED|JUDGED
      what|such a VERY* loser|losers|clown|clowns|disgrace|coward|cowards|jerk|jerks|liar|fraud|creep|freak|fool|brat|psycho|hag|karen|simp|dummy|dork|pig|snake|weasel|crook
      such a VERY* AIMED
      what a VERY* AIMED $|,
      what VERY* losers|clowns|cowards|jerks|frauds|liars|fools|creeps|freaks|crooks
      such losers|clowns|cowards|jerks|frauds|liars|creeps|freaks|babies|crooks
      these|those VERY* losers|clowns|cowards|frauds|creeps|thugs|animals|savages|crooks|liars|jerks|freaks|snowflakes|snobs
      ADJ|THING ONE|PEOPLE|TEAM
      ADJ little|old|young|white|black|rich ONE|PEOPLE
      blind refs|ref|ump|umps|umpire|umpires|referees|officials
      clueless|crooked|corrupt|biased|cheating|whiny|spoiled|entitled|snotty ref|refs|ump|umps|umpires|officials|coach|coaches|team|school|fans|board|players|parents|administration|superintendent|principal|district|fanbase|teachers|kids|student|students
      trash|garbage|clown refs|ref|coach|coaches|fans|fanbase|school|administration|officials|umps|board
      how VERY* ADJ can|could|do YOU|THEY|ONE|people
      how VERY* ADJ BE YOU|THEY|ONE|people|these|this
      you can't fix stupid
      can't fix stupid
      YOU VERY* ADJ to
    `,
  },
];
