import type { Term } from '../terms.ts';

/**
 * Ballot questions and candidates. Source: our own reading of district posts and campaign material; the line between
 * the two lists is that of the Attorney General’s opinion: facts may be told, a side may not be taken. Phrases as in
 * phrases.ts.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece.
 */

/** What schools vote on among themselves: no ballots in this sense. */
export const SCHOOL_VOTES = `
  homecoming
  snow week/daze/fest
  sno daze
  prom
  (royal/hoco/winterfest/sweetheart) court
  (king/queen/royalty)
  student council
  student government
  student body
  student election+
  student representative+
  class (president/officer+/treasurer/secretary/poll/vote+/mascot/pet/rule+)
  (president/vice president/treasurer/secretary) of the (class/club/council)
  (pto/pta/club/nhs/booster+) (officer+/board/president/election+)
  mock election+
  mock vot*
  kids voting
  mascot
  favorite
  fan vote
  (player/athlete/teacher/play/team/student/photo/coach/educator/driver/staff member/bus driver/game/performer/artist) of the (week/month/year/game/day)
  people's choice
  choice award+
  bracket
  book+
  (name/naming) (our/the/a) _
  snowplow
  logo
  t-shirt design
  (shirt/cover/design/art/door/costume/pumpkin/chili/pie) (contest/vote)
  contest
  superlative+
  hall of fame
  (pajama/hat/spirit/dress up/twin) day
  spirit week
  dress-up
  lunch menu
  longer recess
  yes to (reading/kindness/adventure/books/new/learning)
  (cookie/chocolate/ice cream/pancake+/lunch/snack/breakfast/flavor/vanilla/oatmeal/pizza/menu) 
  school-wide
  schoolwide
  captain+
  class representative
  (in/our) homeroom
  advisory
  recess
  senior gift
  senior class
  class song
  all star+
  all-star
  finalist+
  award
  talent show
  theme
`;

const QUESTION =
  '(levy/levies/referendum/referenda/bond/bonds/bond request/ballot question+/ballot measure+/school question+/question 1/question one/question 2/question two/q1/q2/measure/proposition/tax request/operating request/constitutional amendment)';
const OFFICE =
  '(school board/city council/county board/county commissioner/mayor/senate/senator/state house/house district/legislature/representative/governor/president/congress/judge/sheriff/commissioner/superintendent of public instruction)';
const BACK =
  '(support/supporting/pass/passing/approve/approving/back/backing/defeat/oppose/reject/fund/renew/endorse/stop)';

