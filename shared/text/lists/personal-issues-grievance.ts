import type { Term } from '../terms.ts';

/**
 * Somebody’s own grievance: a voice that says I or my, and what went badly. A school speaks as "we", so a first person
 * with bad words about the school is a person who uses its page. Source: our own reading. Phrases as in phrases.ts.
 */
const MINE =
  '(son/daughter/child/kid/boy/girl/kids/children/boys/girls/twins/oldest/youngest/middle schooler/freshman/sophomore/junior/senior/first grader/second grader/third grader/fourth grader/fifth grader/sixth grader/kindergartner/grandson/granddaughter/grandkids/grandchild/stepson/stepdaughter/nephew/niece/brother/sister/wife/husband/family/autistic son/autistic daughter/quiet kid)';

/** What went badly. */
const BADLY = `
  (lied/lies/lying) [to]
  (burden/problem child/like he's/like she's/like i'm/like we're/like they're/like it's my fault/doesn't exist/don't exist/don't matter/doesn't matter/invisible)
  (promised/promises) (me/us/him/her/them/my) 
  (promised/promises) .... (gave/broke/broken/never/nothing/instead/then)
  (excuses/empty promises/runaround/red tape/lip service)
  (can't/cannot/couldn't/won't) (even/be bothered/get a/get an/get anyone/get anybody/bother/trust/believe)
  (laughed out/kicked out/thrown under/left hanging/in the dark/out in the cold)
  (too fat/too slow/too dumb/too stupid/too sensitive/too short/not good enough/not smart enough/a liar/lazy/stupid/slow/weird/fat) 
  thanks a lot
  thanks for nothing
  (begging/beg/plead*)
  (shame) on
  (divorce*/evict*/cheated on/cheating on/affair/restraining order)
  (acts/act/acting/acted) like
  (for the/yet) (third/second/fourth/fifth/umpteenth/last) time
  (third/second/fourth) time (this/in/since)
  (nobody/no one) (believes/believed/wants/bothers)
  (haven't/hasn't) had
  still (doesn't/don't/does not/hasn't got/without/no)
  (is/are/stays/was) (silent/mute/ignoring)
  blocked (me/my/us/him/her)
  made (me/my _/him/her) .... (until/threw up/cry/apologize/sit/stand/beg/run/wait)
  (find/get) another (job/school/district)
  (what does/what do) .. have to do
  (destroyed/ruined/crushed)
  (called/call) (all/every) (week/day)
  (actually/ever) (answer/pick up/respond/call/reply)
  (grudge/vendetta/retaliation/against our family/against me/against my)
  (steals/stealing/took over/undermin*)
  (months/weeks/days) late
  quitting
  (without asking/without telling/behind my back/behind our backs/for no reason/no reason/no warning/no explanation)
  (was/were/got/been) (denied/refused/turned down/turned away/demoted/written up/docked/forgotten/skipped/yelled at/blamed/punished)
  until (somebody/someone/they/the/this/i get/something) .. (explains/explain/answers/fixed/fixes/apologizes/is done/happens/changes/does something/gets fixed)
  (hate/hates/hated/despise*) (my/me/her/him/this school/this place/it here/going)
  regret*
  (disgust*/appall*/furious/livid/outrag*/fuming/infuriat*/heartbroken/devastated/betrayed/humiliat*/embarrassed/frustrat*/offended/insulted/disappointed/fed up/sick of/tired of/done with/over it/so mad/so angry/so upset/beyond upset/beyond angry/at my wit's end/losing my mind)
  had (it/enough) [with/of]
  (up to here) 
  (plays/playing/play) favorites
  favoritism
  (ignor*/dismiss*/brush* off/blew me off/blew us off/blow* off/gave me the runaround/runaround/stonewall*/shrug*/rolled her eyes/rolled his eyes/laughed at/laughed in/talked down/talk down)
  (treat/treats/treated/treating) (me/us/her/him/my/like/as)
  (nobody/no one/not one person/nothing/never) .. (called/calls/answers/answered/answer/replied/replies/responds/responded/picks up/returns/returned/cares/listens/listened/helps/helped/did anything/does anything/said/apologized/told/checks/noticed/stops/stopped/happens/happened/changed/changes/gets done/from the)
  (still/yet) (nothing/no answer/no reply/no response/waiting/no call/haven't heard/hasn't/no word/no one/nobody)
  (haven't/have not) heard
  (won't/wouldn't/didn't/did not/refuses to/refused to/refuse to/will not/doesn't) (call/answer/listen/return/help/let/give/talk/meet/respond/reply/care/fix/do anything/apologize/pay/believe/even/look/see/allow/change/move)
  (zero/zeros/an f/unfair grade/failed/failing/flunk*/bad grade/wrong grade/lowered)
  (sat/sits/sitting/stuck) (on the/the) (bench/whole game/season)
  bench*
  (cut from/cut my/got cut/was cut/left off/left out/passed over/overlooked/kicked off/kicked out/thrown out/pushed out/singled out/picked on/ganged up)
  bull*
  (unfair*/not fair/isn't fair/wasn't fair/so unfair/not right/isn't right/unacceptable/not ok/not okay/inexcusable/ridiculous/a joke/joke of/shameful/a disgrace/disgraceful/wrong of/pathetic/garbage/terrible/horrible/awful/rude/nasty/mean/cruel/incompeten*/unprofessional/useless/clueless/worst)
  (lost/misplaced/threw away/stole/took away/confiscated/broke/ruined/forgot) (my/her/his/our)
  (takes/took/taking) credit
  (has it/had it/it) (in for/out for) me
  (cried/cries/crying/in tears/sobbing/afraid to/scared to/terrified/begs/begged/won't go to school/hungry/bruise*/hurt by)
  (yell*/scream*/snap*/swore/cursed/grab*/threaten*/mock*/sham*/humiliat*/punish*/suspend*/blam*/accus*/target*/harass*/retaliat*) 
  (complain*/reported it/grievance/filed a)
  (demand*/deserve/deserves/want answers/need answers/owe*/want an explanation/expect an explanation)
  (pulling/pull/transferring/moving/switching) (my/our/him/her/them) .. (out/schools/districts/to another)
  (what a joke/give me a break/are you kidding/how dare/shame on/who do i/what kind of/wake up)
  (why does/why do/why did/why is/why was/why won't/why can't/why doesn't) .. (coach/teacher/principal/office/school/district/my/nobody/no one/she/he)
  (overwork*/underpaid/unpaid/dumped on me/more work/workload/no prep/no support/no help/short-changed/cheated/taken advantage)
  (written to/wrote to/wrote/emailed/e-mailed/called/complained to/gone to/went to) .... (times/board/superintendent/principal/twice/weeks/months)
  (three/four/five/six/two/ten/several/#) (times/emails/e-mails/calls/voicemails/messages/weeks/months/meetings)
  (how the/the way) .. (spoke/talked/talks/speaks/treated/treats/looked at/handled/is run/runs)
  not (listen*/heard/good enough for)
  let* me down
  let (us/my _) down
  (waste/wasted) of
  (lawyer/attorney/sue/suing/the news/channel #)
  (moldy/stale/cold/tiny/gross/inedible) (lunch/food/pizza)
`;

