import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/**
 * What is told too early: a change (CHANGES) to something of the district (THINGS), beside a word that it is not out
 * (NOT_OUT), and what a person who works here is about to do. Source: our own reading. Phrases as in phrases.ts.
 */
const THINGS =
  '(band/orchestra/choir/music/art/library/librarian+/counselor+/nurse+/social worker+/para+/paraprofessional+/aide+/teacher+/teaching/custodian+/coach+/coaching/position+/job+/staff/section+/program+/elective+/kindergarten/preschool/activities/sport+/team/gymnastics/bus/buses/route+/attendance line+/attendance area+/attendance zone+/preschool/resource officer+/officer+/crossing guard+/lunch company/food service/cafeteria/coordinator+/specialist+/assistant+/secretary/secretaries/office/gifted/special education/half-time/full-time/day care/daycare/summer school/late bus/theater/pool/rink/arena/mascot costume/school name/new name/colors/logo/handbook/policy/dress code/phone policy/boundary/boundaries/building+/school+/elementary/elementaries/middle school/campus/field+/land/property/acres/lot/budget/calendar/start time+/bell schedule/mascot/principal+/superintendent/director/dean/contract+/vendor/levy/referendum/lunch prices/fees/wing/gym/immersion)';
const CHANGES =
  '(cut/cuts/cutting/drop/drops/dropping/dropped/eliminat*/end/ending/axe/axed/axing/lose/loses/losing/gone/going away/scrap/scrapped/scrapping/clos*/shut/shutting/merg*/consolidat*/combin*/relocat*/sell/selling/sold/buy/buying/bought/purchas*/leas*/renam*/replac*/redraw*/redrawn/outsourc*/privatiz*/reduc*/freez*/frozen/laid off/lay off/laying off/hire/hired/hiring/pick/picked/chosen/named/moves/move/moved/moving/pull/pulls/pulled/pulling/drawn/reveal/revealed/raised/lowered/approved/changed/changing/changes/replace/shrinking/shrink/split/fewer/go half-time/part-time/phased out/phase out/phasing out/done/over/opening/opens/coming/adding/added/adds)';
/** It is not out: nobody was told, nobody voted, and how the writer knows. */
const NOT_OUT = `
  (board/district/superintendent/principal/they/he/she/administration/nobody/no one/council/hr/union) (hasn't/haven't/has not/have not/didn't/hasn't even/has yet to/won't/never/has) .. (say/said/tell/told/admit/admitted/announce/announced/confirm/confirmed/share/shared/vote/voted/approved/met/decided/signed/posted/let on)
  (hasn't/haven't/has not) (gone/been) (to/before/in front of/by) the board
  (parents/families/staff/students/kids/teachers/the public/neighbors/everybody/everyone) (will be/won't be/haven't been/have not been/to be/are to be/aren't being/get) told
  says (the/a/his/her/their/our) .. (draft/memo/e-mail/email/letter/insider/source/report)
  (letter/letters/announcement/press release/e-mail/email/memo/news/word/flyer/notice) (isn't/is not/hasn't/has not/won't be/aren't/haven't) .. (out/gone out/sent/come out/mailed/posted) 
  (you're/you are) [the] (first/hearing it first)
  (came out/came down/was decided/were decided/found out/got word/got the word) (today/yesterday/this morning/this week/last night)
  (got/get/gets/heard/have) [the] word
  (shh/shhh/shush/act surprised/wink wink/don't say/you never saw/our little secret/mum's the word/zip it/lips are sealed)
  (act/look) surprised
  (snapped/leaked/slipped/forwarded/overheard/eavesdrop*) (us/these/me/it/to/this/the)
  (say/said/saying/share/tell) (no more/more than that)
  (that's/is) all (we/i) can say
  (can't/cannot/not allowed to/not at liberty to/not supposed to/won't) (say/share/tell you/go into/get into/comment on) (more/much/why/details/specifics/the reason/who/which)
  (isn't/is not/aren't/are not/not/nothing/none of it/none of this/never) .. (public/announced/official/voted on/out yet/final yet/released/to be shared/for sharing) .. (yet/until/till/but/so)
  (isn't/is not/aren't/not/nothing/none of this is) (public/announced/official) [yet]
  (hasn't/haven't/has not/have not) been (announced/told/approved/voted on/shared/posted/released/made public)
  (yet/still) to be (announced/approved/released/voted on/made public)
  (from/at/in/after/during/per) (the/our/this/today's/yesterday's/monday's/tuesday's/wednesday's/thursday's/friday's/this morning's/last night's/a/this week's/last week's) [morning/afternoon/monday/internal/closed/private/big/short/emergency/mandatory/all/all-] (staff/faculty/department/cabinet/admin/leadership/union/principals'/principals/building) (meeting/session/memo/email/e-mail/briefing/call)
  (we/i/staff/teachers/paras) (were/was/have been/got) (told/informed/warned) (today/yesterday/this morning/this afternoon/last night/privately/which/who/that)
  (hear/hearing/heard/rumor/rumors/rumored/supposedly/apparently/allegedly/sources/whispers/whisper/buzz) (it's/that/the/we/our/is/they/it/has/have/says/say/there)
  ^ (apparently/rumor/rumored/sources/supposedly)
  (you/thought you) should know
  (heads up/warning) (before/because/since) .. (announce*/letter/board/it goes)
  (before/ahead of) (the/any) .. (announcement/letter/letters/press release/vote/news)
  (families/parents/everyone/you'll/the public/the rest) .. (will get/get/gets/will hear/find out/will find out/will learn/won't know/will be told/won't hear) .. (letter/letters/later/in march/in april/in may/next month/next week/after/until/soon enough)
  (pending/awaiting/before/subject to) [the/a/final] (board/board's) (approval/vote/action/decision/ok)
  (draft/internal/confidential/preliminary) (budget/memo/map/email/e-mail/list/plan/report/agenda/proposal)
  (already/all but) (decided/chosen/picked/settled/signed)
  (you/y'all/you all) (first/before anyone/before anybody)
  (before/until) (anyone/anybody) (else/knows/finds)
`;
const STAFF =
  '(principal/superintendent/teacher/coach/director/dean/counselor/librarian/custodian/secretary/nurse/para/aide/driver/cook/manager/ad/assistant principal/band director/choir director/social worker/psychologist/officer/resource officer/coordinator/specialist/advisor/adviser/assistant/paras/teachers/secretaries/custodians/drivers/cooks/coaches/nurses/principals/employee/employees/staff/staffer/staffers/sub/subs/dean/kitchen/crossing guard/mr _/mrs _/ms _/miss _/mx _/dr _/coach _)';
