import type { Term } from '../terms.ts';
import type { RecordKind } from './education-record.ts';

/**
 * Words that stand in hardly any post but one about a student’s record: with somebody in the same sentence they tell it,
 * however it is put. Notation: phrases.ts; `@who` and the others are marks for people
 * (shared/compliance/marked-people.ts). Source: our own reading of school posts, forms and record systems.
 *
 * Add here what no honor, game or lesson would say; what they would say too belongs into education-record.ts, with the
 * words that make it clear.
 *
 * Long because: these are lists, a phrase a line, and whoever reviews them reads them in one piece.
 */
const SOMEBODY = "(@who/@one/@he/@his/@group)\n@your (was/has been/had/got/did/is not/isn't)";

/** What such a word means nothing beside: work, knowledge and help for everybody. */
const FOR_EVERYBODY = `
(parents/families) of (children/kids/students)
(supporting/helping/teaching/raising) (children/kids/students/learners) with
(for/to) (parents/families/caregivers) .. (on/about) (supporting/raising/helping)
(si/cuando) (su/tu/un/una/el/la/sus) (hijo/hija/hijos/estudiante/nino/nina)
(haddii/marka) (ilmahaagu/ilmahaaga/ardaygu/ardaygaagu/cunuggaagu)
(if/when/whenever/in case) [a/an/any/your/the/our/my] [#/_] (@one/you) (is/are/has/have/gets/get/was/were/misses/miss/fails/fail/becomes/shows/feels/needs/will/cannot/can)
(asked/ask/asks) (our/the/a) [school] (psychologist/therapist/counselor/nurse)
our [school] psychologist+ (says/said/shared/writes/wrote/explains/explained/visited/led)
take back day
(world/youth/teen/child/maternal) mental health (day/week/month/matters)
mental health (day/week/month/awareness/matters/team/club/professional+/first aid/resources/fair/wall)
(hiring/job/position/apply/application/applications/workshop/training/webinar/conference for/parent night/information night/awareness/advisory/screening/screenings/clinic/vaccine/vaccines)
(fewer/fewest) .... (failed/failing)
(characters who/point of view/big bad wolf/fairy tale/seedlings)
(the great depression/tropical depression)
(difference between/what's the difference/what is the difference)
(novel/a book/the book/book about/read about/story of/story about/stories about/books about/author/movie about/movie night/film about/play about/musical/character/history/historic/experiment/invention/fundraiser/foundation/research/raised money)
`;

