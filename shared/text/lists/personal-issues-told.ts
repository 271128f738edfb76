import type { Term } from '../terms.ts';

/**
 * Somebody's trouble told to all, by who has it (WHO, STAFF, MINE) and what they do about it (CROSS, COMPLAINS). A kindness, a
 * joke or a story in the sentence or beside it makes it pass, as in personal-issues-hinted.ts. Source: our own reading.
 * Phrases as in phrases.ts.
 */
const WHO =
  '(parent/mom/mother/mama/dad/father/papa/stepmom/stepdad/grandma/grandmother/grandpa/grandfather/grandparent/guardian/aunt/uncle/family/household/couple/neighbor/resident/homeowner/former student/alum/alumna/booster/booster mom/booster dad/volunteer/chaperone/band parent/team parent/hockey dad/hockey mom/commenter/caller/reviewer)';
const STAFF =
  '(teacher/coach/custodian/secretary/nurse/para/aide/driver/bus driver/cook/lunch lady/counselor/librarian/dean/principal/assistant principal/sub/substitute/director/crossing guard/staff member/colleague/coworker/co-worker)';
const CROSS =
  '(upset/unhappy/mad/angry/furious/annoyed/offended/livid/fuming/irate/steamed/ticked off/peeved/up in arms/bent out of shape/beside herself/beside himself/not happy/not pleased/displeased/not a fan/frustrated with us/disappointed in us)';
const COMPLAINS =
  '(complains/complained/complaining/gripes/griped/griping/grumbled/grumbling/whined/whining/vented/venting/ranted/ranting/objects/objected/took issue/takes issue/threw a fit/pitched a fit/blew up/went off/chewed out/yelled at/screamed at/laid into/lit into/raised a stink/made a scene/stormed/bad-mouthed/badmouthed/trash-talked/trashed/bashed/bashing/accused/accuses/blamed/blames/threatened/threatens/demanded/demands/cussed out/swore at/hung up on/called .. names/lashed out/filed a complaint/reported us/went to the board/went to the news/called the news/called the district)';
const PRIVATE =
  '(divorce/divorced/divorcing/breakup/break-up/broke up/split up/separated/separation/custody/child support/affair/cheated on/dumped/evicted/eviction/foreclosure/foreclosed/bankrupt/bankruptcy/repossessed/restraining order/rehab/in-laws/mother-in-law/marriage/marital/debt/gambling/drinking again)';

/** What is wrong between somebody and the school: strong words, in the sentence or beside it. */
const WRONG = `
  (complain*/accus*/blam*/threat*/demand*/gossip*/rumor+/petition*/lawyer+/lawsuit+/sue/suing/attorney)
  (upset/angry/furious/mad/unhappy/livid/outraged/offended/nasty/rude/ugly/hateful/hostile/bitter/unfair*/unsafe/entitled/ungrateful/disrespect*)
  (needs/need/ought) to (learn/grow/calm/stop/apologize/let it go/get over/move on/listen/relax/read)
  (should/must) (learn/apologize/know better/be ashamed/think twice)
  (won't/will not/can't/not going to/isn't going to/aren't going to) (be calling/call you/be inviting/invite/change/answer/discuss/hold/apologize/reply/respond/argue)
  (never/not even/wasn't even/was never/were never) (here/there/present/bothered/asked/called/told/came/paid/read)
  (three/two/four/many/several/second/last) (chance/chances/warnings/times/reminders)
  (pay/paid/owe/owes/owed) (the/her/his/their) .. (bill/fee/fine/balance/fees/tab)
  (newspaper/reporter/the news/channel #/the media/nextdoor/facebook group/the board meeting/the internet)
  (posted/posting/tweeted/ranted/filmed/films/recorded) (about/our/us)
  (that's/this is) between
  (we/i) (disagree/don't agree/beg to differ/stand by/have the video)
  (false/untrue/not true/a lie/lies/lied/lying/made up/not what happened/didn't happen/never happened)
  (threw/shoved/hit/punched/kicked/bit/spit on) (a/first/another/him/her/the)
  (let it go/get a life/get over it/enough already/case closed/good luck sir)
  (disagree/beg to differ/stand by)
  (targeting/picking on/singling out/out to get)
`;
const ONE_OF_THEM =
  '(mom/mother/mama/dad/father/papa/parent/stepmom/stepdad/grandma/grandmother/grandpa/grandfather/grandparent/guardian/aunt/uncle/household/family/couple/neighbor/substitute/sub/commenter/caller/reviewer/homeowner/hockey dad/hockey mom/soccer mom/soccer dad/band mom/band dad/dance mom/booster mom/booster dad)';

