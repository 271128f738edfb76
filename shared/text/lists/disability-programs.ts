import type { Term } from '../terms.ts';

/**
 * Names of programs and rooms that tell a reader who has a disability. Notation: phrases.ts. Source: program names of Minnesota districts and the state’s
 * disability categories (Minnesota Rules 3525.1325 to 3525.1350), and what staff call them.
 *
 * The name alone is no fault: a job, a screening, a meeting of parents, a month of awareness pass. Beside people it is.
 */

/** Names that mean nothing else. */
const SURE =
  '(dcd/dcd-mm/dcd-sp/dcd mm/dcd sp/ebd/asd/dhh/ecse/sped/spec ed/special ed/special education/special needs/dape/adaptive pe/adapted pe/adapted phy ed/adapted physical education/adaptive phy ed/developmental adapted physical education/developmental cognitive disabilities/emotional behavioral disorders/autism/autistic/deaf and hard of hearing/hard of hearing/early childhood special education/cognitively delayed/cognitive disabilities/learning disabilities/learning disabled/physically impaired/visually impaired/speech therapy/speech and language/setting 3/setting 4/setting iii/setting iv/setting three/setting four/federal setting/level 4 program/center-based special education/center based special education/functional academics/functional skills/ild/wheelchair/down syndrome/exceptional needs/cognitively impaired/cognitive impairment/cognitive impairments/low vision/blind/visual impairments/dyslexia/dyslexic/emotional support/special day/intellectual disabilities/intellectual disability/intellectually disabled/developmental disabilities/developmental disability/developmental delays/developmentally delayed/developmental/disabled/handicapped/adhd/neurodivergent/deaf/dual sensory/asperger/aspergers/severe and profound/severely impaired/multiple impairments/multiply impaired/nonverbal/non-verbal/wheelchair users/adaptive skills/learning support/structured teaching/academic support lab/medically fragile/traumatic brain injury/physical disabilities/selective mutism/sensory processing/educacion especial)';
/** Names that are everyday words too: only as the name of a room, a class or its people. */
const LIKELY =
  '(life skills/lifeskills/resource/learning resource/learning center/center-based/center based/self-contained/self contained/sensory/calm/adaptive/adapted/transition/transitions/transition plus/transition program/functional/structured learning/social skills/behavior/behavioral/behavior support/inclusion/intervention/cross-category/cross categorical/speech/skills for life/daily living/daily living skills/independent living/communication/lid/bridges/focus)';
const ROOM =
  '(class/classes/classroom/classrooms/room/rooms/program/programs/unit/wing/group/groups/team/teams/crew/hour/period/section/cluster)';
const PEOPLE =
  '(little ones/littles/pals/regulars/gang/tots/young adults/teens/teenagers/users/folks/singers/dancers/runners/swimmers/gardeners/cooks/painters/prom/graduates/grads/campers/student/students/kid/kids/kiddo/kiddos/child/children/boys/girls/friends/learner/learners/scholars/athletes/team/players/chefs/bakers/artists/crew/squad/buddies/peers/graders/preschoolers/seniors/class/club/family/stars/superstars/champs/champions/eighteen to/18 to)';

/** What passes for every name: work, help and knowledge for grown-ups. */
const FOR_GROWN_UPS = `
(parents/families/caregivers) of (children/kids/students)
(for/to) (parents/families/caregivers/staff/teachers) .. (on/about/of) (supporting/raising/helping/teaching)
(talk/workshop/session/evening/night/resources/information/support/help) for (parents/families/caregivers/staff)
(supporting/helping/teaching/serving/raising/understanding/including) (children/kids/students/learners) with
(color blind/colour blind/blind taste/blind date/blind audition/deaf ear/love is blind/blind spot/window blind)
(asl/american sign language)
(book/books/novel/play/film/movie/author/authors/library display/helen keller/louis braille/paralympic/paralympics)
(hiring/hire/apply/applicants/job/jobs/openings/position/positions/vacancy/vacancies/substitute/career/careers/license/licensed/degree)
(awareness/acceptance/appreciation/advisory/sepac/council/conference/workshop/training/webinar/rights/law/screening/screenings/evaluation appointments/referral/referrals/child find/parent group/parents group/support group/information night/info night)
(teacher/teachers/para/paras/paraprofessional/paraprofessionals/staff/department/director/coordinator/specialist/specialists/therapist/therapists/pathologist/pathologists/educators/educator) (day/week/month/appreciation/of the year/openings/needed/wanted)
(special education/sped/special ed/speech/ecse/asd/ebd/dcd/life skills/resource) (teacher/teachers/para/paras/paraprofessional/paraprofessionals/staff/department/director/coordinator/specialist/therapist/educator/educators/services/law/advisory)
(fundraiser/polar plunge/penny drive/donate)
staff (from/of) the transition program
`;

