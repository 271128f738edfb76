import type { Insults } from './insults-listed.ts';

/** Patterns that make fun of opponents, officials and schools. See insults-phrases.ts for how they are written. */
export const INSULT_RIDICULE: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Opponents: a score is news, a sneer is not.',
    source: 'own',
    degree: 2,
    terms: `
      can't|cannot|couldn't buy|get|find a win|basket|bucket|goal|point|clue|rebound|hit|touchdown
      TEAM|THEY|NAME|ONE VERY* can't|cannot|couldn't buy|catch|beat|guard|shoot|block|tackle|skate|spell|count|read|throw|win|score|hit|play|defend|sing|coach|ref|see|find [a|their|his|her|the|even|to|if|their|anything|nothing] cold|win|egg|basket|bucket|barn|bag|rebound
      TEAM|THEY|ONE can|could not even VERY* win|score|spell|count|read|shoot|skate|tackle|see|sing|play|beat|catch|throw|hit|coach
      TEAM|THEY|ONE can't|couldn't|cannot even VERY* win|score|spell|count|read|shoot|skate|tackle|see|sing|play|beat|catch|throw|hit|coach
      to save|if their|his|her|its life|lives [depended]
      can|could not VERY* to save their|his|her life|lives
      hit the broad side of
      broad side of a barn
      blind as a bat
      blind as bats
      get those|the refs some|a glasses
      ref|refs|ump|umps|official|officials|referee|referees|umpire|umpires VERY* need|needs glasses|eyes|a|new|to|their
      ref|refs|ump|umps|official|officials|referees|umpire|umpires VERY* robbed|cheated|screwed|jobbed|hosed|stole|handed|gifted|gave|ruined|blew|cost|hate|hates|rigged us|the|our|them|it|this|that
      robbed by VERY* refs|officials|umps|ref|ump|umpires|zebras
      cheated by VERY* refs|officials|umps|ref|ump|umpires|zebras
      screwed by VERY* refs|officials|umps|ref|ump|umpires
      ref|refs|ump|umps|officials|umpires should|needs|need be|to [be] fired|ashamed|banned|retire|quit|suspended|blind
      paid|bought|rigged [off] [by] [the] ref|refs|officials|ump|umps
      bribed|paid the refs|ref|officials
      refs were watching|smoking|sleeping|on
      what game were VERY* refs|officials|they watching
      were the refs watching|blind|asleep
      zebras VERY* BE|were VERY* blind|ADJ|OFFICE
      TEAM|NAME|ONE BE|is|are VERY* overrated|washed|trash|garbage|finished|frauds|fraudulent|soft|poverty|mid|butt|booty|dogwater
      TEAM choked|chokes|choke|flopped|folded|quit|cried|cheated|cheats|cheat|whined [again|like|as|late|when|all|and|on]
      choke artists
      TEAM|THEY|NAME cried|cry|crying|whined|whining like|about|all|after
      go home TEAM|losers
      sent TEAM|them home|packing crying|with
      crying all the way
      cry VERY* home|losers TEAM
      sent VERY* home crying|sobbing|to
      made TEAM|them|NAME look like|silly|foolish|stupid|dumb|bad|ridiculous|slow
      made|make|making a fool|fools|joke|mockery [out] of TEAM|them|NAME|him|her|ONE
      laughed at TEAM
      laughing at TEAM
      embarrassed|humiliated|owned|pantsed|punked|clowned|exposed|schooled VERY* TEAM|those|these|NAME
      TEAM got|was|were VERY* embarrassed|humiliated|owned|pantsed|punked|clowned|exposed|whooped
      an embarrassing|embarrassment|pathetic|pitiful|sorry VERY* excuse|effort|performance|showing|display by|from|for TEAM|NAME|THEM|ONE
      even my|our grandma|grandmother|grandpa|dog|toddler|cat could|would
      even my|our kindergartners|kindergarteners|preschoolers|jv could|would VERY* beat|score|win|ref|coach|have
      my|our|a|any grandma|grandmother|grandpa|dog|cat|kindergartner|kindergartners|kindergarteners|preschooler|preschoolers|toddler|toddlers|three|first-grader could|would [have] beat|beaten|coach|coached|called|call|ref|reffed|scored
      did TEAM|THEY|NAME|ONE even practice|show|try|know|play
      do TEAM|THEY even practice|know|try
      TEAM|THEY|NAME|ONE forgot how to
      TEAM don't|doesn't know VERY* to win|score|play|tackle|coach|skate|shoot
      ref|refs|ump|umps|officials|coach don't|doesn't know VERY* to|rules|game ref|call|coach
      scoreboard losers
      scoreboard TEAM
      who's your daddy
      whos your daddy
      we own TEAM|YOU|them
      better luck never
      thanks for nothing ref|refs|coach|TEAM|ONE
      enjoy the bus ride home
      enjoy losing
      enjoy last place
      little brother TEAM
      [is|are|be] no match for us losers
      TEAM fans|students|players|kids|parents VERY* cry|whine|cheat|smell|stink|can't
      poor TEAM|NAME , VERY* can't|couldn't|lost|again
      poor little TEAM|losers|babies
      boo hoo
      boohoo
      waaah
      cry me
      worst team|school|coach|fans|program|band|section|refs|player|quarterback|goalie|student VERY* in|ever|i|we|of
      TEAM|NAME BE VERY* worst
      clown show
      clown college
      [a] bad joke of a
      joke of a ONE|team|school|coach|program|district|board
      excuse|sorry excuse for a ONE|TEAM
      dumpster fire of a
      clown of a
      disgrace to the|our|this|your|their ONE|profession|uniform|sport|game|school|country|community|city|state
      a disgrace of a
      could|can fall out of a boat
      last place losers|loser
      loser school|team|town|kids|fans
      losers from|at|over|across TEAM|the|that|in
      clowns over|across|running|calling TEAM|the|that|this|our|charge
      crooks|thugs|frauds|cowards|liars|hacks from|at|on|in|running TEAM|the|charge|office|our|city
    `,
  },
];
