import type { Term } from '../terms.ts';
import { SCHOOL_VOTES } from './ballots.ts';

/**
 * A side taken on a ballot by who is for it, what it would do and what people are to do about it, put together from
 * small classes of words. Source and notation as in ballots.ts.
 */
const THING =
  '(levy/levies/referendum/bond/question #/question one/question two/q1/q2/ballot measure/ballot question+/both questions/school question+/funding request/funding question/tax request/school funding/tax increase/renewal)';
const OURS =
  '(kids/children/students/schools/teachers/classrooms/future/district/buildings/kindergartners/grandkids/grandchildren/daughter+/son+/@team/community/town/city)';
const PROGRAMS =
  '(band/choir/orchestra/music/art/arts/sports/theater/robotics/teachers/librarian+/counselor+/nurse+/buses/class sizes/programs/activities/jobs/classes/electives/roof+)';
const SEAT =
  '(school board/board member/board/council/city council/council member/mayor/senator/governor/commissioner/representative/judge/sheriff/congresswoman/congressman/president)';
const POLLS = `
  levy
  levies
  referendum
  bond
  question (#/one/two)
  q1
  q2
  both questions
  ballot+
  polls
  vote
  votes
  voter+
  voting
  election
  election day
  (november/nov) #
  in november
  this november
  school board
  boleta
  elecciones
  noviembre
  pregunta #
  referendo
  votar
  voto
  (yes/no) means
`;
/** The facts as a district tells them, and what is no ballot of this kind. */
const FACTS = `
  ${SCHOOL_VOTES}
  the board (plans/will/would/voted/approved)
  (median/average) (home/house/value)
  homeowner+
  (if/should/when) .... (pass/passes/passed/approved) .... (if/not)
  whether
  (civics/government/history/social studies) (class/student+)
  candidate forum
  no school
  polling place
`;