const TEACHER = '(mr/mrs/ms/mx/miss/dr/coach/teacher/senora/senor)';

/** Such a name with its room or its people. */
const withItsPeople = (names: string): string => `${names} [program/resource/center/behavior/support] ${ROOM}
${names} [class/classroom/program/room/center] ${PEOPLE}
(students/kids/friends/children/class/crew/team) (in/from/of/with) [our/the/ms/mr/mrs] .. ${names}`;

/** Somebody was there. */
const joinedIn = (names: string): string =>
  `(in/at/from/of/joined/attends/to) [the/our/her/his/@his/a] .. ${names}`;

export const DISABILITY_PROGRAMS: readonly Term<'label'>[] = [
  {
    kind: 'label',
    note: 'the name of a class, room or program with its people',
    degree: 2,
    say: `${withItsPeople(SURE)}
${ROOM} for .. (students/children/kids) with .. (disabilities/special needs/autism/delays/impairments)
(students/kids/kiddos/friends/children/scholars/learners/athletes/everyone/classmates/young adults/teens/those/buddies/peers/players) with [a/an/their] ${SURE}
(iep/504) (kids/kiddos/students/friends/class)
(students/kids/kiddos/friends/children/everyone/classmates/those) with (an iep/ieps/a 504/504 plans)
(students/kids/kiddos/friends/children/scholars/learners/athletes/everyone/classmates/young adults/teens/those/buddies/peers/players) with .. (special needs/disabilities/disability/ieps/autism/down syndrome/impairments)
(students/kids/athletes/players/friends/teens) .. (who/whom) .. (have/has) .. (disabilities/disability/ieps/autism/an iep/special needs)
${SURE} (intervention/support/skills) [program/class/room] (group/kids/students/friends/club/crew)
(sensory room/resource room/calm room/transition program/life skills) (regulars/gang/crew/kids/friends/students/pals/bakers/family)
(kids/kiddos/students/friends) in (adaptive skills/life skills/functional skills/special education/the resource room/the sensory room/transition plus)
(clase/salon/alumnos/estudiantes/ninos/programa) .. (educacion especial/autismo)
educacion especial (class/room)`,
    allow:
      '_ with (and/or) without disabilities\n(students/learners/athletes/children) with [a/any/other] (disability/disabilities) (can/may) (ask/request/apply/get/use/call)',
    unless: FOR_GROWN_UPS,
  },
  {
    kind: 'label',
    note: 'an everyday word as the name of a class, with its people',
    degree: 2,
    say: `(our/the/these/this/my/in/from/to) [high school/middle school/elementary/school/awesome/amazing/own] ${LIKELY} [center/program/intervention/support/skills] (class/classes/classroom/classrooms/program/unit/students/kids/kiddos/friends/learners/scholars/crew/squad/chefs/bakers)
(social skills/lunch bunch) (group/class/club/kids/friends)
${TEACHER} _ ${LIKELY} (class/classes/classroom/room/program/unit/students/kids/kiddos/friends/learners/crew)
(students/kids/friends/scholars/children/class/class in/crew) (in/from/of) [our/the] [ms/mr/mrs] [_] ${LIKELY} (class/classes/classroom/room/program/unit)
(our/the/these) ${LIKELY} room (baked/made/sold/won/cooked/visited/planted/painted/wrote/learned/had/is/kids/students/friends/class/crew)
(life skills/lifeskills/daily living skills/transition plus/transitions plus/skills for life) (class/classroom/room/program/kids/students/friends/crew/squad/cafe/bakery/coffee/team/gardeners/chefs/bakers/seniors)
(our/with/in/to/from/by) (life skills/lifeskills/transition plus) (baked/made/sold/ran/who)
(life skills/lifeskills/transition plus) (is at it/is back/is baking/is selling/is cooking/is serving/baked/made/sold/ran/served/cooked/visited/went/opened/delivered/young adults)
unified .. with (athletes/players) who
(behavior/behavioral) (intervention center/intervention program/support center/support program/support room/room) .. (friends/students/kids/class/crew)
(special olympics/special olympians) (athlete/athletes/team/teams/student/students/swimmers/players/bowlers/squad)
(our/student/students/athletes/team) .. (special olympics/special olympians) (team/athletes/squad/crew/swimmers)
our special olympians
(sensory/sensory room/self-contained/self contained/center-based/center based/life skills/resource room/behavior program/behavior room/adapted pe/calm room/speech room/transition plus) (kids/kiddos/students/friends/class/crew/gang/readers/bakers/pals/team/little ones)
(her/his/our/the/my) .. (self-contained/self contained/center-based/sensory/resource) (kids/kiddos/students/friends/class/crew)
our .. (transition/transitions) (students/kids/friends/crew/class)
(kids/students/friends/children/kiddos/learners/teens) on the (spectrum/autism spectrum)
(adapted/adaptive) (floor hockey/soccer/softball/bowling/athletics/sports/basketball/track/swim) (champions/champs/state/tournament/team/players/kids/students)
(adapted/adaptive) (floor hockey/soccer/softball/bowling/athletics/sports/basketball/track/pe/art/swim/swimming/phy) [_] (student/students/team/teams/class/athletes/players/kids/friends/champs)
(our/the) .. (adapted/adaptive) (floor hockey/soccer/softball/bowling/athletics/basketball/track) (team/athletes/players/squad)`,
    unless: `${FOR_GROWN_UPS}
(college and career/career/family/parent/parents/community/teacher/staff/media/reading/book/counseling) resource (room/center)
(kindergarten/middle school/high school/grade level/to middle/to high/to kindergarten) .. (transition/transitions)
(transition) (day/night/meeting/to middle/to high/to kindergarten)
(inclusion) (day/week/club)
(speech) (and debate/team/meet/contest/tournament/class/and drama)
(communication) (class/arts)`,
  },
];

