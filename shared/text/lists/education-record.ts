import type { Term } from '../terms.ts';

/**
 * What stands in a student's record and what only sounds like it. Notation: phrases.ts; who is spoken of stands as a mark
 * (`@who` and the others: shared/compliance/marked-people.ts). Source: the kinds are those the rule catalogue names
 * (grades, attendance, discipline, special education, English learner, meal, health, housing and foster status); the
 * wordings are our own reading of school posts.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece.
 */
export type RecordKind =
  | 'grades'
  | 'attendance'
  | 'discipline'
  | 'special-education'
  | 'english-learner'
  | 'meals'
  | 'health'
  | 'home';

/** Somebody, or a few who can be told, anywhere in the sentence. */
const SOMEBODY = '@who/@one/@he/@his/@group';
/** The one a sentence is about, with or without "is", "has" run on. */
const SHE = "(@who/@one/@he/@group/@who's/@one's/@he's/@group's)";
const HERS = "(@who's/@one's/@group's/@his)";

/** A rule for whoever it concerns. */
const ANYBODY =
  '(if/when/whenever/in case/once/before/until) [a/an/any/your/the/our/my/one of our] [#/_] (@one/you) (is/are/has/have/gets/get/was/were/misses/miss/fails/fail/becomes/shows/show/feels/feel/needs/need/will/cannot/can)';

const SUBJECT =
  '(algebra/math/maths/geometry/calculus/precalculus/trig/statistics/reading/writing/english/science/biology/chemistry/physics/history/social studies/civics/economics/spanish/french/german/health/gym/band/art/spelling/language arts/ela/grammar/pe/phy ed/civics/geography/english 9/english 10/ap bio/ap calc/the class/the course/the quarter/the semester/the trimester/first quarter/second quarter/third quarter/seventh grade/eighth grade/ninth grade/sixth grade/tenth grade/first grade/third grade)';
const TEST =
  '(test/tests/quiz/quizzes/exam/exams/final/finals/midterm/midterms/retake/mca/mcas/mca test/mca tests/act/sat/psat/fastbridge/map test/ap exam/state test/state tests/assessment/assessments/spelling test/math test/math quiz/reading test/driving test/citizenship test/project/essay/report card/assignment/assignments/class/classes/course/courses)';
const LETTER = '(a/b/c/d/f/a+/b+/c+/d+)';

