import type { Term } from '../terms.ts';

/**
 * One family spoken to or of, by grammar rather than by set wordings: who is meant (one grown-up, or a child through
 * one), and that something was asked, claimed or refused. Source: our own reading of how staff, coaches and parent
 * groups word such answers. Phrases as in phrases.ts.
 */
const PARENT =
  '(mom/mother/mama/momma/mommy/dad/father/daddy/papa/parent/stepmom/stepdad/stepmother/stepfather/grandma/grandmother/grandpa/grandfather/grandparent/guardian/aunt/auntie/uncle/foster mom/foster dad)';
const SOMEBODY =
  '(mom/mother/mama/momma/mommy/dad/father/daddy/papa/parent/parents/couple/family/stepmom/stepdad/stepmother/stepfather/grandma/grandmother/grandpa/grandfather/grandparent/guardian/aunt/auntie/uncle/neighbor/caller/commenter/lady/woman/man/guy/gentleman/gal/individual/person/driver/resident/customer/fan/spectator/taxpayer/reader/homeowner/homeowners/household/owner/renter/tenant/walker/cyclist/jogger/shopper/follower/writer/poster/member/volunteer)';
const CHILD =
  '(son/daughter/child/kid/boy/girl/kiddo/grandson/granddaughter/grandchild/stepson/stepdaughter/nephew/niece/twins/kids/children/boys/girls/freshman/sophomore/junior/senior/kindergartner/kindergartener/preschooler/first grader/second grader/third grader/fourth grader/fifth grader/sixth grader/seventh grader/eighth grader/ninth grader/teenager/teen/little one/little guy/oldest/youngest/student)';
const PRONOUN = '(her/his/their)';

/** What makes the same words a kindness, a story or news for all. */
const GLAD = `
  (thank/thanks/thankful/grateful/gracias/appreciat*/mahadsanid)
  (love/loves/loved/loving)
  (proud/prouder/kind/kindness/sweet/generous*/thoughtful/wonderful/amazing/lovely/awesome/hero/heroes/blessed)
  (congrat*/kudos/bravo/hats off/shout-out/shoutout/cheer/cheers/cheered/cheering/applause/welcome)
  (happy birthday/happy tears/happy retirement/best wishes/take a bow/way to go/well done/good job/great job)
  made our (day/morning/week/year)
  who (fixed/mended/repaired/plowed/salted/carried/swept/tightened/jump-started) (the/our/her/his/their/a)
  you made (our/my/the/her/his/their) .. (day/morning/afternoon/night/week/weekend/year/season) .
  (smile/smiles/smiled/smiling/laugh/laughs/laughed/giggl*)
  (retire*/in memory/celebrat*/anniversary/of the year/of the month)
  (donated/baked/brought us/brought in/brought treats/shoveled/dropped off/returned/turned in/found/fixed our/helped/volunteered/read to/reads to)
  (in/from/of/read/reads/reading/finished/about) (the/a/an/her/his/this/their/our) [_] (story/novel/poem/book/skit/play/song/movie/chapter)
  (character/characters/chapter/protagonist/narrator/act/scene)
  (tips/workshop/webinar/lesson/training/parent night)
  (mother/father)'s day
  (kindergartners/graduation/contest/pumpkin)
  your (first/second/third/fourth/fifth/sixth/seventh/eighth) graders
  (mother/mama/momma) (duck/bear/bird/hen/robin/goose/deer/cat/dog/earth/nature)
  ^ if
  if your
  when your
  whether your
`;

/** A sentence beside it shows that nobody is cross: thanks for a kindness, or a joke that is told. */
const FOND = `
  (thank you/thanks/bless you) (mystery/kind/dear/secret/friend/neighbor/stranger/whoever)
  (mystery/secret) (neighbor/friend/helper/elf/santa/knitter/baker/shoveler/snowman/artist)
  (you made/made) .... (warmer/brighter/better/sweeter/our day/our week/our morning/smile)
  (she/he/they/she's/he's/they're/we're/we) [is/are/were/was] [actually/secretly] (delighted/thrilled/tickled/overjoyed)
  (please/and) never stop
  never stop .
  (just kidding/only kidding/only joking)
`;