export const RECORD_WORDS: readonly Term<RecordKind>[] = [
  {
    kind: 'grades',
    note: 'papers and measures of how somebody does in class',
    degree: 1,
    say: `from [a/an] # [percent] to [a/an] # .. (on/in) .. (quiz/test/exam/final/midterm/retake/report card)
# .. on (her/his/@his/your/their/the/a/last/that) .. (quiz/test/exam/final/midterm/retake/mca/unit test/spelling test)
(passed/passing/failed/failing/flunked/retook) .. (final/finals/midterm/exam/quiz/test/class/course/mca/mcas/unit)
(gets/got/get/earned/received/given) .. (a zero/an incomplete/incompletes/a failing grade/no credit)
(summer school/credit recovery/grade recovery/night school/alternative learning center/the alc/moved down a level/moved up a grade/demoted to/social promotion)
promoted to (_ grade/_ school/the next/kindergarten/#)
(lowest/slowest/weakest/worst/poorest/strongest/highest) (reader/readers/speller/writer/student/students/scorer in math/in the class/math student/grades/gpa)
(@who/@one/@he/@group) .. (could not/couldn't/cannot/can't/still can't) (read/write/spell/count/add/multiply/do fractions/tell time)
(reads/reading/read) .. (at a/at an/at the) .. (grade level/grade-level/level)
grade is (passing/failing/up/down/low/a/an/not)
(turned in/turning in/owes/behind on/missing) .. (homework/assignment/assignments/late work/makeup work/make-up work/classwork)
(did not/didn't/doesn't/does not/never/won't/not/to/can't/must/still/finally) turn in .. (homework/assignment/assignments/late work/makeup work/make-up work/classwork)
(plagiarism/plagiarized/copied/copying) .. (lab report/homework/essay/paper/test/assignment/answers)
(reprobo/reprobado/reprobada/calificacion/calificaciones/notas bajas/boleta)
(words a minute/words per minute/wpm/tested below/tested above/reading at level/reads at level/moved up two levels/moved up a level/reading intervention/math intervention/intervention group/tier 2/tier 3/tier two/tier three)
(repeated/repeats/repeating/skipped/skipping) (kindergarten/first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/freshman/sophomore/junior/senior) (grade/year)
(spelling/math/reading/science/history/geography) (test/quiz/worksheet/paper) (with/marked/graded/circled/in red)
# (on the act/on the sat/on the psat/on the mca/unweighted/weighted)
rank # of #
(report card/report cards/progress report/transcript/failing list/failing grade/failing grades/d list/f list/d f list/no-go list/ineligible list/academic probation/credit recovery/class rank/percentile/lexile/reading level/math level/grade point/gpa/g.p.a)
(reading/math/spelling/science/mca/act/sat/psat/fastbridge/star/map/test/quiz/benchmark/state test/exam/final/midterm) (score/scores/results/grade/grades)
(chem/chemistry/math/algebra/geometry/calculus/english/bio/biology/physics/history/science/spanish/reading/writing/civics/econ) grade
(ineligible/eligible again/academically eligible/off academic/on track to graduate/graduating on time/graduate on time/walk at graduation/short of credits/credits short/behind on credits/credit deficient)
(all/straight/two/three/four/five/six/only/the) (bs/cs/ds/fs/a's/b's/c's/d's/f's/4s/3s/2s/1s)
(straight as/all fours on/all threes on/all twos on)
(a/b/c/d/f) (minus/plus) .. (stands/in/on/for/is/average/this/grade/paper/essay)
(the/her/his/@his/their) (grade/grades) (stands/stand/changed/dropped/slipped/improved/went/came up/are up/is up)
(held back/repeating/retained in/repeat kindergarten/skipped a grade/skip a grade/summer school because/below grade level/above grade level/at grade level/on grade level/below level/below basic/did not meet standard/partially meets/partially proficient)
(failed/failing/bombed/flunked/flunking/aced/acing/tanked) .. (unit test/unit/chapter test/test/quiz) [so/and/because/again]
(bombed/flunked/flunking/aced/acing/tanked) .. (midterm/final/test/quiz/exam/class/essay/project/unit/stats/algebra/chem/math/history/english)
(failed/failing) .. (midterm/final/quiz/exam/class/classes/algebra/chem/chemistry/math/english/history/science/gym/two/three)
(retook/retakes/retaking/retake) .. (test/quiz/exam/midterm/final/mca/unit)`,
    needs: `${SOMEBODY}\n@adult`,
    unless: `${FOR_EVERYBODY}
the @who (exam/test)
final score : .... # .... #
(typing/typed/types/typist+/keyboarding/keyboard/typewriter+/shorthand/speed-typing/speed-reading/auctioneer*) .... words a minute
words a minute .... (typing/typed/types/typist+/keyboarding/keyboard/typewriter+/shorthand)
(typing/keyboarding) (club/team/class/contest/record/race/bee)
(nursing assistant/medical assistant/dental assistant/pharmacy tech*/welding/barber*/cosmetology/paramedic/phlebotomy/real estate/hvac/electrical/plumbing/culinary) [_] (course/program/class/exam/test/training/academy/license/certificate)
(servsafe/certification/cna/emt/osha/ase/aws/nocti/cpr/first aid/lifeguard/food safety/ham radio) [_] (exam/test/class/course)
(robot/robots/car/machine/bridge/boat/egg/rocket/drone/playing test/playing tests/swim test/fitness test/taste test)
(judges/judge/gymnast*/dive/dives/routine/solo/ensemble/contest/concert/music/speech meet/debate/high score/game/bowling/bowled/archery/golf)
(redesigned/redesign/redesigning/new/changed/changing/sample) .. (report card/report cards)
(friday/monday/sunday/weekly/monthly/principal's/superintendent's) (note/newsletter/letter/update/message/blog/bulletin/podcast)
(report card/report cards) (envelope+/conferences/night/season/pickup/day)
(report cards/grades/progress reports/transcripts/test scores/scores/results) (are/come/will/go/went/is) (posted/home/available/be/out/online/due/in)
(who/how/where/when) to (read/view/find/check/request)`,
  },
  {
    kind: 'attendance',
    note: 'absent and late',
    degree: 1,
    say: `(missed/missing/misses) .. (so much/too much/a lot of/most of/half of/all of/weeks of/days of/more/enough) .. (school/class/classes/the year/the quarter/days)
(make up/making up/made up/owes) # (days/hours/classes)
(no-show/no show) .. (class/school/detention/again/conference/final)
tardy/tardies/tardiness/truant/truancy
(marked absent/was absent/were absent/is absent/been absent/kept absent/absent because)
(absences/absent again/absent #/unexcused/attendance record/attendance contract/attendance letter/attendance problem/attendance issues)
(skipped/skipping/skips/ditched/ditching/cut/cutting) (class/school/first hour/second hour/third hour/fourth hour/fifth hour/sixth hour/practice again)
(been out/was out/is out/were out/out all week/out since/out for two) .. (days/weeks/all week/since/sick/this week)
(late/on time) .. (times/days/for once/all week/again/every day/for a change/a whole week)
(showed up/shows up/came to school/comes to school/came to class) .. (days/for once/finally/at last/all week/every day/again)`,
    needs: SOMEBODY,
    unless: `${FOR_EVERYBODY}
(bus/buses/train/mail/spring/winter/snow/plane/pizza/delivery/van) (is/are/was/were/runs/came) .. late
(not missed/bus was/buses were/overtime/late in the game/late goal/injury time)
(zero/no/0) (absences/tardies) .. (club/award/party/lunch/certificate)
perfect attendance (award/awards/certificate/certificates/pizza/party)
(if/when/in case/whenever) your (child/student/kid)`,
  },
  {
    kind: 'discipline',
    note: 'the dean, plans and charts, calls home',
    degree: 1,
    say: `(referral/referrals) [for/this/in/only/all]
(temper/anger/attitude/talking back/back talk/disrespect/defiance/behavior) (this/last/all/in class/issues/problems/again/plan/chart/has improved/improved/is better/under control/problem)
(on/off) probation
(in/out of) (iss/oss)
(suspendido/suspendida/expulsado/expulsada/castigado/castigada/detencion)
(the/a/our/my/his/her/@his) dean
(dean's office/principal's office/detention/in-school suspension/suspension/suspended/expelled/expulsion/office referral/referrals/write-up/write-ups/written up/behavior plan/behavior chart/behavior contract/behavior referral/behavior support plan/behavior specialist/behavior card/clip down/clipped down/moved his clip/moved her clip/probation officer/on probation/juvenile/community service hours after/ankle monitor)
(time-out/time-outs/calls home/call home/called home/phone call home/notes home/note home/trips to the office/trip to the office/trip to the dean/trip to the principal/visit to the office/visits to the office/sent home/lost recess/loses recess/no recess)
(hallway/lunchroom/cafeteria/locker room/parking lot/bus/fist/bathroom) (fight/fights/brawl/incident)
(got in/getting in/gets in/been in/stayed out of/staying out of) [so much/big/a lot of/more/some] trouble
(in/out of) trouble (again/at school/with/for/this/today/all/since/anymore)
(caught/busted) .. (vape/vaping/cheating/fighting/phone/stealing/skipping/smoking/weed/with)
(plagiari*/cheated/cheating) .. (test/essay/exam/paper/final/quiz/again/on)
(meltdown/meltdowns/outburst/outbursts/tantrum/tantrums/misbehav*/acting out/bad behavior/anger issues/anger management/impulse control)
(consequence/consequences/punishment/punished/grounded) (for/after/stands/stand/because/was/is)
(kicked off/kicked out/removed from/pulled from/off) the (team/bus/class/field trip/trip/squad/dance/roster) (for/after/because)`,
    needs: SOMEBODY,
    unless: `${FOR_EVERYBODY}
foul trouble
(bridge/physics/dean's list/timeout called/timeouts/coach called/game/half/quarter/referee/ref/refs/penalty/natural consequences)
(trouble) (with/finding/getting/seeing/opening/logging)
detention hall
no referral
(without/never) .. (lost recess)`,
  },
  {
    kind: 'special-education',
    note: 'plans, helpers and services of one child',
    degree: 1,
    say: `(goes/go/went/going/walks/pulled/leaves) to (speech/ot/pt/the resource room/sped/resource)
(dismissed from services/exited services/out of services/met every goal/met his goals/met her goals/met all his goals/met all her goals) [in]
(iep/i.e.p/ieps/504 plan/504 meeting/her 504/his 504/a 504/504s/sped/special ed/special education/resource teacher/resource room/para helps/one-on-one para/1:1 para/1-on-1 para/behavior aide/personal care/pca)
(speech/occupational/physical/feeding/vision/behavior/play/aba) (therapy/therapist)
(evaluated/evaluation/tested/testing/assessed/qualified/qualifies) for (special/services/adhd/autism/dyslexia/an iep/sped/gifted/learning disability)
(pull-out/pullout/push-in) (services/group/help/support/reading/math)
(stimming/echolalia/aac device/communication device/sensory breaks/sensory break/headphones because/hearing aid/hearing aids/cochlear implant/cochlear/feeding tube/leg braces)`,
    needs: SOMEBODY,
    unless: `${FOR_EVERYBODY}
(special education/sped/special ed/speech) (teacher/teachers/para/paras/staff/department/director/services/law)
^ [our/the/meet] [our/the] [school] (speech/occupational/physical) therapist (@who/@adult)`,
  },
  {
    kind: 'english-learner',
    note: 'learning English',
    degree: 1,
    say: `(ell/esl/lep/wida/english language learner/english language learners/english learner/english learners/newcomer program/newcomer class/level one english/level 1 english/english level/exited el/exiting el/tested out of el/sheltered english/immigrant student/immigrant students)
(learning/learned/learn/speaks/spoke/speaking/knew/knows/understand/understands) .. (no/little/any/enough/much/her first/his first/not a word of/hardly any) .. english
(came/arrived/moved) here .. (no english/without english/speaking no/not speaking)`,
    needs: SOMEBODY,
    unless: `${FOR_EVERYBODY}
(teacher/teachers/family/families/parents/adults/adult/department/coordinator/staff/volunteer/volunteers/tutor/tutors)`,
  },
  {
    kind: 'meals',
    note: 'help with meals and money',
    degree: 1,
    say: `(free lunch/reduced lunch/free and reduced/free or reduced/free-and-reduced/frl/lunch debt/lunch balance/meal balance/meal debt/negative lunch/lunch account/meal account/lunch money/weekend food/food bag/food bags/backpack food/food backpack/food shelf/food stamps/snap benefits/ebt/on welfare/section 8 housing/housing voucher/low-income/low income/in poverty/medicaid/medical assistance)
(cannot/can't/could not/couldn't/not able to) (afford/pay)
(fee waiver/fees waived/waived fee/trip scholarship/holiday basket/holiday help/adopt-a-family/adopt a family/giving tree/angel tree/thanksgiving basket) .. (for/to/went/got/received/from)`,
    needs: SOMEBODY,
    unless: `${FOR_EVERYBODY}
(donat*/collected/collecting/volunteer*/packed/packing/drive/raised/thank a/every @one/all @our/free for every)`,
  },
  {
    kind: 'health',
    note: 'what somebody has, takes or goes to',
    degree: 1,
    say: `(type 1/type one/type 2/sickle cell/cystic fibrosis/cerebral palsy/muscular dystrophy/spina bifida/lupus/crohn's/lyme disease/a cast/braces off/hearing test/eye surgery/glasses after failing)
(out/home/back) (with/from) .. (flu/mono/strep/covid/virus/bug/pneumonia/surgery/injury/concussion/illness/infection)
(varicela/gripe/piojos/enfermo/enferma/enfermedad/hospitalizado/hospitalizada/cirugia/cancer/alergia/alergico/alergica/asma/diabetes/convulsiones)
allergy (to/list/alert/because/and/so/means/is/was/attack/reaction/shot/./plan/medicine)
(has/with/a/an/peanut/nut/milk/egg/severe/food/bee/his/her/their/@his/@who's/@one's/dairy/gluten/shellfish/new/bad) allergy
(allergies/allergic/allergy form/health form/medical form/health office/nurse's office)
(hospital/er/icu/emergency room/ambulance/paramedics/surgery/surgeries/appendix/appendicitis/tonsils/stitches/concussion/concussed/concussion protocol/crutches/cast came off/in a cast/wheelchair while/physical therapy/rehab/chemo/chemotherapy/leukemia/cancer/tumor/diabetes/diabetic/insulin/asthma/asthmatic/inhaler/epipen/epi-pen/anaphyla*/seizure/seizures/epilepsy/migraine+/pneumonia/strep/mono/covid/influenza/stomach bug/stomach flu/norovirus/pink eye/lice/ringworm/scabies/chickenpox/chicken pox/whooping cough/ear infection/sinus infection/infection/fever/vomit*/threw up/throwing up/puked/rash/hives/allergic reaction/nut allergy/peanut allergy/food allergy/celiac)
(mental health/anxiety/anxious disorder/depression/panic attack/panic attacks/eating disorder/anorexia/bulimia/self-harm/self harm/cutting herself/cutting himself/suicid*/overdose*/rehab/treatment center/day treatment/partial hospitalization/psychiatr*/psychologist/psychologists/psychological/grief group/grief counseling/in counseling/sees the counselor/sees a counselor/therapist/in therapy/lunch bunch for)
(diagnosed/diagnosis/prescription/medication/medications/meds/ritalin/adderall/pregnan*/expecting a baby/teen mom/teen dad/miscarriage/hearing loss/going blind/heart condition/heart surgery/transplant/dialysis/blood transfusion)
(broke/broken/fractured/sprained/tore/torn/dislocated) [his/her/their/@his/an/a] (arm/leg/wrist/ankle/collarbone/finger/acl/mcl/foot/nose/elbow/hip/rib/ribs/knee/hand/toe/thumb/meniscus)
(out sick/home sick/sick day/sick today/sick all week/called in sick/got sick/is sick/was sick/too sick/is ill/fell ill/seriously ill)
(wets/wet) (his/her/the/@his) (pants/bed)`,
    allow: `(a/the/huge/small/whole) cast of (#/two/three/four/five/six/seven/eight/nine/ten/dozens/thousands/_ characters)`,
    needs: SOMEBODY,
    unless: `${FOR_EVERYBODY}
(vaccin*/immuniz*/tdap/mmr/meningococcal/screening/screenings/physicals)
flu (shot/clinic)+
(keep/keeping/stay/stays) .. home (# hours/for # hours/until/if/when)
^ [our/the/meet] [our/the] [school] (speech/occupational/physical) therapist (@who/@adult)
^ [our/the] (health office/nurse/nurse's) (reminder/note/news/tip/update/notes/notice/advice/corner/hours/report)+
(health office/nurse) (reminder/note/news/tip/tips/update)
(in/to/from/at/by) the .. health office .. (must/will/should/can/may/need/needs/by/before/until) [be]
(our/the) health office (is/has/at/can/will/hours/phone/team/staff)
(medicine/medicines/medication/medications/inhaler/inhalers/epipens/meds) (left/kept/stored/for next year/at school) .. (in/at) .. (health office/nurse's office/office)
(medicine/medicines/medication/medications/inhaler/inhalers/epipens/meds) .... (picked up/be picked/pick up/pick-up/picking up/drop off/dropped off/brought in/original container/adult/parent must)
(we have/there are) (several/some/many/a few/a number of) @our with [_] allergies
(we have/there are) (several/some/many/a few/a number of) @group with [_] allergies
(driver/drivers/teacher/teachers/staff/sub/subs/employees/coworkers/cook/cooks/custodian/custodians/coach/coaches) .. (out/called in/called out/home/were/was/are/is) sick
(several/some/many/a few/a number of) (children/students/kids/friends/classmates/people/families) (with/who have/have) [_] allergies
(children's hospital visit/visited/visit/carol*/sang/sings/donat*/volunteer*/intern*/shadow*/tour*/career/careers/cards for/cards to/blankets/teddy bears/stuffed animals/for patients/toy drive)
(school spirit/spring/cabin/baseball/football/dance/bieber/pep/reading) fever
fever (pitch)
(sick) (beat/beats/moves/of)
(relay for life/pink out/cancer walk/walk for)
(er) (diagram)
(dropped/knit*/purl/crochet*/sewing/quilt*/yarn/embroider*/hem/needle) .... stitches
stitches .... (knit*/purl/crochet*/sewing/quilt*/yarn/embroider*/hem/fabric/needle)`,
  },
  {
    kind: 'home',
    note: 'where and with whom somebody lives',
    degree: 1,
    say: `(mom/dad/mother/father/parents/family) .. (lost his job/lost her job/lost @his job/lost their jobs/lost their home/behind on rent/on unemployment/between homes/between apartments)
(super 8/motel 6/red roof/extended stay/homeless shelter)
(hogar temporal/albergue/refugio/sin hogar/perdieron su casa/perdio su casa/en un hotel/en un motel/desalojo/deportado/deportada/deportaron/divorcio/custodia/en la carcel)
(foster/fostered/foster care/foster home/foster family/group home/adopted/adoption/adoptive/biological mom/biological dad/birth mom/birth mother/child services/child protective services/child protection/cps/social services/social worker/custody/guardianship/guardian ad litem/order for protection/restraining order/court date/juvenile court/homeless/unhoused/homelessness/shelter/motel/couch surf*/doubled up/mckinney-vento/evict*/eviction/house fire/apartment fire/lost their home/lost his home/lost her home/lost everything)
(moved in with/lives with/living with/staying with/raised by) (his/her/their/@his/a) (grandparents/grandma/grandmother/grandpa/grandfather/aunt/uncle/neighbor/neighbors/friend/foster)
(mom/dad/mother/father/parents/parent/brother) (is/are/was/were/got/just got/has been) (in jail/in prison/incarcerated/locked up/arrested/deported/detained/divorced/divorcing/splitting up/separated/laid off/unemployed/out of work/using again/in rehab)
(undocumented/deported/deportation/immigration status/asylum/refugee status/green card/immigration court)
(gay/lesbian/bisexual/transgender/came out/coming out/transitioning) (to/as/at/last/this)
(two homes/mom's house and dad's/weekends with dad/weekend with dad/supervised visit/supervised visits)`,
    allow: `(has/have/had/who/we/they/class/grade/@one/@who/@group/@our/@he) adopted (a/an/the/our/their/this)
it came out (at/as/last/this/to)
shelter (in/in place)`,
    needs: SOMEBODY,
    unless: `${FOR_EVERYBODY}
(foster) (a/an/the/love/kindness/growth/creativity/community/curiosity/independence/belonging/relationships)
(plant/plants/cactus/tree/trees/stray/strays/policy/policies/rules/amendment/standards/calendar)
(pet/pets/puppy/puppies/kitten/kittens/dog/dogs/cat/cats/animal/animals/humane society/tortoise/hamster/class pet/highway/curriculum/budget/resolution/plan)
(park/picnic/bus/storm/tornado/beach/lake) shelter
(meet/welcome/introducing) (our/the) [new/newest] [school] social worker
(social workers/school social worker/social worker) [_] (week/day/month/is/welcome/joins/visited/appreciation)
(homeless) (shelter volunteers/pets)
(donat*/collected/collecting/volunteer*/packed/drive/served/serving/blankets for)`,
  },
  {
    kind: 'meals',
    note: 'a group named by the help it gets',
    degree: 2,
    say: `(which/these/those/only/some/twelve/ten/#) .. (@our/@group) (get/gets/got/on/receive) .. (free lunch/reduced lunch/free and reduced/weekend food/food bags)
(free lunch/reduced lunch) (line/table/list) (kids/students/@our)
(our/the/these/those/my) .. (free lunch/free and reduced/free and reduced lunch/free and reduced meal/free or reduced/frl/weekend food/food backpack/low-income/low income/needy/poor) [program] (@our/@group/kids/kiddos/families in)
(@our/@group/kids/children) .. (on/from/in/who get/who receive/who qualify for/getting/receiving) [the/our] (free lunch/reduced lunch/free and reduced/free or reduced/weekend food/food backpack/food bags/backpack food/weekend backpack)
(@our/@group/kids/children) .... (who/that) .. (get/gets/receive/qualify/rely) .. (weekend food/food bags/free lunch/reduced lunch/free and reduced)`,
    unless: `(all @our/every @one/application/applications/apply/donat*/volunteer*/packed/packing)`,
  },
  {
    kind: 'home',
    note: 'a group named by where it lives or whom it lost',
    degree: 2,
    say: `(@our/@group) on (probation/house arrest/contracts/behavior contracts)
(our/the/these/those/my) .. (foster/homeless/unhoused) (@our/@group/kids/kiddos/children/youth)
(@our/@group) .. (in/from/of) .. (homeless liaison's group/homeless program/shelter/foster care/mckinney-vento program)
(our/the) (grief/divorce/anxiety/anger/adhd/worry/changing families/banana splits/newcomer) (group/club/kids/lunch bunch) .. (of/made/met/meets/with/had/is/painted/baked)`,
    unless: `(donat*/collected/collecting/volunteer*/packed/drive/served/serving/blankets/kits/wrote to/learned about/book/history/resources/support for)
(ask/see/talk to/tell) (any/your/a/the/our) .. (counselor/social worker)`,
  },
];

