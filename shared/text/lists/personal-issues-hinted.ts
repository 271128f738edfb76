import type { Term } from '../terms.ts';

/**
 * A quarrel or a grievance by weak signs: one family or the writer is meant, and something is off in the same breath.
 * Each sign alone is everyday, so a kindness, a joke or a story in the sentence or beside it makes it pass (`INNOCENT`).
 * Source: our own reading. Phrases as in phrases.ts.
 */
const PARENT =
  '(mom/mother/mama/momma/mommy/dad/father/daddy/papa/parent/stepmom/stepdad/stepmother/stepfather/grandma/grandmother/grandpa/grandfather/grandparent/guardian/aunt/auntie/uncle)';
const STRANGER =
  '(neighbor/caller/commenter/lady/guy/gentleman/gal/individual/customer/spectator/taxpayer/sender/reviewer)';
const CHILD =
  '(son/daughter/child/kid/boy/girl/kiddo/grandson/granddaughter/stepson/stepdaughter/nephew/niece/twins/little one/oldest/youngest)';

/** Said in kindness, in fun, as a story or to all: then weak signs mean nothing. In the sentence or beside it. */
export const INNOCENT = `
  (thank/thanks/thankful/grateful/gracias/appreciat*/mahadsanid)
  (love/loves/loved/loving)
  (proud/prouder/kind/kindness/generous*/thoughtful/wonderful/amazing/lovely/awesome/hero/heroes/blessed)
  (congrat*/kudos/bravo/hats off/polite/won/earned/did it/wow/incredible/well argued/well played/cheer/cheers/cheered/cheering/applause/welcome/well done/good job/great job/way to go)
  (best wishes/take a bow)
  happy (tears/birthday/retirement/friday/monday/holidays)
  (smile/smiles/smiled/smiling/giggl*/laugh/laughs/joke/jokes/fun/funny)
  (never/never once/not once/without) .. (complain*/complaint+)
  (whole/entire/school/royal/human/extended/blended/musical) family
  the family (resource/center/night/room/fun/engagement/literacy/math/dance)
  (zero/no) complaint+
  music to our ears
  (saves/saved/helps/helped) (her/him/them/us/me/everyone) .. (minutes/time/hours)
  (para/teacher/driver/cook/custodian/nurse/coach/volunteer) of the (year/month/week)
  (retire*/in memory/celebrat*/anniversary/of the year/of the month/passed away/condolences)
  (knitted/knit/crocheted/sewed/baked/donated/brought us/brought in/shoveled/dropped off/returned/turned in/helped us/volunteered/read to/reads to/mended/fixed our/built our/painted our)
  (in/from/of/read/reads/finished/about) (the/a/an/her/his/this/their/our) [_] (story/novel/poem/book/skit/song/movie/chapter)
  (character/characters/chapter/protagonist/narrator/monologue/poetry/musical/haiku/limerick/poem/sonnet/rhyme)
  (play/one-act/film/movie/scene) :
  (mr/mrs/ms/principal) _ answered
  (tips/workshop/webinar/lesson/training/parent night/interview team/mock trial/debate)
  (adventure/excited/can't wait/best job/favorite/first day/day one/say hi/come see our/come see the/come see us/join us/meet)
  (mother/father)'s day
  (painted lady/butterfly/butterflies/ladybug*/lady bug+)
  (kindergartners/graduation/contest/pumpkin)
  your (first/second/third/fourth/fifth/sixth/seventh/eighth) graders
  (letters/cards/notes/drawings) (first/second/third/fourth/fifth) graders
  (astronaut/author/mayor/governor/zookeeper/scientist/artist/santa/tooth fairy/museum)
  (son or daughter/child or children/daughter or son)
  (all/every/many/some of our) (families/parents)
  (scam/phishing/spam/weather/snow/cold/flu/covid)
  (your/you) .. (matter/matters/belong)
  ^ if
  if (a/an/any) [_] (caller/stranger/e-mail/email/text/message)
  (if/when/whether) your
  (pie/costume/pumpkin contest/lost a bet/hair)
  (good/great/fair/excellent) (question/questions/point/points/idea/ideas/answer/answers)
  ^ (starting/beginning/as of) (monday/tuesday/wednesday/thursday/friday/today/tomorrow/next/this/january/february/march/april/may/june/july/august/september/october/november/december)
  (it/which) now _
  (built/planted/painted/sewn/cooked/carved) by
  (every/each) (one/report/complaint/concern/question) is
  (superintendent/principal/president/king/queen/santa/author)'s (mom/mother/grandma/grandmother/dad/father/wife/husband)
  (your/a/any/every/each/no) (child/student/kid)'s (grade/grades/behavior/placement/incident/accident)
`;

