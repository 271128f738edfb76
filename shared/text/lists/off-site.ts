/**
 * Where groups go, how a post says that they are there now, and how it says that they are back. Notation: phrases.ts;
 * `@who` and the others are marks (shared/compliance/marked-people.ts): after “at” an unknown name is a place. Source:
 * our own reading of school posts; places are those classes around Bloomington visit.
 */

/** Places away from school, by kind. */
const KINDS =
  '(zoo/museum/aquarium/planetarium/observatory/nature center/nature centre/arboretum/science center/history center/discovery center/state capitol/capitol/orchard+/apple orchard+/pumpkin patch/corn maze/farm/ranch/petting zoo/sugarbush/sugar bush/waterpark/water park/amusement park/theme park/roller coaster/trampoline park/bowling alley/bowling lanes/bowling center/skating rink/roller rink/roller garden/ice rink/ice arena/ski hill/ski area/ski resort/tubing hill/climbing gym/mini golf/golf dome/laser tag/escape room/movie theater/theatre/theater/playhouse/orchestra hall/concert hall/state park/regional park/county park/city park/park reserve/nature preserve/wildlife refuge/beach/campground/camp/lodge/retreat center/environmental learning center/hotel/motel/suites/inn/resort/airport/state fair/fairgrounds/convention center/stadium/ballpark/arena/college/university/campus/tech college/public library/city hall/courthouse/fire station/fire house/fire hall/police station/nursing home/assisted living/senior living/food shelf/food bank/feed my starving children/animal shelter/humane society/hospital/factory/bakery/mill/mine/cave/caverns/cemetery/memorial/monument/national park/grocery store/restaurant/pizzeria/mall/newsroom/tv station/radio station/landfill/recycling center/water treatment plant/fish hatchery/greenhouse nursery/bookstore)';
const NAMED =
  '(valleyfair/mall of america/nickelodeon universe/como/como zoo/minnesota zoo/guthrie/ordway/orchestra hall/northrop/orpheum/afton/buck hill/hyland hills/hyland lake/wolf ridge/deep portage/camp st croix/long lake conservation/camp snoopy/eagle bluff/fort snelling/mill city/gibbs farm/murphy’s landing/the landing/the works/target field/target center/us bank stadium/u.s. bank stadium/xcel energy center/3m arena/mariucci/huntington bank stadium/bell museum/sea life/crayola experience/great wolf/wild mountain/bunker hills/can can wonderland/sky zone/urban air/dave & busters/washington dc/washington d.c/duluth/mankato/st cloud/rochester/chicago/new york/wisconsin dells/the dells/lake superior/north shore/minnehaha falls/augsburg/st olaf/carleton/macalester/gustavus/st thomas/hamline/bethel/normandale)';

export const PLACE = `
${KINDS}
${NAMED}
(at/inside/exploring/touring/visiting/near/around) [the/camp/lake/mount] @who
on lake @who
(live from/hello from/hi from/greetings from/arrived in/arrived at/landed in/heading to/headed to/on the way to/on our way to/off to/bus to/bound for/made it to/welcome to/day one in/day two in/night one in/night two in) [the/camp/lake/mount] @who
(at/from/to/in/inside/around/exploring/touring/visiting/near) [the] .. @who (park/lake/zoo/museum/center/centre/hall/theater/theatre/farm/orchard/hill/ridge/camp/suites/hotel/inn/arena/lanes/rink/field/house/mill/college/university/preserve/refuge/garden/gardens/mountain/bluff/resort/lodge/falls/island/beach/library/stadium/station)
`;

/** What a school has itself: a zoo of blocks, a theater of its own. */
export const AT_SCHOOL = `

(our/the school/school's/the high school/the middle school/@school) [own/new/black box/school] (theater/theatre/orchard/farm/greenhouse/stadium/arena/camp/campus/library/media center/cafeteria/gym/auditorium/commons/field/fields/garden)
(built/build/building/made/making/created/creating/drew/painted/designing/designed/a mini/a paper/cardboard/pretend/virtual/virtually/lego/classroom/living/wax/indoor/walking) .. (zoo/museum/aquarium/farm/park/city/restaurant/hotel/planetarium/theater/camp/campus/store/bakery/hospital)
(inflatable/portable/mobile/traveling/travelling/visiting) (planetarium/zoo/museum/aquarium/farm)
(zoo/museum/farm/aquarium/theater/theatre/planetarium/arboretum/bakery/hospital/library) (visited us/came to us/came to/visits us/on wheels/mobile/to go/in the hallway/in the classroom/in our/in the gym)
(wax/living) museum
museum of (us/me/ourselves/our/kindness/feelings/mistakes/failure/room #/@group)
(showing/shows/displaying/displayed/on display/on view/hanging/presenting/opens/open) .... in (@group/room #)
(in/into) (our/the) (hallway/hallways/gym/cafeteria/library/media center/classroom/classrooms/auditorium/commons/courtyard/playground)
(college/career) (application/applications/fair/night/essay/visits in/reps/representatives/week/day/board)
summer camp
campus (parent/student/portal/app)
(website/phones/e-mail/email/infinite/in) [and/or] campus
`;

