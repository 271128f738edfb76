import type { Term } from '../terms.ts';

/**
 * A quarrel with one person, told by who is meant and what is at odds, wherever in the sentence either stands. Source:
 * our own reading of school pages. Phrases as in phrases.ts; a new way to quarrel goes under AT_ODDS, a new way to name
 * somebody under the terms.
 */
const PARENT =
  '(mom/mother/mama/momma/mommy/dad/father/daddy/parent/stepmom/stepdad/stepmother/stepfather/grandma/grandmother/grandpa/grandfather/grandparent/guardian/aunt/auntie/uncle/family/household/couple/neighbor/caller/commenter/lady/woman/man/guy/gentleman/gal/individual/person/driver/volunteer/spectator/fan/resident/customer/taxpayer)';
const CHILD =
  '(son/daughter/child/kid/boy/girl/kiddo/student/grandson/granddaughter/grandchild/stepson/stepdaughter/nephew/niece/twins/kids/children/boys/girls/freshman/sophomore/junior/senior/kindergartner/teenager/teen/little one)';
const TALK =
  '(comment/commented/commenting/post/posted/posting/posts/complain/complained/complaining/complains/complaint/rant/ranting/ranted/rants/review/message/messaged/messaging/email/emailed/emailing/emails/e-mail/e-mailed/letter/voicemail/voicemails/tweet/tweeted/tagged/tagging/dm/called/calling/calls/wrote/written/writing)';