/** A person, as people are marked. */
const SOMEBODY = '@who/@one/@he/@group';

/** Next to a picture of students the name is enough. */
export const BESIDE_A_PICTURE: readonly Term<'label'>[] = [
  {
    kind: 'label',
    note: 'a name that means nothing else, over a picture of students',
    degree: 2,
    say: `${SURE}
(life skills/lifeskills/resource room/center-based program/transition plus/sensory room/special olympics)`,
    unless: FOR_GROWN_UPS,
  },
];

/** Somebody was there: the name of the room is enough. Read where people are marked (marked-people.ts). */
export const BESIDE_A_NAME: readonly Term<'label'>[] = [
  {
    kind: 'label',
    note: 'somebody in such a room or program',
    degree: 1,
    say: `(in/at/from/of/joined/attends/to) [the/our/her/his/@his/a] .. (resource room/life skills/lifeskills/sensory room/center-based program/transition plus/special olympics/social skills group)
${joinedIn(SURE)}`,
    needs: SOMEBODY,
    unless: FOR_GROWN_UPS,
  },
];

/** The same three for names that a district gives its own programs. */
export interface ProgramTerms {
  readonly named: readonly Term<'label'>[];
  readonly besidePicture: readonly Term<'label'>[];
  readonly besideName: readonly Term<'label'>[];
}

/**
 * Terms for a district's own special programs ("Beacon", "Project SAIL"). `names`: folded words parted by one space; at
 * least one.
 */
export const programTerms = (names: readonly string[]): ProgramTerms => {
  const any = `(${names.join('/')})`;
  const term = { kind: 'label', degree: 2, unless: FOR_GROWN_UPS } as const;
  return {
    named: [{ ...term, note: 'one of the district’s own programs with its people', say: withItsPeople(any) }],
    besidePicture: [
      { ...term, note: 'one of the district’s own programs, over a picture of students', say: any },
    ],
    besideName: [
      {
        ...term,
        note: 'somebody in one of the district’s own programs',
        degree: 1,
        say: joinedIn(any),
        needs: SOMEBODY,
      },
    ],
  };
};

/** Hashtags that run the name together with its people. */
export const LABEL_TAG =
  /^(?:sped|dcd|ebd|asd|ecse|dhh|dape|lifeskills|specialed)(?:squad|class|crew|kids|room|team|fam(?:ily)?|life|students|friends|stars|rocks|strong)/i;