/** Something is off, however mildly. */
export const OFF = `
  (asked/asks/asking) (us/for/about/why/again/in front)
  (wants/wanted/want) (her/his/their/a/an/the/us/me) .. (back/refund/fired/answer/public/apology/changed/fee/money/different/new)
  (question/questions) (from/about)
  (answer/answers/answered/response)
  (sorry/apolog*/regret)
  (mix-up/mistake/error/misunderstanding/wrong/confus*)
  (turned away/left out/left behind/skipped/forgot/forgotten/missed/lost/denied/removed/banned/moved)
  (bill/fee/fine/refund/money/payment/owes/owe/owed/balance/late/overdue)
  (again/third/same) .
  (third/second/fourth/fifth/another) (time/message/call/email/letter) (this/today/in)
  again today
  (same answer/no more to say/nothing more to say/nothing to add)
  (looked into/checked/reviewed/investigated/satisfied/video/camera/footage/report)
  (nasty/ugly/rude/mean/angry/upset/unhappy/disappointed/mad/furious)
  (complain*/accus*/petition*/claim*/rumor*/gossip*/blam*/quarrel*/argu*)
  (not speaking/isn't speaking/aren't speaking/grown-ups)
  (rather post/would rather/instead of calling/publicly/in public/in front of)
  (started it/at fault/to blame/in question/involved/accident/incident)
  (didn't/did not/doesn't/does not/won't/will not/don't/can't/cannot/may not/isn't/is not/wasn't/was not/weren't/never) 
  (not yours/none of your/no business)
  correct (what/the)
  (wrote/writes) (that/to complain)
  (asked/asks) .. why
  to know why
  (explain/explained/explanation)
  (ran out/because you/because your)
  (was/were/is/are) (rigged/fixed/biased/unfair)
  (confuses/annoys/bothers/offends)
  no we (can't/won't/will not/cannot/don't/do not)
  (talked/spoken/spoke) (with/to) (him/her/them/his/both)
  (twice/three times/four times) (this/last/in the last/in a) (week/month/year)
  (charged/billed/marked) (twice/double/absent/late)
  (not refundable/no refund/non-refundable)
  (on video/on tape/on camera)
  (a problem/an issue) with
  starting a (thread/petition/rumor/fight)
  (no luck/on their end/ranked/ahead of you/other candidates)
  (beef with/feud*/fighting over/fighting about/squabbl*/bicker*/clash with/grudge/rift/spat with/bad blood/falling out/falling-out/don't get along)
  (switch classes/switch classrooms/switch teachers/reconsider*/overturn*/appealed/the appeal/appeal was/grievance/dispute/disagrees/disagreement)
  (what happened/thing that happened/the incident/the situation/has a problem/had a problem/has an issue/was treated/were treated)
  on (her/his/my) side
  (side of the story/takes her side/took sides/picking sides)
  between (him/her/them/us/you)
  (sue/sues/suing/sued/lawsuit/attorney/legal action)
  but no
  (not cool/so not okay/not acceptable)
  (called/reported) .. (district/office/board/news/police/state/county/police) .. (on/about)
  (does that work/is that okay/will that do/happy now/fair enough)
`;
/** What lies between the school and the one who is spoken to. */
export const YOURS = `
  (you/you're/you've/you'd/you'll/your/yours/yourself)
  your [own/oldest/youngest/little/older/younger/sweet] (son/daughter/child/kid/boy/girl/kiddo/grandson/granddaughter/stepson/stepdaughter/nephew/niece/twins/little one/oldest/youngest/student/freshman/sophomore/junior/senior/kindergartner)
  your (note/call/calls/email/emails/e-mail/letter/message/messages/text/voicemail/form/request/complaint/question/concern/review/comment/comments/post/tweet/rant/refund/balance/fine/payment/check/deposit/application/appeal/appointment/seat/stop/claim/tone/rental/spot/order/permit/fee/recommendation/transcript/records/interview/paperwork/audition/evaluation/bill/ticket/locker/invoice/account/money)
  (you/you've/you'd) (said/asked/told/wrote/claimed/owe/were/missed/left/signed/never/still/complained/parked/promised/arrived/posted/demanded/called/emailed/requested/found/heard/didn't/did not/can't/cannot/won't/may not)
  (for/to/with/from/about/of) you
  (nobody/no one) (told/called) you
  (the answer/it) is (no/still no)
  (we/i) (won't/will not/can't/cannot/didn't/did not/couldn't)
  (we/i) (looked/checked/talked/spoke/refunded/mailed/already)
  we're sorry
`;

