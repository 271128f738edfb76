import type { Insults } from './insults-listed.ts';

/** Nouns that put a person down. The plural is found too; a hyphen stands for a blank. */
export const INSULT_NOUNS: readonly Insults[] = [
  {
    kind: 'noun',
    note: 'No other sense: an insult wherever it stands, unless it is talked about, denied or a title.',
    source: 'own',
    degree: 3,
    terms: `
      airhead airheaded-fool asshats asskisser backstabber bag-of-hot-air basket-case battleaxe benchwarmer
      big-mouth bigmouth bimbo bird-brain birdbrain blabbermouth blackguard bloodsucker bloviator blowhard
      bonehead bootlicker bottom-dweller bottom-feeder bottom-of-the-barrel brace-face brown-noser brownnoser
      bubblehead buffoon busybodies busybody butterball buttface butthead buttmunch charlatan cheapo cheapskate
      chowderhead chubster chucklehead chump codger conservatard control-freak coot
      cowards crackhead crackpot creepo cretin cretins crone crooks crybabies crybaby crybully cuck cueball
      dead-weight deadbeat demoncrat demonrat dimbulb dimwit dimwits dingbat dingus dipwad dirtbag dirtball ditz
      dog-face dolts doofuses dullard dumb-blonde dumb-dumb dumbbutt dumbell dumbheads dumbo dumdum dweeb
      egomaniac empty-suit excuse-for-a-coach excuse-for-a-human excuse-for-a-human-being excuse-for-a-man
      excuse-for-a-person excuse-for-a-school excuse-for-a-teacher excuse-for-a-team fathead fatso fatties
      feminazi floozy four-eyes frauds freakshow freeloader fuddy-duddy galoot garbage-human gasbag glory-hog
      gold-digger good-for-nothing goody-two-shoes grifter groper halfwit hillbillies hillbilly horse-face hothead
      human-garbage human-trash hypocrite idiot idoit idoits idots ignoramus ignoramuses imbeciel imbeciels
      imbecil imbecile incel ingrate jagoff jerkoff jerkwad keyboard-warrior killjoy klutz know-it-all
      knuckle-dragger lapdog lardball lardbutt lardo lazybones leech-on-society libtard libturd lickspittle
      loudmouth lowlife lowlives lummox lunkhead magat meat-sack metal-mouth miscreant moocher morans moron
      motormouth mouthbreather muppet ne'er-do-well neckbeard nepo-baby nimrod nincompoop nitwit numbnut numbnuts
      numbskull numbskulls numpty numskull nutbag nutcase nutjob nutter oaf old-bat old-hag pea-brain peabrain
      pedo pedos pencil-neck perv pervert phoney phonies piece-of-crap piece-of-filth piece-of-garbage
      piece-of-human piece-of-shit piece-of-trash piece-of-work pig-face pinhead pipsqueak pizza-face plonker
      pond-scum pondscum pontificator poophead poopyhead poor-sport poseur prima-donna putz quitters ratfink
      rent-a-cop reprobate republitard repugs repuke rethuglican rich-snob sack-of-potatoes sadist schmuck
      scofflaw scum-of-the-earth scumbag scumball scuzzball sheeple shitlib shyster simple-mind simpleton sleaze
      sleazebag sleazeball sleazes slimeball slob smoothbrain snob sore-loser sourpuss soyboy stooges
      stuffed-shirt stupids suck-up suckup swamp-creature sycophant tattletale tightwad toady tosspot
      trailer-trash troglodyte trollop trumptard try-hard tub-of-lard turd tweaker twerp twit wackjob wacko
      wannabe warmonger waste-of-a-jersey waste-of-a-uniform waste-of-a-vote waste-of-air waste-of-oxygen
      waste-of-skin waste-of-space wazzock weakling weirdo whackjob whacko windbag yokel
      ass-kisser asshat attention-seeker bellyacher blunderer bumbler bungler buttinsky clodhopper creepazoid
      daddy's-girl douche douchebag dufus dumbass dumbasses fatass fussbudget gossipmonger guttersnipe jabroni
      jackasses lamebrain lardass mama's-boy man-baby man-child manchild nutbar old-fogey pillock pompous-windbag
      sicko slimebag slugabed smart-aleck smartass smarty-pants snake-in-the-grass stat-padder thickhead
      tinpot-dictator tool-bag toolbag tosser wanker bellend wetwipe wiseass wolf-in-sheep's-clothing
      bean-counter glory-hound rubber-stamper neanderthal glorified-babysitter
    `,
  },
  {
    kind: 'aimed-noun',
    note: 'With an everyday sense beside: only where it is aimed ("you clowns", "the refs are a joke", "bunch of losers").',
    source: 'own',
    degree: 2,
    terms: `
      airhead also-ran amateur amateurs babies baby ball-hog beens bench-warmer bigmouth bigot blockhead
      blockheads bonehead boor bootlicker  bottom-feeder bozo braggart bragger brat brute bullies bully bum
      bumpkin cancer-on castoff cheapskate cheat cheater cheats choke-artist choker chump  clown  commie
      communist complainer coward  creep criminal crook crumb-bum crybaby crybully  cultist dead-loss
      degenerate desk-jockey dictator dictators dimbulb dirtbagger disappointment disgrace diva diver  dolt
      doofus doormat dope dork  drama-queen   dropout drunkard dud dullards dum-dum dummies dummy
      dunce dunderhead dweeb embarrassment  fake faker fakers fanatic fascist fatty featherweight fibber
      flop flopper flunkey flunky fool fraud freak fusspot gangster gasbag  geek goof goofball goofus
      goon groomer groomers grouch groveler grumbler  hag  harpy  hater
      hayseed heathen  hick hoax hobbit homophobe hooligan hot-mess hussy hustler ignorants jerk junkie karen
      killjoys knucklehead lackey laughing-stock laughingstock  liar  loner loser lout lowbrow
      lowlifes lump lunatic lush maniac marxist meanie meathead mediocrity menace micromanager minion miser misfit
      misogynist moaner mooch moonbat nag nagger narcissist nazi nepotist nerd never-weres nincompoops nitpicker
      nobodies nobody nonentity noob nuisance pansies pansy paper-pusher party-pooper pawn peasant pedophile
      pencil-pusher  philistine phonies phony  pleb pooper poser pouter  prude psycho psychopath
      punk pushover  quitter racist radical ragamuffin rascal redneck rednecks    rube
      ruffian runt sad-sack sadsack scaredy-cat scold scoundrel screw-up screwup scrooge scrub scumbucket
      seat-warmer sellout  shill show-off showoff shrew  simp sinner sissies sissy skank skinflint
      slacker snitch sniveler snob snowflake sociopath softie softy sourpuss spoiled-brat spoilsport stalker 
      stinker stinkface stooge   tattler tattletale terrorist thief thieves thug thugs
      timewaster toady-boy  train-wreck trainwreck traitor transphobe troll tryhard  turncoat tyrant
      urchin vandal vulgarian washout waster weenie wet-blanket whiner whiners whinger wimp windbag wingnut wino
      witch worrywart wretch wuss xenophobe yahoo yes-man zealot
      dirty-player dirty-team cheap-shot-artist freeloader cad clod conspirator crank curmudgeon cynic dastard demagogue despot dipstick dodo drip egotist enabler
      fabulist fiend fink flake flip-flopper fop fruitcake git glutton goober goldbrick greenhorn grump hack
      henchman heel hoodlum huckster humbug impostor imposter jailbird knave kook layabout lightweight loafer
      megalomaniac meddler mouthpiece mudslinger narc opportunist outcast pariah penny-pincher pimp plagiarist prat
      prig profiteer propagandist pseudo-intellectual quack reject rogue scab scalawag schemer schlub schmo scrounger
      shirker slave-driver slouch slowpoke sneak snoop snot sorehead space-cadet spendthrift stoner sucker tool
      scammer swindler con-artist con-man conman underachiever underling varmint yapper burnout bandwagoner bruiser blunder creeper cheaters hustler
      thickhead pothead 
    `,
  },
];