/** In a file’s name no sentence tells who it is about: the name of the paper is enough. */
export const RECORD_FILES: readonly Term<RecordKind>[] = [
  {
    kind: 'discipline',
    note: 'a paper about behavior',
    degree: 2,
    say: `(behavior plan/behavior chart/behavior contract/detention list/detention slip/suspension letter/suspension/office referral/incident report/discipline referral)`,
  },
  {
    kind: 'grades',
    note: 'a paper about grades',
    degree: 2,
    say: `(math/reading/mca/test/spelling/science/fastbridge/map) (scores/results/grades)
(scores/grades/results) by (student/name)
(report card/transcript/failing list/d f list/ineligible list/gradebook/grade book/test scores/mca scores/progress report)`,
  },
  {
    kind: 'special-education',
    note: 'a paper about services',
    degree: 2,
    say: `(iep/504 plan/evaluation report/sped)`,
  },
  {
    kind: 'health',
    note: 'a paper about health',
    degree: 2,
    say: `(health plan/seizure plan/allergy plan/medical form/doctors note/doctor note/immunization record)`,
  },
];

/** A mark by its letter, which needs its capital: "has a D", "from an F to a C". Read as typed, with a name beside it. */
export const LETTER_MARK =
  /(?<![\p{L}\p{N}])(?:an?|his|her|their|all|straight|two|three|four|solid|low|high) [A-F][+-]?s?(?![\p{L}\p{N}+]|['’]\p{Ll}{2}| (?:team|teams|squad|cappella|capella|string|chord|block|hour|honor|honors|day|days|week|lunch|wing|league|flat|sharp|major|minor|section|schedule|train|list|side|game|group|pod|student|students|is for|was for|major|natural|clarinet|trumpet|note|bus|lot|gym|frame|size))/u;
/** The same words of an honor roll, a team or an alphabet book. */
export const NO_MARK =
  /\bhonor roll\b|\balphabet\b|\bletter of the\b|\bletters\b|\bscale\b|\bchoir\b|\bband\b|\borchestra\b|\battitude\b|\bteam\b|\bjv\b/;
/** An entrance test and its result. */
export const TEST_RESULT =
  /\b(?:act|sat|psat)(?:'s)?(?: score)?(?: of|:| was| is)? ?\d{2,4}\b|\b\d{2,4} (?:on (?:the |his |her |@his )?)?(?:act|sat|psat)\b/u;
