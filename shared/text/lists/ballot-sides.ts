import type { Term } from '../terms.ts';
import { SCHOOL_VOTES } from './ballots.ts';

/**
 * A side taken in the shortest forms: what is on the ballot (THING), who backs it and what hangs on it. Source and notation as
 * in ballots.ts.
 */
const THING =
  '(levy/levies/referendum/bond/bond issue/question #/question one/question two/question three/q1/q2/ballot measure/ballot question+/both questions/school question+/charter amendment/amendment/proposition #/prop #/measure #/funding question/tech levy/operating levy/stadium tax/sales tax question/school tax/tax question)';
const SEAT =
  '(school board/city council/county board/commissioner/mayor/senate/state house/legislature/governor/congress/judge/sheriff)';
const HARM =
  '(gut/guts/hurt/hurts/harm/harms/cripple/cripples/devastate/devastates/ruin/ruins/destroy/destroys/slash/slashes/kill/kills/wreck/wrecks/rob/robs/strip/strips)';
const LOST =
  '(teachers/nurse+/counselor+/librarian+/band/choir/orchestra/music/art/sports/bus/buses/busing/programs/activities/class sizes/kindergarten/schools/classrooms/jobs)';

/** How somebody speaks of it who is for or against it, and no office. */
const ATTITUDE = `
  (bargain/steal/no-brainer/rip-off/ripoff/scam/waste/best thing/right thing/smart/worth/deal/lifeline/lifesaver/disaster/mistake/gift/must/essential/vital/critical/overdue)
  (love/loves/hate/hates/proud/excited/thrilled/hope/hoping/wish/please/beg/urge/trust)
  (we like/we want/we need/wants/needs/deserve/deserves)
  (right answer/only answer/easy answer/easy choice/clear choice/wisely)
  (over the top/over the finish line/across the finish line/to victory/win/winning/victory)
  (make sure/don't let/let's/help us) .. (pass/passes/fail/fails/lose/loses/win/wins/happen)
  (doesn't/does not) fail
  until (we/it) pass/passes
  (high enough/too high/too much/no more taxes/our taxes)
  (class sizes/bigger classes/smaller classes) .. (we/you/or)
  (for kids/for our kids/for children/for a _ year old/for teachers/for our schools)
  (less than/a few/cost of) .. (coffee/coffees/latte/lattes/pizza/burger+)
  (take/takes/steal/steals/cut/cuts) money (from/away)
  against (children/kids/teachers/schools)
`;