/** Told by the district, or no secret of it. */
const OUT = `
  (agenda/posted/on our website/on the website/on the district website/public hearing/public comment/open to the public/open house/listening session/town hall)
  (board/council) .. (approved/voted/decided/announced/adopted)
  (district/superintendent/board) .. (announced/shared/posted/wrote to)
  (was announced/were announced/announced today/announced on/announced last/announced this)
  (cast list/homecoming/musical/prom/play/theme/contest/spirit/scavenger/trivia/mystery/surprise/novel/book/story/movie)
  (student/class/club/captain/season/snow/rain/weather/ice/storm/power/water main/construction)
  (scissors/haircut/hair/cookie/cookies/pie/cake/paper/wood)
`;
const PUBLIC_DEAL = `
  (agenda/ratified/ratify/ratification/joint statement/open to the public/both sides/members vote/members will vote/read the statement/the statement/public notice/public hearing)
  (approved/adopted) .. (by the board/board)
  (board/council) (approved/voted/accepted/adopted)
  (mock trial/treaty/colonial/jamestown/pioneer/viking/history/supreme court/civics/model un)
`;

export const TOLD_EARLY: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'security',
    note: 'How to get in, and what protects a building.',
    degree: 2,
    say: `
      (safe/vault/padlock/lockbox/gym/office/storage/shed/cash box) (combination/combo)
      (combination/combo) (to/for/of) [the/our] (safe/vault/padlock/lockbox/gym/office/storage/shed/cash box)
      (spare/extra/master/hidden) key+ .. (under/over/above/behind/in the/hidden/kept/hangs/taped)
      (key/keys) (is/are) (under/over/above/behind) (the/a)
      (alarm/security system/camera system/buzzer/intercom/door sensor+/metal detector+) .. (is/isn't/is not/are/aren't/doesn't/don't/won't/has been/been) [_] (off/down/broken/out/working/work/armed/disabled/dead)
      (cameras/camera) (only/don't/doesn't/never/can't) .. (cover/see/record/reach/work)
      (haven't/hasn't/never) had (one/a camera/cameras/a guard/a lock)
      (in/during) (a lockdown/an intruder/an active) .... (hide/hides/hiding/exit/exits/go to/meet at/meets/behind/run to)
      (prop/propped/propping/wedge/wedged) .. door .. (open/with)
      (passcode/keypad/door code/gate code) (is/for)
    `,
    unless:
      '(locker combination/your combination/color combination/flavor combination/winning combination)\n(drill/thank/thanks)',
    unlessNear: '(escape room/breakout/puzzle/scavenger/clue/clues/treasure/novel/play/musical)',
  },
  {
    kind: 'unreleased',
    note: 'A change to something of the district, and that it is not out.',
    degree: 1,
    say: `
      ${CHANGES} .. ${THINGS}
      ${THINGS} .. (is/are/was/were/will/be/being/get/gets/getting/may/might/could/going) .. ${CHANGES}
      (enrollment/numbers/budget/funding) (is/are) (down/short/off)
      (lose/losing/lost/loses) .... (teachers/positions/paras/sections/counselors/aides)
      (new/next/interim) [assistant/head] (principal/superintendent/coach/director/dean)
    `,
    near: NOT_OUT,
    unless: OUT,
  },
  {
    kind: 'unreleased',
    note: 'Words for what is not out, each everyday alone: only beside somebody who works here or a matter of the district.',
    degree: 1,
    say: `
      (the/their/our/last/latest/wage/salary) (offer/proposal)
      (wage/salary/labor/union/contract) (dispute/offer/proposal/fight/standoff)
      arbitration
      impasse
      (already/all but) (decided/picked/chosen/settled/signed/spent)
      (will/going to/about to/wants to/plans to) settle
      settle with
      (between us/between you and me/under wraps/hush-hush/embargo*)
      (keep/keeping) .. (quiet/secret)
      (sneak peek/advance look)
      supposed to (know/share/tell/say)
      (you ought to know/from the inside/inside scoop/insider)
      (i've/i have/we've/we have) (seen it/seen the/read it)
      (was/is/being/been) (investigated/accused/arrested/charged/questioned)
      investigation (finished/over/done/ongoing)
      (plan/plans/planning/looking/going) to (close/lease/cut/sell/outsource/merge)
      merge with
      guess (who/which)
      (six/five/four) figures
      no longer .. because
      (got/received) (the/a/their) (letter/notice)
      (is/are) leaving .... (announced/secret/surprised)
      (hasn't/haven't/has not/have not) .. (announced/voted/decided/told)
      (goes/going) public
      (public/official) (on/until) (monday/tuesday/wednesday/thursday/friday)
      a (source/little bird)
      (i heard/i hear)
      we heard (that/the board/it's/they)
      (isn't/not/won't be) (coming back/returning/back)
      rumor+
    `,
    allow:
      'if (you/your family/your child/your student/a family/families/parents) [have/has] (got/get/gets/received) (the/a/this) (letter/notice)',
    near: `
      ${STAFF}
      (superintendent/school board/the board/board members/the district/district office/the union/contract talks/principal/layoff+/budget cuts/boundary/boundaries/redistricting)
      (close/closing/closure) .. (school/building/elementary/pool/program)
    `,
    unless: `
      (cast/musical/play/homecoming/prom/theme/contest/winner/book/novel/story/movie/mystery/treasure/surprise/birthday/party/costume/dance/talent/spirit/pep/assembly/library/quiet/whisper/santa/spelling/trivia/puzzle/riddle)
      (posted/agenda/open house/hearing/website/forum/feedback/survey)
      (player/players/game/season/team/goal/coach says)
      (i hear you/we heard you/we hear you)
      (laughter/music/singing/laughing/noise/bell/drums/sound/stories)
    `,
    unlessNear: OUT,
  },
  {
    kind: 'unreleased',
    note: 'A school that is to close, merge or move, years ahead.',
    degree: 2,
    say: `
      (our/this/the/@school) [building/school/elementary/middle school] .. (merging/merges/consolidating/combining/joining/going/rolled/folded/absorbed) (with/into/in with) (southwood/@school/another/the other)
      (building/school) .. (will be/is/going to be/to be) .. (closing/closed/merged/merging/sold/torn down/emptied/repurposed) .. (in two years/in three years/in # years/next year/next fall/in 20#/after 20#/by 20#)
      (buying/bought/buys/purchasing/acquiring/selling/sold/sells/eyeing) (the/an/some/that) .. (lot/land/site/property/building/parcel/acres) .. (for/on/to/next/off) .. (school/wing/district/field+/stadium/developer/housing)
    `,
    unless: OUT,
  },
  {
    kind: 'personnel',
    note: 'A leave for illness, tenure, an approval that is to come, an employer who was not told.',
    degree: 1,
    say: `
      (medical/sick/fmla/stress/disability/extended/indefinite/unexplained/sudden) leave
      (out/off/gone) (indefinitely/for health reasons/for personal reasons/for medical reasons/on a medical/for a family matter/for family reasons)
      (get/got/gets/getting/denied/granted/offered/receive/received/deny/lose/lost/refused) tenure
      (passed over/turned down/rejected) for (the/a) .. (job/position/principal/promotion/coaching/head)
      (may/might/could/is likely to/is probably/is thinking of/is thinking about/is considering/considering/is planning to/plans to/is about to/is set to/is hoping to/looks like) .. (leave us/leaving us/resign/resigning/quit/quitting/transfer/transferring/step down/stepping down/move on/moving on/not return/not come back/take another job/taking another job/be replaced/be moved/be reassigned)
      (hasn't/haven't/has not/have not/didn't/did not/without/before) [even/yet/just] (told/tell/telling/inform*/notif*/sent/given/let) .. (district/board/hr/human resources/students/class/team/principal/boss/union/staff/kids/players/superintendent)
      (approval/vote) (is pending/pending/still pending/to come/is next week/comes next/isn't until/not until)
      (pending/awaiting/subject to) [final/school] (board/board's) (approval/vote/action/ok)
      (reassigned/transferred/moved) (to another building/to a desk job/to another school/out of the classroom/midyear/mid-year) .. (while/after/because/over/until/pending/following)
      (her/his/their/_'s) (job/position/contract/role) (won't/will not/is/isn't/was/wasn't/may) .. (exist/gone/ending/cut/posted/eliminated/up/safe/on the)
      (her/his/_'s) (review/evaluation/observation) (was/is/went/came) .. (not/bad/badly/unfair/harsh/kind/great/glowing/poor)
      (applied/interviewed/tried/up) for the .. (job/position/dean/principal) .. (didn't/did not/but/and)
      (taken off/struck from/removed from) the (list/sub list/roster/schedule)
      (won't/will not) be in any of our (schools/buildings)
      (handed over/turned in/gave up) (his/her/their) (keys/badge/laptop) (and/to hr/to the office/today/yesterday/./after)
      (isn't/is not/not/no longer) allowed (on campus/in the building/on school grounds/near students/at games)
      (raise/bonus/stipend/pay cut) for the .. (superintendent/principal/coach/director/ad/secretary)
      (candidates/finalists/applicants) for (principal/superintendent/coach/director/dean/ad)
      (mental health/health/family) crisis
      (wasn't/was not/isn't/is not/not) (his/her/their) (choice/idea/decision/call/doing)
      (being/been/is/are/was/were/getting/got/gets) [_] (moved/transferred/reassigned/shifted/shuffled/bumped/sent/relocated/displaced/demoted) (to/into) (other/another/a different/different/the other) (school/schools/building/buildings/grade/position/district/job)
      (being/been/is/are/was/were/getting/got/gets) (pulled/removed/relieved/displaced/excessed/riffed/ousted/benched) (in/from/out/for/after/because/by/.)
      (moved/taken/pulled/removed/yanked) (out of/off) (the/his/her/our/a) (classroom/class/building/role/position/job/bench/sideline/route/case)
      (asked/told/ordered) to (stay home/stay away/not come in/not come back/work from home/take time off/take some time/go home/hand in)
      (transfer/transferring/transferred/moving/moved/coming here/leaving/left/out/gone/home) .... (because of/after/over/following/due to) (a/the/some/several/another/one) .. (complaint/complaints/incident/allegation/allegations/investigation/accusation/dispute/argument/fight/parent)
      (while/until) (the district/hr/they/police/administration/an investigator/the lawyers/the board/the union) .. (talks/talk/interviews/looks/look/reviews/review/investigates/questions/decides/decide/figures)
      _'s hearing (with/before/is/on/at)
      hearing (with/before) (the board/hr/the superintendent/an arbitrator)
      (disciplinary/termination/dismissal/grievance/due process) hearing
      (cut/reduced/down/dropped/going/go) to (part time/part-time/half time/half-time/two days/three days/four days/half days)
      (only/just) be here (one/two/three) days
      (vote/votes/voting/voted/voting tonight/will vote) .. (to/on/whether to/for) [a/the] (strike/walk out/walkout)
      (no raise/no raises/pay freeze/wage freeze/hiring freeze)
      (offered/turned down/declined) (the/a) .. (job/position) (in/at/with/to)
      (took/taking/accepted/has) (a/another) (job/position) (in/at/with) .... (hasn't/haven't/doesn't/before/secret/not told)
      (won't/will not/not going to/isn't going to/refuses to) (offer/renew/extend/give) .. (another/contract/new one/him/her/them)
      (skipped/passed) over for
      (caught/busted/nabbed) (on camera/stealing/drinking/smoking/vaping/texting/sleeping/lying/cheating/taking)
      (failed/flunked) (a/the/his/her) .. (test/check/exam/screening/screen/audit/inspection)
      (in trouble/in hot water/under fire/on thin ice/on notice/on the hot seat) (with/for/over/after/at/./and)
      (lost/losing/lose) (his/her/their) (job/license/position/post/spot/hours/benefits/pay)
      (written up/wrote up/write-up/written warning/final warning/verbal warning/slap on the wrist)
      (cited/named/listed) in (the/a/that) .. (complaint/lawsuit/report/investigation)
    `,
    near: STAFF,
    unless:
      "keys to (the kids/the kindergartners/students)\n(nobody's/no one's/not/never/nobody is) in trouble\n(we'll miss/we will miss/congrat*/good luck/best wishes)\n" +
      '(retired/baby/maternity/paternity/flu/cold/snow/storm/game/tournament/player of/season/quarter/half/inning/twins/newborn/player/players/goalie/pitcher/knee/acl/ankle/a student/student was/students were)\n(leave a message/leave us a)\n(read/wrote) .. about',
    unlessNear: OUT,
  },
  {
    kind: 'unreleased',
    note: 'Told before those whom it is for.',
    degree: 2,
    say: `
      before (the/our) (board/school board) (gets to see/sees/has seen/saw/reads/knows/finds out)
      (before/until) (hr/human resources/payroll) (posts/announces/releases/publishes/tells/shares)
    `,
    unless: PUBLIC_DEAL,
  },
  {
    kind: 'contract',
    note: 'Who gets or loses work for the district, a settlement, and pay on the table.',
    degree: 2,
    say: `
      (bus company/bus contractor/busing company/food service/food vendor/cleaning company/contractor/vendor/photographer/transportation company/caterer/security company/software company) .. (losing/loses/lost/won't get/won't keep/gets/getting/got/wins/won/keeps/keeping) .. (contract/bid/renewal/account)
      (lunch company/bus company/food service/vendor/contractor/cleaning company/photographer/provider/supplier) .. (raised/lowered/dropped/cut/upped/submitted/put in) (its/their/a/the) (bid/price/offer/quote/proposal)
      (bid/bids/contract/proposal) gets opened
      (vote/votes/voting/voted) .. (whether to/on a/to/for a) (strike/walk out/walkout)
      (new/different/another/cheaper) (vendor/contractor/bus company/provider/supplier/cleaning company/food service/carrier) .. (already/been/was/is) .. (chosen/picked/selected/lined up/signed/hired)
      (settlement/deal) (has been/was/is being/will be/is) .. (reached/signed/paid/confidential/close) .... (family/lawsuit/suit/student/amount/former/lawyer/lawyers/case/injury/district/employee/teacher/coach)
      (reached/reach/reaching/signed/offered) (a/an/the) [out-of-court/quiet/big/confidential/six-figure] settlement
      (salary/pay/wage/wages/benefits/insurance/raise/raises/schedule/offer/proposal/percent/%) .... (on/off/left on/left off) the table
      (district/administration/board/union/management/they) (put/puts/has put/laid/left) .. on the table
      (health insurance/pay/wages/salary/class size/prep time/steps) (is/are/remains/was) the (sticking point/holdup/hang-up/problem/fight)
      (union/teachers) and (the/our) (district/board/administration) (meet/met/talk/sit down/are back) .. (again/thursday/tonight/monday/tuesday)
      (sign/signed/signs/signing) (yet/so shh/until)
      (changing/switching/dropping/swapping) (food companies/bus companies/vendors/contractors/food service/cleaning companies/insurers)
      (holding/sitting on/delaying/keeping) (it/the report/them) until after the (election/levy/vote/board)
      (drop/dropping/dropped/settle) the (case/suit/lawsuit)
      (at the table) .. (until/till/for # hours/again)
      (administration/district/board/management) (wants/is asking for/is pushing/is demanding/proposed/is proposing/offered) .. (freeze/pay cut/cuts to/# percent/givebacks/concessions/bigger classes/longer day)
    `,
    unless: PUBLIC_DEAL,
    unlessNear: '(open to the public/both sides/joint statement/members vote)',
  },
];