/** Asked, told, claimed, wanted. */
const CAME_UP =
  '(asked/asks/asking/wrote/writes/writing/wondered/wonders/wondering/emailed/emails/emailing/e-mailed/e-mails/called/calls/calling/phoned/texted/messaged/messages/tweeted/tweeting/tweets/posted/posts/posting/commented/comments/commenting/tagged/said/says/saying/told/tells/telling/thinks/thought/feels/felt/believes/believed/claims/claimed/claiming/insists/insisted/wants/wanted/demands/demanded/demanding/requests/requested/requesting/complains/complained/complaining/reported/reports/reporting/stopped/keeps/kept/expects/expected/worried/worries/concerned/upset/unhappy/disappointed/angry/mad/annoyed/frustrated/offended/objected/objects/questioned/questions/questioning/accused/accuses/blames/blamed/yelled/screamed/swore/threatened/refuses/refused/left/sent/filed/spoke/raised/brought up/doubts/disagrees/disagreed/heard)';

const PRIVATE_NOUN =
  '(note/call/calls/email/emails/e-mail/e-mails/letter/letters/message/messages/text/texts/voicemail/voicemails/form/forms/request/complaint/question/questions/concern/concerns/review/comment/comments/post/posts/tweet/rant/refund/balance/fine/payment/check/deposit/application/appeal/appointment/seat/seats/stop/claim/account/tone/rental/spot/order/registration/permit/fee/charge)';

