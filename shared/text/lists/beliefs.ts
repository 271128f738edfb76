import type { Term } from '../terms.ts';

/**
 * A party, movement or faith endorsed or put down. Source: our own reading; the line is the catalogue’s: neutral
 * holiday and heritage posts pass, and so do lessons that compare. Phrases as in phrases.ts.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece.
 */
export type BeliefKind = 'partisan' | 'religious';

const PARTY =
  '(democrat/democrats/republican/republicans/gop/dfl/liberal/liberals/conservative/conservatives/leftist/leftists/progressives/socialists/socialist/libertarian/libertarians/green party/the left/the right)';
const CLASS = `
  (civics/government/history/social studies/ap gov/world religions/comparative religion/debate/economics/literature/english) (class/classes/student+/club/team/unit)
  (learned/learning/studied/studying/compared/comparing/researched/analyzed/debated/discussed) .. (about/how/the/world/religions/parties)
  mock election
  (republic/parties) of
`;

export const BELIEFS: readonly Term<BeliefKind>[] = [
  {
    kind: 'religious',
    note: 'Professing a faith: Christian words.',
    degree: 2,
    say: `
      he is risen
      christmas (isn't/is not) [just/a/just a] (winter/holiday) (break/season/party)
      (remember/remembering/know/forget) whose birthday (we keep/we celebrate/christmas is/it is at christmas)
      he has risen
      christ is (risen/born/king/lord)
      risen (indeed/lord/savior)
      jesus
      jesus christ
      (through/in/with/for/of/to) christ
      christ (who/the/our/is/loves/died/strengthens)
      christ-like
      christ's
      our (lord/savior/saviour/redeemer)
      christ
      salvation
      died for (your/our/my) sins
      (my/our/your/their/for) sins
      (embrace/embracing/accept/accepting/convert to/return to) (islam/christianity/jesus/faith/allah/christ)
      god's (final/word/law)
      que dios
      la virgen
      dios y
      (bendiciones de/bendito sea) dios
      (thank you/thanks/praise/dear/oh/good) lord
      lord for
      (ash wednesday/sunday/church/prayer/worship/vesper) service
      (become/becoming) (muslim/christian/catholic/saved)
      (islam/christianity/christ/jesus/the church) is (peace/love/truth/hope/light)
      (believe/faith/trust/hope) in (him/his/god/christ/jesus/the lord)
      (skip/skips/skipping/miss/missing) church
      heathen+
      godless
      (savior/saviour)
      he lives
      he is (alive/lord/worthy/king)
      (accept/trust/seek/follow) him (as/in/into/with/and/who/for/above/always) [_] [_] (savior/lord/life/heart/salvation/eternal/prayer/faith/saves/is king/all your)
      (pray/prays/prayed)
      praying
      (on/of/to/at) the cross
      (pew/pews)
      (come/back/go/went/see you) to (church/the mosque/mosque/mass/temple/the temple)
      (worship/worships/worshipping) (with/at/the/together/him)
      come worship
      (church/mosque) (directory/service/services/family/picnic) 
      (bow/bowed/bowing) .. (head/heads)
      (praise/bless/trust/serve/follow) him
      thank him (always/daily/in prayer/above)
      thank him for (his/the/every/all/this/these/each/making/giving/saving)
      (bless/blessed) (good friday/easter/lent/advent/sabbath/ash wednesday/holy week)
      blessed (be/by/are)
      (the/his/christ's/easter) resurrection
      resurrection (sunday/morning/of christ/of jesus/of our lord)
      (christ/jesus/lord/savior) .. resurrect*
      resurrect* .. (christ/jesus/lord/savior)
      (crucif*/empty tomb/holy spirit/holy ghost/virgin mary/son of god/king of kings/prince of peace/manger/nativity)
      (lent/advent/ash wednesday/holy week) (reminds/calls/begins with/is a time)
      ye of little faith
      (scripture/scriptures)
      (god's/god) (country/creation/army/gift/will/timing)
      (with/under/before/without/fear/fearing) god
      astaghfirullah
      (unbeliever/nonbeliever/infidel/heathen/heretic)+
      pagan (nonsense/idol/worship/lie/ritual/superstition)+
      (these/those/you/the/like/godless) pagans
      (halloween/yoga/easter/christmas/it/this/that) [_] [_] is [just/all/nothing but] [a] pagan
      (bible/koran/quran) (believing/thumping/thumper+/says)
      (jesus/god) (take/takes/is/loves/saves)
      jesussaves
      god be the glory
      (walk/walks/walking/live/living/led/lead/saved/step/stepping) (by/in/out in) faith
      faith (can move/moves mountains/alone/hope and love/family and/first)
      (put/place/keep/have) (your/our) (faith/trust) in (him/god/the lord/jesus/christ)
      (our/the/your) (creator/maker) (for/who/loves/made/has/gave/in/of all)
      higher power
      (thank/thanks to/praise) heaven above
      (truth/beauty/light/peace) of (islam/christ/christianity/jesus/the gospel/buddhism/hinduism/judaism)
      angels .. watching
      (holy) (bible/book/father/trinity/quran/scripture/mother)
      the (bible/gospel/good news of)
      bible+ (for/to every)
      (pastor/priest/imam/rabbi/minister/reverend/deacon/youth pastor) .... (bless/blessed/pray/prayed/sermon/preach*/devotion+/message of)
      sermon+
      preach (it/the/on)
      (bless/blessed) (this/our/your/the/these/us/those) (team/school/season/food/meal/day/hands/seniors/hearts/families/year/kids/children/students/teachers/game)
      (have/wishing you/wish you) .. (blessed) _
      (stay/be/so/too/truly) blessed
      (blessings) (to/upon/on/from above/from/this)
      (vacation bible school/vbs/bible camp/church camp/sunday school)
      (youth group/church) .... (invites/welcomes/join us/come/everyone welcome/all students)
      (christian/biblical/godly) (nation/values/country/morals/principles/team/town)
      (lift/lifting/lifted) .... (up to the lord/in prayer/to god)
      (guardian angel+/gained an angel/new angel/angel in heaven/angels in heaven)
      (eternal/everlasting) (life/love of/father)
      (gospel/disciple+/apostle+/psalm+/prophet+/messiah/ministry/evangel*) (of/is/for/who/has/tells/said/to/reminds/# )
      kingdom of (heaven/god)
      (thy will/thy kingdom/be not afraid for/fear not for/fishers of men/love thy neighbor/armor of/mustard seed)
      (john/matthew/luke/mark/psalm/psalms/romans/philippians/proverbs/isaiah/jeremiah/ephesians/galatians/hebrews/joshua) # (# /says/reminds/tells/today)
      (heaven/hell) (awaits/is real/is for)
      (watch over/watching over/guide/protect/bless) (our/us/you/them/these) .... (lord/god/amen/above)
      (the man/someone/somebody) upstairs
      (almighty/heavenly father)
      (the/thank the/praise the/serve the/bless the/trust the/trust in the/love the) lord
      (lord/god) (willing/is good/is great/is with us/is love/bless/blesses/blessed/has/will/gave/loves/created/made/answers/hears/save)
      god's (grace/love/plan/will/blessing+/glory/word/mercy/children/house/hands/timing)
      (thank/praise/glory to/trust/trust in/trusting/believe in/pray to/find/finding/know/love/serve/follow/followed/seek/honor/worship/thanks to/faith in/gift from/gift of) god
      (there is/there's) (no/only one/one true) god
      (no need for/don't need) .. god
      (fairy tale/myth/nonsense)+ about god
      god bless
      godbless
      praise (be/him/the lord/god/jesus/allah)
      hallelujah
      amen
      (pray/prays/praying/prayed) (for/with/that/to/about/before/together/over/and)
      (let/let's/let us/please/join us to/we/will) (all/also/always) pray
      (let/let's/let us/please) pray
      prayer+
      prayerful
      thoughts and prayers
      (bible/team/scripture/gospel/memory) (verse/study/reading/passage)
      (bible/scripture/gospel) (says/tells/teaches/verse/study/of the)
      verse of the (day/week)
      (john/matthew/luke/mark/psalm/psalms/romans/philippians/proverbs/isaiah/jeremiah/corinthians/ephesians/genesis/hebrews/joshua/galatians/james/timothy/colossians) # : #
      (1/2/first/second) (corinthians/timothy/samuel/kings/peter/john)
      see you at the pole
      (come to/join us at/join us for/attend/see you at/worship at/welcome to/invited to/visit) .... (worship/church service/mass/sunday service/bible study/revival/vespers/jummah/jumuah/shabbat service)
      (worship/praise) (night/team/service/with us/band)
      (accept/invite/find/know/receive/welcome) (jesus/him/christ/god) .. (into/in/as/onto)
      (give/gave/giving) (him/god/jesus) (the/all/all the) (glory/praise/honor)
      (by/his/amazing/through) his (grace/blood/stripes/mercy/sacrifice)
      his (grace/glory/mercy/kingdom) 
      (reason for the season)
      keep christ in christmas
      born (again/to save us)
      salvation (by/through/in/from/is)
      saved (by/through/in/from) (grace/faith/jesus/christ/him/god/sin/our sins/my sins/hell/his/the lord/the blood/the cross)
      (sin/sins/sinner+/repent*/hell) (forgiven/is/for/or)
      repent
      (devotion+/devotional/baptism/baptized/first communion/confirmation class/testimony of)
      (our/team/school) chaplain
      (blessed/grateful) (by god/to serve/in christ)
      (god-given/godly/god-fearing/faith-filled/spirit-filled)
      (find/share/keep/grow/grow in/walk in/live/living/strong in) (your/our/the/their/my) faith
      (faith) (over fear/in action)
      (angels watching over/in heaven now/heaven gained)
      (jesucristo/jesus/cristo) (vive/ha resucitado/nacio/es)
      cristo
      (dios) (los/nos/te/le/es/mio/bendiga/quiera) 
      gracias a dios
      (nuestro/el) (salvador/señor jesus/senor jesus)
      (recen/oremos/oren/rezamos/rezar/orar/oracion) 
      virgen (de/maria)
      god
    `,
    allow: `
      reason for the season's
      (of/on/to/at) the cross (country/section/street/walk/stitch/bar/beam/roads/town/bow/check)
      the gospel of (the day/the week/the month/hydration/naps/recycling/stretching)
      the gospel according to (our/the/coach/room)
      pray tell
      ^ pray for us .
      (pray/prays/prayed/praying) (for/to) [a/some/more/the/our] [_] (heater/boiler/furnace/engine/copier/printer/projector/router/wi-fi/oven/zamboni/radar/forecast/thermometer/weather app)
      (follow/trust) him (on/to/around/down/through/home/with the/with your)
      lord of the (rings/flies/dance)
      jesus christ superstar
      (san/st/santa/corpus/christ) (jesus/christi/church)
      hallelujah chorus
      handel's hallelujah
      church (parking lot/lot/basement/across/street/kitchen/hall)
      (st/saint) _ church
      (what/who) do _ pray
      nativity (church/catholic/lutheran/parish/school)
      (room/space/place/corner/spot/time/moment) for (prayer/quiet/reflection/meditation)
      prayer (room/space/rug+/flag+/accommodation+/plant/break/book+/wheel+/bead+/shawl+/mat+)
      (like/wish/want/need) to pray
      (place/room/space/corner/time/spot/moment/break) to pray
      (pray/prays/prayed/praying) (for/to/to the) [a/some/more/the] (snow/snow day/snow gods/weather/weather gods/rain/sun/sunshine/wifi)
      praying mantis*
      (for/in) christ church
      a wing and a prayer
      prayer of the children
      prayer (and/&) pizza
      (oh my/oh/omg/my) god
      god of (thunder/war/the sea/mischief/lightning/the underworld)
      (act of/rain) god
      ^ god .
      lord's prayer (history)
      genesis (of)
    `,
    unless: `
      (choir/concert/orchestra/band/chorus/ensemble/singers) .... (sang/sing/sings/perform*/play+/played/sung)
      (sang/sing/sings/performed/performs/perform/played/singing) .... (hallelujah/spiritual/gospel/messiah/gloria/ave/amazing grace/prayer/song/hymn)
      amazing grace
      messiah
      ${CLASS}
      norse
      jingle dress*
      (powwow/pow wow/regalia)
      greek god+
      greek myth*
      roman god+
      percy jackson
      mytholog*
      (world religion/religions of)
      jesus (rodriguez/hernandez/garcia/martinez/lopez/gonzalez/ramirez/torres/sanchez/flores)
      (coach/mr/señor) jesus
      (musical/play/novel)
      el señor (lopez/garcia)
    `,
  },
  {
    kind: 'religious',
    note: 'Professing a faith: other faiths, or none.',
    degree: 2,
    say: `
      allah
      allahu
      (come/turn/return/submit) to (islam/christ/jesus/christianity/the faith/the true faith)
      (quran/koran/bible/torah) (was/is) (sent down/revealed/the word/the truth)
      guidance for all mankind
      alhamdulillah
      inshallah
      insha'allah
      mashallah
      masha'allah
      subhanallah
      bismillah
      assalam* (alaikum/alaykum/alaikom)
      salaam alaikum
      (islam/christianity/judaism/hinduism/buddhism/atheism/our faith/this faith/our religion/catholicism) (is/are) .. (the/only/true/right/best/answer/one/way/better/wrong/evil/false)
      (islam/christianity/judaism/hinduism/buddhism/our faith/our religion) (is/are) .. (true/right/best/answer/way)
      (only/one) true (path/faith/religion/god/church/way)
      (convert/converting) to (islam/christianity/judaism/catholicism)
      dawah
      da'wah
      shahada
      (the quran/the koran/the torah/the gita) (says/teaches/tells/commands)
      (prophet muhammad/the prophet/peace be upon him)
      pbuh
      (hare) krishna
      (lord) (krishna/shiva/ganesha/vishnu/rama) (bless/is/will)
      (buddha/dharma) (bless/is the way/saves)
      hail satan
      blessed (solstice/samhain/yule/equinox/beltane)
      the divine (in/within) (you/us/me/each/all/everyone)
      satan*
      (religion/religions/religious people/faith/churches/believers/prayer) .... (no place/outdated/brainwash*/harmful/poison*/silly/ridiculous/backward/control+/divides/made up/make-believe/cause of)
      (muslims/christians/jews/hindus/atheists/catholics/mormons/buddhists/believers/evangelicals) .... (are wrong/are right/are evil/are saved/go to hell/hell/dangerous/weird/terrorist+/cult/know the truth/have it right/better people/hypocrites/ruin*/brainwash*/chosen)
      (islam/christianity/judaism/hinduism/buddhism/atheism) (brings/saves/gives/offers/shows/leads/will/changed/teaches us/made/has the)
      (outgrow/outgrown/free from/don't believe in/quit/abandon/give up) .. (religion/superstition+/church/god/faith)
      (reason not/science not/logic not) (religion/faith/prayer/god)
      (chosen people/hashem/baruch/adonai/waheguru/jai shri/har har/om namah/namah shivaya)
      (ya allah/ameen/aamiin/may allah/insha allah/masha allah)
      (religion/faith/religions/church) (is/are) .. (joke/lie/lies/myth/fairy/poison/nonsense/for fools/stupid/dead/superstition)
      god is (dead/not real/a lie/fake/imaginary)
      (god isn't/gods aren't) real
      (atheists/non-believers/unbelievers/infidels) .. (are/will)
      (join us for/come to/come for) (puja/jummah/shabbat/dhikr/satsang)
      (horoscope/zodiac/tarot) .. (says/reading/for)
      diinta (islaamka/xaqa)
      ilaahay (ha/baa/mahaddii)
      ilaahay
      allaah
      illaahay
    `,
    unless: `${CLASS}\n(eid/ramadan) .. (display/books)`,
  },
  {
    kind: 'partisan',
    note: 'A party or its people praised or put down.',
    degree: 2,
    say: `
      (democrat/democrats/republican/republicans/gop/dfl/liberals/conservatives/leftist/leftists/socialists/libertarian/libertarians)
      democratic (party/majority/caucus/candidate+/governor/senator+/values/ticket)
      republican (party/majority/caucus/candidate+/governor/senator+/values/ticket/town)
      marxist+
      marxism
      communists
      fascists
      reelection
      re-election
      (her/his/your/their/our) (party/party's) (colors/platform/ticket/all day)
      (governor/senator/president/mayor/congresswoman/congressman) and (her/his/their) party
      stands with the (governor/president/senator/mayor)
      blue all day
      (blue/red) (state/school/county/town/district) .. (and/in a/proud)
      proud to be (a blue/a red/blue/red)
      (only/remember) .... (conservative/liberal/democrat/republican)
      (a/any/every) (conservative/liberal) .. (will/can/would/knows)
      which side is right
      red all day
      (took/take/flip/flipped/win/won/lost/hold/keep) the (house/senate/white house)
      (thank/thanks to/vote/support/supporting/proud/join/blame/elect/trust/stand with/standing with/hate/love/stop/defeat/only the/god bless/go/with the/for the/back the) .. ${PARTY}
      ${PARTY} .... (get it/care/cares/want/wants to/hate/hates/lie/lies/ruin*/destroy*/deliver*/are right/are wrong/are the/is right/is the only/for our/would never/won't/will/fight*/fund*/cut/cuts/defund*/always/never/stand+/need+/win+/won/own/owns/don't/rule)
      (senator/governor/president/congressman/congresswoman/representative/mayor) _'s party
      _ (party) (is/are/gets/has) .. (right/only/best/better/wrong)
      (the other/that other/wrong/right/their/our) party (would/will/is/never/doesn't/hates/wants/cares/wins/lost/lies)
      (right/left) wing (nut*/radical+/agenda/extrem*/media/crazies)
      radical (left/right)
      (boot/kick/throw/vote/toss) .. (liar/crook/bum/traitor)+ .. (out of/from) .. (capitol/congress/office/washington/statehouse)
      (greatest/best/worst) president (this/our/ever/in/we/of/since)
      hands off our (guns/bodies/kids/rights/freedom+)
      (straight/all) (blue/red) (ticket/,/up and down/top to bottom/down the ballot)
      straight (democrat*/republican*/party) ticket
      (knock/knocking/knocked) [on] doors for (him/her/them/the/our/senator/governor/president/candidate+)
      (governor/president/senator/mayor/congressman/congresswoman) .... (best/worst/greatest) thing .. happen* to
      (support/supports/supported/back/backs/voted for/stand by/standing by) (this/that/our) (president/governor/senator/congressman/congresswoman)
      (still/proudly) (support/supports/back/backs) (the/this/that/our) (president/governor/senator)
      (only one/one/which/neither/your/my/whose) party (cares/cared/gets/supports/stands/stood/fights/believes/loves/hates/wants)
      party .... (elephant/donkey)
      the future is (conservative/liberal/progressive/republican/democrat*/blue/red/socialist)
      turning point (usa/rally/chapter/action)
      red hat .... inauguration
      (the right answer) wins
      (woke/anti-woke) (agenda/mob/nonsense/ideology/left)
      maga
      make america great again
      make america _ again
      keep america great
      america first
      let's go brandon
      (trump/biden/harris/vance/walz/obama/desantis/sanders/newsom) .. (#/is/was/for/will/won/did/has/again/train/rally/supporter+/fan+/'s)
      (vote/go/team/thank/thanks/love/never/anti/pro/impeach/stop/dump/lock up) .. (trump/biden/harris/vance/walz/obama/desantis/newsom)
      (vote/votes/voting/turn/going/stay/think) (blue/red) .. (no matter who/wave/down the ballot/in november/this november/all the way)
      vote blue
      vote red
      the (left/right) (has/have) [_] (lost its mind/lost their minds/gone mad/gone crazy/gone too far/no shame/no morals)
      candidate+ with (a/an) (r/d)
      (r/d) (by/next to/after/beside/behind) (his/her/their/the) name+
      (join/joining/support/back) the (republican/democratic/green/libertarian/constitution/reform/equality/freedom/patriot/socialist/communist/independence/forward) party
      blue no matter who
      (flip/keep/turn/paint) (the/our/minnesota/it/congress) .. (blue/red)
      (build the wall/stop the steal/drain the swamp/lock her up/lock him up)
      ^ resist .
      (not my president/the resistance/no kings/feel the bern/yes we can)
    `,
    allow: `
      spirit wear (blue/red)
      go (blue/red)
      woke up
      with the _ [_] in the right
      the (right/left) (place/places/spot/time/way/thing/side/fit/size/person/one/turn/lane/foot/hand/shoe/door/line/order/moment/direction/amount/size/key/note/notes)
    `,
    unless: `
      ${CLASS}
      (poncho+/pep fest/pep rally/student section/jersey+)
      (red/blue) (team/ribbon/ribbon week/day/shirt+/hallway/group/house)
      (president's/presidents') day
      (obama elementary/obama school)
      conservative (estimate/dress/swing/guess)
      liberal (arts/use/amount)
      democratic republic
      (both/all/two/major/political) parties
      (wrote/write/letters) to
      (student/kindergarten/class) (council/election)
      (visit*/toured/spoke/met)
      class of
      (to the/on the/on our/turn/your) (left/right)
      the (left/right) (side/lane/door/hand/foot/wing/answer)
      (left/right) (over/behind/side/hand/turn/field)
      founders
      birthday party
    `,
  },
  {
    kind: 'partisan',
    note: 'A wave at the polls, and no swimmers, seas or fans in the school’s color.',
    degree: 2,
    say: '(blue/red) wave',
    allow: '(blue/red) wave (of/ swim)',
    unless: CLASS,
    unlessNear:
      '(swim*/diving/pool/relay+/dive/tide+/ocean/sea/coast/beach/surf*/physics/student section/fans/bleachers/stands/jersey+/poncho+/pep fest/pep rally/section final/playoff*/shirt+/dressed in/wear/wearing/worn/out-cheered/cheering)',
  },
  {
    kind: 'partisan',
    note: 'Immigration police, and no ice on sidewalks, rinks and in drinks.',
    degree: 2,
    say: `
      (defund/abolish) ice
      (ice out/no ice)
    `,
    unless: `${CLASS}\nice (cream/skating/rink/hockey)`,
    unlessNear:
      '(lake/pond/river/creek/rink/hockey/skat*/salt/salted/salting/sand/shovel*/slip*/sidewalk+/custodian+/snow/snowy/winter/thaw*/melt*/penguin+/frozen/freez*/cubes/cooler+/lemonade/tea/cocoa/drinks/soda/nurse/broomball/curling/zamboni/fishing)',
  },
  {
    kind: 'partisan',
    note: 'Movements and causes, on any side.',
    degree: 2,
    say: `
      (black/all/blue/white) lives matter
      blm
      back the blue
      thin blue line
      (stand/stands/standing) with (police/the police/our police/law enforcement/protesters/israel/palestine/gaza/ukraine/russia/our troops/planned parenthood/the union/strikers/immigrants/ice)
      (defund/abolish) (the police/police/prisons)
      (free/save/liberate) (palestine/gaza/tibet/hong kong)
      from the river to the sea
      (pro/anti) (life/choice/abortion/gun/vaccine/vax/vaxx/mask/trump/union/israel/zionist/war)
      pro-life
      pro-choice
      (my body/her body) (my/her) choice
      abortion
      (choose/march for/right to) life
      (second/2nd) amendment .. (right/rights/supporter+/shall/protect/defend)
      (gun control/gun rights/gun reform) (now)
      gun control
      (shall not be infringed/come and take it/don't tread on me)
      (march for our lives/women's march/occupy wall street/fridays for future/climate strike/moms for liberty/moms demand action/extinction rebellion/just stop oil)
      (climate/global warming) (hoax/scam/denier+/lie)
      (join/attend/come to/march in/see you at) .. (protest/march for/the rally for/strike/walkout/picket) .... (rights/justice/climate/against/life/freedom/gun+/palestine/police/ice)
      (protest/walkout/rally/march/picket) (against/in support of/to support/to demand/to stop/to save)
      (sign/signing) (the/this/our) petition (to/against)
      (tax the rich/eat the rich/taxation is theft/workers of the world/solidarity forever)
      (union) (shop/strong/yes/proud/made/busting/thugs/power)
      solidarity (with/forever)
      (socialism/communism/capitalism/fascism/marxism/liberalism/conservatism/wokeness/feminism) .... (no place/is evil/is wrong/is theft/destroys/ruins/kills/poison*/doesn't work/never works)
      (rally/march) .. (saturday/sunday/this weekend/at the capitol) .... (amendment/rights/freedom)
      love the (second/2nd) amendment
      (trans/gay/lgbtq/lgbt/queer/women's/immigrant/immigrants/workers/worker/abortion/gun/reproductive/fetal/gun owner) (rights/lives) (are/now/matter/is)
      rights are human rights
      protect (trans/queer/women's sports/girls' sports/the unborn/our borders/our border/life/gun/the second amendment)
      save (the unborn/the babies/women's sports/girls' sports/our borders/the second amendment/democracy/america)
      the unborn
      unborn (babies/children/lives)
      (love is love/love wins/love trumps hate/hate has no home/science is real/no human is illegal/in this house we believe)
      (smash the patriarchy/the future is female/believe women/stop asian hate/stop the genocide/ceasefire now)
      (only two genders/two genders/men in women's/boys in girls'/let kids be kids/don't say gay/biological males/biological men in)
      (life begins at/life at conception/every life is)
      (guns don't kill/gun grabbers/cold dead hands/molon labe/gun-free zones)
      (support/defend/protect/love/save/repeal/respect) .. (second amendment/2nd amendment/first amendment rights/the constitution from/2a)
      (defend/fund/refund/trust) the police
      (liberal/mainstream/lamestream/leftist/right-wing/left-wing/corporate/conservative) media
      (fake news/deep state/silent majority/cancel culture/sheeple/wokeness/woke culture/woke schools/go woke)
      (vote/kick/throw/voted) them (all out/out)
      (green new deal/medicare for all/fight for 15/right to work/school vouchers/healthcare is a human right/land back/reparations now)
      (climate) (emergency/strike/action now/alarmis*)
      (fossil fuels/big oil/drill baby drill/billionaires/the one percent/landlords) .... (must/should/kill*/ruin*/not exist/end/out/stop/are/now/.)
      (abolish/defund/disarm/impeach/deport) _
      lock up (him/her/them/hillary/trump/biden/fauci/traitors/politicians/the traitors/the crooks/the politicians)
      (say no to/stand against/stand up to/fight/resist/end/stop/reject) (socialism/communism/capitalism/fascism/fascists/marxism/the left/the right/the patriarchy/wokeness/woke/dei/crt/trump*/tyranny/genocide/occupation/big government/zionism)
      (close/secure/open/defend) (the/our) border+
      end the (occupation/war/siege/blockade)
      co-parent with
      the nra
      (say/says/said) no to (ice/trump/guns/war)
      make america
      (welcome refugees not/refugees welcome here/immigrants welcome)
      (pray/vote/stand/march/fight/speak/rally) for (life/choice/palestine/israel/gaza/ukraine/freedom from/our guns)
      (chinga la migra/la migra)
      (striking) (nurses/workers/teachers/drivers)
      (ban/bans/banning) .. (assault weapons/abortion/guns/books/fossil fuels)
      (end/stop) gun violence
      (walk/walking) out with us
      (trans/gay/gun/abortion/immigrant) rights (bills/bill/are a/now)
      (marxist/communist/globalist/socialist) (plot/agenda/takeover)
      climate justice
      (racial/reproductive/social) justice (now/warrior+)
      (ice) (agents/raids/officers)
      support our ice
      build (that/the) wall
      (governor's/president's/mayor's/senator's) agenda
      (endorse/endorses/endorsing) the (governor/president/senator/mayor)
      (join/attend) the (walkout/protest/picket/strike/movement)
      walkout
      (on the/the) (wrong/right) side of history
      repeal .. (gun/guns/abortion/immigration/voting/vaccine/mask) (law/laws/act/ban/bans/mandate/mandates)
      (no justice no peace/hands up don't shoot/say her name/i can't breathe/silence is violence)
      (medical freedom/vaccine mandate+/no mask mandate+/unmask our/plandemic)
      (parental rights/parents' rights) (movement/now/rally/bill)
      (critical race theory/gender ideology/grooming/indoctrinat*)
      (illegal aliens/illegals/secure the border/close the border/open borders/mass deportation+/deport them)
      (boycott/boycotting) _
      (capitalism/socialism/communism/fascism) (is/kills/works/rules/sucks/must)
      (legalize/ban) (it/abortion/guns/assault weapons/marijuana/books)
      (viva) (la revolucion)
    `,
    allow:
      'abolish (ice/homework/mondays/monday/bedtime/bedtimes/alarm clocks/the bell/the bells/pop quizzes/the penny/pennies/naps/socks/spelling/daylight saving)',
    unless: `
      ${CLASS}
      march (for/of) (dimes/the penguins)
      pep rally
      (field day/spirit) rally
      boston tea party
      montgomery bus boycott
      (bus/grape/delano) boycott
      suffrag*
      (ice) (cream/skating/rink/hockey)
      (in/of/the) #
      anti-bullying
    `,
  },
];
