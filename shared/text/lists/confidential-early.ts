import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/**
 * What is told too early: a change (CHANGES) to something of the district (THINGS), beside a word that it is not out
 * (NOT_OUT), and what a person who works here is about to do. Source: our own reading. Phrases as in phrases.ts.
 */
const THINGS =
  '(band/orchestra/choir/music/art/library/librarian+/counselor+/nurse+/social worker+/para+/paraprofessional+/aide+/teacher+/teaching/custodian+/coach+/coaching/position+/job+/staff/section+/program+/elective+/kindergarten/preschool/activities/sport+/team/gymnastics/bus/buses/route+/boundary/boundaries/building+/school+/elementary/elementaries/middle school/campus/pool/field+/land/property/acres/lot/budget/calendar/start time+/bell schedule/mascot/principal+/superintendent/director/dean/contract+/vendor/levy/referendum/lunch prices/fees/wing/gym/immersion)';
const CHANGES =
  '(cut/cuts/cutting/drop/drops/dropping/dropped/eliminat*/end/ending/axe/axed/axing/lose/loses/losing/gone/going away/scrap/scrapped/scrapping/clos*/shut/shutting/merg*/consolidat*/combin*/relocat*/sell/selling/sold/buy/buying/bought/purchas*/leas*/renam*/replac*/redraw*/redrawn/outsourc*/privatiz*/reduc*/freez*/frozen/laid off/lay off/laying off/hire/hired/hiring/pick/picked/chosen/named/moves/moved/moving)';
/** It is not out: nobody was told, nobody voted, and how the writer knows. */
const NOT_OUT = `
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
  '(principal/superintendent/teacher/coach/director/dean/counselor/librarian/custodian/secretary/nurse/para/aide/driver/cook/manager/ad/assistant principal/band director/choir director/social worker/psychologist/mr _/mrs _/ms _/miss _/mx _/dr _/coach _)';
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
  (agenda/ratified/ratify/ratification/joint statement/open to the public/both sides/members (vote/will vote)/read the statement/the statement/public notice/public hearing)
  (approved/adopted) .. (by the board/board)
  (board/council) (approved/voted/accepted/adopted)
  (mock trial/treaty/colonial/jamestown/pioneer/viking/history/supreme court/civics/model un)
`;

export const TOLD_EARLY: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'unreleased',
    note: 'A change to something of the district, and that it is not out.',
    degree: 1,
    say: `
      ${CHANGES} .. ${THINGS}
      ${THINGS} .. (is/are/was/were/will/be/being/gets/getting/may/might/could/going) .. ${CHANGES}
      (enrollment/numbers/budget/funding) (is/are) (down/short/off)
      (new/next/interim) [assistant/head] (principal/superintendent/coach/director/dean)
    `,
    near: NOT_OUT,
    unless: OUT,
  },
  {
    kind: 'unreleased',
    note: 'A school that is to close, merge or move, years ahead.',
    degree: 2,
    say: `
      (our/this/the/hillcrest/westwood/ridgeview/olson/indian mounds/normandale hills/poplar bridge/oak grove/valley view/washburn) [building/school/elementary/middle school] .. (merging/merges/consolidating/combining/joining/going/rolled/folded/absorbed) (with/into/in with) (southwood/olson/oak grove/valley view/hillcrest/ridgeview/westwood/washburn/kennedy/jefferson/another/the other)
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
      (cited/named/listed) in (the/a/that) .. (complaint/lawsuit/report/investigation)
    `,
    near: STAFF,
    unless:
      '(retired/baby/twins/newborn/player/players/goalie/pitcher/knee/acl/ankle/student/students)\n(leave a message/leave us a)\n(read/wrote) .. about',
    unlessNear: OUT,
  },
  {
    kind: 'contract',
    note: 'Who gets or loses work for the district, a settlement, and pay on the table.',
    degree: 2,
    say: `
      (bus company/bus contractor/busing company/food service/food vendor/cleaning company/contractor/vendor/photographer/transportation company/caterer/security company/software company) .. (losing/loses/lost/won't get/won't keep/gets/getting/got/wins/won/keeps/keeping) .. (contract/bid/renewal/account)
      (new/different/another/cheaper) (vendor/contractor/bus company/provider/supplier/cleaning company/food service/carrier) .. (already/been/was/is) .. (chosen/picked/selected/lined up/signed/hired)
      (settlement/deal) (has been/was/is being/will be/is) .. (reached/signed/paid/confidential/close) .... (family/lawsuit/suit/student/amount/former/lawyer/lawyers/case/injury/district/employee/teacher/coach)
      (reached/reach/reaching/signed/offered) (a/an/the) [out-of-court/quiet/big/confidential/six-figure] settlement
      (salary/pay/wage/wages/benefits/insurance/raise/raises/schedule/offer/proposal/percent/%) .... (on/off/left on/left off) the table
      (district/administration/board/union/management/they) (put/puts/has put/laid/left) .. on the table
      (at the table) .. (until/till/for # hours/again)
      (administration/district/board/management) (wants/is asking for/is pushing/is demanding/proposed/is proposing/offered) .. (freeze/pay cut/cuts to/# percent/givebacks/concessions/bigger classes/longer day)
    `,
    unless: PUBLIC_DEAL,
    unlessNear: '(open to the public/both sides/joint statement/members vote)',
  },
];