/** Hard feelings of somebody who writes as I. */
const HURT = `
  (nobody/no one/not one) (asked/told/helped/called/answered/consulted/thanked/bothered/noticed/cares/will/would/listens/stood/showed/from)
  (found out/find out/learned/heard) (from/by/through/on facebook/when/last)
  (no/zero) (word/reply/replies/answer/answers/reason/explanation/warning/notice/call back/response/help/support/apology)
  (not/wasn't/weren't/isn't/never/didn't) (even/once) (interviewed/asked/told/invited/consulted/called/considered/thanked)
  (left with nothing/form letter/got nothing/get nothing/done nothing/did nothing/does nothing/do nothing/nothing was/nothing has)
  (left off/dropped from/cut from/passed over/pushed out/being pushed/pushed aside/skipped over/overlooked/benched/turned away/uninvited/sidelined/written off/shut out/voted off/replaced)
  (grievance/hr/lawyer/attorney/resign*/resignation)
  stepping (down/back/away)
  (was/were/got/been) told (no/i can't/i couldn't/she/he/to wait/to leave/to be/that)
  promised (me/us/my/him/her)
  (was/were) promised
  (said/happened/done) to (me/my)
  (treated/disrespect*/valued/undervalued/unfair*/rigged/playing favorites/favoritism/double standard/two-faced/backstab*)
  the same (three/two/few/four) (families/kids/people/names)
  (only/the one) (coach/teacher/one/parent/kid/driver/para/person) (who/that) (doesn't/didn't/never/isn't/wasn't/has to/had to)
  guess who
  (again/closet/figures/typical/shocker/surprise) .
  (office/driver/coach/teacher/principal/secretary/they) .. (laughed/shrugged/hung up/walked away)
  (#/two/three/four/five/six/seven/ten) (messages/emails/e-mails/calls/voicemails/letters/requests) (and/to/with/zero/no/later/since)
  left (#/two/three/four/five/six/seven/ten) (messages/voicemails)
  (failing/zeros/flunked/kicked out/kicked off)
  (not ok/not okay/not right/not fair/isn't right/isn't fair/wasn't right/wasn't fair)
  (smells/stinks/stupid/ugly/lazy)
  (the new guy/his buddy/her friend/somebody's nephew/someone's nephew)
  (tired/sick) of
  (lose/loses/lost/losing) (their/our/my/his/her) (lunch break/break/prep/hours/job/spot/pay)
  gave (my/our) .. to
  giving (my/our) .. to
  (bitter/resent*/hurt by/hurts/heartbroken/fed up/disappointed/angry/furious/upset)
  they know (who/what)
  (does/do) (anyone/anybody/the board/they) .. (care/know/read/listen)
  (reported/blocked/unfriended/banned/fired/demoted/replaced/moved) me
  nice going
  only (teacher/coach/driver/para/parent/one/kid/cook/custodian) not
  every (year/week/month/day) .. i (ask/asked/get/got/beg)
  asked for .... (since/for months/for weeks/for years/every year/again)
  explain (that/this/to me)
  (threw away/threw out/tossed/dumped) my
  knows what (he/she/they) did
  (contract/handbook/policy) says (otherwise/no)
  took credit
  (somebody/someone) else's name
  (first/second/third/fourth/fifth) year (in a row/now/running)
  for the (second/third/fourth/fifth/tenth) (year/time/month/week)
  (had/has/have) no (heat/desk/key/prep/help/sub/aide/lunch)
  keeps (telling/promising/ignoring/losing/changing) (me/my/us)
  hours (went/were cut/got cut/dropped)
  (i raised/i brought up) .. (concern/concerns/issue/problem)
  my own (money/dime/time/paper/pocket)
  (pay/paid/paying) me (back/for)
  (reimburse*/fronted/out of pocket/my own pocket/at my own expense/still owed/owes me)
  (where/who) else to (ask/turn/call/tell)
  waiting (since/for months/for weeks)
  (vent/venting/rant/ranting/rant over/had to say it/get this off my chest/off my chest/needed to say)
  (lost a/lose a) (day's/day of/week of) (pay/work)
  (the only one/only kid/only child/only student) (without/who didn't/who did not/not/left/who was)
  (the last/last one) to know
  explain that to
  (keeps/kept) (happening/getting)
  (unheard/invisible/unwelcome/unappreciated/singled out/brushed off/shut down/scapegoat*)
`;