/** What makes it a quarrel. */
const AT_ODDS = `
  complain*
  (keyed/vandalized/egged/scratched/toilet-papered) 
  swung
  (it won't/won't) (happen/be happening)
  (asked/wants/wanted/demanded) .. (refund/fired/removed)
  (one/two) star+
  (don't/do not/won't) (discuss/put up with/tolerate/believe)
  (trespassed/reported to the police)
  (didn't/did not/doesn't) like
  not allowed
  can't please everyone
  (served/serves/serve) .. (detention/suspension)
  (the way/how) .. (talks/talked/speaks/spoke/treats/treated)
  (trash/trashing/trashed/bash/bashing/bashed/slander*/drag/dragging/smear*/vent/venting/mouthing/for her mouth/for his mouth)
  (vape/weed/drugs/drunk)
  (apply to/apply for) (their/them/her/him/you)
  before blaming
  (sits/sit/sitting) alone
  (suing/our side)
  (don't/do not/doesn't) get to (pick/choose/decide/tell/make/call/run)
  (not/isn't/aren't) the (coach/boss/principal/teacher)
  (told/explained/asked/warned/reminded) .. (#/two/three/four/five/several/many) times
  (door to door/petition*/campaign against/smear*)
  ($/# dollars/dollars) .. (behind/overdue/short)
  (quit/wasn't cut/got himself/got herself)
  starve*
  a reason
  late (#/two/three/four/five/six/eight/nine/ten/eleven/twelve/twenty) times
  (sit down/good try/get real/wake up/spare us/save it/have a seat/be serious/bless your heart/calm yourself)
  (banned/trespassed/barred) (from/himself/herself)
  (come talk/come see/talk to us/talk with us/meet with us/come in) .. (instead/rather/before you)
  (see/saw/read/seen/got/deleted/ignored) your (review/reviews/post/posts/comment/comments/rant/email/emails/e-mails/tweet/tweets/message/messages/story/stories)
  (tell/tells/telling/remember/remembers/see/sees) it differently
  (explanation/excuse/excuses)
  (last/final/three/many) (warning/warnings/chances)
  (applies/apply/goes for) .. (too/as well)
  pay the .. (fine/fee/bill)
  (quit/stop) [please] asking
  (came/come) in last
  gets a trophy
  (signed/agreed to) (for/the form/the waiver/the contract/it/that/off)
  (forgot/lost/broke/damaged) (his/her/the/it)
  pulled the (alarm/tape/footage/video)
  (we've/we have/we) .. (checked/reviewed/watched/pulled/looked at) .. (tape/footage/video/camera/records/log/logs)
  grievance+
  accus*
  alleg*
  blam*
  (delete/take down/take it down/remove) [the/that/your] [video/post/comment/review/it]
  (slammed/stormed/barged/cussed/swore/cursed/yelled/yelling/screamed/screaming/shouted/shouting/hollered/honked/shoved/threatened/threatening/harass*/insulted/berated/hung up/spit/mocked)
  (go/going/went/ran/run/running/take this/took this) to the (news/media/press/paper/papers/board/state/superintendent/police/tv)
  called the (state/news/police/cops/board/tv station/county/health department/newspaper) 
  (lawyer/attorney/lawsuit/sue/sued/suing/in court/to court/custody/restraining order/legal action)
  (unexcused/truant/truancy/tardies/skipped/skipping/ditched/cheated/cheating/plagiari*)
  (suspended/suspension/detention/expelled/expulsion/grounded/disciplined/consequence/consequences/punish*/write-up/written up/wrote up/referral)
  (singled out/picked on/bull*/benched/cut from/kicked off/kicked out/removed from/left out)
  (playing time/more minutes/get the lead/starting spot/didn't make/did not make)
  (plays favorites/favoritism)
  (lied/lying/liar/lies/false/untrue/not true/isn't true/misinformed/mistaken/misleading/made up/half the story/whole story/full story/other side/both sides/leaves out/left out/twist*/wrong/rumor/rumors/gossip*/speculat*/hearsay)
  (upset/angry/mad/furious/unhappy/offended/outraged/livid/irate/disgruntled/bitter/salty/butthurt/sore/displeased/dissatisfied/disappointed that/disappointed in/disappointed with/disappointed about)
  (rude/disrespect*/entitled/nasty/ugly/hostile/petty/unreasonable/childish/attitude/tone)
  (denied/rejected/refused/refuses/refusing/declined/turned down) 
  (won't/will not/can't/cannot/not going to/aren't going to/never) [be/ever] (change/changing/move/moving/switch/reconsider/reverse/refund/apologize/excuse/accept/listen/give/giving/bend/allow/budge/make an exception/respond/answer/discuss)
  (not/aren't/isn't) giving (your/you/her/him/them)
  (stop/quit/enough) (ranting/calling/posting/asking/whining/spreading/tagging/emailing/complaining/bothering/blaming/messaging/speculating/using/parking/blocking/saying/telling/writing/showing up)
  enough (already/is enough)
  (say/said/tell/ask) (it/that/me/us) .. to (my/our/his/her/your) face
  (to/on) (my/our/her/his) face
  (threw/started) (it/the first/the fight/things/coffee)
  (hit/kicked/bit/pushed/shoved/punched/slapped) (him/her/someone/another/my/our/a kid/a student)
  (on camera/on video/footage/surveillance/we have proof/screenshots)
  (you owe/still owe/still owes/owes the/owes us/overdue/unpaid/past due/balance/lunch debt/late fee/fine of/bounced check)
  apolog*
  (set/setting/for) .. (record straight/the record)
  (here are/these are/get your/check your/know the) facts
  (the facts are/fact check/the truth is/truth be told/for your information/fyi)
  (move on/let it go/get over it/grow up/deal with it/calm down/mind your/do better/knock it off/cut it out/give it a rest/suck it up/tough luck/too bad/your loss/your choice)
  (you don't like/you have a problem/if you have an issue/got a problem/take it up with)
  (already/repeatedly/twice/times/again and again/over and over) (told/explained/answered/asked/warned/said/went over/discussed/met)
  (told/explained to/warned/asked/answered/reminded/emailed/called) (you/them/her/him) .. (twice/already/repeatedly/times/before/again/last week)
  (staffing/coach's/our/final/my/his/her/that) decision
  (decision/answer/list/grade/roster/call) (is/stands/was) (final/stands/no/not up)
  (can't/cannot/couldn't/won't) (accept/handle/take/let go/get over)
  (instead of/rather than) (ranting/posting/complaining/gossiping/commenting/whining/going/airing/calling/telling)
  (failing/failed/flunk*/zero/zeros/f in/d in/an f/a d/missing assignments/missing work/turned in nothing)
  (absences/absent _ times/late every/late again/misses school/missed _ days/attendance record)
  (behind your/tattl*/ungrateful/selfish/nonsense/nerve/ashamed/shame/embarrass*)
  (lunch charge/lunch account/meal account)
  searched
  suspicious of
  no one is out to get
`;