/** The group is there, or on its way. */
export const LIVE = `
(right now/as we speak/as i type/at this moment/at this very moment/this very minute/this minute/currently/at the moment/happening now/in progress/live from/live at/coming to you from/coming to you live/greetings from/hello from/hi from/good morning from/reporting from)
(just/have/has/finally/safely) (arrived/landed/made it/checked in/pulled up/pulled in/pulled into/gotten off/got to/got here/reached/boarded)
(we/they/everyone/class/@our/@group) made it (to/here)
(arrived/checked in/settled in/unpacking/unpacked) (at/in/to/safely)
(on the bus/on the road/on our way/on their way/en route/heading/headed/bound/loading the bus/loading up/boarding/leaving) [now/today/soon/right now/this morning] (to/for)
(we/they/we're/they're/are/is/i'm) [all/both/currently/now/still/so/having/enjoying/out] (here/here at/out here/at the/at/exploring/touring/hiking/visiting/spending the day/spending the morning/spending the week/having a blast/having fun/having so much fun/enjoying/learning all/feeding/riding/watching/meeting/skating/bowling/skiing/tubing/swimming/camping/staying/walking through/wandering/in line/in line for/in line at/eating lunch/eating/picking/petting/climbing/paddling/canoeing)
(is/are) (at/in) .. (today/this morning/this afternoon/tonight/now/until/all day/all week/this week/through/till/for the day/for the week)
(today/this morning/this afternoon/tonight) .. (we are/we're/our/room #/@our/@group/@adult's @group) .. (is/are/at/visit/explore/explores/tour/tours)
(off to) .. (now/today/this morning/right now/for the day)
(come find us/come say hi/say hi if you see/wave if you see/look for us/look for our/if you see us/spot us/catch us)
(back at school/back to school/home/return/returning/returns/back) (around/by/at about/at) # [pm/p.m]
(first/next/second/last) stop
(staying/stay/overnight/sleeping/room numbers) [at/in/on] (the/hotel/tonight)
(wheels up/wheels down/touched down/we'll be here/we will be here/stopped at/pulled into/next stop/estamos en/ahora mismo/en vivo)
(day one/day two/day three/day 1/day 2/day 3) (at/of/in)
so far
meanwhile at
`;

/** The group goes there, on a day and at times that are given. */
export const PLANNED = `
(will be/are going/is going/going/go/goes/travel/travels/head/heads/leave/leaves/visit/visits/are visiting/depart/departs) .... (today/tomorrow/on monday/on tuesday/on wednesday/on thursday/on friday/on saturday/this week/next week/monday/tuesday/wednesday/thursday/friday/saturday/at #/from #)
(today/tomorrow/on monday/on tuesday/on wednesday/on thursday/on friday/on saturday/monday/tuesday/wednesday/thursday/friday/this afternoon/tonight) .... (will be/are going/is going/go/goes/travel/travels/head/heads/leave/leaves/visit/visits/depart/departs)
`;

/** With when and until when it is away. */
export const BETWEEN_TIMES = `
from # [am/pm/a.m/p.m] (to/until/till/-) #
(until/till/from/leave at/leaving at/departing at/depart at/bus leaves at/back at/return at/returning at/back by/return by) # [am/pm/a.m/p.m/:]
`;

