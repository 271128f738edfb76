/**
 * What tells that a post is about students. Notation: phrases.ts. Source: our own reading of school posts. Families and
 * staff by themselves are none.
 */
export const STUDENT_CONTENT = `
student+/pupil+/kid/kids/kiddo+/child/children/boy/boys/girl/girls/youth/teen+/scholar+/classmate+/learner+/littles
grader+/kindergart*/preschool*/freshman/freshmen/sophomore+/junior/juniors/senior/seniors/first-graders/second-graders
(class of/our class/room #/homeroom/the class/classes)
(captain+/athlete+/player+/runner+/swimmer+/wrestler+/skater+/gymnast+/goalie+/pitcher+/setter+/libero+/quarterback+/lineman/linemen/dancer+/singer+/musician+/violinist+/drummer+/actor+/artist+/debater+/mathlete+/robot team/cast/crew/troupe)
(varsity/jv/team/teams/squad/roster/lineup/starting five/relay)
(band/choir/orchestra/drumline/musical/play/honor society/student council/student section/robotics/math league/quiz bowl/speech team/chess club/drama club/nhs)
(son/daughter/brother/sister/grandson/granddaughter/my kiddo)
(congrats/congratulations/felicidades/proud of you/way to go/shout out/shoutout/kudos)
(shot/swim/swimmer/player/athlete/student/artist/star/senior/junior/scholar) of (the week/the month/the day/the year/the night/the game)
(goal/goals/touchdown+/dunk/homer/home run/hat trick/save of the/ace/personal best/pr/best times/medal+/champion+/state qualifier+/all-conference/all-state)
estudiante+/alumno+/alumna+/ardayda/arday
`;

/** Handles every platform gives a meaning of its own; nobody is tagged by them. */
export const NOBODYS_HANDLES: ReadonlySet<string> = new Set(
  'everyone here followers highlight all channel friends topfans'.split(' '),
);