export const BALLOT_SIDES: readonly Term<'question' | 'candidate'>[] = [
  {
    kind: 'question',
    note: 'What is on the ballot, and how somebody feels about it.',
    degree: 1,
    say: `
      (levy/levies/referendum/the bond/bond issue/question 1/question 2/question one/question two/q1/q2/ballot measure/tax question/charter amendment/ballot box)
      (amendment/measure) that would
      all the bond
    `,
    near: ATTITUDE,
    unless: `
      ${SCHOOL_VOTES}
      (quiz/worksheet/test/exam/homework/trivia/riddle)
      whether
      (if/should) .... (passes/pass/approved/fails/fail)
      polling place
      (facts/information/explained/explainer/details/learn more/forum/hearing/certif*/property tax)
      (civics/government/history/social studies)
      (james/savings/covalent/ionic/chemical/buddies/reading) bond+
      (mr/mrs/ms/coach) levy
    `,
    unlessNear: "(both outcomes/if it fails/does not pass/doesn't pass/district page/district's page)",
  },
  {
    kind: 'candidate',
    note: 'A seat, and somebody who should have it.',
    degree: 1,
    say: `
      (school board/mayor/city council/state house/state senate/legislature/governor/county board/county commissioner/congress)
    `,
    near: `
      (has/have/got/gets/earned) (my/our) (vote/endorsement)
      give (him/her/them) your vote
      (choose/vote/pick) wisely
      (wonderful/great/terrific/perfect/strong/needed) addition to
      (that/who) (backs/back/supports/support/listens to) (them/us/teachers/kids)
      vote the (whole/entire) (slate/ticket)
      (couldn't be/so/very) prouder .. (vote/running)
      (endorse/endorses/endorsed/endorsement/endorsing)
    `,
    unless: `${SCHOOL_VOTES}\n(candidate forum/civics/government class/student member+)`,
  },
  {
    kind: 'question',
    note: 'Yes and no to be worn and held up.',
    degree: 2,
    say: `
      (yes/vote no/voting no/our no/a no/with no) (button/sign/sticker/shirt/pin/banner)+
      (wear/wearing/wore/hand out/get/got/grab/have/put up/stick) .. no (button/sign/sticker/shirt/pin/banner)+
      (our/the) schools at the (ballot box/polls/voting booth)
      (parents/neighbors/teachers/families/moms/dads/grandparents/students/citizens/kids/@team) (for/against) the (levy/bond/referendum)
      (send/push/carry/put) the (levy/bond/referendum) (over/to/across)
      (don't/do not/never) vote for (anyone/anybody/people/candidates/someone) (who/who'd/who'll/that)
      (elect/re-elect/choose) (people/leaders/candidates/legislators/lawmakers) who
      what a (yes/no) (costs/means/buys)
      voting against (children/kids/our kids/teachers)
    `,
    allow: '(yes/no) sign-up\n(yes/no) sign up\nno (sign/pin) (is/of/on)',
    unless: '(kindness/say yes to the dress/no parking/no smoking/yes day)',
  },
  {
    kind: 'question',
    note: 'A side in a few words, where the sentence or its neighbour is about a ballot.',
    degree: 1,
    say: `
      (yes/no) on (1/2/one/two/#/both/it/all/question)
      (yes/no) x #
      (need/needs/want/wants/deserve/deserves/get/give/give them/put/bring) (a/your/a big/an) (yes/no)
      (a/your/one) (yes/no) (costs/is only/keeps/saves/protects/means/counts/matters/helps/will)
      what a (yes/no) (costs/means/does/buys)
      (hope/hopes/hoping/pray/praying/want/wants/rooting/excited) .. (passes/pass/passed/fails/fail/goes through/wins/loses)
      why we (hope/want/need/back/support/oppose/favor/endorse/believe/love)
      tax (grab/hike/hog/scam/burden)
      (choose/pick/put/choosing) [our/your/the/@district s] (kids/children/students/teachers/schools/future)
      (don't/do not/please don't/never) vote for (anyone/anybody/someone/people/candidates/him/her/them/the)
      (elect/electing/choose/vote for/back) (people/leaders/candidates/someone/somebody/legislators/lawmakers/board members/a board) who
      (only/first/one) (candidate/choice/one/name) (who/that/with)
      (only/the first/the one) person (who/that/with)
      (think about/remember) (that/this/it/them/us/who) (in the booth/at the polls/on tuesday/in november/when you vote)
      (think about/remember) (that/this/it/them/us) (in the booth/at the polls/on tuesday/in november/when you vote)
      (got/have/has/having) (his/her/your/their/our) (back/vote/support) (in november/on tuesday/at the polls/this fall/on election day)
      (yes/no) (rally/march/party/team/campaign/committee/crew/headquarters/buttons)
    `,
    near: `
      ballot+
      levy
      levies
      referendum
      bond
      question (#/one/two)
      polls
      voter+
      election+
      (november/nov)
      booth
      school board
      candidate+
      tax
      mayor
      governor
      tuesday
    `,
    unless: `
      ${SCHOOL_VOTES}
      whether
      (if/should) .... (passes/pass/approved) .... if
      (civics/government/history/social studies) (class/student+)
      mock
      polling place
      board (members/member) (voted/who voted)
    `,
    unlessNear: SCHOOL_VOTES,
  },
  {
    kind: 'question',
    note: 'The answer to a ballot, in the sentence that names it.',
    degree: 1,
    say: "(the answer's/the answer is/our answer is/my answer is/your answer is) (yes/no)",
    needs: '(ballot+/levy/levies/referendum/bond/polls/election+)',
    unless: SCHOOL_VOTES,
  },
  {
    kind: 'candidate',
    note: 'Who is praised beside a candidate for an office.',
    degree: 1,
    say: `
      (she's/he's/they're/she is/he is) the (one/leader/voice/fighter/choice) (who/to/for/we/our)
      we need (her/him/more like) (in/on/at/.)
    `,
    near: `(commissioner/council/school board/mayor/mayoral/senate/senator/governor/house/legislative/congressional/judge/sheriff/superintendent) candidate+\n(running/candidate) for ${SEAT}`,
    unless: SCHOOL_VOTES,
    unlessNear: SCHOOL_VOTES,
  },
  {
    kind: 'candidate',
    note: 'Somebody for an office, and why.',
    degree: 2,
    say: `
      (mr/mrs/ms/dr/coach) _ for (school board/county commissioner/city council/mayor/senate/state senate/house/governor/judge/sheriff)
      ^ _ _ for (school board/county commissioner/city council/mayor/senate/state senate/governor/judge/sheriff)
      (our/my/the best/the right/the clear) (choice/pick/candidate) for (school board/county commissioner/city council/mayor/senate/governor/judge/sheriff)
      (get/getting) (him/her/them) (there/elected/on the board/in office/over the top)
      yes rally
    `,
    unless: SCHOOL_VOTES + '\n(candidate forum/filing/forum/all candidates/civics/government class)',
  },
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
      ${THING} .. ${HARM} .. (our/your/the/public/@district)
      (it/that/this/which/passing it/voting it in) would .. ${HARM} (our/your/public/@district s) .. (funding/schools/classrooms/budget/programs/district)
      (hope/hopes/hoping/wish/wishes/pray/praying/trust) .. (everyone/every parent/you/all of you/families/voters/@district/neighbors/parents/our community/folks) .. (back/backs/support/supports/pass/passes/approve/approves/vote for/votes for/reject/rejects/say yes to) .. ${THING}
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
      (say/says/said/saying) (yes/no) (to/on) [the/this/that/a/both] ${THING}
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
      (@team/teachers/students/coaches/parents/moms/dads/educators/families/staff/athletes) for (walz/trump/biden/harris/vance/flanagan/klobuchar/omar/emmer/jensen/demuth/obama/clinton/sanders/pence/desantis/newsom)
      (has/have) my vote
      (he's/she's/he is/she is/they're) (got/earned) (my/our) vote
    `,
    unless: `${SCHOOL_VOTES}\n(favorite/best/dessert/pizza/taco/costume/mascot/name)`,
  },
];