export const EDUCATION_RECORD: readonly Term<RecordKind>[] = [
  {
    kind: 'grades',
    note: 'failing or passing a subject or a test',
    degree: 2,
    say: `${SHE} .... (failed/failing/fails/flunked/flunking/flunks/bombed) [out] [of] [his/her/their/the/a/an/this/that/all/two/three/both/@his/every/most] [first/second/third/last/big/fall/spring/of/final/state] ${TEST}
${SHE} .... (failed/failing/fails/flunked/flunking/flunks/bombed) [out] [of] [his/her/their/the/@his/all/both] ${SUBJECT}
${SHE} .. (barely/finally/almost/nearly/just/narrowly/only/still) (passed/passing) .. ${SUBJECT}
${SHE} .. (barely/finally/almost/nearly/just/narrowly/only/still) (passed/passing) .. ${TEST}
${SHE} .... (passed/took/retook/failed) .... on (@his/his/her/the/a) (second/third/fourth/fifth/2nd/3rd) (try/attempt/time)
${SHE} .. (passed/did not pass/didn't pass/could not pass) [his/her/the/@his] (retake/mcas/mca/state test/state tests/gateway test)
${SHE} .. (did not/didn't/could not/couldn't/has not/hasn't/will not/won't) [yet] (pass/graduate/earn enough credits/meet the standard/make the grade)
${SHE} .. (not/is not/isn't/are not/aren't) (graduating/passing/proficient/on track to graduate/going to graduate/moving up)
(failed/failing/flunked/flunking) .. (by/for/:) ${SHE}
(failed/failing/flunked/flunking) .. (class/classes/courses/algebra/math/english/science/tests/grades) .... (@who/@one/@he)
(bring/brings/bringing/brought/raise/raised/raising/pull/pulled/turn/turned) .. (@his/his/her/their/a/an) (c/d/f/c-/d-/d+/b-) (up/to/into/around)`,
    unless: `fewer .. (failed/fail/failing)
(fewer/fewest) (@our/@group/students/ninth graders/freshmen) .. (failed/fail/failing)
(history/book/novel/story/movie/play/experiment/invention/engineer/engineers/prototype/launch)
${ANYBODY}`,
  },
  {
    kind: 'grades',
    note: 'a mark, an average, a score',
    degree: 2,
    say: `${SHE} .... (got/gets/getting/received/receives/earned/earns/has/had/brought home/ended with/finished with/pulled/is getting/scored/carries/carrying/holds/raised/dropped/sitting at) .. (a/an/straight/all/mostly/only/two/three/his/her/@his) [low/high/solid/final/grade of/his/her] ${LETTER} (in/on/this/average/minus/plus/for/from/grade/to/and)
${SHE} .... (went/jumped/moved/climbed/improved/rose/up/grew/dropped/fell) [up/down] from [a/an] # to [a/an] # (on/in) [@his/his/her/the/last] [fall/spring/state] ${TEST}
${SHE} .... (aced/nailed/bombed/tanked/blew/crushed) (@his/his/her/the/a) .. (final/test/exam/quiz/midterm) with [a/an] #
${SHE} .... (got/received/earned/brought home/has/had/gets) .. straight (a/as/a's/bs/b's/fs/f's/ds/d's)
(straight/all) (a/as/a's) .... (@who/@one/@he/@his)
${SHE} .... (scored/scores/got/received/earned/averaged/averages) .. # [%/percent/points/out of #/points out of] [and/or] .. (on/in/for) [his/her/the/a/an/@his/last/this] ${TEST}
${SHE} .... (scored/scores/got/received/earned/averaged) .. # (%/percent/out of) .. (on/in) .. ${SUBJECT}
${SHE} .... (scored/scores/got/received/earned) [a/an] [perfect] # [composite] (on the act/on the sat/on the psat/act/sat/on his act/on her act/on her sat/on his sat)
${HERS} (grade/grades/gpa/grade point average/test score/test scores/mca score/mca scores/act score/sat score/report card/transcript/class rank/reading level/math level/progress report/credits/quiz score/test results/scores on the mca) (is/are/was/were/went/dropped/fell/rose/jumped/improved/slipped/has/have/shows/showed/of/:/came/now/in)
(grade/grades/gpa/report card/transcript/test score/test scores/mca score/mca scores/reading level/class rank/progress report) (of/for/from) (@who/@one/@he)
(@who/@one/@he/@who's/@one's/@he's) .... (gpa/grade point average/grade-point average/class rank)
(gpa/grade point average) .... # .... (@who/@one)
# (gpa/grade point average) .... (@who/@one/@he)`,
    unless: `(honor roll) [of/for/:] (a/b)
(scored/scores) .. # (points/goals/runs/touchdowns/assists/baskets)
(commercial/cdl/bus driver's/boating/forklift)
${ANYBODY}`,
  },
  {
    kind: 'grades',
    note: 'behind, held back, on probation, short of credits',
    degree: 2,
    say: `${SHE} .. (at/up to) [a/an/the] (first/second/third/fourth/fifth/sixth/seventh/eighth/kindergarten) grade level (in/for)
${SHE} .... (didn't/did not/failed to/couldn't) make the honor roll
(everyone/everybody/all) .... (passed/made it/made honor roll/made the honor roll) (but/except) (@who/@one)
${SHE} .... (behind/below/under) .. (grade level/in reading/in math/in credits/on credits/in english/in science/in writing/in school/in class)
${SHE} .... (a/one/two/three/#) (year/years/grade/grades/levels/grade levels) (behind/below) [in/grade/level]
${SHE} .... (held back/retained/repeating/repeat/repeats) .. (grade/year/first/second/third/kindergarten/a grade/the grade/the year/freshman/class/course/algebra/in)
${SHE} .... (academic probation/credit recovery/academically ineligible/academic ineligibility/ineligible because of grades/summer school because/reading intervention/math intervention/remedial reading/remedial math/remedial)
${SHE} .... (reads/reading/is reading/writes/tested) .. (at a/at the/on a/at/two) .. (grade level/-grade level/grade reading level/reading level/percentile)
${SHE} .... (struggling/struggles/struggled/struggle) (in/with) [his/her/@his] (math/reading/algebra/school/grades/spelling/classes/chemistry/english/fractions/phonics)
${SHE} .... (lowest/worst/bottom) .. (score/scores/grade/grades/in the class/in his class/in her class/of the class)
(lowest/worst) .. (score/scores/grade/grades/test) .... (@who/@one/@he/@group)
(missing/late/overdue/owes) .. (assignments/homework/work) .... (@who/@one)
(@who/@one/@he/@who's/@he's) .... (missing/owes/has not turned in/hasn't turned in) .. (assignments/homework/schoolwork)`,
    unless: `${ANYBODY}`,
  },
  {
    kind: 'attendance',
    note: 'absent, truant, tardy, days missed',
    degree: 2,
    say: `${SHE} .... (truant/truancy/chronically absent/chronic absenteeism/unexcused absence/unexcused absences/unexcused/absentee/skipping school/skipped school/skipping class/skipped class/cutting class/cut class/ditched class/ditching/ditched school/playing hooky)
${SHE} .... (absent/tardy) (#/two/three/four/five/six/seven/eight/nine/ten/again/today/yesterday/monday/tuesday/wednesday/thursday/friday/from/for/all/last/this/more/most/so/every/on/because/due/since/almost/nearly/over/a/with)
${SHE} .. (is/was/were/are/been/being) [marked/often/frequently/always/still/counted] (absent/tardy/truant)
${SHE} .... (has/have/had/with/racked up/after/tallied/up to/reached) .. (absences/tardies/absence/tardy)
(absences/tardies/attendance record/attendance rate/attendance) (of/for/by) (@who/@one/@he)
${HERS} (attendance/absence/absences/tardies/truancy/tardiness)
${SHE} .... (missed/missing/misses) .. (#/two/three/four/five/six/seven/eight/nine/ten/a dozen/so many/too many/a lot of/many/several/a few/most of/half of/all of/a week/a month/weeks/days) .. (day/days/week/weeks/class/classes/school/of school/month/months/the year/the quarter)
${SHE} .... (missed/missing/misses) (school/class/his classes/her classes/first hour/third hour) [again/today/yesterday/all/this/last/every/for/because/due]
${SHE} .... (late to/late for) (school/class/first hour/homeroom) (#/again/every/all/so/too/for/this/most/yesterday)
${SHE} .... (has not/hasn't/have not/haven't/did not/didn't/stopped/is not/isn't) (been/come/coming/showing up/show up/shown up/attending/attend) [to/at/back to/in] (school/class/here)
(welcome back/glad to have/good to see/happy to see) .... (@who/@one) .... (after/from) .. (absence/absent/away/out of school/missing school/truancy)`,
    allow: `(not/never) [been/once/a single] (absent/tardy)`,
    unless: `(perfect/great/excellent/100 percent/100%/outstanding/best/improved) attendance
(has/have/had) not (missed/been absent)
(never/not) (missed/missed a single/been)
(if/when/in case/whenever) your (child/student/kid/son or daughter)
(missed/misses/missing) .. (game/games/match/shot/shots/free throws/you/them/putt/practice/note/season/the season/us)
${ANYBODY}
attendance line`,
  },
  {
    kind: 'attendance',
    note: 'words for staying away that are never kind',
    degree: 1,
    say: `truant/truants/truancy
chronically absent
unexcused absence/absences`,
    needs: SOMEBODY,
    unless: `(policy/officer/prevention/hearing officer/law/data/rates/rate/workshop/counts as/is considered)
${ANYBODY}`,
  },
  {
    kind: 'discipline',
    note: 'suspended, expelled, in detention',
    degree: 1,
    say: `suspended
suspension/suspensions
expelled/expulsion
(after-school/lunch/saturday/in/out of/from/done with/got/given/assigned/served/serving/spent/sent to/has/had/gets/a/for/earned) [#/a/two/three/another/an hour of/after school/after-school/lunch/saturday] detention
detention/detentions (for/again/today/tomorrow/after/because)
iss/oss
in school suspension/out of school suspension`,
    needs: SOMEBODY,
    unless: `(bridge/bridges/physics/engineering/car/particles/solution/chemistry/disbelief/service/services/suspended until/license)
(policy/policies/handbook/alternatives/alternative/reduce/reducing/reduced/fewer/rates/rate/data/restorative/workshop/training)
(book/novel/chapter/movie/film/play/history/read/reading/story)
${ANYBODY}
(game/games/match/play/practice) (was/is/were) suspended`,
  },
  {
    kind: 'discipline',
    note: 'written up, sent to the office, caught at something',
    degree: 2,
    say: `${SHE} .... (written up/disciplined/reprimanded/punished/grounded/kicked out/kicked off/removed from/dismissed from/cut from/banned from/barred from/benched/arrested/cited/ticketed) (for/from/the/of/after/by/because/at/team)
${SHE} .... (sent/sent down/escorted/marched) to [the/our] (office/principal/principal's office/assistant principal/dean/dean's office/alc/alternative school/behavior room)
${SHE} .... (caught/busted/found) .. (vaping/smoking/cheating/fighting/stealing/drinking/skipping/bullying/plagiarizing/lying/with a vape/with a/with/copying/sleeping/shoplifting/hitting/swearing/littering)
${SHE} .... (cheated/plagiarized/got in a fight/got into a fight/was in a fight/started a fight/got in trouble/gets in trouble/in trouble/bullied/vandalized/stole) (on/in/with/again/at/for/his/her/another/a/the/today/from/after/this/yesterday/somebody)
${SHE} .... (behavior/behaviour) (contract/plan/referral/referrals/chart/issue/issues/problem/problems/intervention/incident)
${SHE} .... (office referral/office referrals/disciplinary/discipline referral/referrals/probation/juvenile/probation officer/restorative circle after/lost recess/losing recess/lost his recess/lost her recess/lost phone privileges/lost privileges)
(@group/@our/@one/kids/kiddos/those/everyone/children) (on/with) [a/their] (behavior/behaviour) (plan/contract/chart)+
(disciplinary/discipline) (action/record/hearing/file/history/referral) .... (@who/@one/@he/@his/@group)
${HERS} (discipline/disciplinary/behavior) (record/file/referral/plan/contract/history/hearing)
${HERS} (punishment/misbehavior/outburst/tantrum/meltdown)`,
    unless: `(benched/cut from) .. (game/lineup/starting)
(book/novel/movie/film/drama/musical/play/story/skit)
${ANYBODY}
caught .. (a/the) .. (pass/ball/touchdown/fish/interception/fly)
found with .. (friends/joy)
stole (the show/the ball/the spotlight/second/third/home/a base/bases/hearts/a kiss/the scene)
(dog/puppy/cat/goose/squirrel/raccoon/crow/gull/goat/turkey/llama) .... stole`,
  },
  {
    kind: 'special-education',
    note: 'an IEP, a 504 plan, special education, a service',
    degree: 1,
    say: `iep/ieps
504 [plan/plans/meeting]
individualized education (plan/program/plans/programs)
(special education/special ed/sped/spec ed) [student/students/kid/kids/services/evaluation/program/meeting]
(speech/occupational/physical/ot/pt) (therapy/therapist/services/evaluation)
(speech-language/speech and language) (services/therapy/pathologist)
(his/her/their/a/@his) (para/one-on-one/1:1 aide/one on one aide/personal aide/1 on 1)
(evaluated/tested/assessed/qualified/qualifies/referred) for (special/services/an iep/autism/adhd/dyslexia/a disability/learning)`,
    needs: SOMEBODY,
    unless: `(difference between/what's the difference/what is the difference/explains/explained/what is an/what is a)
(awareness/acceptance/month/appreciation/council/advisory/sepac/workshop/training/teacher/teachers/paraprofessional/paraprofessionals/paras/para+ wanted/staff/department/director/hiring/apply/applicants/job/career/parents group/conference/law/rights/screening/webinar/a book/novel/read about/fundraiser/foundation/walk/polar plunge/author/history)
(fold/blind) (date/trust/taste/test/hem)
(area/code) 504
# .. iep meetings
^ [our/the/meet] [our/the] [school] (speech/occupational/physical) therapist (@who/@adult)`,
  },
  {
    kind: 'special-education',
    note: 'a disability of somebody',
    degree: 1,
    say: `(autism/autistic/adhd/add/dyslexia/dyslexic/dyscalculia/down syndrome/asperger's/aspergers/cerebral palsy/learning disability/learning disabilities/intellectual disability/emotional disturbance/on the spectrum/developmental delay/developmentally delayed/nonverbal/non-verbal/cognitive delay/tourette/special needs/visually impaired/hearing impaired/deaf/blind/ebd/dcd)`,
    needs: SOMEBODY,
    unless: `(awareness/acceptance/month/appreciation/council/advisory/workshop/training/hiring/parents group/conference/screening/webinar/a book/novel/read about/story about/character/fundraiser/foundation/polar plunge/author/speaker/history/learned about)
(blind/deaf) (date/trust/taste/test/hem/ear/spot)
(deaf/blind/autistic/neurodivergent) (author/artist/writer/poet/scientist/activist/actor/musician/inventor/leader/hero/culture/history)+
special education (teacher/teachers/para+/staff/director)
(add) (a/an/the/your/to/up/more/some/it/#/in/and/subtract/fractions)`,
  },
  {
    kind: 'special-education',
    note: 'our special education students, as a group',
    degree: 2,
    say: `(our/these/those/the/my/@adult/@adult's) .. (sped/spec ed/special ed/special education/special needs/autistic/disabled/iep/504/handicapped/nonverbal/adhd) (@our/@group/class/kids/group/crew/friends/kiddos)
(sped/spec ed/special ed/special needs/autistic) (@group/@our/@one/kids/kiddos/class)
(@our/@group/kids/graders) in (special education/special ed/sped/spec ed)
(@our/@group) with (special needs/disabilities/ieps/an iep/autism/504 plans/adhd/dyslexia)`,
    unless: `(awareness/acceptance/month/appreciation/council/advisory/workshop/training/hiring/teacher/teachers/conference/screening/services for/support for/rights/law/parents of/families of/supporting/for families/for parents)`,
  },
  {
    kind: 'english-learner',
    note: 'a person or a few as English learners',
    degree: 1,
    say: `(ell/esl/els/ells/lep) [level #/services/class/classes/program/student/students/kid/kids/learner/learners/group]
el (level #/services/class/classes/program/student/students/kid/kids/learner/learners/group/support/@our/@group/@one)
(english/multilingual/english language/limited english) (learner/learners/proficient)
newcomers [class/student/students/center]
(our/the) .. newcomer (student/class/kid/group/center)+
(new-to-country/new to country/newcomer program/newcomer center/newcomer class/sife) [class/student/students]
(does not/doesn't/do not/don't/did not/didn't/cannot/can't/could not/barely) [yet] (speak/speaks/read/know/understand) [much/any] english
(learned/learning/learns/speaks/spoke) [little/no/some/very little] english [as a second language]
(wida/access test)`,
    needs: `@who/@one/@he/@his/@group`,
    unless: `(in minnesota/in the state/statewide/nationwide/state law/federal law/each winter/every winter/each year/every year/testing window)
(teacher/teachers/family/families/parents/adults/adult/department/coordinator/staff/hiring/volunteer/volunteers/tutor/tutors/night/newcomer of/newcomers club/newcomer award/rookie/el paso/el salvador/license/career/el dia/el nino)
(fluent/bilingual seal/seal of biliteracy)`,
  },
  {
    kind: 'english-learner',
    note: 'our English learners, as a group',
    degree: 2,
    say: `(our/these/those/the/my/following/@adult/@adult's) .. (el/ell/esl/english learner/english language learner/newcomer/limited english/multilingual learner/english as a second language) (@our/@group/class/kids/group/crew/classes)
(our/these/those/my) [#/_] (english learners/english language learners/ells/els/newcomers/multilingual learners)
@group of (el/ell/esl/english learners/english language learners/newcomers)
(el/ell/esl) @group`,
    unless: `(teacher/teachers/family/families/parents/adults/adult/department/coordinator/staff/hiring/tutors/night/appreciation)`,
  },
  {
    kind: 'meals',
    note: 'who eats for free, by name',
    degree: 2,
    say: `(free and reduced/free or reduced/free/reduced) (lunch/meal) (students/kids/families) (by name/list)
(listing/list of/lists/listed) .. (free and reduced/free/reduced) (lunch/meal)
(names of/list of) .. (students/kids/families) .. (lunch debt/who owe/on free lunch)`,
    unless: `(no/not/never/without) [a] list`,
  },
  {
    kind: 'meals',
    note: 'free lunch, lunch debt',
    degree: 1,
    say: `(free/reduced/reduced price/free and reduced/free or reduced/free reduced/frl) (lunch/lunches/meal/meals/lunch program) [kid/kids/student/students/list/status/form]
(on/gets/get/receives/receive/qualifies for/qualify for/qualified for/eligible for) [a/the] (free lunch/free lunches/free and reduced/free or reduced/reduced lunch/reduced-price lunch/reduced meals/free meals/snap/food stamps/ebt/food assistance/food shelf/welfare)
(lunch/meal/cafeteria/lunch account) (debt/balance/balances/debts/account/money/bill) (of/is/was/overdue/negative/unpaid/owed/owes/due/below/under)
(owe/owes/owing/owed/overdrawn/negative/unpaid/overdue) .. (lunch/meal/cafeteria/milk) [money/debt/balance/account/bill/fees]
(weekend backpack/backpack food/food backpack) (program/recipient/recipients/kids)
(cannot/can't/could not/couldn't) (afford/pay for) [his/her/their/@his] (lunch/lunches/field trip/the trip/fees/supplies/winter coat/a coat)
(low-income/low income/needy/in poverty/on welfare/medicaid)
poor (family/families/kids/children/students/neighborhood)
(is/are/so/grew up/very/from a) poor (and/so/but/./because/family/home)`,
    needs: SOMEBODY,
    unless: `(all @our/all students/all children/every student/every child/application/applications/apply/form is/families can/families may/donate/donated/donation/donations/menu)`,
  },
  {
    kind: 'health',
    note: 'an illness, an injury, a treatment',
    degree: 2,
    say: `${SHE} .... (diagnosed/hospitalized/hospitalised/concussed/quarantined/vomited/threw up/fainted/overdosed/seizured/epileptic/diabetic/asthmatic/anorexic/bulimic/bipolar/suicidal/pregnant/contagious/immunocompromised) [with/after/in/for/at/from/today/and/this/yesterday/on/during/because/last]
${SHE} .... (has/had/have/having/got/gets/with/battling/fighting/fights/suffers from/suffering from/recovering from/recovered from/beat/survived/living with/lives with/allergic to/treated for/tested positive for/out with/sick with/home with/came down with/caught/contracted/struggles with/struggling with) .. (cancer/leukemia/diabetes/asthma/epilepsy/seizures/seizure/a seizure/anxiety/depression/an eating disorder/anorexia/lice/head lice/covid/covid-19/the flu/influenza/strep/strep throat/pink eye/mono/chicken pox/chickenpox/measles/pertussis/whooping cough/norovirus/ringworm/scabies/a concussion/concussion/tumor/a heart condition/surgery/chemo/chemotherapy/a peanut allergy/peanut allergy/food allergy/peanuts/nuts/tree nuts/a mental breakdown/mental illness/panic attacks/panic attack/ptsd/ocd/sickle cell/cystic fibrosis/hiv/pneumonia/appendicitis/a broken arm/a broken leg/broken arm/broken leg/a broken wrist/kidney disease/migraines/celiac/a rash/a disease/an illness/a stomach bug/the stomach flu)
${HERS} (diagnosis/medication/medications/meds/inhaler/insulin/epipen/epi-pen/surgery/chemo/chemotherapy/therapy/treatment/seizure/seizures/asthma/diabetes/allergy/allergies/cancer/concussion/illness/disability/depression/anxiety/pregnancy/health plan/wheelchair/mental health/eating disorder/recovery from/hospital stay/covid/lice/therapist/stitches)
${SHE} .... (takes/took/on/needs/forgot/refused) [his/her/@his/a/an/daily/more] (medication/medications/meds/ritalin/adderall/insulin/inhaler/epipen/antidepressants)
${SHE} .... (broke/fractured/tore/sprained/broken/dislocated/breaking) [his/her/@his/an/a/the/two] (arm/leg/wrist/ankle/collarbone/finger/acl/foot/nose/elbow/hip/rib/ribs/knee/hand/toe/bones)
${SHE} .... (in/to/from/at) [the/children's/a] (hospital/er/emergency room/icu/nicu/rehab/treatment center/psych ward/ambulance/intensive care)
${SHE} .... (had/having/has/needs/needed/underwent/after/undergoing) .. (surgery/operation/appendectomy/transplant/open-heart/mri/biopsy/knee replacement/tonsils)
${SHE} .... (out sick/home sick/too sick/very sick/sick today/sick this week/seriously ill/is ill/was ill/fell ill/went home sick/sent home sick/nurse's office)
${SHE} .... (sees/seeing/meets with/saw) [a/our/the/his/her] (therapist/psychologist/psychiatrist/school psychologist/social worker/grief counselor)
(our/the/my) (epileptic/diabetic/asthmatic) (swimmer/runner/player/student/singer/dancer/reader/friend/kid/goalie/wrestler/senior/junior/_ @who)
(get well/get well soon/speedy recovery/quick recovery/prayers/praying/healing) .... (@who/@one)`,
    unless: `(seedlings/seeds/pots/greenhouse/soil)
(research/fundraiser/raised/foundation/awareness/relay for life/make-a-wish/st jude/author/book/novel/character/walk-a-thon/hospital visit/visited/donated/donate/carols/cards to/cards for/volunteered/volunteers/volunteer/caroling/sang/sings/career/internship/interned/shadowed/tour/toured)
(clinic/clinics/nurses/physicals/vaccine/vaccines/flu shot/screening)
${ANYBODY}
(broke) .. (record/records/ground)
(world/school/meet/state/pool) record`,
  },
  {
    kind: 'home',
    note: 'homeless, in a shelter, evicted',
    degree: 1,
    say: `homeless
(experiencing/facing) homelessness
(living/lives/live/staying/stayed/stays/sleeping/slept/sleeps/moved into/move into) (in/at/out of/with) [a/the/his/her/their/an] (shelter/homeless shelter/car/motel/hotel/van/tent/friend's couch/couch/garage/group home/women's shelter/family shelter)
(evicted/eviction/couch surfing/couch-surfing/doubled up/mckinney-vento/mckinney vento/without a home/lost their home/lost his home/lost her home/unhoused)`,
    needs: `${SOMEBODY}/@our`,
    unless: `(kits/collect/collected/collecting/donate/donated/donating/drive/wrote/book/novel/project/awareness/volunteer/volunteered/serve/served/serving/blankets for/fundraiser/liaison/pets/dogs/cats/animals/sandwiches/people experiencing/learned/research/resources/families experiencing/information/contact)`,
  },
  {
    kind: 'home',
    note: 'in foster care, adopted, in custody',
    degree: 1,
    say: `foster (child/children/kid/kids/care/family/families/home/homes/mom/dad/parents/parent/student/students/brother/sister/placement)
in the foster system
ward of (the state/the court/the county)
(custody/child protection/cps/social services/order for protection/restraining order)
(parents/mom/dad/mother/father) [is/are/was/were/just/got/has been] (in treatment/in rehab/in hospice/in jail/in prison/incarcerated/deported/divorcing/getting divorced/arrested)
undocumented/deported/immigration status/asylum seeker/refugee
(removed/taken) from (his/her/their/@his) (home/parents)`,
    needs: SOMEBODY,
    unless: `(pets/puppies/kittens/dogs/cats/animals/month/book/novel/project/awareness/become a/information/drive/donate/donated/collect/collected/history/learned/read/custody battle/license)`,
  },
  {
    kind: 'grades',
    note: 'lists of who failed, owes, is absent',
    degree: 2,
    say: `(these/following/list of/names of) .. (@group/@our/@group who/@our who) .... (failed/failing/owe/absent/tardy/suspended/not graduating/not passing/missing assignments/below/ineligible/behind)`,
    unless: `(bus/buses/fees for the trip)`,
  },
];
