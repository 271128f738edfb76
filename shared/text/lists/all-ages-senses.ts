/**
 * Words of drinks, weapons and bodies in another sense: names, animals, colours, parts, sayings of sport and class. Innocent
 * for every term of the list. Source: our own reading. Phrases as in phrases.ts.
 */
export const OTHER_SENSES = `
  (bourbon/whiskey/brandy/tequila/porter/guinness/merlot/ginger/sherry/martini/beretta/ruger/remington/winchester/colt/pistol/bullet/blaze/bandit/dagger) the [_] (cat/dog/puppy/kitten/horse/pony/goat/rabbit/bunny/hamster/gecko/parrot/cow/donkey/k-9/therapy dog/llama/fish/lizard/guinea pig/mascot)+
  bourbon (dynasty/king+/queen+/street/family/restoration/vanilla/monarchy/france)
  (beer/beer's) (law/lambert law)
  wineglass (bay/model)
  wine-dark
  wine cork+
  wine coloured
  (like/as/than) [a/the/good] [fine] wine
  whiskey jack+
  tequila sunrise (color+/sky/painting)
  (drunk/tipsy/high) on (math/books/poetry/reading/life/music/learning/kindness/science/laughter/joy/sunshine/chess/fractions/success)
  drunken (sailor/noodle+)
  flash gun+
  cap gun+
  guns (up/out) (arm/biceps/in the weight/flex/for arm)
  sun's out guns out
  roulette curve+
  (murdered/killed/slain/slaughtered) by (math/fractions/homework/finals/a pun/puns/algebra/physics)
  sex (cell/chromosome+/cells/linkage/ratio)
  sex-linked
  (same/single/opposite)-sex
  sexy-free
  wire stripper+
  stripper+ (for/and) wire+
  nude bulb+
  (prop/tackle/fly half/scrum half/loose forward/flanker/lock)+ and .. hooker+
  (rugby/scrum/prop+/props) .... hooker+
  hooker+ .... (rugby/scrum)
  white russian (novel/hat/winter/author/dog/army)
  (missouri/army/pack/grand canyon) mules
  (goalie/keeper/goaltender/netminder) [_] stoned
  stoned (them/him/her/every/all/the shooter+/olive+/fruit/cherr*)
  plastered (wall+/ceiling+/with/the)
  shrooms on (pizza/toast/burgers)
  glockenspiel+
  glock n spiel
  moscow mules no
`;
