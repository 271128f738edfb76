import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';

/** Alcohol by name, by place and by occasion. Source: our own reading of school posts. Phrases as in phrases.ts; an innocent sense goes under `allow`. */
export const ALCOHOL: readonly Term<AllAgesKind>[] = [
  {
    kind: 'alcohol',
    note: 'Drinks by name. Food, first-aid and soft-drink senses pass.',
    degree: 3,
    say: `
      beer+
      wine+
      vodka
      whiskey+
      whisky
      tequila
      bourbon
      (gin and/gin &) tonic+
      (rum and/rum &) coke+
      rum punch
      spiked punch/cider/eggnog/lemonade/cocoa
      margarita+
      mimosa+
      cocktail+
      champagne
      prosecco
      sangria
      martini+
      daiquiri+
      mojito+
      bloody mary/marys
      hard seltzer+/cider+/lemonade+
      spiked seltzer+
      white claw+
      bud light
      budweiser
      coors
      miller lite
      busch light
      michelob
      jack daniels
      jello shot+
      jell-o shot+
      craft brew+
      cerveza+
      booze*
      liquor+
      moonshine
      alcohol
      alcoholic
      adult beverage+
      adult drink+
      libations
      cabernet+
      merlot
      chardonnay
      pinot (noir/grigio)
      riesling
      zinfandel
      rosé
      (red/white/sparkling/mulled) wine+
      (pale/pumpkin/amber/brown/harvest/christmas/scotch/irish/craft/imperial) ale+
      ales
      lager+
      pilsner+
      ipa+
      schnapps
      bud lite
      brewski+
      scotch
      moscow mule+
      old fashioned+ (at/with/and/on tap)
      white russian+
      pina colada+
      long island iced tea+
      vino tinto
      vino (y/para/blanco)
      borrach*
      licor+
      aguardiente
      khamri
    `,
    allow: `
      ginger/adam's/cream ale+
      scotch (tape/egg+/broth/plaid/thistle/irish/pine+)
      butter scotch
      hop scotch
      root beer+
      ginger beer+
      birch beer
      butter beer
      beer batter*
      beer cheese
      beer bread
      beer can chicken
      wine vinegar
      red wine sauce
      wine red/colored/color
      white wine sauce
      days of wine and roses
      (play/plays/played/perform/performs/performed/song) tequila
      vodka sauce/pasta
      (alla/a la) vodka
      bourbon chicken/street/glaze/sauce
      cocktail sauce/shrimp/weenies/dress/dresses/attire/wiener+/sausage+/table+
      fruit cocktail+
      shrimp cocktail+
      molotov cocktail+
      champagne grape+/color*/gold
      virgin mojito+/margarita+/daiquiri+/pina+
      non alcoholic
      nonalcoholic
      alcohol free
      no alcohol
      without alcohol
      rubbing/isopropyl/ethyl/benzyl alcohol
      alcohol wipe+/ink+/marker+/based/swab+/pad+/thermometer+/lamp+/burner+/group+
      (therapy dog/dog/puppy/cat/horse/kitten) whiskey
    `,
    unless: `
      alcohol drug and tobacco free
      (dog/puppy/kitten/cat/horse/guinea pig/bunny) named _
      mocktail+
      sanitizer
      (mr/mrs/ms/coach) beer
    `,
  },
  {
    kind: 'alcohol',
    note: 'Drinking, and places and occasions for it.',
    degree: 3,
    say: `
      tipsy
      drunk
      drunken
      hungover
      hangover+
      get/getting/got/gets wasted/hammered/buzzed/plastered/sloshed/smashed
      happy hour+
      cash/open bar+
      full bar
      bar tab
      bar/pub crawl+
      beer pong
      keg+
      kegger+
      keg stand+
      taproom+
      tap room
      brewery
      breweries
      brewpub+
      brew pub+
      winery
      wineries
      wine tasting
      distillery
      byob
      two drink minimum
      drink special+
      drink ticket+
      (a/some/few/couple) cold ones
      shots of
      do/doing/take/taking/did shots
      (round/rounds) of (shots/drinks)
      bartender+
      speakeasy
      sip and paint/shop
      drink responsibly
      must be 21
      21 and over
      21 and up
      21 to drink
      last call at the bar
      after party at the bar
      at/to (the bar/the pub) (tonight/after/afterward/afterwards)
      drinks (at/on) (the bar/us/me/the house/tap)
      (grab/grabbing) drinks
      adults only beverage+
      nightclub+
      saloon+
      tavern+
      pub
      pubs
      (cooler/case/rack/fridge/bucket) (of/full of) (cold ones/brews/tall boys)
      bailey's
      baileys
      kahlua
      jagermeister
      (smirnoff/captain morgan/bacardi/jameson/guinness/heineken/corona extra/modelo/pbr/coors light)
      bottle+ of (napa/red/white/rosé/port/bubbly)
      (napa/bordeaux/burgundy) (red/white/wine)
      rose (all day/wine)
      sip some
      stronger than (lemonade/water/punch/coffee/cocoa/cider)
      something stronger
      other grape juice
      koozies
      (adult/grown-up) (lemonade/punch/cocoa/slushies/juice/popsicles)
      fireball
      spiked
      (glass/bottle/box) of (pinot/red/white/bubbly/wine)
      pinot
      bootleg*
      gin (and/&) (tonic/tonics/juice)
      (of/with/some/the/drink/drinks/drinking/drank/sip/bathtub/sloe/more) gin (and/or/in/./at/for/to/with)
      (vodka/rum/whiskey/tequila/tonic/bourbon) .. gin
      gin (in/from) (the/my/her/his/their/our/a)
      gin (bottle+/fizz/martini+/bar/joint+/drinker+)
      six-pack for
      (dollar/cheap) drafts
      on tap (tonight/at)
      two-for-one (wells/drinks/taps)
      bubbly
      hooch
      liquid courage
      day drinking
      drink (until/till)
      (chew/dip) (dip/whatever/spit)
      tall boys
      (smoke/drink) (a little/a lot/up/hard/responsibly/all night)
      (smoke/drink) and (drink/smoke/chill/vape/party/dance/drive/be merry/get/relax)
      fake id+
      drinking game+
      drink like a
      (wine/beer/whiskey/bourbon/vodka/tequila) (glass/glasses/bottle/bottles/night/garden/tent/walk/dinner/pairing/flight/tap)
      (paint/sip) and (sip/paint)
      pint+ of (beer/ale/lager/stout/guinness/whiskey/whisky/vodka/rum/gin/brandy/bourbon/ipa/cider/anything/the good/summit/the local)
      pitcher+ of (beer/margaritas/sangria)
      shotgunning
      (ages/age/over/must be/adults) 21
      21 (and older/or older/plus)
      (first/next/second) round is on
      (round/rounds) on (me/us/the)
      chug/chugging
      another shot
      (get/gets/getting/got/totally/completely/absolutely) wasted
    `,
    allow: `
      keg of root beer
      (wine/apple cider/red wine/white wine) vinegar
      drunk driving
      drunk goggles
      punch drunk
      (slightly/a bit/a little/somewhat/kind of) drunk looking
      cotton gin+
      spiked (hair/volleyball/it/the ball/at/her/his/cleats)
      (got/get/gets/getting/was/were/been/being) spiked (into/by/on/over/past/in the face)
      (genealogy/family tree/family trees/family history/ancestor+) .... bootlegger+
      bootlegger+ .... (family tree/family trees/ancestor+/great-grandfather/great-grandmother/great-uncle)
      (she/he/they) spiked
      chug/chugging (water/milk/along)
      (time/food/energy/paper/water/nothing/talent/day/opportunity/is/not/was/zero/less) wasted
      wasted (time/food/energy/paper/water/no/opportunit*)
      pub (date/crawl of books)
      drunk on books/reading/success
      take shots on goal
      taking/take shots (from/on/at)
      shots of espresso/vaccine/the
      flu/booster shots of
      drunken noodles
      root beer keg+
    `,
    unless: 'mocktail+\nflu shot+\non goal\nfree throw+\nwhat happens when',
  },
];