export const SPOKEN: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'answered',
    note: 'Turns to one grown-up who did or said something: "to the mom who …". A kindness passes.',
    degree: 2,
    say: `
      (to/for/dear/hey/hi/hello/attention/note/message/word/reply/answer/response/memo) [to/for] (the/that/a certain/whichever/one) .. ${SOMEBODY} [of/from/in/on/at/with] [the/our/a] [_] [_] [_] (who/who's/that/whose/asking/complaining/posting/calling/saying/claiming/demanding/tweeting/commenting/upset/unhappy)
      (to/for/dear/hey/attention/hello/hi) [our/the/that/a] (anonymous/concerned/angry/upset/unhappy/frustrated/disappointed/annoyed/worried/certain/dissatisfied) .. ${SOMEBODY}
      (respond/responding/reply/replying/answer/answering/speak/speaking/talk/explain/apologize/apologizing/clarify) (to/for) (the/a/one/that/this) .. ${SOMEBODY} .... (who/who's/that/whose/about/from)
      (follow up/follow-up/answer/answers/response/reply/update) (to/for) .. (mr/mrs/ms/dr) _'s (question/questions/letter/note/complaint/concern/comment/post/email/e-mail)
      (to/for/dear) the [_] _ (household/family) :
      to whoever .... (left/called/wrote/posted/said/reported/keeps/parked/egged/took/complained/note/voicemail)
      (to/for/from) whoever (emailed/e-mailed/wrote/called/posted/complained/reported/left/tagged/asked/says/said/thinks/thought/keeps/took/told/commented/started/is/was)
      (the/that) ${SOMEBODY} (asking for/asking about/asking why/demanding/wanting/who wants/who wanted/who says/who said/who thinks/who asked/who felt/who feels/who claims/who claimed/who accused/who complained/who posted/who wrote/who yelled/who left/who honks/who called/who keeps/who blames/who believes/who insists/who is upset/who was upset)
      the ${SOMEBODY} in the (red/blue/white/black/silver/gray/grey/green/tan/big/minivan/pickup/truck/suv/van/jeep) ..
      ^ ${PARENT} of (number/room/#/the/a/our/player/_) .. (leave/stop/please/your/you/we/the/call/come/see/pick)
      ^ (parent/parents/mom/dad/mother/father/family) (from/in/of/on) (room/#/grade/bus/_) .. (your/you/please/we/stop)
      ^ _'s (mom/dad/mother/father/parents/grandma/grandpa/family/aunt/uncle/stepmom/stepdad) .. (she/he/you/your/we/the library/please/stop/owe/owes/forgot)
    `,
    unless: `${GLAD}\n(person/man/woman/lady/guy/gentleman/fan/driver/individual/member/volunteer) (inside/behind/of the/in charge/who inspires/who runs/who cooks/who cleans/who keeps our/who makes)\nwho (left/lost/forgot/dropped) [behind] [a/an/his/her/their/the/your/one/two/some] [_] (jacket/coat/glove+/mitten+/phone/keys/bike/trumpet/water bottle/hat+/boots/book/stroller/scarf/umbrella/lunchbox/lunch box/backpack/bag/wallet/purse/casserole/casserole dish/crockpot/slow cooker/lawn chair+/blanket/sweater/hoodie/glasses/sunglasses/diaper bag/sippy cup/car seat/sled/earring/ring)`,
    unlessNear: FOND,
  },
  {
    kind: 'answered',
    note: 'One grown-up asked, claimed or wanted something, and it is about their child or at odds.',
    degree: 2,
    say: `
      (a/an/one/another/this one/some/the/this/that/our/certain) [certain/particular/concerned/upset/local/soccer/hockey/band/pta/pto/booster] ${PARENT} .. ${CAME_UP} .... ${PRONOUN} ${CHILD}
      (a/an/one/another/some) .. ${PARENT} .. ${CAME_UP} .. (why/us why/me why/about the/about our/about a/about how/about her/about his/about me)
      (a/an/one/another/some/certain) .. ${PARENT} (is/was/got/became) [very/so/quite/rather/really/pretty] (upset/unhappy/angry/mad/disappointed/worried/concerned/annoyed/offended/frustrated/furious/livid)
      (a/an/one/another/some/certain) .. ${PARENT} (didn't/did not/doesn't/does not) (like/care for/agree/appreciate/think/want/approve)
      (a/an/one/another/that/certain) .. (grader/freshman/sophomore/junior/senior/kindergartner/player/student/boy/girl/kid/child)'s (mom/mother/dad/father/stepfather/stepmother/stepdad/stepmom/grandma/grandmother/grandpa/grandfather/aunt/uncle/parents/parent/family/guardian) .. (about/over/and/has/is/was/says/said/wants/asked/wrote/called/told/thinks/claims/that)
      one of (our/the/your/these) [_] [_] (moms/dads/mothers/fathers/parents/grandparents/grandmas/grandpas/families) (thinks/wants/said/says/is/was/feels/felt/asked/complained/wrote/called/posted/claims/told/believes/didn't/did not/has been/keeps/accused/insists)
      (heard/hearing) from (a/one/another/an/the) .. ${SOMEBODY} (who/that/whose/about)
      (what/that) (one/a/some/this/that) .. ${PARENT} (posted/said/wrote/claimed/told/shared/tweeted)
      (said/posted/written/told/claimed) by (one/a/another/an) .. ${PARENT}
      ${PARENT} whose .. ${CHILD}
      (back and forth/gone around/gone back and forth/talked and talked/met twice/met again) with .... ${SOMEBODY}
      (dispute/quarrel/disagreement/feud/argument/fight/trouble/bad blood/spat) (between/with/among) .. (family/families/parents/moms/dads/neighbor+/parent/mother/father/couple)
      (explanation/apology/answer/refund/reply) to (the/mr/mrs/ms/one/that) .. (family/parent/mother/father/mom/dad/parents)
      (parents/mother/father/mom/dad/family) of (the/a/that/one) .. ${CHILD} .. (who/that/hurt/involved/in question/injured/hit)
      would (the/that) .. ${SOMEBODY} who .... (please/call/come/stop)
      (we/i) (understand/know/hear/heard/see/get/regret) [that] (the _ family/_'s family/_'s mom/_'s dad/_'s parents) (are/is/was/were) (upset/disappointed/angry/unhappy/mad/hurt/frustrated)
      certain (pto/pta/booster/board/club) (member/parent/mom/dad/volunteer)
    `,
    unless: `${GLAD}\n(ask/asked) [us] how (to/can)\n(students/graders/classes/club) (wrote/debate*/discuss*/read/argu*)\n(student+/grade/graders/class/classes/kids/children/club/seniors/juniors/sophomores/freshmen/kindergartners) .. (heard from/hear from/met with)\nstarting (this/next) (fall/spring/winter/summer/year/week/month)\n(mock trial/debate/forensics/one-act)`,
  },
  {
    kind: 'answered',
    note: 'Speaks to one grown-up by title and name, or as sir, of something between them and the school.',
    degree: 1,
    say: `
      (mr/mrs/ms/miss/mx/dr/senor/senora/sr/sra) _ 
      (sir/ma'am/madam) (you/we/your/the/it/there/he/she/they/our/please/that/this/i/no)
      (sir/ma'am/madam) .
    `,
    near: `
      your ${PRIVATE_NOUN}
      your [own/oldest/youngest/little/older/younger] ${CHILD}
      your [own/oldest/youngest/little/older/younger] ${CHILD}'s
      (you/you've/you'd) (said/asked/told/wrote/claimed/owe/were upset/are upset/missed/left/signed/never/still/complained/parked/promised/arrived/posted/demanded/called us/emailed/requested)
      (we/i) [have/had] [already/just/now] (refunded/talked with/spoke with/called you/e-mailed you/emailed you/told you/looked into/checked) .... (you/your/him/her)
      (return*/returned) your
      su (mensaje/hijo/hija/queja/nota/llamada)
    `,
    allow:
      'miss (one/a/an/the/it/us/you/your/any/out/this/that/school/class/work/something/anything/him/her/them/more/two)',
    unless: `${GLAD}\n(mr/mrs/ms/miss/dr) _'s\n(mr/mrs/ms/miss/dr) _ (answered/answers/says/recommends/suggests/reminds/explains/swears/promises/reports/writes/shares/will/would love/has/teaches/and/is/joins/at/can/or/invites/wants/needs)\n(see/ask/tell/email/e-mail/call/contact/with/from/by) (mr/mrs/ms/miss/mx/dr) _\n(all/every) (student+/families/parents/children)`,
  },
  {
    kind: 'aired',
    note: 'Mine, and something went wrong with it: a child, a job, a place.',
    degree: 1,
    say: `
      my own [_] ${CHILD}
      my own [_] ${CHILD}'s
      my [_] ${CHILD}'s (locker/seat/bus/grade/teacher/coach/chair/bike/phone/jacket/instrument/name/spot/aide/test/records/backpack/tablet/meal)
      my (request/application/transfer/grievance/review/hours/shift/shifts/vacation/vacation days/sick days/leave/overtime/paycheck/stipend/evaluation/contract/pay/raise/spot/parking spot/position/job/permit/complaint/tickets/keys/mailbox/locker)
      (i was/i've been/i got/i have been/i am being/i felt/i feel/i'm) (promised/told/blamed/passed over/ganged up/left out/skipped/overlooked/ignored/written up/docked/cut/moved/pushed/ticketed/not allowed/out/done being/being punished/treated/yelled at/shut out/the only one/embarrassed/lied to)
      (i put in/i filed/i reported/i applied/i asked/i've asked/i have asked/i've put in/i spoke up/i signed up) .. (first/twice/times/since/for/weeks/months/and/nobody/four/three/two/openly/publicly)
      (i'm/i am) (asking/writing/posting/saying) [this/it] (openly/publicly/here/out loud/why/because)
      asking (here/openly/publicly) (since/because/why)
      (i want/i'd like/i would like/i expect/i need) (it/that/this/my/an apology/a refund/answers/an answer) .. (voided/put right/fixed/back/made right/corrected/changed/now/and/explained/./from/public)
      (why did/why was/why does/why is/why didn't/why hasn't/why can't/why isn't) my
      (draw your own/make of that/judge for yourself) 
      (took/takes/gave/gives) my (spot/place/job/seat/hours/shift/parking spot/room/classroom/position/captain/lead/solo/name)
      (given/went/handed) to (another person/somebody else/someone else/his friend/her friend/the coach's/a coach's/his own/her own/a board member's)
      my [_] [_] (kid/son/daughter/child) (tried out/tries out/sat/sits/was/has been/is still/waited/waits/came home/comes home/never/gets/got/isn't/wasn't)
      (ask/asking) yourself why
    `,
    near: `
      (nobody/no one/none of/never/not/isn't/wasn't/didn't/did not/don't/doesn't/won't/can't/cannot/couldn't/haven't/hasn't/hadn't)
      no (reason/answer/reply/thank/explanation/warning/word/call/notice/help)
      (why/unfair*/not fair/wrong/apolog*/voided/ignored/blam*/denied/refused/lied/cut/jammed/broken/late/lost/missing/stolen/alone)
      (patient/patience/waiting/still/spoke up/found out/out of)
      (twice/three times/four times/five times/third time/weeks/months/second year)
      (at the _ meeting/two of you/some of you/you know who/put right/makes me/treated)
      (punched/hit/pushed/hurt/bullied/left behind/embarrassed/cried/crying)
      (given/handed/went) to (another/somebody/someone)
    `,
    unless: `${GLAD}\n(used to/at first/not only/never forget/never stop/can't wait/could not be/couldn't be/couldn't imagine/did not know i could/don't forget/didn't want)\n(dear/from) (diary/journal)\n(mr/mrs/ms) _ .\nask (me/us) (about/anything)\n(i/we) got to (be/see/teach/read/watch/share)\nmy (door/class/students/team)`,
  },
  {
    kind: 'answered',
    note: 'What was settled about one child, told to all.',
    degree: 2,
    say: `
      (settled/settle/resolved/patched up/worked out) (their/his/her) [_] (disagreement/dispute/differences/quarrel/argument/feud)
      (had/have/having) words with .... (parent/parents/mother/father/mom/dad/family/guardian)+
      (took/take/takes/taking/sided/siding) (her/his/their) side
      (is/are/was/were/be/all) on (her/his/their) side
      (her/his/their/our/the/a) (dispute/quarrel/spat/feud/falling out) (with/between)
      (the/a) (student/boy/girl/child/kid/player) in (the/that/this/yesterday's/monday's/last night's/question) .... (spoken to/talked to/mother/mom/father/dad/parents/family/suspended/removed/disciplined/home)
      ${PRONOUN} (mother/mom/father/dad/parents/family/grandmother) (knows/know) (what/why/how/that)
      (we/i) (met/spoke/talked/sat down) with (the family/the mother/the father/the mom/the dad/his mother/her mother/his father/her father/his parents/her parents/both families/both moms/the other child/the other parent)
      (talked/spoke) (to/with) the other (child/boy/girl/student/parent/mom/dad/family)
      (consider/considering/call/calling) (it/this/the matter) (closed/settled/done/resolved)
      (final answer/last word/for the record/to clear the air/clear the air) .... (mom/mother/dad/father/parent/family/daughter/son/her/his/charge/mr/mrs/ms/case)
      (won't/will not/aren't going to/not going to/are not going to) (debate/argue/discuss/litigate/rehash/answer) [it/this/that] (under/in the comments/here/on this page/with you/again/on facebook/publicly)
      (won't/will not/aren't going to/not going to/are not going to) (debate/argue/discuss/rehash) (it/this/that) with (the/that/a/an/his/her/their) ${SOMEBODY}
      we're not discussing [it/this/that] .
      (saw/got/read/received) your (message/note/text/voicemail/comment/email/e-mail/letter) about
      (pulled/pulling/yanked) (her/his/their) [own] ${CHILD} .. (over/because/after/due to)
      your ${CHILD}'s grade (was/has been/got/were) (changed/raised/lowered/fixed/corrected)
      _'s (iep/504/suspension/detention/expulsion/playing time/custody/grade/grades/meeting with the principal)
      (we'll/we will/let's/can/and) let this go
      (settle/settling) (it/this/up) with (us/the office/me)
      your ${CHILD} .. (was sent/did not get/didn't get/does not have/doesn't have/lost recess/was not left/wasn't left/was never/is not on/isn't on/will not be/won't be/owes/still owes/needs to pay) 
      your ${CHILD}'s .. (grade stands/rental/fine/fee/detention/suspension/refund/camp fee/score stands/disqualif*)
      (refunded/returned/mailed/credited) (your/his/her) .. (fee/money/payment/deposit/check)
      the refund for your
      (your/her/his) (boy/girl/son/daughter)'s bus stop (is/was/stays/will)
      (fed/gave/told/moved/marked/seated/sent/put) (her/his/their) (boy/girl/son/daughter/kid/child/grandson/granddaughter/twins) .... (against/without/home/instead/wrong/by mistake/on purpose/off)
    `,
    unless: `${GLAD}\n(each/every/any/all) (student/child/kid)\nif (your/a/the)\nonce (it/this/the fee)\nunless`,
  },
];