const KIND_WORDS = `
  (thank/thanks to/thanks for/thankful/thanking)
  grateful
  gracias
  congrat*
  kudos
  shout-out
  shoutout
  bravo
  hats off
  retire*
  happy birthday
  welcome
  in memory
  of the (year/month/week)
  (lost and found/found a/returned/turned in a/turned in the)
  (story/novel/book/the play/school play/skit/poem/song/movie/role play/role-play/monologue/musical/mock trial)
  (bullying/conflict/violence) (prevention/resolution)
  anti-bullying
  with kindness
  (start with hello/sit with/sitting with)
  (harms/health)
  (custody and/active shooter/intruder)
  (wants/needs) your
  (lesson/workshop/webinar/parent night/training)
  if your (child/student/family)
  if you (were/are/feel/need/have any/have questions/or/drive/see/know)
  how to
  (built/planted/painted/sewn/knitted/crocheted/baked/cooked/carved) by
  ugly (sweater/duckling/tie/sock/christmas/holiday)+
  all (parents/families/students)
  (parents/families) and
  scholarship
  (scream/screams/screamed/screaming/yelled/shouted/cried) .. (for all of us/for joy/with joy/with pride/happy tears)
`;

export const QUARRELS: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'answered',
    note: 'Speaks to or of one grown-up, and something is at odds.',
    degree: 1,
    say: `
      (the/a/an/one/this/that/some/another/certain/particular/our/same/to) [certain/same/particular/single/very/other/angry/upset/concerned/local/booster/hockey/soccer/band/pta/pto/team/kindergarten/volunteer] ${PARENT} (of/who/who's/that/in/with/complaining/here/asking/posting/suing/demanding/claiming/calling/blaming/whose/at/on/from/behind/says/said/wants/wanted/thinks/thought/told/tells/called/keeps/kept/claims/claimed/would/is/was/has/had/decided/posted/wrote/complained/accused/feels/felt/believes/insists/demanded/demands/asked/asking/came/went/left/sent/filed/refuses/refused/won't/can't/cannot/did/didn't/does/doesn't/just/took/takes/made/yelled/got/gets/sees/saw/threatened)
      (to/dear/hey/hi/hello/for/attention/note to/message to/memo to) (the/our/a/one/certain/that/some) [certain/_] ${PARENT}
      (a certain someone/one person/one of you/one of our parents/one of our families/apparently someone/apparently somebody/some people/some parents/some families/some folks/whoever/you people/certain people/certain parents/certain families)
      (somebody/someone) (who/wrote/posted/complained/called/keeps/thinks/decided/claims/is upset/isn't/doesn't like/wants to/has a problem)
      (somebody's/someone's) (mom/dad/mother/father/parents/upset/mad/angry/unhappy/kid)
      one of (our/the/your/these/those) [_] (moms/mothers/dads/fathers/parents/families/neighbors/grandparents/grandmas/fans)
      the _ family
      the (parents/mother/father/family) of the (boy/girl/kid/student/child)
      _'s (mom/mother/dad/father/parents/grandma/grandmother/grandpa/family/stepdad/stepmom/guardian)
      (mr/mrs/ms/mx/dr/senor/senora/sra/sr) _ (you/your/we/i/if/no/nobody/please/it/this/that/stop/asking/calling/complaining/posting/maybe/complained/posted/wrote/claims/claimed/thinks/keeps/demanded/demands/called us/emailed/insists/told/accused/doesn't like/didn't like/wants/has a problem/believes/refuses)
      ^ (yes/no/hi/hey/hello/dear/to/so/well/ok/sorry/look/listen/again) (mr/mrs/ms/miss/mx/dr/senor/senora/sra/sr) _
      (ma'am/madam/dude/karen)
      ^ lady
      sir (you/we/your/the/it/there/he/she/they/our/please/that/this/i/no)
      sir .
      ^ _ (call the/stop/we already/we told/we have/you were/you are/you know/quit/next time/the answer)
      ^ (hey/hi/to/dear) [_] (mom/dad/mother/father/parent) in the
      ^ please (mr/mrs/ms/miss) _ (maybe/next/tell/come/pay/stop/see/read/check/we/you/your/it/the/this/that/i/he/she/they/nobody/_ has/_ is/_ was/_ did)
      ^ (no/yes/hi/hey/hello/dear/ok/okay/sorry/look/listen/well/again/wow/really/come on) [mr/mrs/ms] _ (maybe/next/tell/come/pay/stop/see/read/check/we/you/your/it/the/this/that/i/he/she/they/nobody/_ has/_ is/_ was/_ did)
      @ (you/your/we/the/if/it/no/please/that/this/stop)
      (his/her/their) (lawyer/attorney/stepdad/stepmom/mom/dad)
      (his/her/their) (parents/mother/father/family/grandmother/grandfather) (got/are/have/has/is/say/says/said/claim/claims/claimed/told/keep/keeps/want/wants/wanted/refuse/refuses/blame/blames/posted/called/need/needs/should/never/didn't/don't/won't)
      the (student/boy/girl/child/kid/player) (involved/in question/in the video/who started/at fault/responsible)
      (this/that) (mom/dad/parent/family/complaint/rumor/accusation/post/video)
      your (post/comment/review/rant/email/e-mail/letter/tweet/voicemail/accusation/tone/behavior/attitude/request/appeal)+
    `,
    allow: `
      (superintendent/principal/president/king/queen/santa/author)'s (mom/mother/grandma/grandmother/dad/father/family)
      please stop (putting/leaving/feeding/sending/bringing/throwing/flushing/running/climbing/wearing/by/in/at/and/for)
      painted lady
      lady (bug/beetle/slipper+/liberty/macbeth/bird+)
      (first/leading/old/cat/lunch/young) lady
    `,
    near: AT_ODDS,
    unless: `${KIND_WORDS}\n(mr/mrs/ms) _'s (class/classes/students)\n(students/graders/class/club) (wrote/write/debate*/discuss*/read/act*)\n(you/we) (belong/matter/are loved)\n(you're/you are) (all/invited)\nreport bullying\n(tip line/hotline)`,
  },
  {
    kind: 'answered',
    note: 'Speaks to "you" of what you did, and something is at odds. A reminder to everybody passes.',
    degree: 1,
    say: `
      (you/you've/you're) (left/posted/wrote/commented/said/claimed/told/asked/lied/parked/blocked/yelled/called/signed/never/knew/were/have/keep/emailed/accused/made/owe/need/can't/cannot/don't/didn't/missed/skipped/forgot/chose/refused/agreed/already)
    `,
    near: AT_ODDS,
    unless: `
      ${KIND_WORDS}
      (you/we) (belong/matter/are loved)
      (you're/you are) (all/invited)
      report bullying
      (tip line/hotline)
      whether you
      (don't/do not/never) blame (the/yourself/your/it)
      you can't .... (if/until/unless/without/when)
      you have (until/questions/a question/any)
      if you (missed/have one/have a/have an/have some/have any/forgot/left)
      you never know
      you missed .. (day/night/meeting/concert/show/deadline/bus)
      you (left/forgot) your
      you (were/are) late
    `,
  },
  {
    kind: 'answered',
    note: 'Speaks of one family’s child, and something is at odds.',
    degree: 1,
    say: `
      your [own/oldest/youngest/little/sweet/precious] ${CHILD}
      your [own/oldest/youngest/little] ${CHILD}'s
      (her/his/their) ${CHILD} (didn't/did not/was/wasn't/is/isn't/got/won't/can't/never/deserves/should/has/had)
      (that/one) (mom/dad/mother/father/parent/family)'s ${CHILD}
    `,
    near: `
      ${AT_ODDS}
      (nine/eight/seven/ten/eleven/twelve/#) (absences/tardies/referrals)
      (can't/cannot/won't) (have/get/be on/be in/ride/attend/walk/come back)
      (locker was/phone was/backpack was/vape was)
    `,
    unless: `
      ${KIND_WORDS}
      (has not/hasn't/was not/wasn't) (received/vaccinated)
      (all/every/each/any) (student/child)
      (attendance/absence) (line/policy/office)
      your child (is/will be/was/has been) (absent/sick/late/ill/tardy)
      (each day/every day/daily) (absence+)
      when your (child/student)
      whether your
      (talk/talking/speak/chat/sit/sitting/read/look/play/practice/walk/check in) [down] (to/with) your
      (tip/tips)
      (tell us/tell me/hear/learn) .. about your
      (help/support/encourage/remind/ask/send/bring/register/enroll/sign up/pick up) your
      (questions/concerns) about your
      (report/reporting) (bull*/absences/an absence)
      lunch (balance/account) (reminder/online/can)
      lunch account .. campus
      (if/when/unless) ..
      (no child/no student)
    `,
  },
  {
    kind: 'answered',
    note: 'Answers what one person said about the school.',
    degree: 2,
    say: `
      (was/is/be/not) your (son/daughter/boy/girl/boys/girls/twins/grandson/granddaughter) (who/that)
      your (son/daughter/boy/boys/girl/twins/grandson/granddaughter/kid/stepson/stepdaughter) (threw/hit/swung/started/was/were/had/did/did not/didn't/came/got/left/forgot/pulled/pushed/took/broke/missed/lied/failed/skipped/bit/called/said/told/knows/knew/chose/refused/lost/owes/won't be/couldn't/has been/never/deserved/ran/kicked/punched/stole/cheated/wrote/posted/sits/sat)
      tell your (husband/wife/brother/sister/mother/mom/dad/kid/son/daughter/ex/boyfriend/girlfriend) to
      _'s (expulsion/suspension/detention/referral/discipline/write-up/truancy/restraining order/playing time/failing grade/custody)
      (deje/dejen) de (llamar/escribir/publicar/quejarse/molestar/decir/comentar)
      (one/this/that/some) [one] (parent/mom/dad/mother/father/family) .. (talks/talked/speaks/spoke/yells/treats) .. (to/her/him/our/us/like)
      said on this page
      _'s (mom/mother/dad/father/parents) (you/your/please/stop/we/he/she/that/this)
      (his/her) (mother/father/mom/dad/parents) knows why
      (a la/al) (senora/senor/mama/papa) que .... (queja/quejo/dijo/razon/escribio/publico)
      wiilkaaga
      @ your (son/daughter/kid/child/boy/girl)
      to our attention .. (a/one/some/certain/another/that) .. (parent/parents/family/mom/mother/dad/father/individual/person/student/neighbor)
      (explained/explaining) to (the/this/that/his/her/one) (family/mother/father/mom/dad) .. (why/that/about/over)
      applies to your (son/daughter/boy/girl/kid/twins)
      (gave/told/warned/caught/suspended/benched/searched/moved/removed) (her/his/their) (son/daughter/kid/child)
      (her/his/their) (son/daughter/kid/boy/girl/twins) (swung/hit/started/threw/punched/kicked/bit/lied/cheated/stole/skipped/failed/pushed/shoved) 
      (that/the) (boy/girl/kid/child/student)'s (parents/mom/dad/mother/father/family)
      (don't/do not/doesn't) owe (the/this/that/you/him/her/them/anybody/anyone) .. explanation
      (you signed/we followed the plan) .. for _
      (your/that/this/the/his/her/their) .. ${TALK} (about/on/against/regarding) .. (our/the/my) (bus driver/driver/custodian/teacher/coach/coaches/nurse/secretary/principal/cook/cooks/staff/cafeteria/office/aide/program/director/librarian/counselor/lunch staff)
      you (left/posted/wrote/made) .. (comment/review/post/complaint)
      (comment/review/post/video/tweet/complaint)+ (you/she/he) (left/posted/wrote/made/shared/sent)
      (we/i) (are/am) (aware/well aware) of .. (video/post/complaint/rumor/accusation/claim)
      (we/i) (talked/spoke/met/have spoken/have talked/have met) (to/with) .. (student involved/family/parents involved/boy/girl/his parents/her parents/your daughter/your son)
      your request .. (has been/was/is) (denied/rejected/declined/turned down/refused)
      (your/her/his/the) (child/son/daughter)'s (grade/grades/f/d/absences/behavior/attitude) .... (because/is/are/was)
      (why your/why her/why his) (son/daughter/child/kid) (was/is/didn't/did not/can't/cannot/isn't/wasn't/won't/got/has/failed/sits)
      (your/her/his) (son/daughter/child/kid/boy/girl) (can't/cannot/won't/may not/is not allowed to/isn't allowed to) (go to/play/attend/walk/return/ride/be on/come back)
      (respuesta/respondemos/respondiendo/contestamos) .... (senora/senor/sra/sr/mama/papa/madre/padre)
      (su/tu) (hijo/hija) (no fue/no puede/fue/esta/golpeo/pego/reprobo/falto)
      (waalidka/hooyada/aabaha) .... (cawday/ka cawday/cabatay)
    `,
    allow: '(si/cuando/que) (su/tu) (hijo/hija) _',
    unless: `${KIND_WORDS}\n(if/when/whether/until/does/is/did/has/once/after) your\n(camp/register/sign up/join)\nyour child's (teacher/school/grade level)\nlearn about`,
  },
];
