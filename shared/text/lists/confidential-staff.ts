import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/**
 * What happens between a school and somebody who works there: who (STAFF), and what is done, said or found (the terms).
 * Source: our own reading of Minnesota 13.43. Phrases as in phrases.ts.
 */
const STAFF = `
  (coach/coaches/principal/principals/teacher/teachers/director/counselor/counselors/librarian/custodian/custodians/janitor/para/paras/paraprofessional/paraprofessionals/aide/aides/driver/drivers/employee/employees/staff/staffer/superintendent/secretary/secretaries/nurse/cook/cooks/lunch lady/lunch ladies/kitchen/cafeteria/sub/subs/substitute/dean/administrator/admin/ad/instructor/advisor/adviser/psychologist/social worker/therapist/groundskeeper/bookkeeper/clerk/receptionist/monitor/mechanic/manager/supervisor/interpreter/liaison/specialist/tech/educator/educators/colleague/coworker/co-worker/trainer/faculty/positions/jobs/maintenance/payroll/hr/human resources)
  (mr/mrs/ms/mx/miss/dr/coach) _
  (band/choir/orchestra/gym/math/science/art/music/shop/english/history/spanish/french/chemistry/biology) (teacher/director/guy/lady)
`;

/** Somebody who works here, by the job. */
const WORKER =
  '(coach/coaches/principal/principals/teacher/teachers/director/directors/counselor/counselors/librarian/librarians/custodian/custodians/paraprofessional/paraprofessionals/para/paras/aide/aides/driver/drivers/superintendent/secretary/secretaries/nurse/nurses/cook/cooks/dean/administrator/administrators/administration/employee/employees/staff/leadership/adviser/advisor)';

const NO_STAFF_MATTER = `
  retire*
  retiring
  new baby
  baby (girl/boy/shower)
  expecting
  kiln+
  (clay/pottery/bowls)
  (fired/firing) up
  (play/musical/novel/book/movie/skit/character/detective/mystery/mock trial/improv/scene/drama club)
  agenda
  (board approved/approved by the board)
  fundrais*
  (spaghetti/pancake) (dinner/breakfast)
  benefit (dinner/night/concert)
  meal train
  (dunk tank/pie/pied/talent show/dodgeball/kickball/trivia/costume/relay/tug of war/staff vs)
  at practice today
  cancer (walk/awareness/research/survivor)
  (pink out/relay for life)
  cheer* on
  (apply/hiring/now hiring/join our/job fair/openings/we are looking for/we're looking for)
`;

