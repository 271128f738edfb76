/**
 * A child, a place and a regular time. Notation: phrases.ts; `@who` and the others are marks for people
 * (shared/compliance/marked-people.ts). Source: our own reading of school posts.
 */

/** One child; a child of everybody’s ("your child", "every student") is a rule for all. */
export const ONE_OF_THEM =
  /@(?:who|he)\b|(?<!\b(?:your|any|every|each|another|no|per) (?:[a-z]{1,14} ){0,2})@one\b/;

/** Somebody who works here is named: "our new athletic trainer, @who", "@who, our nurse". */
const WORK =
  '(?:teacher|coach|trainer|counselor|nurse|principal|secretary|custodian|librarian|director|officer|para|aide|psychologist|therapist|social worker|specialist|coordinator|manager|assistant|bus driver|driver|cook|chef|engineer|tutor|liaison|interpreter|guard)';
export const WORKS_HERE = new RegExp(
  `\\b(?:new|our|your|the) (?:(?!student\\b)[a-z-]+ ){0,3}${WORK},? @who\\b|@who, (?:our|the|your|a) (?:(?!student\\b)[a-z-]+ ){0,3}${WORK}\\b`,
);

/** Where somebody can be met. */
export const SPOT = `
(the block/our block/his block/her block/around the block/tables/table)
(cross/crosses/crossing) _
(cancha/parque/puerta/parada/esquina/biblioteca/calle/estacion/patio)
(practice room/garage/gym/weight room/wrestling room/band room/media center/commons/courtyard/hallway/stairwell/dugout/bleachers/track/station/transit station/light rail/platform/train/metro/shelter/food court/mall/mailbox/hydrant/lamp post/shed/barn/pond/creek/lake/loop/maple/oak tree/hill/swings/slide/basketball hoop/hoop/front steps/steps/front office/back of the school/front of the school/behind the school/behind the gym/under the/in front of)
(room) #
(number # bus/trailer court/trailer park/mobile home park)
(dairy queen/dairy barn/dq/culver's/creamery/diner/bakery/arcade/cafe/deli/donut shop/ice cream shop/ice cream stand/subway/wendy's/burger king)
(at/by/outside/behind) the @who (with/every/each/after/before/most)
(city bus/the bus/school bus/the 535/light rail/carpool)
(bus stop/stop/stops/corner/curb/crossing/crosswalk/intersection/bus #/route #/entrance/gate/bench/flagpole/flag pole/bike rack/bike racks/sidewalk/parking lot/lot/lot a/lot b/driveway/alley/trail/path/bridge/underpass)
(door/doors/entrance) (#/a/b/c/d/e/one/two/three/four/five/six/seven/eight/nine/ten)
(north/south/east/west/front/back/side/main/gym/kindergarten) (door/doors/entrance/lot/field/gate/steps/hall)
(park/playground/field/fields/back field/courts/tennis courts/skate park/skatepark/rink/pool/ice arena/arena/rec center/community center/library/public library/ymca/y/boys and girls club/annex/studio/dojo/church/mosque/store/gas station/kwik trip/kwik stop/holiday/cub/target/coffee shop/mcdonald's/pizza place/taco place)
(ave/avenue/street/st/road/rd/lane/boulevard/blvd/drive/parkway/pkwy) [s/n/e/w/south/north/east/west]
(down/along/on/up/off/across) (penn/lyndale/nicollet/portland/old shakopee/xerxes/france/normandale/queen/james/morgan/humboldt/emerson/dupont/bloomington/cedar/american/oxboro/poplar bridge/auto club)
(down/along/up/across/off) @who
(walk/walks/walking/bike/bikes/biking/ride/rides/riding/head/heads/go/goes/home) [home] (home/alone)
(her/his/their/@his/the) (house/home/apartment/building/yard/porch/grandma/day care/daycare)
`;

/** A corner as people write it: "98th & Penn", "86th and Portland". */
export const CORNER =
  /\b\d{1,3}(?:st|nd|rd|th)(?: (?:st|street|ave|avenue)\.?)? ?(?:&|and|\/) ?[a-z\d]{2,20}|\b[a-z]{3,16} (?:&|and) \d{1,3}(?:st|nd|rd|th)\b|\b(?:down|along|on|up|off|across|at|of) \d{2,3}(?:st|nd|rd|th)\b(?! (?:grade|hour|period|place|annual|day|birthday|game|win|anniversary))/;

/** The stop or door itself is enough. */
export const STOP_OR_DOOR = `
(bus stop/stop at/stop on/stop by/stop is/door #/doors #/bus # at/stop near)
stop #
_ (avenue/street/ave/road/lane) stop
`;

/** The next sentence about a child is about where it is picked up: with an hour, that is enough. */
export const THE_STOP = /\bbus stop\b|\bstop #?\d/;

/** Again and again. */
export const REGULAR = `
(any/every/each) (weekday/weekdays/day/morning/afternoon/evening/school day/lunch)
(cada/todos los/todas las) (lunes/martes/miercoles/jueves/viernes/sabado/domingo/dia/dias/manana/mananas/tarde/tardes/noche)
(mon-fri/mon - fri/monday-friday/monday to friday/monday through friday/m-f/mwf/seven days a week/five days a week/three days a week/school days/school nights/on school days/all week/nearly every/almost every/same corner/same bench/same time/same bus/usual/rain or snow/the whole season/before anybody else/before anyone else/long before/without fail/twice a week/once a week/every time)
(every/each) [single/school] (day/morning/afternoon/evening/night/weekday/week/school day/monday/tuesday/wednesday/thursday/friday/saturday/sunday/recess/lunch/month/a.m/p.m/mon/tue/wed/thu/fri/mwf)
(daily/weekdays/weeknights/mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays/nightly)
(on/always on) (m/w/f/tues/thurs)
(always/usually/most days/most mornings/most afternoons/without fail/like clockwork/rain or shine/all year/all winter/this whole year/same time/same spot/same place/regularly/routine/routinely)
(after school/before school/at dismissal/when the bell rings/after the bell/after the last bell/after practice/before the bell)
(todos los dias/cada dia/cada manana/cada tarde/los lunes/los martes/los miercoles/los jueves/los viernes/maalin walba/subax walba)
`;

