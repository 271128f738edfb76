import type { Term } from '../terms.ts';
import { SCHOOL_VOTES } from './ballots.ts';
import { AT_THE_POLLS } from './polls.ts';

/* What a campaign sounds like beside what is voted on. Source and notation as in ballots.ts. */

/** What is voted on, and what else a campaign speaks of: enough beside words that nothing else says. */
const BALLOT = `
  ${AT_THE_POLLS}
  (november/nov)
  school board
  governor
  mayor
  senator
  campaign
  booth
  oval
  city hall
  bono
  bubble
  renewal
  haa
  tuesday
  martes
`;

/** Takes no side. */
const NO_SIDE = `
  keep our schools (clean/safe from/safe for/warm)
  would (raise/hike) .. taxes
`;
/** Thanks, lessons and both outcomes: no campaign speaks so. */
const NO_CAMPAIGN = `
  appreciation (month/week/day)
  volunteer* .. long .. for our kids
  thank* .. (board/members) .... for our kids
  (board/school board) members (volunteer/volunteered/give/gave/work/read/serve/visited)
  ${SCHOOL_VOTES}
  (if/when/should) .... (pass*/approve*/fail*/reject*)
  whether
  voters will
  (civics/government/history/social studies) (class/student+)
  register
`;

export const BALLOT_CAMPAIGNS: readonly Term<'question' | 'candidate'>[] = [
  {
    kind: 'question',
    note: 'Words that take a side, beside a ballot.',
    degree: 1,
    say: `
      (choose/pick/mark/check/say/saying/oval next to) .. yes
      yes (button/sign/shirt/sticker/campaign/committee/team/rally)+
      yeses
      mark your ballot for
      (when you vote/before you vote/as you vote) .... (remember/they need/need)
      remember .... when you vote
      (yes/no) on #
      palomita
      don't let .. (lapse/expire/fail/pass/them/it/die)
      (renew/reject/defeat/repeal/approve) (it/them/the/this/question)
      get to the polls
      i'm a yes
      return the favor
      love checking
      love .. yes
      (make/making/let's make) (it/this/that/yours) a (yes/no)
      y e s
      (bubble/oval/box/circle) (beside/next to/by/marked/that says) (yes/no)
      we're a yes
      are you a yes
      a (yes/no) (on/vote/for/at/is/helps/keeps/hurts/would)
      (checking/check/marking/marca/marque/marquen) .. (yes/si)
      love checking
      (goes/go/going) away if
      (votes/points) short
      bring a friend .... vote
      turning it down
      (your) (yes/approval) (at/keeps/helps/means)
      your yes
      need your (yes/vote/help)
      urges (every/all/our/families)
      (all/already) mailed in .. ballots
      vote for our (schools/kids/future/teachers/levy)
      vote por (nuestras/nuestros/los/las)
      digale que si
      diga que si
      vote for the .. (levy/bond/referendum/question)
      vote like (it/you)
      vote for (kids/schools/our kids/our schools/students/music/education)
      palomita en
      levy yes
      bond yes
      yes levy
      (most important/biggest) vote
      be a yes
      say yes
      yes on (both/tuesday/it/all)
      a yes on
      (every/each/your) yes
      (your/and your) yes
      yes counts
      yes both
      yes both questions
      both questions
      all in for
      (turn/vote/voting) (it/them/this) down
      (raise/raising) (your/our) taxes
      (not one/one) more dime
      citizens (against/for/united)
      against the (levy/bond/referendum)
      endorse+
      unanimously endorse*
      levystrong
      who could be against
      only happens with
      your approval
      (remember them/remember these names/three names)
      codee haa
      phone bank
      bring your .. yes
      two yes
      (get/getting) to yes
      (vote/voting/voted) (it/this/them) (down/up/in/out)
      don't be fooled
      (over the finish line/across the finish line)
      no-brainer
      (phone bank*/door knock*/doorknock*/canvassing/lit drop/yard sign+/lawn sign+/campaign rally)
      (need you/need your vote/need your help/your help/your support/we need you) (at the polls/in november/on november/to pass)
      need you at the polls
      (save/saves/saving/protect/protects/keep/keeps/preserve/rescue) .. (band/choir/art/music/orchestra/sports/teachers/jobs/class sizes/our schools/programs/activities/librarians/counselors/theater)
      (lose/losing/cut/cutting/lost) .. (band/choir/art/music/orchestra/sports/teachers/class sizes/programs/activities/librarians/counselors)
      (means/mean/brings/without it/or else/otherwise) .. (bigger/larger/smaller/crowded/fewer/cuts) .. (class/classes/teachers/class sizes)
      (bigger/larger/crowded) classes
      raises your taxes
      (higher/raise/raises/hike/hikes) .. taxes
      tax (grab/hike/hog)
      (cost+/costs you) (less/only/about/just) .. (than a/latte/coffee/cup/pizza/day)
      (kids/students/children/schools/teachers) .. (deserve/are worth/count on/counting on/depend on/need this/need it/need your/need us)
      (wasteful/waste/boondoggle/bloated)
      (do the right thing/right choice/smart choice/easy choice/only choice/clear choice)
      (show up/turn out/get out) (for/and) .. (kids/schools/students/vote for/vote yes)
      (por favor/apoyemos/apoye/apoyen/apoyar) .. (referendum/medida/bono/impuesto/levy)
      (diga/digan/decir/digamos) (si/no) a
      u codee (haa/maya)
      (haa/maya) (su'aasha/u codee)
    `,
    near: BALLOT,
    allow: NO_SIDE,
    unless: NO_CAMPAIGN,
  },
  {
    kind: 'question',
    note: 'Everyday words that take a side, beside what can only be a ballot: no day of the week and no photo booth.',
    degree: 1,
    say: `
      come through
      needs you
      (stand/stands/standing) behind
      (hurt/hurts/help/helps/harm/harms) (our/the) (schools/kids/students)
      (depend/depends/depending/rely/relies) on (voters/your/you/it)
      only (if/you) .. (voters approve/can fix/can)
      (take/takes) away our
      show up for (our/the/your/this)
      just (a dollar/a few dollars/a coffee/a latte/a cup/a pizza/a couple/# dollars/$/pennies)
      enough is enough
      our kids can't wait
      can't wait
      for our kids
      in favor of
      stays open
      prove (we/that we/you)
      worth (it/every penny)
      tell your (neighbors/friends/family)
      (invest in/believe in/stand up for/fight for) .. (kids/schools/students/future/children)
      (vital/critical/essential/crucial) (for/to) .. (kids/schools/students/future)
      (count on you/counting on you/count on your/counting on your)
      (can't/cannot) afford
      (let's/we can/we must/we will/we'll) .. (pass/win/defeat/do this)
      (you know what to do/know what to do)
      you know what to do
      waa muhiim
      way u baahan yihiin
      taageer*
      like a (swimmer/teacher/jaguar/eagle/musician)
      be one of (them/the)
      asks of you
    `,
    near: AT_THE_POLLS,
    allow: NO_SIDE,
    unless: NO_CAMPAIGN,
  },
  {
    kind: 'question',
    note: 'Words that take a side and name what is voted on.',
    degree: 2,
    say: `
      (go/head/come/run/march) .. (to the polls/vote/out and vote) (and/like/for)
      (which/what) (bubble/oval/box) to (fill/mark/check)
      support .. (levy/bond/referendum)
      by (supporting/backing/passing/approving/renewing/rejecting/opposing/defeating) .. (levy/bond/referendum)
      the yes (committee/campaign)
      the yes (committee/campaign)'s
    `,
    unless: `
      ${SCHOOL_VOTES}
      (if/when/should) .... (pass*/approve*/fail*/reject*)
      whether
      (civics/government/history/social studies) (class/student+)
      register
      support (staff/services/specialist+)
    `,
  },
  {
    kind: 'candidate',
    note: 'Somebody to be sent back to an office that is spoken of, and no slips or books.',
    degree: 1,
    say: 'send (him/her/them/_) back',
    near: '(senator/senate/mayor/judge/congress*/governor/representative/commissioner/legislat*/council/school board/incumbent+/election*/ballot+/polls/voter+/vote/votes/term/candidate+/capitol)',
    allow:
      'send (it/this/that/these/those/one/both/some/all/everything/yours/books/forms/slips/us/me) back\n(sign/return/label/just/simply) .. send them back\nsend them back (signed/to school/with/by/in)',
    unless: SCHOOL_VOTES,
  },
  {
    kind: 'candidate',
    note: 'Somebody backed at an election.',
    degree: 2,
    say: `
      (i'm/i am/we're/we are/i'll be/we'll be/everyone is/staff are/proud to be/join me in/join us in) voting for
      (has/have/gets/get/got/earned/wins/won) (our/my/your) vote+
      (is/are) running for .... (support/vote/our/best/because/friend/love/vote/proud/need+)
      (dump/fire/replace/flip/clean out/vote out) the .. (board/council/mayor/governor)
      (mayor/senator/governor/commissioner/representative/judge/sheriff/congressman/congresswoman) _ [_] (lose/loses/win/wins/defeated/beaten/unseated/voted out/out/gone) [_] (in november/this november/on tuesday/on election day/at the polls)
      (earned/earns/deserves/deserve/has/have) (our/your/my) (support/backing) (at the ballot box/at the polls/in november/this november/on election day)
      send (him/her/them/_) back (to st paul/to washington/to congress/to office/to city hall/to the board/to the school board/to the capitol/to the statehouse/for another term/for another four/for four more/in november/this november/on november/on tuesday/on election day)
      keep (mayor/judge/senator/rep/representative/governor/commissioner) _ in office
      keep _ _ in office
      (make/remember) them your (three/two/four/picks)
      (let's/help) (get/elect) .... elected
      (coach/dad/mom/teacher/alum) for (county commissioner/mayor/city council/school board/senate/governor)
      challenger
      friends of (public schools/education)
      (voted against) (school funding/schools/kids/teachers) .... (november/remember/favor/out)
      keep .. on the (board/council/bench/school board)
      remember them when
      (the only choice/only choice) for
      keep (judge/senator/mayor/representative/commissioner/governor/sheriff/congresswoman/congressman) _
      (re-elect/reelect/elect) (judge/senator/mayor/representative/commissioner/governor/sheriff)
      ^ _ for (governor/mayor/congress/senate/sheriff/school board/city council/president #)
      (vote/votes/voten/vota) (por/for) (senator/mayor/judge/el/la/don/doctor)
      (students/teachers/parents/moms/educators) for _ #
      (we/i/teachers/staff) (stand/stands) (with/behind) (candidate/mayor/senator/governor/judge) _
      (throw/put/lend) (our/your/my) support behind
      (send/sending) _ (to/back to) (washington/congress/st paul/city hall/the school board/the capitol)
      (donate/give/volunteer) (to/for) .. (campaign)
      (_'s campaign) (for/needs/kickoff)
      (unseat/oust/vote out/kick out/throw out) .. (board/mayor/governor/member+/incumbent+/bums)
      (wrong/bad/terrible) for our schools
    `,
    allow:
      '(kid/kids/player/players/athlete/athletes/student/students/starter/starters/child/anyone/goalie/pitcher) (on/off) the bench\nkeep (a/any/our/his/her/the) (kid/kids/player/players/athlete/athletes/student/students/starter/starters/child/anyone/goalie/pitcher) on the bench\n(names/forms/applications/nominations/sign up/deadline/election/forum/race/meeting/seats/seat/filing) (for/4) (governor/mayor/school board/city council)\n(filed/filing/file/files/apply) for',
    unless: `
      ${SCHOOL_VOTES}
      (civics/government/history/social studies) (class/student+)
      forum
      mock
      (visit*/welcomed/thank*/met/wrote)
    `,
  },
];
