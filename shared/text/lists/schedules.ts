/**
 * A child, a place and a regular time. Notation: phrases.ts; `@who` and the others are marks for people
 * (shared/compliance/marked-people.ts). Source: our own reading of school posts.
 */

/** One child; a child of everybody’s ("your child", "every student") is a rule for all. */
export const ONE_OF_THEM =
  /@(?:who|he)\b|(?<!\b(?:your|any|every|each|another|no|per) (?:[a-z]{1,14} ){0,2})@one\b/;

/** Where somebody can be met. */
export const SPOT = `
(bus stop/stop/stops/corner/curb/crossing/crosswalk/intersection/bus #/route #/entrance/gate/bench/flagpole/flag pole/bike rack/bike racks/sidewalk/parking lot/lot/lot a/lot b/driveway/alley/trail/path/bridge/underpass)
(door/doors/entrance) (#/a/b/c/d/e/one/two/three/four/five/six/seven/eight/nine/ten)
(north/south/east/west/front/back/side/main/gym/kindergarten) (door/doors/entrance/lot/field/gate/steps/hall)
(park/playground/field/fields/back field/courts/tennis courts/skate park/skatepark/rink/pool/ice arena/arena/rec center/community center/library/public library/ymca/y/boys and girls club/annex/studio/dojo/church/mosque/store/gas station/kwik trip/kwik stop/holiday/cub/target/coffee shop/mcdonald's/pizza place/taco place)
(ave/avenue/street/st/road/rd/lane/boulevard/blvd/drive/parkway/pkwy) [s/n/e/w/south/north/east/west]
(down/along/on/up/off/across) (penn/lyndale/nicollet/portland/old shakopee/xerxes/france/normandale/queen/james/morgan/humboldt/emerson/dupont/bloomington/cedar/american/oxboro/poplar bridge/auto club)
(down/along/up/across/off) @who
(#th/#st/#nd/#rd) (and/&/street/st/ave/avenue) [_]
(#th/#st/#nd/#rd) _ (and/&) _
(walk/walks/walking/bike/bikes/biking/ride/rides/riding/head/heads/go/goes/home) [home] (home/alone)
(her/his/their/@his/the) (house/home/apartment/building/yard/porch/grandma/day care/daycare)
`;

/** A corner as people write it: "98th & Penn", "86th and Portland". */
export const CORNER =
  /\b\d{1,3}(?:st|nd|rd|th)(?: (?:st|street|ave|avenue)\.?)? ?(?:&|and|\/) ?[a-z\d]{2,20}|\b[a-z]{3,16} (?:&|and) \d{1,3}(?:st|nd|rd|th)\b/;

/** The stop or door itself is enough. */
export const STOP_OR_DOOR = `
(bus stop/stop at/stop on/stop by/stop is/door #/doors #/bus # at/stop near)
(#th/#st/#nd/#rd) (and/&) _ (stop)
_ (avenue/street/ave/road/lane) stop
`;

/** Again and again. */
export const REGULAR = `
(every/each) [single/school] (day/morning/afternoon/evening/night/weekday/week/school day/monday/tuesday/wednesday/thursday/friday/saturday/sunday/recess/lunch/month/a.m/p.m/mon/tue/wed/thu/fri/mwf)
(daily/weekdays/weeknights/mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays/nightly)
(on/always on) (m/w/f/tues/thurs)
(always/usually/most days/most mornings/most afternoons/without fail/like clockwork/rain or shine/all year/all winter/this whole year/same time/same spot/same place/regularly/routine/routinely)
(after school/before school/at dismissal/when the bell rings/after the bell/after the last bell/after practice/before the bell)
(todos los dias/cada dia/cada manana/cada tarde/los lunes/los martes/los miercoles/los jueves/los viernes/maalin walba/subax walba)
`;

/** A time of day. */
export const CLOCK_TIME =
  /\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:at|until|till|around|by|about|from) (?:\d{1,2}|noon|one|two|three|four|five|six|seven|eight|half past \w{3,6}|a quarter (?:to|past) \w{3,6})\b(?! (?:points|goals|students|people|books|of|to one|-))/;

/** What a child does day after day, and how a reader is sent to them. */
export const ROUTINE = `
(wait/waits/waiting/walk/walks/walking/ride/rides/riding/bike/bikes/biking/scooter/scooters/skateboards/catch/catches/catching/take the bus/takes the bus/takes bus/rides bus/gets on/gets off/get off/hops off/hops on/steps off/board/boards/dropped/dropped off/drop/drops/picked up/pick up/picks/picked/collected/leave/leaves/leaving/arrive/arrives/arriving/stand/stands/standing/stay/stays/staying/hang out/hangs out/sit/sits/sitting/practices/practicing/shoots/trains/skates/swims/plays/runs/cross/crosses/crossing/heads/heading/goes/comes/be found/lives/is first/is last/is at/is always/is out/is the first/is there)
(find/see/look for/wave to/wave at/say hi to/say hello to/high five/meet/spot/greet/visit/catch) .. (@who/@one/@he)
(@who's/@one's/@his/his/her/their) (stop/bus stop/bus/route/walk home/walk to school/ride/pick-up spot/pickup spot/drop-off/door)
(espera/camina/toma el bus/sale/llega)
`;

/** One day’s event with many people, printed everywhere. */
export const AN_EVENT = `
(performs/perform/performance/concert/recital/game/match/meet/tournament/race/parade/ceremony/assembly/open house/graduation/commencement/signing/banquet/show/musical/play opens/debut/premiere/interview/exhibit/opening night/livestream/broadcast/scored/wins/won/win/defeated/beat/state/sections/tryouts/office hours/reads to/read to/tutoring/tutors/club meets/meets every/rehearsal/practice is/practices are/practice:)
`;