export const BALLOT_ADVOCACY: readonly Term<'question' | 'candidate'>[] = [
  {
    kind: 'question',
    note: 'Vote yes, vote no.',
    degree: 2,
    say: `
      vote/votes/voting/voted [an/a] (yes/no)
      voteyes
      voteno
      vota/vote/voten/votemos si
      vota/vote/voten no en/a
      (your/a/our/their/every/one) (yes/no) vote+
      be a yes
      (i'm/we're/i am/we are) (a yes/voting yes/voting no/a no) (on/for)
      (yes/no) (on/to/for) [the/this/our/a] ${QUESTION}
      yes (for/to) (kids/@district kids/our kids/our schools/@district/@district schools/@district students/our students/students/schools/our future)
      say/says/said/saying (yes/no) (to/on) [the/this/our] ${QUESTION}
      i'm a yes
      say (yes/no) (on/at) (november/nov/tuesday/election day/the polls)
      yes yes
      (check/mark/choose/fill in/fill the oval) .. yes
      yes on both
      vote both yes
    `,
    unless: `${SCHOOL_VOTES}\n(jury/jurors/mock trial/both sides/members who/board members/union members/council members) .. voted\nyes yes yes\nvote yes with your (thumb/paw/hand/feet/applause/cheer/voice/sticker/token/bean)*`,
  },
  {
    kind: 'question',
    note: 'Support, pass, approve or oppose it.',
    degree: 3,
    say: `
      ^ ${BACK} .. ${QUESTION}
      (please/help/helping/let's/must/should/need to/want to/have to/urge/urges/urging/encourage you to/encouraging you to/ask you to/asking you to/asking families to/ask families to/asking our community to/asking our families to/encourage families to/hope you will/hope you'll/join us in/join me in/proudly/proud to/i/we/will you/can we count on you to/time to/work to/working to/reason+ to) .. ${BACK} .. ${QUESTION}
      (need/needs/deserve/deserves) (this/the/our/that/a new) .. ${QUESTION}
      ${QUESTION} (must/should/needs to/has to/deserves to/ought to) (pass/be approved/fail/be defeated/go through)
      ^ (reject/defeat/renew/oppose/support/pass/approve/back) ${QUESTION}
      ^ (reject/defeat/renew/oppose/support/pass/approve/back) question #
      you know what to do .. election
      phone bank*
      door knocking for
      get/getting (this/the/our) .. ${QUESTION} passed
      (we/our kids/our schools/our students/they/students/kids/teachers) (can't/cannot) .. (afford/without) .... ${QUESTION}
      (counting/depending/count/depend/depends) on (your vote/you to vote/your support at the polls/this levy/this referendum/voters to pass)
      ${QUESTION} (is/are) .. (good/great/right/best/worth/bad/wrong/terrible/essential/vital/critical/necessary/waste) .. for
      ${QUESTION} (is/are) (worth it/a good deal/a bad deal/a good investment/a smart investment/the right choice/the right thing/too expensive/a waste/essential/vital/critical/necessary)
      pass (the/this/our/that) (levy/bond/referendum)
      passthelevy
      passthebond
      passthereferendum
      support(thelevy/thebond/thereferendum)
      ${BACK} @district (levy/bond/referendum)
      (support/back) ${QUESTION}
      invest in (our kids/our schools/@district schools/our future/kids/our students) .... (vote/november/nov/ballot/polls/levy/referendum/bond/election/tuesday)
      (yard/lawn) sign+ .... ${QUESTION}
      ${QUESTION} .... (yard/lawn) sign+
      tell your (neighbor+/friends/family) to (vote/support)
      don't let .. ${QUESTION} (fail/pass)
    `,
    allow: `
      whether to ${BACK} .. ${QUESTION}
      if .. ${BACK} .. ${QUESTION}
      (asked/asking/asks) .. (whether/if) ....
      voters to ${BACK} .. ${QUESTION}
      thank you for your support .. ${QUESTION}
    `,
    unless: `
      whether
      james bond
      savings bond+
      (covalent/ionic/chemical/hydrogen/human/family/strong) bond+
      in (social studies/history/civics/government)
      (wrote/debated/debate)
      ${SCHOOL_VOTES}
    `,
  },
  {
    kind: 'candidate',
    note: 'Elect, re-elect, endorse; a candidate who deserves a vote.',
    degree: 3,
    say: `
      re-elect
      reelect
      re-elect*
      (re-electing)
      elect _ (for/to/as/on)
      elect _ _ (for/to/as/on)
      ^ elect _
      ^ elect _ _
      vote _ _ for ${OFFICE}
      vote _ for ${OFFICE}
      vote for .... (for/to/as) ${OFFICE}
      (vote/voting/votes) (for/to elect) .... (for/to) ${OFFICE}
      _ _ for ${OFFICE} #
      _ _ (for/4) (school board/mayor/city council/senate/governor/congress)
      (endorse/endorses/endorsed/endorsing/endorsement) .... (for/candidate+/${OFFICE.slice(1, -1)})
      (we/i/@district/our district/our school) (endorse/endorses)
      (support/supporting/backing/choose) .... for ${OFFICE}
      (earned/deserves/deserve/needs/wants/earn/asking for/has earned/ask for) (your/our/my) vote+
      (best/right/only/strongest) (candidate/choice/person/pick) for ${OFFICE}
      (right/best/strongest/clear) choice for ${OFFICE}
      running for ${OFFICE} .... (support/vote/donate)
      write in _ _ (for/on)
      write-in (campaign/candidate)
      campaign (rally/kickoff/volunteer+) .... ${OFFICE}
      (my/our) candidate for
      (vote/votes) (him/her/them) (in/out) [of office]
      (vote/voting) (blue/red) [in november]
      vote out
    `,
    allow: `
      ^ elect (a/an/our/your/their) [_] (leader/holder/captain/helper/president/mascot/monitor/caboose/librarian/botanist/meteorologist)
      ^ elect (a/an/our/your/their) (line/door/lunch/table/class/room/student/club) _
      [_] candidates for ${OFFICE}
      (forum/filing/elections) for ${OFFICE}
      (filing/filed/file/files/run/running/apply/training/workshop) for ${OFFICE}
      president of
      who ran for ${OFFICE}
    `,
    unless: `
      ${SCHOOL_VOTES}
      president's day
      (civics/government/history/social studies) (class/classes/student+)
      candidate forum
      electric
      electives
      elect to
      meeting
    `,
  },
  {
    kind: 'candidate',
    note: 'Vote for somebody, at an election.',
    degree: 1,
    say: '(vote/voting/ballot/votes) for\ncast (your/a) vote for\n^ vote _\n^ vote _ _\n(support/choose) _ _',
    needs: `
      election
      election day
      ${OFFICE}
      (november/nov) #
      at the polls
      candidate+
      on the ballot
      early voting
      primary
      primaries
      for .. board
    `,
    allow: `
      vote for (or against/all/any)
      vote for (up to/no more than)
      vote (early/today/now/here/at/in/on/by/is/will/your/and/online/from)
    `,
    unless: `
      ${SCHOOL_VOTES}
      registration
      register
      how to
      candidate forum
      remember to vote
      polls are open
      voter registration
    `,
  },
];