/** The trip is over. */
export const OVER = `
(home again/back home/back at school/back from/are back/is back/we're back/returned/returned from/came home/came back/got back/home safe/home from/home now)
(what a/such a/had a/it was a) .. (day/trip/time/morning/visit/adventure/experience/week/night) .... (had/was/at/with/for)
(yesterday/last week/last month/last friday/last thursday/last wednesday/last tuesday/last monday/earlier this week/earlier this month/earlier today/over the weekend/on tuesday/on wednesday/on thursday/on monday)
(visited/toured/explored/went to/traveled to/travelled to/spent the day/spent the morning/spent a day/got to see/got to visit/saw/learned/met/fed/rode/enjoyed/hiked/took a trip/took a field trip/loved/had a blast/had so much fun/had fun/had a great/had the best/had an amazing)
(thank you/thanks) .. (for hosting/for having/to the/for a)
_ was (lovely/wonderful/amazing/beautiful/fantastic/a hit/a blast/worth it)
(fuimos/visitamos/regresamos/ayer)
`;

/** Who is there. */
export const TOGETHER = `
(we/we're/us/our/my/@our/@group/@one/@who/everyone/estamos/nuestros/they/they're/class/classes/graders/room #/team/band/choir/orchestra/club/crew/seniors/juniors/sophomores/freshmen/kindergarten/kindergartners/preschool/patrol/council/cast/drumline/speech team/robotics)
`;

/** A public game, meet or show: its place and time are printed in every paper. */
export const PUBLIC_EVENT = `
(game/games/match/meet/tournament/invitational/invite/sections/section/semifinal/semifinals/final/finals/state meet/state tournament/globals/worlds/playoff/playoffs/quarterfinal/scrimmage/doubleheader/tip-off/tipoff/kickoff/puck drop/faceoff/first serve/first pitch/tee time/varsity/jv/vs/versus/against/at edina/takes on/take on/faces/face off/concert/performance/performs/perform/parade/halftime/contest/competition/compete/competes/competing/livestream/live stream/tickets/score/scores/inning/halftime score)
`;

/** Where it sleeps or how it travels: no paper prints that. */
export const LODGING = `
(hotel/motel/suites/inn/resort/lodge/checked in/checking in/staying at/staying in/room block/rooms/bus leaves/bus departs/loading the bus/on the bus/overnight/lobby/pool at the)
`;

/** Grown-ups who travel for work: no group of students. */
export const ONLY_STAFF = `
(librarian/librarians/counselor/counselors/teacher/teachers/staff/principal/principals/coaches/board/superintendent/administrators/paraprofessionals/educators/directors/nurses) .. (is/are/at/learned/learning/attending/attended/presenting/presented/heard)
(conference/workshop/convention/professional development/training/summit/institute)
`;

/** A place by its capital, where the post’s own facts say that the group is away: "at the U", "Wolf Ridge". */
export const PROPER_PLACE =
  /(?<![\p{L}\p{N}])(?:at|in|from|to|around|inside|near|on|of|down at|en|desde) (?:the |el |la |los |las )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Room|Grade|Mr|Mrs|Ms|Mx|Miss|Dr|Coach|Principal|PM|AM|I)\b)\p{Lu}[\p{L}\p{N}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,20}){0,4}|\p{Lu}\p{L}{2,20} (?:Lake|Park|Ridge|Zoo|Museum|Center|Hall|Farm|Camp|Theatre|Theater|Hotel|Suites|Arena|Field|Orchard|Hill|Hills|Beach|Island|Mountain|Resort|Lodge|Rink|Lanes|Garden|Gardens|Station|Airport|Terminal|Pool|University|College|Stadium)/u;

/** Everyday places, for a group that is known to be away. */
export const NEARBY =
  /\b(?:library|pool|store|church|park|river|lake|playground|downtown|beach|trail|woods|golf course|courts?|rink|gate|terminal|cabins?|biblioteca|parque|museo|zoologico|granja)\b/;

/** Without facts of the post: surely there, at this moment. */
export const SURELY_LIVE = `
(live our/live with our/as i type/right now/as we speak/at this very moment/this very minute/live from/coming to you live/just arrived/just landed/on the bus to/on our way to/wheels up/wheels down/touched down/checked in/checking in/we'll be here/we will be here/we're here until/we are here until/next stop/stopped at/pulled into/boarding/staying on/staying at/staying in/sleeping at/spending the night/night one/night two/night three/day one at/day two at/estamos en/ahora mismo/en vivo)
`;

/** A group is doing something there, today. */
export const DOING_NOW =
  /(?:@our|@group|\bwe|\bclass|\bteam|\bband|\bchoir|\bgraders)(?:'re| are| is) (?:[a-z]{2,12} )?[a-z]{3,14}ing\b.*\b(?:now|today|this morning|this afternoon|until|till|as i type|at the moment)\b/;