export const HINTED: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'answered',
    note: 'One family or one stranger is meant, and something is off.',
    degree: 1,
    say: `
      _'s (mom/mother/dad/father/parents/grandparents/grandma/grandmother/grandpa/grandfather/aunt/uncle/stepmom/stepdad/stepmother/stepfather/guardian/folks)
      (the/this/that/one/a/an/another/same/certain/particular) [_] ${PARENT} (from/tells/told/emailed/e-mailed/wrote/phoned/visited/stopped/believes/feels/claims/wants/want/who/whose/has asked/had asked/is sure/is asking/is convinced/was sure/wondering/asking/asked/came/called/would like/thinks/says/said/about/over/left/in question/removed/again)
      (the/this/that/one/a/an/another) [_] ${PARENT} of _ (tells/told/asked/asks/says/said/wants/claims/thinks/feels)
      the ${STRANGER} (from/who/removed/asked/wants)
      (one/two/some/a couple/a few) of (our/the/your) [_] (moms/dads/mothers/fathers/parents/grandparents/families)
      (a/the/this/one) family (from/wants/asked/asks/thinks/says/claims/feels) 
      (some parents would/certain parents/certain families/two families are/two parents/two moms/two dads/both families)
      (mr and mrs/mr & mrs/mr/mrs/ms/sra/sr) _ (but/no/we/you/your/su/wants/has asked/asked us/thinks/claims/says we)
      since (mr/mrs/ms) _
      (mr/mrs/ms) _ (wonders/would like/is sure/insists/feels/believes/demands/is asking/asked why)
      (to/for) (our/the) (friend/neighbor/someone/somebody/critic/fan) (on/in/at/from/behind/who/down/across)
      (whoever is/the) [_] (dad/mom/father/mother/grandpa/grandma) (with/in)
      (its/their) author
      your (son/daughter/boy/girl/twins/grandson/granddaughter)
      (her/his/their) (son/daughter/boy/girl/kid/twins)
      (the child/the student/the boy/the girl) (in question/involved)
      (some/a few/several/certain/two/one of our/many) (folks/people/parents/families/neighbors/persons) (asked/ask/are asking/have asked/wonder/wondered/want to know/are upset/are saying) [us/me] (why/about)
      (the/that) (young man/young lady/young woman)'s (parents/mother/mom/father/dad/family/grandparents)
      the _ (family/parents/twins) (and/has/have/was/were/is/are)
      the _ (plan/plans/want/wants/threaten/threatened/intend) to
      (mrs/mr/ms) _ : thanks for your
      _'s (accident/incident/suspension/detention/behavior/grade/grades/placement/playing time/discipline/situation/case/complaint)
      (ma'am/sir) (our/the/we/you/your/it)
      (a/the/another/this) (nasty/ugly/angry/rude/anonymous) (letter/note/email/e-mail/message/call/voicemail/review/comment)
      you asked for
      (a/an/one/another) .. (gentleman/lady/woman/man/neighbor/resident/candidate/caller/customer/commuter/applicant/homeowner/member/taxpayer) .. (wrote/writes/asked/asks/called/phoned/visited/came/complained/complains/says/said/e-mailed/emailed/wants/wanted/told/tweeted/posted/wondered/claims/claimed)
      (su hijo/su hija/tu hijo/tu hija) (si/no/ya)
      (about/regarding) that (post/comment/rumor/story/video)
    `,
    near: OFF,
  },
  {
    kind: 'aired',
    note: 'Somebody writes as I, or of their own child, with hard feelings.',
    degree: 1,
    say: `
      (i/i'm/i've/i'd/i'll/me/my/mine/myself)
      our (son/daughter/oldest/youngest/twins/grandson/granddaughter) (was/is/got/has/were/didn't/did not)
      my [_] [_] ${CHILD}
      (our paras/our paraprofessionals/our drivers/our custodians/our cooks/our subs) (lose/lost/get/got/are/were/have)
      why is it (always/only)
      (anyone/anybody) else's (teacher/coach/kid/son/daughter/driver)
    `,
    allow: '(first grader/second grader/third grader/fourth grader/fifth grader/kindergartner) told me',
    near: HURT,
  },
];