export const STAFF_MATTERS: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'personnel',
    note: 'Sayings that only a personnel matter has.',
    degree: 2,
    say: `
      (forced/pressured/pushed/made/asked/told/nudged) (to take/into) .. early retirement
      (forced/pushed/nudged) into retirement
      last chance agreement
      separation agreement
      (put/placed/is/are/was/were) [back] on [a/an/performance] [performance] improvement plan+
      (know/knows/knew) who (pulled the fire alarm/pulled the alarm/started the fire/spray painted/spray-painted/broke into) .... (day/days/suspen*/home/expel*/freshman/sophomore/junior/senior)+
      (deputies/deputy/officers/police) .. (walked/escorted/led/marched) .. (bookkeeper/teacher/coach/principal/secretary/custodian/aide/para/director/manager/clerk/counselor) (out/away/off)
      as (a/her/his/their) punishment for (speaking/reporting/saying/complaining/telling)
      punishment for speaking up
      investigation and (he's/she's/he is/she is/they're)
      (he/she/he's/she's/he is/she is) .. (not allowed/no longer allowed/banned/barred) (in/on/from/inside) .. (building/grounds/campus/property)
      (mr/mrs/ms/coach) _ (won't/will not) be (in class/back/here/in school) again
      (not renewing/not renew/non-renewing/nonrenewing) .... (contract/coach/teacher/principal)
      (fue/fueron) (suspendid*/despedid*/investigad*/acusad*)
      (performance improvement/corrective action) plan
      (paid/unpaid/administrative) (leave/suspension)
      non-renewal list
      dock* .. (pay/wages/paycheck/days' pay/days pay/check)
      sent home (with/without) pay
      retaliat* .... (district/principal/para/teacher/coach)
    `,
    unless: '(student/students) (was/were) suspended',
  },
  {
    kind: 'personnel',
    note: 'Somebody who works here is replaced; bleachers and boilers are, too.',
    degree: 2,
    say: `replacing (our/the/a/two/three/that/this) [_] [_] ${WORKER}`,
    unless: NO_STAFF_MATTER,
  },
  {
    kind: 'personnel',
    note: 'Somebody loses the job, or is about to.',
    degree: 1,
    say: `
      (got/get/gets/getting/was/is/were/are/be/been/being/just) (canned/axed/sacked/fired/let go/booted/ousted/bounced/terminated/laid off/given notice/non-renewed/demoted/pushed aside/bought out/forced out/run out of/told to leave/asked to leave/asked not to/told not to)
      (coach/principal/teacher/director/counselor/librarian/custodian/janitor/para/aide/driver/superintendent/secretary/nurse/cook/dean/administrator/ad/instructor/adviser/clerk/employee/staffer) .. (got/get/was/is/were/has been/been/being) .. (dismissed/removed/replaced/released/dropped/reassigned/transferred/moved out/dumped) (over/after/because/while/from)
      (mr/mrs/ms/coach) _ (got/was/is/has been) .. (dismissed/removed/replaced/released/dropped/reassigned/transferred) (over/after/because/while/from/by/for/.)
      part* ways with
      (won't/will not/not going to/refused to/voted not to/decided not to) (renew/rehire/keep/bring back/retain/extend)
      (moved/transferred/banished/reassigned/demoted/bumped) .... (after/because of) (what/he/she/they/a/the/some)
      (walked away with/left with/walks away with) .. (buyout/severance/$/thousand/dollars)
      (lost/losing/lose/loses/keep/keeping/kept/fear for) (his/her/their) (job/jobs/position/license/coaching job/post/head coaching)
      (before/until/if/unless) (they/we/the board/the district/somebody/hr) .. (fire/fires/fired/can/axe/let go/lets)
      (fire/axe/sack/oust/replace/dismiss) (him/her/them/the/our/mr/mrs/ms/coach)
      (firing/axing/sacking/ousting/dumping/demoting/dismissing) (him/her/them/our/the/mr/mrs/ms/coach/two/three)
      replacing (him/her/mr/mrs/ms/coach)
      (won't/will not/isn't/is not/not/aren't/never) [be] (coming/come/back/return/returning/invited/asked/welcome/rehired/renewed) .. (back/next/return/because/fall/year/season/after)
      (done/finished/out/gone/through) (in june/in may/after this/at the end of/as of/effective/for good/by friday/next month/as coach/as principal)
      (contract/renewal/job/position) (is/was/will/isn't/wasn't/won't) .. (not/up/ending/ended/renewed/renew/non-renewed/cut/extended/coming up/eliminated/terminated)
      (told/asked/ordered/instructed) .. not to (come/return/report/talk/speak)
      (told/asked/ordered) to (clean out/pack/turn in/hand in/hand over/stay home/stay away/go home/leave)
      (clean out/cleaned out/cleaning out/pack up/packed up) .. (desk/office/classroom/locker)
      (handed over/took away/took her/took his/surrendered) .. (keys/badge)
      (walked/escorted/marched) (off/from/out)
      (quit/quits/resign*/stepp* down/walked out/walked off) .. (before/because/over/after/amid/rather/mid-year/midyear/suddenly/abruptly/without notice/in protest/under)
      (left/leaving/leaves) .. (suddenly/abruptly/mid-year/midyear/without notice/in protest/amid/under pressure/because of what/because he/because she)
      (gave/giving/handed/put) .. (two weeks/notice)
      (resigned/resigning/resignation/quitting)
      on the (outs/way out/chopping block/hot seat)
      (told/asked/advised/encouraged/urged) to (find another/find a new/look for another/start looking/seek other/apply elsewhere/go elsewhere)
      (got/getting/get/given) the (boot/axe/sack)
      (moving/moved) (mr/mrs/ms/coach) _ (out of/off/away from)
      (people/person/persons/candidates/applicants) applied for .. (director/principal/coach/job/position/superintendent)
      job (is/was) (on the line/in danger/in jeopardy)
      (days/weeks) are numbered
      (show/showed/shown) .. the door
      (applied/applying/interviewed/interviewing) .. (elsewhere/other jobs/another district/for a job/somewhere else/at)
      (last day is/last day was/final day) .. (because/after/forced/not by)
    `,
    allow:
      '(got/get/gets/is/was/are/were/be/been/being/getting/just) (fired up/cut from the/released from/transferred from/replaced in)\nwhile (keep/keeping/they keep) their (job/jobs)',
    needs: STAFF,
    unless: `${NO_STAFF_MATTER}\n(dismissed from/services)`,
  },
  {
    kind: 'personnel',
    note: 'A charge, a look into somebody, a sanction.',
    degree: 1,
    say: `
      (under/facing/faces/faced) (review/investigation/fire/scrutiny/discipline/charges/allegations/suspension/a complaint/complaints)
      (performance/improvement/corrective/growth) plan
      (look*/checking/digging) into (it/him/her/them/the matter/the claims/what/how/why/whether/our/the complaint/mr/mrs/ms/coach)
      caught on (video/camera/tape)
      been sent home
      (seized/confiscated/raided/wiped/locked out of/impounded) (by/from/after/his/her)
      (laptop/computer/office/phone/desk/email) .. (was/were/got) (seized/confiscated/searched/raided/wiped)
      (license/conduct/behavior/file) (is/was) being (reviewed/checked/examined)
      (got/given/received/gets) a .. (warning/talking-to/slap on the wrist) (for/over/after)
      (failed/flunked) .. (reference/background) check
      (asked/asking/asks) for .. transfer+
      (despidio/despidieron/suspendio)
      (caught/found) (asleep/sleeping/drinking/smoking/stealing/lying/texting/drunk/cheating/watching)
      (scored/scores/got/received/given/earned) .. (#/low/lowest/unsatisfactory/poor) .... (evaluation/observation/review)
      over .. (texts/texting/messages/comments/remarks/behavior/conduct/an affair/money/language/attendance)
      (strike/strikes) (left/and/before/from)
      (more/last/final) strike
      (lodged/filing/file) .. complaint+
      investigat*
      sent home (with/without/after/until/for/early)
      (with/without) pay (while/until/for/after/pending)
      (on/placed on/put on/taking/took/given) .. leave (after/while/until/because/pending/over/since/for)
      (dock*/withheld/garnish*) .. (pay/wages/check/paycheck)
      (suspended/reprimand*/disciplined/written up/wrote up/write-up/warned in writing/written warning/verbal warning/final warning/reprimanded/censured/sanctioned)
      (complaint/grievance/charge/claim/report)+ (was/were/is/has been/have been/got) .. (filed/made/lodged/against)
      (complain*/complaint+) (against/about) .. (coach/teacher/principal/director/custodian/driver/aide/nurse/mr/mrs/ms/secretary/sub/para/cook)
      (accus*/alleg*/misconduct/inappropriate with/embezzl*/theft/stealing/stole from/stole money/skimming/pocketed/missing money/cash went missing/falsif*/forged/padded/fudged/timecards/time cards/timesheet*)
      (arrested/arrest record/jail/mugshot/charged with/dui/dwi/owi/drunk/intoxicated/smelled of/failed a drug/failed a background/failed a test/drug test/background check/fingerprint*/restraining order)
      (slept/sleeping/asleep) (on the job/at work/on duty/in the)
      (yelled at/screamed at/swore at/grabbed/shoved/hit/slapped/yanked/yanking/yelling at/cussing at/swearing at) (a kid/a student/kids/students/another/a kindergartner/a child)
      how he (talked/talks/spoke) to (kids/students)
      (texted/texting/messaged/messaging/touched) (kids/students/girls/boys/a student/players)
      (bad/poor/low/negative/failing/unsatisfactory/terrible) (evaluation/review/observation/score/rating/reference)
      (evaluation/observation) (rating/score/said/says/results/was/went)
      (called/sent/hauled) (in/into/to) .. (hr/human resources/the district office/a meeting with hr)
      (hr/human resources) (is/has/was/will/got/found/called/met/told/says/said/wants/opened/closed/cleared)
      (license/certification) .. (revoked/expired/suspended/lapsed/pulled/lost)
      (affair with/dating a/having an affair/fling)
      (cleared of/found guilty/found that/no wrongdoing)
    `,
    allow: '(on/taking/took) (parental/maternity/paternity/baby) leave (after/while/until/since/for)',
    needs: STAFF,
    unless: `${NO_STAFF_MATTER}\ninvestigat* (how/why/what/magnets/plants/sound/light/forces/matter/the water/ecosystems/a crime)\n(science/lab/forensic*/crime scene)\nstole (the show/the spotlight/home/second/third/a base/bases/our hearts/hearts)\n(who stole) .. (doughnut+/donut+/cookie+/cake/pie)\n(who stole) .. _'s (doughnut/donut/cookie/cake/pie)+\n(students/graders/scholars/class) .. (investigat*/look into/looked into)\n(a student/students/player) (was/were) (suspended/disciplined)\nsuspend* disbelief\nsuspended (the/a/an/from the/in/above/by/over/between) .. (ceiling/string/strings/wire/wires/air/rafters/egg/bridge/planets/water)`,
  },
  {
    kind: 'personnel',
    note: 'Pay of one person, or of people before it is decided.',
    degree: 1,
    say: `
      (earn/earns/earning/make/makes/making/made/get/gets/getting/paid/pay/pays/paying/pocket/pockets/pull/pulls/pulling/take home/takes home/salary/wage/wages/raise/bonus/stipend/pension/bump) .. ($/# dollars/# a year/# an hour/# thousand/# k/# percent/six figures/_ figures)
      ($/# thousand/# percent/# dollars) .. (raise/salary/bonus/stipend/a year for/pay cut/bump/severance)
      (raise/bonus/pay cut/severance) of
      (makes/make/earns/earn/gets paid) .. (hundred/thousand/grand) .. (more/less) than
      (paid/makes/earns/getting/making/gets) (more/less/double/twice/half) (than/as much/what)
      (deal/contract/salary/package) (is/was) (worth/for) .. #
      (how much) .. (makes/make/earns/got/gets/paid)
      pay (cut/freeze/grade/scale) 
    `,
    needs:
      '(coach/principal/teacher/director/custodian/superintendent/secretary/nurse/driver/aide/para/cook/dean/administrator/employee/admin/counselor/librarian/ad)\n(rest of us/than us)\n(mr/mrs/ms/mx/dr/coach) _',
    unless: `${NO_STAFF_MATTER}\n(collect*/donat*/rais*/tickets/cost/admission/minutes/points/laps/miles/books)\n(food shelf/charity/for the)\n(starting pay/starting at/starting wage/to start/an hour/per hour/paid training/apply/benefits/we're hiring/now hiring/openings)\n(ledger/archives/vault/historical society/museum)\nfree throws\n# (students/kids/wins/points/goals/years/hours)`,
  },
  {
    kind: 'personnel',
    note: 'Health or private life of one who works here.',
    degree: 1,
    say: `
      (chemo/chemotherapy/radiation/rehab/detox/surgery/hysterectomy/biopsy/cancer/tumor/stroke/heart attack/miscarriage/depression/anxiety/breakdown/burnout/nervous breakdown/psych ward/mental health/bipolar/addiction/alcoholism/drinking problem/relapse/aa meetings/pregnan*/ivf/diagnos*/hospitalized/in the hospital/covid/divorce/separated from/custody/bankruptcy/evict*/eviction/foreclosure/immigration/visa/deported)
    `,
    needs:
      "(principal/teacher/director/custodian/superintendent/secretary/nurse/driver/aide/para/cook/dean/librarian/counselor) .. (is/was/has/had/will be/out/gone/on leave/just/took)\n(mr/mrs/ms/mx/coach) _ .. (is/was/has/had/will be/out/gone/on leave/just/took)\n(mr/mrs/ms/mx/coach) _'s\nher (teacher/principal)'s",
    unless: `${NO_STAFF_MATTER}\n(presentation/speaker/spoke/talk on/taught/teaches/training/workshop/resources)\n(survivor/beat/beats) \n(with permission/asked us to share/wants you to know)\n(service/in memory/passed away)\nhealth (class/unit/fair)`,
  },
];
