import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/**
 * Decisions before they are told: what is decided (MATTER), and that it is not out yet (NOT_OUT). Source: our own reading.
 * Phrases as in phrases.ts.
 */
const MATTER = `
  (principal/superintendent/assistant principal/dean/coach/director/cabinet) 
  (board/committee/task force/district/administration/downtown/central office/trustee+/board member+)
  (clos*/merg*/consolidat*/shut/shutting/sell/selling/sale/sold/land/bulldoz*/demolish*/tear down/torn down/relocat*)
  (boundary/boundaries/attendance zone+/redistrict*/bell times/bell schedule/start time+/start times/calendar/four-day week/four day week/snow day policy/year-round)
  (cut/cuts/cutting/layoff+/laid off/eliminat*/axed/reduction+/position+/staffing/budget/deficit/shortfall/levy/referendum/bond/funding/fees/tax/tuition)
  (mascot/logo/rename/renamed/renaming/new name/building name/school name)
  (result+/scores/rating/ranking/star rating/test data/poll/polling/audit/enrollment numbers/report/survey)
  (uniform+/dress code/cell phone ban/phone ban/curriculum/textbook/elective+/german/french/block scheduling/schedule/program/orchestra/band/pool/ice arena/stadium/gym/wing/building/addition/turf/middle school/elementary/high school)
  (contract/raise/hire/hired/hiring/candidate+/finalist+/interview*/appoint*/job)
  (plan/plans/map/list/memo/decision/vote/proposal/announcement)
`;

const NO_SECRET = `
  (board/cutting/surf/chess/checker/dry-erase/bulletin/snow/skate/peg/smart) (board+/game+)
  see the (list/map/schedule/plan/plans)
  (surprise/spoiler+/secret santa/secret reader/secret snowflake/secret pal/secret ingredient/secret garden/secret agent/secret word/secret menu/mystery reader)
  (cast list/prom theme/homecoming/musical/play/royalty/court/king/queen/halftime/spirit week/teacher of the year/lip dub/prank/flash mob/hoco/valentine*/birthday/mascot tryout+/jaguar suit/in the suit/grinch/elf/santa)
  (cook-off/contest/spelling bee/competition/art show/scholarship/tournament/bake-off/science fair)
  (tip line/hotline/helpline/counsel*)
  (is posted/are posted/posted on/on the website/on our website/public hearing/hear comments/public comments/take comments/open house/open forum/public comment/all are welcome/town hall/listening session)
  (novel/book/story/movie/skit/mystery/magic trick)
  agenda
  keep .. safe
  (unofficial results/canvass*)
  (drum line/marching band/flute)
  (for comment/your comments/comments on/feedback)
  (boiler/flood/leak/snow/ice/weather/water main/power)
  library
  (locker/diary)
  (open/regular/public) session
  (will be announced/to be announced/stay tuned/coming soon/we will share/will be shared)
`;