const STORIES = `
  not (angry/mad/upset)
  (haiku/limerick/story/song/poem/poetry/book/novel/skit/the play/a play/school play/movie/film/musical/monologue/essay/journal/character/lyrics/memoir/narrative/fiction)
  (i'm/i am/so/very/super/we're/we are) (proud/grateful/thankful/excited/lucky)
  never been (prouder/happier)
  never (forget/stop/give up/dreamed/imagined/thought)
  used to
  (sang/sings/danced/played/performed) for us
  (kindergartners/graduation/contest/pumpkin)
  until (i/my/mr/mrs/ms/coach)
  (thank/thanks to/thankful/thanked)
  lesson
  (i/we) (love/loved)
  if (you/your/someone)
  when someone
  mock trial
  (quote/quoted)
  (favorite/best part/excited/can't wait/fun/happy/dream)
`;

/** A no of any kind. */
const DENIED = `
  (no/not/never/nobody/none/nothing/isn't/wasn't/hasn't/haven't/doesn't/don't/didn't/won't/can't/couldn't/wouldn't/aren't/weren't/ain't/cannot)
  (waited/waiting/destroyed/ruined/alone/cry/cries/crying/bruise*/missing/only cares/thanks district/no idea/always the one/kicked)
`;

/** A number, and nobody who speaks: "World War I". */
const NUMERAL =
  '(war/algebra/geometry/spanish/french/german/chinese/level/part/volume/act/scene/title/division/class/phase/ceramics/jazz/band/choir/chapter/type/henry/elizabeth/unit/hour) i';