export const BALLOT_APPEALS: readonly Term<'question' | 'candidate'>[] = [
  {
    kind: 'question',
    note: 'What is lost without it.',
    degree: 1,
    say: `
      without [the/this/our/a] [new/school/operating/technology/building] ${THING}
      (if/when/should) [the/this/our] [school/operating/technology/building] ${THING} (fails/fail/goes down/is defeated/doesn't pass/loses/dies)
      (failed/failing/losing/no) ${THING} (means/would mean/hurts)
    `,
    needs: `
      so (does/do/will/goes)
      (goodbye/farewell/gone/goes away/disappear*/suffer*/lose/loses/losing/crumbl*/leak*/empty/hurt*/pay the price/the end of/sorry/devastat*/fall apart/falling apart/overcrowded)
      (our/your) .. ${OURS}
      (say goodbye/no more/there is no/there will be no/we can't/we cannot/we won't)
    `,
    unless: FACTS,
  },
  {
    kind: 'question',
    note: 'An appeal near the polls: for our children, against taxes, with whom to stand.',
    degree: 1,
    say: `
      vote (accordingly/smart for/like your/with our/with your heart/to keep/to save/to protect/to fund/to stop/to invest/to restore/to give/against/in favor/your values/our values)
      (voting/votes) (to keep/to save/to protect/to fund/to stop/to invest/to restore/against/in favor) 
      (your/every/each/one/a single) (vote/ballot) [can/will/could] (keep/keeps/save/saves/protect/protects/fund/funds/give/gives/build/builds/stop/stops/bring/brings/fix/fixes)
      (no/no more/no new/against/stop/end/stop the/another/enough) .. (taxes/tax increase/tax hike/tax grab/spending)
      (taxed enough/tax and spend/overtaxed/highest taxes/too much tax/too many taxes)
      (your/our/my) (wallet/pocketbook/pocket/hard-earned/paycheck)
      (is/are) .. all it takes
      (don't/do not/never/can't/won't) let .. (class sizes/our kids/our schools/our students/them/them take/programs/band/music/sports)
      (thank/thanks/thank you/grateful) .... (in advance/standing with our/standing up for our/standing by our/choosing our/voting for our)
      (stand/standing/stood) (with/by/up for) our ${OURS}
      (knock/knocking/door knock*/canvass*/call/text) .. (doors/voters)
      (bring/take/drive/drag) .. (friend+/neighbor+/grandma/grandpa/family/spouse/people) .. to the polls
      (keep/keeping/make/making/build/building) our (schools/district/community/kids/classrooms) .. (strong/great/safe/excellent/open/competitive/thriving)
      strong schools .. strong (communit*/town/city/neighborhood+)
      invest in (@district/our/kids/students/education/public schools/tomorrow/them)
      investinbps
      (investment/invests/investing) .. (our/in) .. ${OURS}
      ${OURS} .. (deserve/deserves/are worth/is worth/can't wait/cannot wait/can't afford/lose if/are counting/count on/depend on/need your/need you/need this/thank you for your vote/are on the ballot)
      (on the ballot) : (our/your) ${OURS}
      (future/education) .. (is on the ballot/at stake/on the line/hangs/depends on)
      (at stake/on the line) (this/on/in) (tuesday/november/election)
      (save/saves/protect/protects/rescue/preserve/defend) [our/the/their] ${PROGRAMS}
      (do/doing) (it/this) for (the/our) ${OURS}
      make it happen
      (right/best) for .. ${OURS}
      (starts/begins) with (your/a/our) yes
      (you know/know) how to vote
      (loses/lose/suffer/suffers) if you (stay home/don't vote)
      (smaller/bigger) class sizes
      (scare tactics/fear mongering/lies/misinformation) .. about
      (keep/keeps/will keep) our (nurses/teachers/librarian+/counselor+/orchestra/band/choir/music/sports/programs)
      (price/cost) of a (latte/coffee/pizza/cup)
      (pays for itself/home values)
      can't run on
      (wins/win/loses/lose) when .. (passes/fails/votes/vote)
      (worth/more than) (it/every penny/a vote/every cent)
      (get/let's get) .. (over the top/passed/done on tuesday)
      (marque/marcar/marca/marquen/digan/diga/decir/digamos) .. (si/no)
      (a favor de/a favor del/en contra de/en contra del)
      (su/tu/nuestro) voto (protege/ayuda/salva/mantiene/apoya/da/puede)
      (nuestros/nuestras/los/las) (hijos/ninos/estudiantes/escuelas/maestros) .. (necesitan/merecen/cuentan/dependen/nos)
      no (a/mas) [los] impuestos
      (por/para) (nuestros/nuestras) (hijos/ninos/escuelas/estudiantes) .... (vota/vote/voten/votemos/si)
    `,
    near: POLLS,
    allow: 'keep our schools (clean/safe from/safe and warm/safe for)',
    unless: `
      ${FACTS}
      every vote counts
      book fair
    `,
  },
  {
    kind: 'question',
    note: 'Asked to back what is on the ballot.',
    degree: 2,
    say: `
      (pass/support/back/approve/reject/renew/defeat) (both questions/the renewal/the ask)
      (starts/begins) with .. ${THING}
      (staff/teachers/union/coaches/pto/parents/@team/neighbors) (backs/back/supports/support/opposes/oppose/loves) [the/this/our] ${THING}
      (opponents/critics/enemies/foes) of .. ${THING} .. (don't/do not/are/want/hate/lie)
      ${THING} .. (pays for itself/raises home values)
      yes for (@district/kids/schools/our _)
      vote .. for (smaller/better/stronger) (class sizes/schools/classes)
      (urge/urges/urging/ask/asking/encourage/encourages/encouraging/beg/hope/want/need/invite/implore/call on/calling on) .... to (back/support/approve/pass/renew/reject/oppose/fund/defeat/consider approving) .. ${THING}
      (please/kindly) consider (approving/supporting/backing/rejecting/opposing) .. ${THING}
      (passing/approving/supporting/backing/rejecting/renewing) .. ${THING} .. (is/means/would mean/helps/keeps/protects/gives/shows/makes) .. (right/our/kids/students/for/best/smart/strong)
      in advance for (passing/approving/supporting/renewing/rejecting)
      (thank you/thanks) .. for (your support of/supporting/backing) .. ${THING} (on/this/in/tuesday/next/at)
      (knock/canvass*/door-knock*/volunteer*/phone*/rally/march/calling) .... (for/against) .. ${THING}
      ${THING} .. (is/are) .. (no-brainer/investment/lifeline/must/bargain/scam/rip-off/ripoff/mistake/disaster/boondoggle/win for/too much/a lot of money/reckless/unfair/overdue/long overdue/our chance/only hope/only way)
      (love/loves/hate/hates/heart/team) .. ${THING} (and/so/because)
      (committee/moms/dads/parents/teachers/citizens/neighbors/families/alumni/@team/students/businesses) (for/against) [the/this/our] ${THING}
      ${THING} (now/yes/no/strong)
      (we/you/voters/families) (can't/cannot) (afford/trust) .. ${THING}
      (all in/fired up/rooting/hoping/cheering) (for/on) [the/this/our] ${THING}
      (proud/happy/glad) to (back/support/vote for/stand behind) .. ${THING}
    `,
    unless: `${FACTS}\n(covalent/ionic/chemical/hydrogen/james/savings) bond+\nboard to`,
  },
  {
    kind: 'candidate',
    note: 'Who should sit where, and who should not.',
    degree: 2,
    say: `
      (would/will/she'll/he'll/they'd) make (a/an) (great/good/fantastic/excellent/terrific/wonderful/amazing/fine/awful/terrible) ${SEAT}
      (deserve/deserves/need/needs/want/wants/demand) (better than this/a better/a new/new faces on the/fresh faces on the/new blood on the) ${SEAT}
      (new leadership/new leaders/fresh voices/new voices/a change/new blood/clean house/take back) .... (november/school board/vote/election/ballot/tuesday/polls/council)
      (school board/vote/council) .... (new leadership/new voices/needs a change/clean house)
      (put/get/send/keep/want/need/let's put) _ [_] (on/onto/to/off) (the/our/your) (school board/city council/council/statehouse/legislature/capitol/bench)
      (_'s/the) (right/best/only) (voice/leader/person/pick/candidate/choice) for [our/the/your] (board/school board/city/council/district/kids/schools)
      (fighter/champion/voice/advocate) for (our/public) (schools/kids/students/education) .... (vote/ballot/november/election/tuesday/elect)
      (vote/elect/ballot/november/election) .... (fighter/champion/voice/advocate) for (our/public) (schools/kids/students/education)
      (remember/don't forget) .... (at the polls/in the voting booth/when you vote/on your ballot/on election day/in november) .. (who)
      (remember) (in november/on election day/at the polls) (who/how/what)
      ^ vote the (incumbent+/board/bums) out
      _ needs _ _ on the (council/board/city council/school board)
      (paid for by/authorized by) .... committee
      (vote/pick/choose/elect) (these/those/the) (two/three/four) .... (board/council)
      (team/vote/elect/choose) _ for ${SEAT}
      (he/she/who) (stood/stands/fought/fights/fight) for .... (so/now/vote) .. (vote/ballot/polls)
    `,
    unless: `
      (kid/kids/player/players/athlete/athletes/student/students/starter/starters/child/anyone/goalie/pitcher) (on/off) the bench
      ${SCHOOL_VOTES}
      (all/everyone) who ran
      (civics/government/history/social studies) (class/student+)
      candidate forum
      students of
      remember to vote
    `,
  },
];
