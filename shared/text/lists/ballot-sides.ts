import type { Term } from '../terms.ts';
import { SCHOOL_VOTES } from './ballots.ts';

/**
 * A side taken in the shortest forms: what is on the ballot (THING), who backs it and what hangs on it. Source and notation as
 * in ballots.ts.
 */
const THING =
  '(levy/levies/referendum/bond/bond issue/question #/question one/question two/question three/q1/q2/ballot measure/ballot question+/both questions/school question+/charter amendment/amendment/proposition #/prop #/measure #/funding question/tech levy/operating levy/stadium tax/sales tax question/school tax/tax question)';
const HARM =
  '(gut/guts/hurt/hurts/harm/harms/cripple/cripples/devastate/devastates/ruin/ruins/destroy/destroys/slash/slashes/kill/kills/wreck/wrecks/rob/robs/strip/strips)';
const LOST =
  '(teachers/nurse+/counselor+/librarian+/band/choir/orchestra/music/art/sports/bus/buses/busing/programs/activities/class sizes/kindergarten/schools/classrooms/jobs)';

export const BALLOT_SIDES: readonly Term<'question' | 'candidate'>[] = [
  {
    kind: 'question',
    note: 'Campaign work, whatever else is on offer there.',
    degree: 2,
    say: `
      (phone bank/phone-bank/phone banking/door knock/door knocking/doorknocking/door-knocking/lit drop/canvass/canvassing/yard signs/lawn signs) .. (for/against) .. ${THING}
      (callers/door knockers/canvassers/volunteers) .. (for/against) .. ${THING}
    `,
  },
  {
    kind: 'question',
    note: 'Yes or no to it, and what it deserves.',
    degree: 2,
    say: `
      ^ [a/another/strong/big/definite/hard/hell/please] (yes/no/nope/yep) (on/to) [the/this/that/a/both] ${THING}
      ${THING} .. (deserve/deserves) (your/our/a/everyone's/every/the community's) .. (support/vote/yes/backing/no)
      ${THING} .. ${HARM} .. (our/your/the/public/bloomington)
      (it/that/this/which/passing it/voting it in) would .. ${HARM} (our/your/public/bloomington's) .. (funding/schools/classrooms/budget/programs/district)
      (hope/hopes/hoping/wish/wishes/pray/praying/trust) .. (everyone/every parent/you/all of you/families/voters/bloomington/neighbors/parents/our community/folks) .. (back/backs/support/supports/pass/passes/approve/approves/vote for/votes for/reject/rejects/say yes to) .. ${THING}
      (back/backs/backing/support/supports/supporting/behind/for/champion/champions) [the/our/this] ${THING} (#/all the way/because/and so/so should)
      only a (yes/no) .. (keeps/saves/protects/brings/gives/stops/helps/can)
      (two/three/both) (questions/issues) .. (two/three/both) (yeses/yes/noes/nos/votes)
      (a/your) no .. (cuts/means/costs) .. ${LOST}
      (without/if we lose/if we don't pass/if it doesn't pass/lose) [the/this/our] ${THING} .... (lose/cut/goodbye/gone/no more/close) .. ${LOST}
      (if/when) ${THING} (fails/loses/goes down) .... (lose/cut/goodbye/gone/no more/close) .... (polls/vote/save/help/stop)
      sign the petition .... (ballot/levy/tax/referendum/recall)
      recall (the/our) (board/mayor/superintendent/council)
      (check/mark/fill in/fill) the (box/oval/bubble) (for/next to) (better/stronger/great/smaller/kids/our/your/the/a)
      yes (is/means) .. (smaller/nurses/counselors/music/band/safer/a future/better)
      ${THING} (2020/2026/2027/2028) (all the way)
    `,
    unless: `
      ${SCHOOL_VOTES}
      whether
      (if/should) .... (passes/pass/approved) .... if
      (civics/government/history/social studies) (class/student+)
      (in/our) (civics/government/history/social studies)
      (james/savings/covalent/ionic/chemical/hydrogen) bond+
      (first/second/fifth/fourteenth/nineteenth/equal rights) amendment
    `,
  },
  {
    kind: 'candidate',
    note: 'A politician who is to be sent, kept or thanked with a vote.',
    degree: 2,
    say: `
      (send/keep/put/get/return/bring/vote) [our/your/my/state] (representative/rep/senator/sen/mayor/judge/commissioner/congresswoman/congressman/councilmember/council member/governor/sheriff) _ [_] (back/in office/to st paul/to washington/on the job/working for us/to the capitol/in november)
      (jaguars/eagles/teachers/students/coaches/parents/moms/dads/educators/families/staff/athletes) for (walz/trump/biden/harris/vance/flanagan/klobuchar/omar/emmer/jensen/demuth/obama/clinton/sanders/pence/desantis/newsom)
      (has/have) my vote
      (he's/she's/he is/she is/they're) (got/earned) (my/our) vote
    `,
    unless: `${SCHOOL_VOTES}\n(favorite/best/dessert/pizza/taco/costume/mascot/name)`,
  },
];