export const GRIEVANCES: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'aired',
    note: 'My child, or mine at work, and it went badly.',
    degree: 1,
    say: `
      my [own/poor/oldest/youngest/little/sweet/other/twin/_ old] ${MINE}
      my (classroom/room/desk/prep/lesson plans/hours/paycheck/raise/stipend/evaluation/bulletin boards/sub plans/schedule/contract/caseload/class size/duty/union rep/boss/principal/supervisor/coworker/co-worker/colleague/department head/team lead/assistant principal/para)
      (i'm/i am) a (teacher/para/parent/mom/dad/mother/father/taxpayer/custodian/bus driver/coach/senior/junior/student/grandma/grandparent/sub/substitute/nurse) 
      as (a/the) (mom/mother/dad/father/parent/taxpayer/teacher/para/grandparent/coach/resident/homeowner)
    `,
    near: BADLY,
    unless: STORIES,
  },
  {
    kind: 'aired',
    note: 'My child, and a no.',
    degree: 1,
    say: `
      my [own/oldest/youngest/middle/little/sweet/poor] ${MINE}
      my [own/oldest/youngest/middle/little/sweet/poor] (son/daughter/kid/child/niece/nephew/grandson/granddaughter/wife/husband)'s
      our (son/daughter/oldest/youngest/twins)
      our family (has/had) (waited/been waiting/asked/begged/been asking)
      my (roommate/boyfriend/girlfriend/landlord/ex/in-laws/mother-in-law/sister-in-law/stepmother)
    `,
    needs: DENIED,
    allow: `our (oldest/youngest) [and oldest/and youngest] (student/learner/reader/writer/artist/musician/singer/dancer/scientist/mathematician/scholar/athlete/runner/player/grader/kid/family/jaguar/eagle/rocket/friend/member/class/building/school)+`,
    unless: `${STORIES}\nour (kids/students)\n(couldn't/could not/wouldn't/would not) have\n(at first/but now/not only/no longer afraid/no longer shy/not just/no matter/can't believe how)\n(asked me/asks me)\n(donat*/scholarship/volunteer*/coach*/teaches)`,
  },
  {
    kind: 'aired',
    note: 'I, an office, and a no.',
    degree: 1,
    say: `
      (office/district/principal/administration/administrators/superintendent/transportation/payroll/counselor/secretary/front desk/athletic director/dean/union/hr/supervisor/boss)
    `,
    needs:
      "(i/i'm/i've/i'd/me) .... (no/not/never/nobody/nothing/isn't/wasn't/hasn't/haven't/doesn't/don't/didn't/won't/can't/cannot/couldn't/waiting/only cares/hate)\n(no/no one/not/never/nobody/nothing/isn't/wasn't/hasn't/haven't/doesn't/don't/didn't/won't/can't/couldn't/only cares) .... (i/i'm/me/mine/i've)",
    unless: `${STORIES}\n(call/ask/see/contact/email/tell) (me/us/the office)\n(couldn't/could not/wouldn't/would not) have\n(at first/but now/not only/not just/no matter)\n(i'm your/as your/my door/you matter)\ndon't forget`,
  },
  {
    kind: 'aired',
    note: 'I, and it went badly with the school or somebody in it.',
    degree: 1,
    say: `
      (i/i'm/i've/i'd/i'll/me/myself/mine)
      (we/i) (were/was) (told/promised/assured)
      (what does/what do) a (mom/dad/parent/family/teacher) have to do
      our (son/daughter/twins/oldest/youngest/kindergartner/grandson/granddaughter)
      i (want/need) (everyone/people/you all/the public/parents/someone) to (know/see/hear)
      i (pay/paid) .. taxes
      (lost/loses/losing) my (paperwork/forms/application/file/son/daughter/kid/records)
      whoever .... my (prep/class/classroom/room/lunch/parking spot/desk/car/kid/son/daughter)
      (they/she/he) (lost/took/broke/told/made/put/moved/left/forgot/ignored/kept) my
    `,
    needs: `
      (school/schools/office/district/principal/teacher/teachers/coach/coaches/director/counselor/secretary/bus/driver/nurse/staff/administration/admin/superintendent/board/cafeteria/transportation/team/class/classroom/front desk/union/boss/dean/supervisor/sub/custodian/para/aide/pto/pta/paycheck/prep/duty/accommodation/accommodations/iep/504/grade/grades/stop/tryouts/tryout/practice/playing time/conference/meeting/son/daughter/kid/kids/child/boy/girl/twins)
      (mr/mrs/ms/miss/dr/coach) _
    `,
    near: BADLY,
    allow: NUMERAL,
    unless: `${STORIES}\n(when/if/what/how) .. (your/a/the) .. (grader/child/kid/student/teen/friend/teenager/kindergartner/son/daughter) says`,
  },
  {
    kind: 'aired',
    note: 'Grievances that tell themselves.',
    degree: 2,
    say: `
      i've had (it/enough) (with/of)
      (i'd like/i would like/i want/i'd love) to know (which/who/why/what) .... my
      (our family has/we have/we've/i've/i have) been treated like (dirt/garbage/trash/nothing/criminals/strangers)
      told (her/him/my) .. to walk it off
      my (locker/desk/classroom) was (cleaned out/emptied/cleared)
      (hr/payroll/the office/the district/human resources) (won't/will not/doesn't/never) (pick up/pick up the phone/call back/call me back/answer)
      (it's been/it has been) # (days/weeks/months) since i
      (school/district/office) .. (fined/charged/billed) me
      (stole/took) my (son's/daughter's/kid's/child's) _
      i'm the (parent/mom/dad/teacher/one) (everybody's/everyone's/you're all/you all/they're all)
      i (haven't/have not/wasn't/was not) [been] paid (for/since/in)
      my .... (gone/went/going) unanswered
      (is anyone/is anybody) .. (at this school/in this district/in charge/in that office) .. (alive/there/listening/awake)
      (we're/we are/i'm/i am) not letting (it/this/that) go
      (only/just) my (son/daughter/child/kid/boy/girl)'s name
      (forget/forgot/skip/skipped) .. my (son/daughter/child/kid)'s name
      was told (he's/she's/he is/she is) .... by (someone/somebody/a teacher/a coach) at this school
      (thinks/says/decided/felt) [it's/it is/it was] (fine/ok/okay/funny/appropriate) to .. my (son/daughter/child/kid/boy/girl)
      (i'm not sure/i am not sure/i don't know/i didn't know) (who/where) [else] to (tell/ask/call/turn/write)
      (not sure/don't know) (who/where) else to (tell/ask/call/turn/write)
      not sure who to tell
      so i'm (telling/posting/writing/sharing) (everyone/everybody/this/it/here)
      i'm posting (this/it/here) because
      that's the thanks (you/i/we) get
      (got/get/received) a (form/two-line/one-line/two line/one line) (letter/e-mail/email) in return
      (moved/dropped/removed/cut/taken) .. (from/out of/off) .... without (a/so much as a/a single/even a) .. (call/word/reason/warning)
      (i've/i have/we've/we have) (asked/begged/pleaded/petitioned) for .... for (#/two/three/four/five/six/seven/eight/nine/ten) (years/months/weeks)
      (thank/blame) (a certain/one particular/a particular/one certain) (parent/mom/dad/mother/father/family) for
      (regarding/re/concerning/as for) the _ (boy/girl/kid/family)'s (ban/suspension/detention/grade/grades/playing time/behavior/absence/absences/complaint/expulsion/punishment/tantrum)
      (coach/teacher/school/principal/district) (destroyed/ruined/killed/crushed/broke) my
      (nadie) .... (me/mi/mis/nos) (ayuda/contesta/escucha/hijo/hija)
      i want (the/his/her/an/a/my) .. (apology/resignation/explanation/refund)
      i reported .... (times/nothing/nobody)
      i was promised
      i (taught/worked/coached) here .... (didn't even/not even)
      i (hate/despise/can't stand) (working/teaching/being/going) here
      (mi/nuestra/nuestro) (hijo/hija) (llora/no/sufre/fue/tiene miedo) .... (maestr*/escuela/dia/dias/culpa/nadie)
      (kicked/threw) my (wife/husband/son/daughter/kid/mom/dad) (out/off)
      (treats/treated/treat/treating) (me/us/my _) (like/as if) (dirt/garbage/trash/crap/nobody/nothing/a child/a criminal/a number/i)
      (can't/cannot) be bothered to (reply/call/answer/return/help/show)
      (told/called/tells/calls) my (son/daughter/boy/girl/kid/child) .. (too/a/stupid/fat/slow/lazy/dumb/weird/ugly)
      (lied to) (me/my face/us/my)
      (has it in for/is out to get) (me/my/him/her)
      (plays/playing) favorites
      (i/we) (moved/transferred/switched/enrolled) .... regret
      (they/office/school/district/teacher/coach) lost my (son/daughter/kid/child)'s
      (worst/biggest) mistake .. (was/sending/enrolling/moving)
      (someone/somebody) (needs to/should/has to) (answer for/be fired/lose/explain/be held accountable)
      (why does/why do) .. (coach/teacher/principal/director) .. (hate/pick on/ignore/yell at) my
      (pulling/pull/taking/moving) my (kid/kids/son/daughter/child/children) (out/to another)
      (tired/sick) of (being/the way/how/hearing/this school/the office/waiting/asking)
      (mi hijo/mi hija) .... (injust*/maltrat*/ignor*/nadie/castig*/banca)
      (estoy/estamos) (cansad*/hart*/molest*/furios*) (de/con) (la/el/esta/este/que) (nadie/escuela/director*/oficina/maestr*/distrito)
      (wiilkeyga/gabadhayda) .... (lama/waa la dhibay/dhibaateeyay)
    `,
    unless: STORIES,
  },
];
