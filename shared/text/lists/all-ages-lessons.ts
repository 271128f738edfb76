/** A lesson, or help: the same words then go to a second pair of eyes instead. In the sentence or beside it. */
export const IN_A_LESSON = `
  lesson+
  unit
  curriculum
  (health/history/science/civics/government/english/psychology/chemistry/forensics/literature/law/economics/geography) (class/classes/teacher+/students/education/unit/fair/lesson+/curriculum/project+)
  (class/classes/students/student/children/graders/we/freshmen/seniors/juniors/sophomores/kids/scholars/they/team) .. (learn/learned/learning/learns/study/studied/studying/discuss/discussed/discussing/explore/explored/research/researched/researching/debate/debated/examine/examined/read/reading/analyze/analyzed/hear/heard/signed)
  learn+/learned/learning (about/how/the/why/what)
  taught/teach/teaches/teaching (students/us/our/about/them/teens/the)
  prevent*
  awareness
  (danger/risk/effect/harm/consequence/sign/history/impact/cost/story/truth)+ of
  red ribbon
  drug free
  tobacco free
  vape free
  anti-(vaping/smoking/tobacco/drug/alcohol)
  say no
  saying no
  dare (officer/program/graduat*/class)
  (school resource) officer+
  resource+ for
  talk/talking to your (child/children/teen/teens/kid/kids/student/students)
  (vaping/vape/opioid+/fentanyl/alcohol/cannabis/marijuana/nicotine/drug+/gambling) 101
  101 for (parents/families/teens)
  (what it looks like/why kids start/why teens start/how to talk)
  what's in (a/an/the)
  in honor of
  (told/tell/tells/telling) (his/her/their) story
  talk/talking with your (child/children/teen/teens/kid/kids/student/students)
  (parent/family/community) (education/night/university/forum/presentation/session/workshop)
  guest speaker+
  speaker+
  assembly
  presentation
  presented
  workshop
  simulator
  simulation
  impaired driving
  drunk driving
  distracted driving
  policy
  policies
  handbook
  not allowed/permitted
  prohibited
  quit/quitting
  support group+
  recovery
  treatment
  counselor+
  naloxone
  narcan
  take back
  safe storage
  secure storage
  gun lock+
  gun safety
  (firearm/firearms/hunter) safety
  mock crash
  sadd
  museum
  exhibit
  documentary
  prohibition era
  civil war
  revolutionary war
  world war
  ww2
  wwii
  wwi
  ancient
  medieval
  viking+
  century
  vietnam
  holocaust
  slavery
  civil rights
  (the) odyssey
  novel
  novels
  essay+
  puberty
  sex ed
  sex education
  sexual health
  human growth
  healthy relationships
  consent
  title ix
  nine-line
  help line
  helpline
  hotline
  988
  call or text
  warning signs
  facts about
  pledge
  peer (educator+/leader+/helper+)
  detector+
  survey
  statistic+
  archaeolog*
  primary source+
  trivia about the past
`;
