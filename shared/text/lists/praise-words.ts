/**
 * Words of a register in which nobody quarrels: praise, thanks, fun and feasts. Beside them a weak sign of a grievance means
 * nothing. Source: our own. Phrases as in phrase-notation.ts.
 */
export const PRAISE_WORDS = `
  (fantastic/terrific/superb/magnificent/marvelous/marvellous/fabulous/splendid/outstanding/exceptional/phenomenal/spectacular/stellar/brilliant/delightful/unforgettable/priceless/legendary)
  (bless you/bless her/bless him/bless them/you rock/you rule/rockstar/rockstars/rock star+/superstar+/angel+/legend+/champion+/all-star+/mvp/gem/treasure)
  (surprised you/surprised her/surprised him/surprised them/standing ovation/hugs/hugged/high five+/high-five+/toast to/salute)
  (cried happy/teared up/goosebumps/tear up/happy cry/both cried)
  (shout out/shout-out/props/tip of the hat/tip our/gratitude)
  (joy/joyful/delight/delighted/magic/magical/adorable/heartwarming/inspir*/beautiful/beautifully/gracious)
  (we miss/will be missed/dearly missed/missed already)
  (love you/we love/we loved/love this/loved it/love it) 
  complaint (form+/process/procedure/line/policy)
  (never/never once) .. complain*
  (zero/no/without/any) complaint+ .
  of the (year/month/week)
  (our/you're/true/local/neighborhood) hero/heroes
  (we/we all) wave
  (waves/waved/waving) (to/at) (us/every/our/the/each)
  (get well/feel better) soon
  (would/wanted) .. you to know
  (they/everyone/everybody) (misses/miss) you
  welcome home
  (grin/grins/grinned/grinning/beaming)
  (have/eat/share/for) cake
  (we'd/we would) (like/love) to meet
  (even if/unless/whether) the answer is no
  came home (today/friday/yesterday/in backpacks)
  (years of service/years of teaching/# years with/# seasons/twenty-five years/thirty years/twenty years)
`;
