import type { Term } from '../terms.ts';
import { SCHOOL_VOTES } from './ballots.ts';

/** What a campaign sounds like beside what is voted on. Source and notation as in ballots.ts. */
const BALLOT = `
  levy
  levies
  referendum+
  bond
  bonds
  question (1/2/one/two)
  q1
  q2
  ballot+
  polls
  polling
  vote
  votes
  voting
  voter+
  election
  (november/nov)
  ballot question
  school board
  candidate+
  governor
  mayor
  senator
  campaign
  medida escolar
  impuesto+
  codee
  booth
  oval
  repeal
  yes next month
  question2
  city hall
  boleta
  bono
  bubble
  renewal
  referendum-ka
  levy-ga
  haa
  tuesday
  martes
  codeyso
  codbixin*
  canshuur*
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
      (stand/stands/standing) behind
      (when you vote/before you vote/as you vote) .... (remember/they need/need)
      remember .... when you vote
      (yes/no) on #
      palomita
      don't let .. (lapse/expire/fail/pass/them/it/die)
      (renew/reject/defeat/repeal/approve) (it/them/the/this/question)
      get to the polls
      come through
      needs you
      i'm a yes
      love checking
      love .. yes
      you know what to do
      we're a yes
      are you a yes
      a (yes/no) (on/vote/for/at/is/helps/keeps/hurts/would)
      (checking/check/marking/marca/marque/marquen) .. (yes/si)
      love checking
      (hurt/hurts/help/helps/harm/harms) (our/the) (schools/kids/students)
      (goes/go/going) away if
      (votes/points) short
      bring a friend .... vote
      (depend/depends/depending/rely/relies) on (voters/your/you/it)
      turning it down
      only (if/you) .. (voters approve/can fix/can)
      be one of (them/the)
      (take/takes) away our
      (your) (yes/approval) (at/keeps/helps/means)
      your yes
      need your (yes/vote/help)
      show up for (our/the/your/this)
      return the favor
      urges (every/all/our/families)
      (all/already) mailed in .. ballots
      vote for our (schools/kids/future/teachers/levy)
      vote por (nuestras/nuestros/los/las)
      digale que si
      diga que si
      asks of you
      just (a dollar/a few dollars/a coffee/a latte/a cup/a pizza/a couple/# dollars/$/pennies)
      enough is enough
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
      our kids can't wait
      can't wait
      for our kids
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
      in favor of
      endorse+
      unanimously endorse*
      levystrong
      stays open
      prove (we/that we/you)
      who could be against
      only happens with
      your approval
      (remember them/remember these names/three names)
      like a (swimmer/teacher/jaguar/eagle/musician)
      codee haa
      waa muhiim
      way u baahan yihiin
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
      worth (it/every penny)
      (wasteful/waste/boondoggle/bloated)
      (do the right thing/right choice/smart choice/easy choice/only choice/clear choice)
      (you know what to do/know what to do)
      (count on you/counting on you/count on your/counting on your)
      (can't/cannot) afford
      (let's/we can/we must/we will/we'll) .. (pass/win/defeat/do this)
      (show up/turn out/get out) (for/and) .. (kids/schools/students/vote for/vote yes)
      tell your (neighbors/friends/family)
      (invest in/believe in/stand up for/fight for) .. (kids/schools/students/future/children)
      (vital/critical/essential/crucial) (for/to) .. (kids/schools/students/future)
      (por favor/apoyemos/apoye/apoyen/apoyar) .. (referendum/medida/bono/impuesto/levy)
      (diga/digan/decir/digamos) (si/no) a
      u codee (haa/maya)
      (haa/maya) (su'aasha/u codee)
      taageer*
    `,
    near: BALLOT,
    allow: `
      keep our schools (clean/safe from/safe for/warm)
      would (raise/hike) .. taxes
    `,
    unless: `
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
    `,
  },
  {
    kind: 'question',
    note: 'Words that take a side and name what is voted on.',
    degree: 2,
    say: `
      (go/head/come/run/march) .. (to the polls/vote/out and vote) (and/like/for)
      (which/what) (bubble/oval/box) to (fill/mark/check)
      support .. (levy/bond/referendum)
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
    note: 'Somebody backed at an election.',
    degree: 2,
    say: `
      (i'm/i am/we're/we are/i'll be/we'll be/everyone is/staff are/proud to be/join me in/join us in) voting for
      (has/have/gets/get/got/earned/wins/won) (our/my/your) vote+
      (is/are) running for .... (support/vote/our/best/because/friend/love/vote/proud/need+)
      (dump/fire/replace/flip/clean out/vote out) the .. (board/council/mayor/governor)
      send (him/her/them/_) back
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
      '(just/please/simply/and/to/or/must) send them back\n(kid/kids/player/players/athlete/athletes/student/students/starter/starters/child/anyone/goalie/pitcher) (on/off) the bench\nkeep (a/any/our/his/her/the) (kid/kids/player/players/athlete/athletes/student/students/starter/starters/child/anyone/goalie/pitcher) on the bench\n(names/forms/applications/nominations/sign up/deadline/election/forum/race/meeting/seats/seat/filing) (for/4) (governor/mayor/school board/city council)\n(filed/filing/file/files/apply) for',
    unless: `
      ${SCHOOL_VOTES}
      (civics/government/history/social studies) (class/student+)
      forum
      mock
      (visit*/welcomed/thank*/met/wrote)
    `,
  },
];