/** A ballot question told of, one way or another. */
export const BALLOT_MENTION: readonly Term<'mention'>[] = [
  {
    kind: 'mention',
    note: 'A levy, bond, referendum or ballot question.',
    degree: 2,
    say: `
      referendum+
      referenda
      levy
      levies
      ballot question+
      ballot measure+
      ballot initiative+
      (school/district/funding/tax/technology) question+ .. ballot
      (question/questions) (1/2/one/two/#) .... (ballot/voter+/levy/bond/election/vote)
      (ballot/voter+/levy/bond/election) .... question (1/2/one/two)
      bond (referendum/request/question/measure/issue/election/vote/proposal/funding/program/project+/package)
      (building/facilities/school/technology/safety/construction/district) bond+
      # million bond
      # million .. bond
      (approved/passed/proposed/voter-approved) bond
      (capital projects/operating/technology/tech) (levy/request)
      on the (november/fall/2026/2027/upcoming/general/special/election day/primary/august/nov) .. ballot
      on the ballot
      ballot .... (school/district/funding/request)
      special election
      voters (will/in) .. (decide/consider/vote/be asked/approve/weigh)
      (asking/ask/asks) voters
      constitutional amendment+
      proposition #
      (november/nov/upcoming) vote on
      yes vote .... no vote
      (school/district/tax/technology/facilities/building) (funding/tax/technology/budget) (request/question/measure/increase)+
      (vote/votes/voting/decide) .. (funding request/tax increase/school question+/school funding)
      (both/two/the/all/school/three) school questions
      question (1/2/one/two) .. (was/is/would/will/failed/passed/approved/asks/on the)
      (tax/impact/cost/facts) .... question (1/2/one/two)
      (school board/city council/board) (election/elections/candidate+/race+)
      (candidate/candidates) (forum/night/debate/filing)
      meet the candidates
      (filed/filing/running/run) for .. (seat+/school board/board)
      (open/three/two/four) .. (seats on the/school board seats)
      voters .... (bond/levy/question/funding/referendum/approve*/turn down/reject*)
      (boleta/referendo/medida escolar/elecciones escolares/bono escolar)
      canshuurta (dugsi*/iskuul*)
      (codbixin*/codayn*) 
      su'aasha (canshuurta/codbixinta)
      renewal .. (ballot/voters)
      early voting
      sample ballot+
      absentee (ballot/voting)
      question (1/2/one/two) .. (passes/pass/passed/fails/is/text)
      (text/wording/language) of question
      the measure would
      (goes/going/go) to .. voters
      levystrong
      what the (bond/levy/referendum) would
      the bond (would/will/pays/is/was/could)
      november .. (school election/election for)
      absentee voting
      (recommendation/proposal) .. voters
      (approve/approved/reject/rejected/turn down/turned down) .. (bond/levy/referendum/question)
    `,
    allow: `
      (chemical/covalent/ionic/family/mother) bond+
      bond project (update/updates/news/photo+/crews/crew/tour/timeline)
    `,
    unless: `
      ${SCHOOL_VOTES}
      (property/preliminary/final/annual/tax/certif*) .. levy certification
      certif* .. levy
      (property tax/proposed/proposed property tax/payable #) levy .... (budget/hearing/certif*/explained/discuss*)
      (hearing/meeting) .... (property tax/proposed/proposed property tax) levy
      truth in taxation
      preliminary levy
      (levy/levies) (certification/limit)
      maximum levy
      (in/our) (social studies/history/civics/government/apush/ap us history)
      (stamp/tea/sugar) (act/tax)
      (taxation without representation)
      brexit
      (on the/our/pop) quiz
      (test/homework/worksheet/exam/essay/chapter) 
      mock bond
      (colonist+/king george/parliament/roman+)
      (james/savings/treasury) bond+
      bonding (activity/time)
      (mr/mrs/ms/coach/dr/miss) (levy/bond)
      investing
      personal finance
    `,
  },
];

/** Both outcomes told: what happens if it passes, and if not. */
export const IF_IT_PASSES = `
  (if/should/when) .... (pass/passes/passed/approve/approved/approves/succeed+)
  yes vote
  (approval/passage) (would/will/means)
  (if/should) .... yes
`;
export const IF_IT_FAILS = `
  (if/should) .... (fail/fails/failed/reject/rejected/defeated/not approved/doesn't pass/does not pass/not pass/is not/do not approve)
  no vote
  if not
  (does not/do not/doesn't/don't) (pass/approve)
  otherwise
  or (fails/not)
  (if/should) .... no
`;