export const TOLD: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'answered',
    note: 'One person is pointed at, and something is wrong.',
    degree: 1,
    say: `
      (a certain/that/that one/the same/this/one/this one/the) ${ONE_OF_THEM}
      (a/an/another/some) ${ONE_OF_THEM} (at/of/from/who/whose/in/on/is/was/has/told/thinks/says/said)
      the (woman/man/lady/guy/gentleman) (saying/who/behind/claiming/posting/from/in the)
      (somebody's/someone's) (mom/mother/dad/father/uncle/aunt/grandma/grandpa/sister/brother)
      (our/my) anonymous (letter/note/e-mail/email/caller/critic/friend)
      (mr and mrs/mr & mrs) _
      (gave/give/told/asked/warned/called/emailed/e-mailed/owe/offered) (mr/mrs/ms) _
      _'s (mom/mother/dad/father/parents/grandma/grandmother)
      (her/his/their) (mom/mother/dad/father/mama/parents/grandma) (asked/says/said/wanted/wants/thinks/told/claims/called/complained/is)
      your son
      your daughter
    `,
    allow: `
      (one/each/a) (family/household/couple/parent) at a time
      (a certain/that/that one/the same/this/one/this one/the/a/an/another/some) (parent/family/grandparent/substitute/sub/couple/caller/neighbor) (night/nights/preview/info/information/meeting+/portal/handbook/square/survey+/group/university/workshop+/guide/letter/packet/newsletter/council/association/lot/pickup/pick-up/drop-off/conference+/form+/page/account/orientation/permission/signature/room/center/engagement/liaison/lounge/series/picnic/dance/event/activity/breakfast/list/pool/shortage/folder/id)
    `,
    near: WRONG,
    unless:
      '(fire/snow/storm/flu/cold/king/queen/bear/duck/goose/whistle/giraffe/penguin) (mother/father/family)\n(play/film/movie/scene/musical/novel/book/story/chapter/poem/episode)\n(mother nature/mother goose/father time)\n(if your/does your/when your/is your/whether your)',
  },
  {
    kind: 'answered',
    note: 'One of the school’s families is cross, and all are told.',
    degree: 2,
    say: `
      (a/an/one/another/some/a certain/certain/this/that/the same/our one) [_] ${WHO} .. (is/was/isn't/wasn't/seems/got/remains/still) .. ${CROSS}
      (a/an/one/another/some/a certain/certain/this/that/the same) [_] ${WHO} .. ${COMPLAINS}
      (one/two/three/some/a few/a couple/certain/several) of (our/the/your) [_] (moms/dads/mothers/fathers/parents/families/grandparents/neighbors) .. (${CROSS.slice(1, -1)}/${COMPLAINS.slice(1, -1)})
      (grief/flak/heat/pushback/guff/an earful/hate/complaints/nasty notes/nasty calls/angry calls/angry e-mails/angry emails/attitude/lip/drama) from (one/a/a certain/certain/some/the same/a few/a couple of) [_] (household/family/families/parent/parents/neighbor/neighbors/home/house/resident/residents/mom/dad/moms/dads/person/people/folks)
      (two/both/three/these/those/a couple of/certain) [of] [our/the] [_] (families/parents/moms/dads/neighbors/households/sisters/brothers/sets of parents) .. (fighting/feuding/arguing/quarreling/bickering/squabbling/not speaking/aren't speaking/at odds/at war/going at it/fell out/had it out/in a fight) 
      (settle/work/take/keep) (this/it) .. at home
      (ask/asks/asked/asking/wonder/wonders/wondering/want to know/wants to know/wanted to know/demanding to know/demands to know) .. why (their/her/his) (girl/girls/boy/boys/son/sons/daughter/daughters/kid/kids/child/children/twins/grandson/granddaughter/nephew/niece)
    `,
    unless:
      '(play/film/movie/skit/scene/musical/novel/book) :\n(mediat*/role-play/social story/puppet*)\nfor (first/second) place\n(bear/bears/owl/owls/hawk/goose/geese/duck/ducks/squirrel/swan/goalie)',
  },
  {
    kind: 'answered',
    note: 'Somebody who works here feels wronged, and the page answers.',
    degree: 2,
    say: `
      (a/an/one/another/certain) [_] ${STAFF} [here/of ours/in our building/on our team/down the hall] .. (feels/thinks/believes/complained/is upset/is mad/is hurt/isn't happy/is unhappy/says/claims) .. (her/his/she/he/nobody/unfair/unheard/left out/passed over/overlooked/ignored/not respected/disrespected)
      (two/both/three/some) [of] [our/the/my] (teachers/coaches/paras/drivers/secretaries/cooks/colleagues/coworkers/co-workers) .... (aren't speaking/not speaking/don't speak/fighting/feuding/arguing/at odds/don't get along/can't stand)
      (my/our) ${STAFF} and (i/me) .. (not speaking/aren't speaking/don't get along/at odds/fighting/argued/had words)
    `,
  },
  {
    kind: 'aired',
    note: 'Private trouble of the writer, or of somebody who works here.',
    degree: 1,
    say: `
      ${PRIVATE}
      my (ex/ex-husband/ex-wife/husband/wife/boyfriend/girlfriend/fiance/boss/landlord/neighbor/neighbors/sister/brother/roommate/bank/insurance/hoa/mother-in-law) .. (took/takes/left/leaves/cheated/owes/stole/sued/is suing/raised/kicked/won't/refuses/filed/evicted/ghosted/dumped/lied/threw/keeps/is raising/wants)
    `,
    near: `
      (our/my/the/your) ${STAFF}
      (mr/mrs/ms/coach) _
      (my/me/i'm/i am/i've)
    `,
    unless:
      '(lines/fractions/colors/eggs/recycling/church and state/whites)\n(henry viii/history/civil war/novel/book/play/movie/essay/poem/character/speaker/support group/workshop/talk on)',
  },
];