/** A time of day. */
export const CLOCK_TIME =
  /\b\d{1,2}:\d\d\b|\ba las? \d{1,2}\b|\bafter (?:four|five|six|three|two|supper|dinner)\b|\b(?:five|ten|quarter) (?:to|past) \w{3,6}\b|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2} ?[-–] ?\d{1,2}\b(?! (?:win|loss|in the))|\b(?:at|until|till|around|by|about|from) (?:\d{1,2}|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past \w{3,6}|a quarter (?:to|past) \w{3,6})\b(?! (?:points|goals|students|people|books|of|to one|-))/;

/** What a child does day after day, and how a reader is sent to them. */
export const ROUTINE = `
(wait/waits/waiting/walk/walks/walking/ride/rides/riding/bike/bikes/biking/scooter/scooters/skateboards/catch/catches/catching/take the bus/takes the bus/takes bus/rides bus/gets on/gets off/get off/hops off/hops on/steps off/board/boards/dropped/dropped off/drop/drops/picked up/pick up/picks/picked/collected/leave/leaves/leaving/arrive/arrives/arriving/stand/stands/standing/stay/stays/staying/hang out/hangs out/sit/sits/sitting/practices/practicing/shoots/trains/skates/swims/plays/runs/cross/crosses/crossing/heads/heading/goes/comes/be found/lives/is first/is last/is at/is always/is out/is the first/is there)
(find/see/look for/wave to/wave at/say hi to/say hello to/high five/meet/spot/greet/visit/catch) .. (@who/@one/@he)
(@who's/@one's/@his/his/her/their) (stop/bus stop/bus/route/walk home/walk to school/ride/pick-up spot/pickup spot/drop-off/door)
(meets/picks/fetches/collects/drops/walks) (@he/@his/her/him)
(opens/unlocks/locks) [up] the (gate/gates/door/doors/building/gym/shed)
by (himself/herself)
can be (found/challenged/seen/reached/spotted/heard)
(practica/entrena/juega)
(get/gets/got) (dropped/picked/off/on)
(you'll find/you will find/can find/hear/can hear/you can hear/catch her/catch him) .. (@who/@one/@he)
(feeding/feeds/watering/waters/laps/lap/loops/jogs/jogging/reads/reading/eats/eating/naps/tutors/tutoring/works/working/volunteers/volunteering/babysits/delivers)
(espera/camina/toma el bus/sale/llega)
`;

/** One day’s event with many people, printed everywhere. */
export const AN_EVENT = `
(los/las/te/les) esperamos
(from/starting/beginning/starts/begins) (january/february/march/april/may/june/july/august/september/october/november/december/jan/feb/mar/apr/aug/sept/oct/nov/dec) #
(alliance/society/association/guild/network/ensemble/troupe) meets
the .. @who meets
(grade/graders/class/fall/spring/winter/school/student/one-act/our/the/kindergarten) play
hiring (night/event/fair)
(job fair/career fair/hiring bus/human resources)
(board meets/council meets/committee meets/pto meets/pta meets/commission meets/board meeting/agenda/book club/talks/meeting/meetings/club/clubs/group meets/class meets/performs/perform/performance/concert/recital/game/match/meet/tournament/race/parade/ceremony/assembly/open house/graduation/commencement/signing/banquet/show/musical/play opens/debut/premiere/interview/exhibit/opening night/livestream/broadcast/scored/wins/won/win/defeated/beat/state/sections/tryouts/office hours/reads to/read to/tutoring/tutors/meets every/rehearsal/practice is/practices are/practice:)
`;

/** In a file's name or a link no sentence says who: a stop with a time or a corner is enough. */
export const STOP_IN_A_NAME =
  /\b(?:bus[ _-]?stop|pick[ _-]?up[ _-]?spot|waits?[ _-]at)\b.{0,40}(?:\d{1,2}(?:st|nd|rd|th)|\d{3,4} ?[ap]m|\d:\d\d)/;

/** With these an event or a club explains nothing: a child is by itself there, or waits. */
export const BY_ITSELF =
  /\b(?:alone|by (?:her|him|them)sel[fv]\w*|usual|waits?|waiting|bus stop|walks? home|rides? home|meets? (?:her|him|@he|@his)|nanny|picks? (?:her|him|@he|@his)|solo|sola)\b/;

/** A club or a class is spoken of: what follows are the hours that it is open to all. */
export const A_GROUP_OF_OURS =
  /^(?:our|the|join our|come to our) (?:[\w'@-]+ ){0,3}(?:club|team|choir|band|group|class|crew|circle|council|league|lab|squad)\b/;

/** It does not happen. */
export const NOT_SO =
  /\b(?:hiring|career|recruiting) (?:night|event|fair|day)\b|\bjob fairs?\b|\b(?:librar(?:y|ies)|offices?|pools?|gyms?|clinics?|playgrounds?) [^.;]{0,40}\b(?:is|are) open\b(?!.{0,200}\b(?:waits?|walks?|rides?|alone|stands?)\b)|\b(?:can.?t|cannot|won.?t|will not|do not|don.?t|did not|didn.?t) (?:ride|walk|wait|stay|come|go|leave|be)\b/;