export const PLANS: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'unreleased',
    note: 'A matter of the district, and a word that it is not out yet.',
    degree: 1,
    say: `
      (won't/will not/isn't going to/not going to/doesn't want to/refuses to/hasn't/haven't/has not/have not/hasn't even/has yet to/have yet to/not ready to/not yet/no one will/nobody will/isn't/aren't/wasn't/didn't) .. (say so/say which/say who/say until/announce/announced/announcing/release/releasing/admit/admitted/reveal/revealed/confirm/confirmed/official/officially/public/publicly/finalized/approved/voted/go public/make public)
      (hasn't/haven't/has not/have not/didn't/not) .. told (us/staff/families/parents/teachers/them/anyone/the public/the newspaper)
      (announcing/announce/released/voting/telling) .... but (i/we/here/you/it's)
      i can tell you
      (got/had/stole/took) a (peek/glimpse/look) (at/of) .. (budget/list/map/plan/cuts/numbers)
      (names/finalists/candidates) (are left/left/remain/are in/include)
      leaning (toward/towards/to)
      (unofficial*/not official)
      (ahead of/before/prior to/in advance of) .. (announcement/vote/press release/press conference/news conference/board acts/board votes/rollout)
      before it (goes/is sent) to the (board/public)
      (announcement/press release) .. (isn't/is not/comes/until/but)
      (announcement/vote/press release) is (next week/later/monday/tuesday/wednesday/thursday/friday) but
      (isn't/not/aren't) supposed to (come out/be out/be public/get out/be known)
      (sitting on/hiding/keeping from/keeping it from/covering up/burying/holding back/sat on/hid/buried/keeping a lid/keeping mum)
      (got the list/saw the list/seen the list/list of cuts/list of names is/list of names leaked/list of names going)
      (we're/we are/is/are/isn't/aren't/not/school/teachers/who's/who is/i'm) on the list
      list of schools (to/that/they/we/being/on/in danger/at risk/slated/proposed/losing/which/she/he)
      (i saw/i've seen/i read/we saw/i got/we got/i have seen/i peeked/got hold of/got my hands on/obtained/someone sent me/slipped me/snapped) .. (leaked/list/draft/map/memo/report/slides/spreadsheet/plan/plans/proposal/budget)
      (here's/here is/look at) .. (leaked/draft/memo/unreleased/cut list/drawing before)
      here is the list of (teachers/positions/schools/cuts/names)
      here's the list of (teachers/positions/schools/cuts/names)
      here's the (drawing/rendering/design)
      (don't/do not/please don't) .. (spread/repeat/forward/breathe/quote/screenshot)
      (don't/do not) share
      (spread/pass) it around
      (keep/kept/keeping) .. (secret/hush/mum/under wraps/in-house/to yourself/to yourselves/between us/among us/off facebook)
      keep it (quiet/low)
      (secretly/in secret/still a secret/top secret/hush-hush/hush hush/under the radar/quietly/behind closed doors/closed-door/on the quiet/backroom/back room)
      (closed/private/executive) (part/portion/session/meeting/door/half)
      (overheard/according to/heard from) .. (board member/insider/district office/someone who/sources/own poll)
      a friend (on/in/at) the (board/district/district office)
      (a little bird/little birdie/rumor has/rumor is/word is/word has it/grapevine/scuttlebutt/i overheard/i'm hearing/we're hearing/heard through)
      (you heard it/heard it/hear it) .. (here/first)
      (didn't/did not/never) (hear/heard) (it/this/that) from
      (off the record/on the down low/on the dl/between you and me/between us/just between/eyes only/for staff only/staff only/do not distribute)
      (advance/early) (copy/word) of
      (unsigned/unapproved/unreleased/unpublished/embargo*/leaked/confidential)
      (draft/preliminary/tentative/proposed) .. (map/budget/list/plan/memo/report/proposal/numbers/scores/schedule/agenda/slides/boundaries) .. (shows/has/says/calls/cuts/moves/puts/leaves/drops/lists/attached/below/sends/includes/names/closes/would)
      (already/all but) (decided/been decided/picked the/chosen the/spent/a done deal)
      (picked/chosen/chose) .. already
      (done deal/foregone conclusion/just a formality/just for show/all for show/a sham/rubber stamp/rubber-stamp)
      (board/district/administration/superintendent/they/they're/committee) .. (about to/going to/gonna/planning to/plan to/plans to/set to/intends to/wants to/voting to/looking to) (close/shut/sell/cut/merge/fire/outsource/eliminate/lay off/drop/scrap/gut/replace)
      (is/are) (closing/shutting down) for good
      (will be/is being/are being/is going to be/gets/getting/to be/is) (shut down/merged/outsourced/eliminated/scrapped/axed/gutted/torn down/bulldozed/turned into/filled in)
      (building/land/school) .. (will be/is being/is going to be/to be) (sold/renamed)
      (closed/close/closing/closes/shut) (for good/permanently/forever/its doors/next fall/next year/after this year/in june)
      (nobody/no one) (knows/was told/has been told/is supposed to know) [yet/about/that/until/this]
      (families/parents/staff/teachers/the public) (have no idea/haven't been told/don't know yet/won't know/were not told)
    `,
    allow: 'hiding (behind/under/in/inside/among/between/out/near/at the)',
    needs: MATTER,
    unless: NO_SECRET,
  },
  {
    kind: 'unreleased',
    note: 'A whisper so plain that the matter may stand in the sentence beside it.',
    degree: 1,
    say: `
      (in/behind) (private/closed session/executive session/closed doors)
      official word
      (keep/kept) the .. (report/memo/results/list/plan/numbers) (quiet/secret/hidden)
      (according to/from) .. (email/e-mail/memo/letter) not meant
      i know (both/all/the) .. (name/names/finalists)
      (search/race/field/list) .. down to (two/three/#)
      (going to be/will be/getting) (pulled/scrapped/dropped) from the ballot
      i'm told
      (won't/will not) survive the cuts
      already (agreed/voted/signed off)
      (numbers/plan/list) leak*
      let (it/that/this) (slip/leak)
      (slipped/spilled/spills/spill) (that/the beans/it)
      (before/until) (it's/it is/they take it/it gets) (gone/taken down/deleted/down)
      rather you (didn't/did not/not)
      (don't/doesn't/didn't) want (you/us/anyone/families/parents/people/this/that) (to know/to see/out/seeing/public/finding)
      (not allowed/aren't allowed/not supposed/aren't supposed/wasn't supposed) to (say/tell/share/know/post/see)
      (somebody/someone/a friend/my cousin/my aunt/my uncle/my neighbor/a buddy/an insider) .. (at/in/on/from) the (district office/board/central office/cabinet/district)
      my (cousin/aunt/uncle/mom/dad/wife/husband/neighbor)'s on the board
      (double/triple/twice/bigger than/worse than) .. they (told/said/let on)
      keep it in the (family/room/building)
      (pero/aun/todavia) .. no .. (dicho/anunciado/sabe/saben/publico)
      (might/may/could) (merge with/merge ./close/be closed/be cut/shut down/be sold/lose its/be moved/consolidate)
      (comes/coming/drops/announced/official/announcement) (monday/tuesday/wednesday/thursday/friday/next week/tomorrow) .. but
    `,
    near: MATTER,
    unless: NO_SECRET,
  },
];