/** These say it whatever kind words stand by. */
export const CHALLENGES: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'aired',
    note: 'A challenge to whoever finds fault.',
    degree: 2,
    say: `
      (have/has/got/had/having) (a problem/a problem or two/an issue/issues/beef/a beef/a bone to pick/something to say) with (me/us/how i/how we/the way i/the way we/what i/what we)
      (say/tell/saying/telling) (it/me/us/that/this) to (my/our) face
      behind (my/our) (back/backs)
      keyboard warrior+
      (hide/hiding) behind (a/your/the) (keyboard/screen/phone)
      (talk/talked/talking) (trash/smack/bad) about (me/us/my/our coach/our staff/our team)
      (instead of/rather than/before) (blasting/posting/running to/going to/complaining/gossiping/trashing) .... (facebook/nextdoor/the board/online/the group/the district/the news/about us/about me/here)
      (like adults/like an adult/grown-up about it/grow up)
      clear the air
      (falling-out/fight/feud/beef/argument/run-in/dispute/blowup/bad blood/spat) with (the/our/my/a/another/her/him/them/coach/mr/mrs/ms)
      if (mr/mrs/ms/mx) .... (is/are) reading this
      (say/said) my piece
      some of us .... (and/while) .. some of us
      (take/takes/took/taking) (all the/the) credit
      (disrespected/unappreciated/undervalued/unheard/invisible/used/betrayed/stabbed in the back) by (my/our/the) .. (principal/boss/school/district/coworkers/team/board/coach/union)
      (feeling/feel/felt) [so/really/very/pretty/kind of/a bit/totally] (disrespected/unappreciated/undervalued/unheard/betrayed/used/blindsided/let down)
      not even a (thank you/thanks/call/phone call/text/goodbye/card/reply/sorry)
      (found out/learned) (by/from/through/on) (text/email/e-mail/facebook/the newspaper/a student/a parent/an email) that (i/i'm/we/my)
      (in case you/if you/anyone/for those) (wonder/wondered/wondering/are wondering/were wondering) why _ (wasn't/isn't/didn't/doesn't/got/was/is/won't)
      (dear/to the) (parent/mom/dad/neighbor/driver/person/grandma/grandpa/lady/guy/family) who .... (my/our) (windshield/car/bumper/mailbox/desk/porch)
      (#/two/three/four/five/six/ten/twelve/dozens of) (e-mails/emails/calls/voicemails/messages/letters/complaints/notes) from (the same/one/a single/a certain/this one)
      (can't/cannot) please (everyone/everybody) (and/but/so) (some/one/i'm/we're)
    `,
    allow: "(can not/cannot/can't/won't/don't/didn't) take (all the/the) credit",
    unless:
      '(if/when) (a friend/your friend/someone/students/kids/friends)\n(peace/peer mediation/restorative/conflict/assembly/lesson)\n(pirate+/dragon+/villain+/knight+/romeo/montague+/capulet+/hero/squirrel/raccoon/snow/weather/printer)',
  },
];
