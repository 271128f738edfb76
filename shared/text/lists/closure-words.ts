import type { Term } from '../terms.ts';

/**
 * Words for closings that this district does not use, and closings guessed at. The district decides by 5 a.m., closes
 * for the day or not, and has no late starts (bloomington.k12.mn.us, emergencies page). Phrases as in phrases.ts.
 */
export const CLOSURE_WORDS: readonly Term<'not-used' | 'guessed'>[] = [
  {
    kind: 'not-used',
    note: 'Late starts and delays, which the district does not have.',
    degree: 2,
    say: `
      (late/delayed/later) (start/starts/opening/openings/begin/beginning)
      delayed (arrival/arrivals)
      late-start
      (start/starts/begin/begins/open/opens) at # instead of
      later than (usual/normal)
      opening late
      (start/starts/starting/begin/begins) late
      delayed (two/2/one/1/a couple/three) (hour/hours)
      (#/sixty/ninety/120)-minute delay
      (two/2)-hr delay
      open late
      (starting/start/starts/opening/open/opens/begin/begins/beginning/run/running/delayed/late/arrive) .. (two/2/one/1/three/3) (hour/hours/hr/hrs) (late/later/behind/delay/delayed/after)
      (school/classes/we/doors/buses/day) .... (two/2/one/1/three/3) (hour/hours/hr/hrs) (late/later/behind)
      (two/2/one/1/three/3)-(hour/hr/hrs/hours) (delay/late/delayed/later/early start/weather delay/school delay/fog delay/snow delay/cold delay/late start)
      (two/2/one/1/three/3) hours (late/delay)
      2hr delay
      (school/schools/classes/start/opening/bell/everything/buses) .. (is/are/will be) delayed
      (delay/delays/delaying/delayed) .. (school/classes/the start/start of school/opening/start time)
      (weather/snow/cold/fog/ice) delay
      on a delay
      (shifts/shifted/pushed/moved/push) (by/back) .. (two/2/one/1) hour+
      (dos/una/tres) (hora/horas) (tarde/de retraso/mas tarde/despues)
      (entrada/inicio/comienzo) (tardia/tardio/retrasad*)
      retraso de (dos/2/una) hora*
      (laba/hal) saac* (dib/ka dib)
      dib u dhac
    `,
    allow: `
      (off to a/got a/get a/gets a/for a/had a) late start
      (concert/game/match/meet/practice/show/flight/movie/kickoff/tipoff/race/rehearsal/band) .... (late/later/delayed) (start/by)
      late starter+
    `,
    unless: `
      (flight/plane/train/concert/game/match/meet/practice/show/kickoff/tip-off/tipoff/rehearsal/tournament/first pitch/puck drop/rain/lightning delay/movie/musical/play/speech/launch/rocket) 
      (does not/do not/don't/doesn't/never/no longer/without/no) .. (late start+/two-hour/2-hour/delay+/delayed/use/have)
      (season/spring) (got/is off)
      time delay
      developmental
      language delay
    `,
  },
  {
    kind: 'guessed',
    note: 'A closing guessed at or spread before it is decided.',
    degree: 2,
    say: `
      (betting/bet/guess/guessing/predict*/expect/expecting/hearing/heard/think/probably/likely/might/may/could/rumor has it/looks like/sounds like/pretty sure/fingers crossed/calling it) .. (we/we'll/we're/school/schools/there/it/that we/that we'll/tomorrow/be/a) .. (closed/cancelled/canceled/called off/snow day/no school/close/off/e-learning day/virtual)
      (school's/school is) (off/out) (tomorrow/today/monday/tuesday/wednesday/thursday/friday)
      word is .. (school/we/no school/closed/off)
      (no school/snow day) .. (likely/probably/i bet/we think/i think/i hope/calling it now)
      (school/we/schools) (might/may/could/probably/will probably/will likely/likely will) .. (close/be closed/be cancelled/be canceled/call it/let out early/dismiss early)
      (calling/call) it (now/early/a snow day)
      (superintendent/district) (will/is going to/should/is about to) (close/call/cancel/announce) 
    `,
    unless: `
      (spoon/pajamas inside out/ice cubes/poem/story/book/writing/dream/deserve)
      (in the event/plan for/how will/how to find out/where to find/check/sign up for alerts) 
      (road/street/pool/lot/registration) 
      district will (announce/call) (by/on/if/when)
      when (school/we)
    `,
  },
];
