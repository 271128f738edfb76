import type { Term } from '../terms.ts';
import type { EmergencyKind } from './emergency.ts';

/**
 * More of what announces an emergency, in phrases as in phrases.ts, with Spanish and Somali; emergency.ts has the
 * patterns. Source: our own reading of school posts and of districts’ crisis notices. A drill beside an incident, and a
 * planned day off beside a closing, make it innocent.
 */

/** Things that close or open without school being called off. */
const OTHER_THINGS = `
  (pools/roads/streets/lots/parking lots/paths/trails/playgrounds/tracks/fields/courts/court/diamond/diamonds/rink/rinks/sledding hill/garden/gardens/greenhouse/restrooms/bathrooms/hallways) .... (is/are/will be/be/closes/close/closed/closing/remain/stays/stay)
  (pool/office/library/media center/road/street/bridge/lot/parking lot/path/trail/playground/track/field/gym/store/kitchen/door/doors/entrance/museum/window/bathroom/elevator/stairwell/bike path/registration/applications/application/enrollment/nominations/voting/poll/polls/survey/form/orders/order/ordering/sign-up/sign-ups/entries/tryouts/books/book fair/ticket sales/tickets/portal/link/weight room/locker room/booth/lane/street) .... (is/are/will be/be/closes/close/closed/closing/remain/stays)
  (close/closes/closing/closed) (out/the gap/in on/the deal/game/match/race/call/quarters/friends/reading/look/ranks/encounters/the season/the year/the book/captioning/captioned/eyes/the door/your eyes)
  (eyes/mouth/book/case) closed
  applications
  deadline
  reminder
  remember
  don't forget
  as always
  summer hours
  (reading/book/novel/story/history/museum/play)
  (adult/evening/fitness/swim/yoga) .. classes
`;

export const EMERGENCY_PHRASES: readonly Term<EmergencyKind>[] = [
  {
    kind: 'incident',
    note: 'Police, danger and what families must do.',
    degree: 2,
    say: `
      (heavy/large/increased/strong) police presence
      police presence (at/on/in/near/outside)
      police activity
      (police/law enforcement/officers/sheriff/swat/squad cars/bomb squad/first responders/ambulance/ambulances/fire crews/emergency crews) .. (on/at) (scene/site/campus/the building/our building/our school/the school)
      (police/law enforcement/officers) .. (are here/is here/have cleared/cleared the/swept/searching/searched/have arrested/arrested/took a student into custody)
      swat
      bomb squad
      bomb-sniffing
      (suspicious/unattended) (package/device/person/vehicle/bag/individual/man/backpack)
      (chemical/hazmat/gas/carbon monoxide/mercury) (spill/leak/smell/odor/incident)
      smell of (gas/smoke)
      smell* (gas/smoke)
      gas smell
      code red
      this is not a drill
      not a drill
      keep .. (doors/door) locked
      lights off .. doors
      doors locked .. lights
      sheltering in
      until (police/the police/cops/the cops/officers/firefighters) (say/clear/arrive/give)
      tornado (on the ground/touched down/hit/is coming/took)
      smoke in (the/our/a/b/c/d/e) (building/wing/hall/hallway/gym/kitchen/school/cafeteria/room)
      clearing (it/the building/the school/the wing) (out/floor)
      shoot up
      (hurt/kill/harm/attack) our (students/staff/kids/school)
      (come get/come and get/pick up) your (kids/kid/child/children) (now/immediately/right/asap)
      ^ emergency
      (during/after/about) .. lockout
      in (a/the) lockout
      (ammonia/propane/chlorine) leak
      (heard/hear) (shots/gunshots/shooting)
      ^ [please] stay inside
      (gun/police/officers/shooter/somebody/someone/danger/lockdown/smoke/threat/tornado) .... stay inside
      stay inside (until/now/with/away)
      (must/please/everyone/students/staff/families/residents/neighbors/should/and/to/are) stay inside
      stay away from school
      (blocked/blocking/closed) off (the/our) (street/road/area/block/school)
      sirens (are/going)
      (fire/smoke) in (the/our/a) (kitchen/building/school/lab/gym/bathroom/restroom/wing/boiler room/hallway/cafeteria/classroom)
      everyone got out
      (doors are/building is/school is/we are/we're) .. locked (down/and)
      (student/person/man/woman/someone/visitor/child) .. with (a/an/the) (gun/weapon/knife/firearm)
      (accident/crash/collision) (with/involving/on) .. (bus/van/school bus)
      (in/into/on) a (hold/secure hold/soft hold)
      no one (in/is allowed in) or out
      carbon monoxide
      (stay/keep) away from (the/our) (school/building/campus/area)
      do not (come to/come/pick up/enter/approach/call the school)
      (take/seek/taking/seeking) (shelter/cover)
      shelter in (place/basement/hallways)
      locked (down/out) (at/inside/in our/because/due/while/until)
      soft lockdown
      on lockdown
      (lockdown/lockout/evacuation/hold/shelter in place) .. (lifted/over/ended/ends/in effect/in progress/continues/has been)
      code (red/black/yellow) (in/at/lockdown/is/has)
      (gunman/gunmen/shooter/stabbing/stabbed/intruder/kidnap*/abduct*/hostage+)
      shots (fired/heard)
      (gunshot/gunfire)+
      (missing) (student/child/boy/girl/kindergartner)
      (student/child/kindergartner/first grader) .. (is/has gone/went/has been/still) missing
      (gun/knife/weapon/rifle/bullet/bullets/ammunition/pistol/firearm/bomb/explosive/explosives/blade/machete/taser/pepper spray) .. (was/were) (found/discovered/recovered/confiscated/brought/seen/taken/reported/located/pulled)
      (found/discovered/recovered/confiscated/brought/seized/carrying/had/pulled/with/have) (a/an/the) .. (gun/knife/weapon/rifle/pistol/firearm/bomb/explosive/machete/handgun) .. (on campus/at school/in a/in the/in his/in her/in their/on a/to school/today/this morning/yesterday/at the)
      (student/students/child/boy/girl/teen) .. (arrested/in custody/taken into custody/hospitalized/taken to the hospital)
      (students/staff/everyone/children/all) .. (is/are) (accounted for/unharmed/safe and accounted)
      (all clear) (has/was) .. given
      (threat/threats) (made/against/toward/to/at/on/posted/found/written/received/called/overheard/from) .. (school/student/students/staff/building/snapchat/instagram/social media/online/@school/bathroom/wall/bus/us/campus)
      (made/making/make/posted/received/wrote/investigating/about/regarding/of) (a/the/this/another/several/two) .. threat+
      there (is/was) (a/an/no) .. (threat/shooter/bomb/gun/weapon/intruder/gunman)
      (emergency) (responders/crews/vehicles/services) (are/were/is/on)
      (bus/van) (crash/accident/rolled over/collision)
      (bus/van) .. (was/has been/involved/got) .. (crash/accident/collision/hit by/rear ended)
      evacuat*
      confinamiento
      (cierre/encierro) (de emergencia/preventivo/por seguridad)
      (amenaza/amenazas) (de/contra/a la/en la)
      por una amenaza
      (tirador/hombre armado/arma de fuego/una pistola/un arma/una bomba/tiroteo/disparos)
      evacua* (la escuela/el edificio/a los)
      (hanjabaad/qof hubaysan/qori/xabad/toogasho/bam)
      (daadgureyn/daad-gureyn)
    `,
    allow: `
      what a shooter
      (sharp/pure/great/best/outside/clutch/six) shooter
      evacuation (route/map/plan/drill/procedure/practice/chair)+
      (triple/dual/double/scoring/deep/constant/biggest/real/offensive/three point) threat
      do not (come to/come/enter/approach/pick up) .. (sick/ill/early/the hive/until/late/before/the animals/the puck/the ball/with)
      (student/child/kindergartner/first grader) .. (is/has been/still) missing (a/an/any/anything/something/one/both/some/these/the/their/his/her/your/out/school/class/homework/assignments/work)
      missing (child's/tooth/teeth/mitten+/glove+/coat+/book+/sock+)
      (cocoa/bath/seed/photo/paint/glitter) bomb+
      there is no threat to (our/his/her) lead
      water bombs
      hostage (turkey/goose/squirrel/duck/chicken/cat/dog/puppet/gnome/mascot/sandwich)
      emergency (contact/contacts/card/cards/form/forms/number/numbers/information/kit/kits/exit/exits/light/lights/lighting/preparedness/substitute/substitutes/snack/snacks)
      police horse+ .... (our school/the school/campus/our building/the building/site)
      (goal/goalie/goalkeeper/save/rebound/layup/basket/free throw)+ .... shooter
    `,
    unless: `
      (shooting guard/lights out/three pointer+/threes/free throw+/goals/hockey/hoops/our shooter/puck)
      (novel/musical/play/one-act+/skit+/improv/script+/book/chapter/film/movie/author/theater/history/museum/exhibit/century/medieval/civil war/world war/revolutionary/holocaust/pearl harbor/9-11/titanic/simulation/robot*/hurricane/katrina/dunkirk/volcano/pompeii/vesuvius/mystery/detective/escape room/halloween/science olympiad/trap team/clay target)
      (rain/snow/storm/weather/lightning/frost/endangered/species/cyber/phishing/climate/invasive)
      (safety/emergency/crisis/response/evacuation/lockdown) (plan/plans)
      (policy/handbook/procedures/training/presentation/prepared/preparedness/practice/practiced/drill/drills) (is/are/for/on/of/in/at/with/today/tomorrow/will/how/we/about/our)
      (practice/practiced/practicing/drill/drills) .. (evacuat*/shelter*/lockdown/how/our)
      our (training/preparedness/practice)
      (breakfast/reading/read with/donuts/doughnuts/lunch/visit*/thank/thanks/career/parade) .... (police/officers)
      (police/officers) .... (breakfast/reading/read/donuts/doughnuts/lunch/visit*/thank/thanks/career/parade)
      (coffee with a cop/shop with a cop/police officer visit/career day/k-9 demonstration/k9 demonstration/touch a truck/fire prevention)
      (if/when) (there/you/we/a)
      (bulletproof/secret) 
      (chemistry/baking soda/experiment/lab)
      bomb squad is (the/our/a)
      (goal/save/play/assist) of the (day/game/night/week/match)
      dodgeball
      swat (team of/the ball/the fly)
      simulacro
      tabletop
      (lost/missing) (and found/mittens/teeth/tooth)
      (stab/stabs/stabbed/stabbing) (the/a/an/their/his/her/our/at) [_] (pumpkin/potato/apple/orange/salad/fork/toothpick/foam/clay/marshmallow/balloon/cake/watermelon/paper/dummy)+
      (is/was/gets/got) stabbed (behind the curtain/in act/in the play/on stage/onstage)
      stabbed (thumb+/finger+/toe+/pincushion+)
      (not allowed/not permitted/prohibited/banned)
    `,
    unlessNear:
      'it (was/is/turned out to be/contained/held) [just/only/full of] [a box of/our/the/a/two/#] (cricket/ladybug/worm/butterfl/caterpillar/cupcake/cookie/library book/book/seed)*\n(turkey/goose/geese/squirrel/raccoon/skunk/deer/moose/duck/chicken/rooster/cat/dog/puppy/seagull/crow/robin/rabbit/bee/wasp/toddler/puppet/dragon/snowman)+ .. (held/holds/holding/took/takes/has taken) .... hostage\nevacuat* [from/of] (their/the/our/its/a/#) .. (hamster/gerbil/guinea pig/fish/frog/gecko/turtle/chick/butterfl/ladybug/worm/bee/ant/snail/class pet/rabbit/lizard/seedling/pumpkin/snowman)*',
  },
  {
    kind: 'death',
    note: 'A death told without the word.',
    degree: 2,
    say: `
      no longer with us
      gone too soon
      heaven gained
      taken from us
      taken too soon
      lost (his/her/their) (battle/fight/life)
      (with) (heavy/broken/sad) (heart/hearts)
      (heavy/broken) hearts
      hearts are (broken/heavy/breaking)
      we lost (mr/mrs/ms/coach/our dear/a dear)
      (our) (deepest/sincere/heartfelt) (condolences/sympathy/sympathies)
      (celebration of life/memorial service/funeral/visitation/candlelight vigil/wake) .. (for/will be/is/on/at)
      vigil for
      (we/have/has/tragically/suddenly) lost .. (student/classmate/teacher/custodian/colleague/principal/coach/friend/senior/junior/sophomore/freshman/alum/para/driver/counselor/graduate/secretary/cook) .. (last/this/yesterday/today/in a/to/over/on)
      (passed/passing) (away/on saturday/on sunday/last night/unexpectedly/suddenly/peacefully/this morning/this weekend)
      (sudden/unexpected/tragic) (passing/death/loss)
      (mourn/mourns/mourning/grieve/grieves/grieving) .. (loss/death/passing/classmate/student/teacher/community/friend)
      (died/killed) (in a/by a/from/after/at/last/this/on/over/yesterday/today/suddenly/unexpectedly)
      rest in (peace/power/paradise)
      rest easy
      (grief counselor+/crisis counselor+/grief support)
      (fallecio/fallecimiento/murio/luto/descanse en paz/q.e.p.d/perdimos a)
      (geeriyood*/dhintay/dhimatay/innaa lillaahi/ina lilahi)
    `,
    allow: `
      sudden death (round/overtime/shootout/playoff/tiebreaker)
      (heart/hearts) (disease/health month)
      (died/dies/die/dying) on (stage/set/screen/camera)
      (oven/dishwasher/freezer/fridge/copier/printer/projector/microphone/mic/scoreboard/engine/motor/furnace/boiler/generator/battery/phone/laptop/chromebook/wi-fi/mower/zamboni)+ [has/had/just/finally/also/all] died (in a/by a/from/after/at/last/this/on/over/yesterday/today/suddenly/unexpectedly)
      (almost/nearly/practically/about) died (in a/from/after/at/last/this/on/over/yesterday/today)
      (killed/died) on the ides
      (caesar/lincoln/hamlet/romeo/juliet/macbeth/polonius/mercutio/tybalt/archduke/emperor/king/queen/pharaoh) [_] (was/is/were) (killed/stabbed/murdered/assassinated)
      (death/died) (star/valley/of a salesman)
      wake (forest/village/county/island) .. (for/will be/is/on/at)
      in loss
    `,
    unless: `
      (novel/musical/play/book/chapter/film/movie/theater/history/museum/century/civil war/world war/veteran*/memorial day/holocaust/pearl harbor/9-11/ancient/scholarship/memorial garden/memorial bench/memorial run/memorial tournament/anniversary/day of the dead/dia de/ofrenda/pompeii/titanic/poet/author/king/president/lincoln)
      (remember/remembering/remembrance/memorial)
      (bill/motion/resolution/amendment/proposal/measure) .... died
      (battery/phone/engine/laptop/plant+/hamster/fish/goldfish/gecko/guinea pig/pet/tortoise/butterfl*/bearded dragon)
      (class/classroom/school/office/library) (rabbit/bunny/lizard/turtle/snake/frog/toad/hen/chicken/rat/mouse/gerbil/parakeet/snail/crab)
      season (end/ends/ending/came to an end/come to an end/slip away)
      (overtime/in the final/in the last second/by a point/by two/playoff/title game/championship/season ended/one point/section final)
      (say goodbye/goodbye to) .. (retir*/seniors/mrs/mr)
      retir*
      (in/since) #
      simulacro
    `,
  },
  {
    kind: 'closure',
    note: 'No school on a weekday, with the reason beside it.',
    degree: 1,
    say: "(no/isn't any/won't be) (school/class/classes) [on] (today/tomorrow/monday/tuesday/wednesday/thursday/friday/this)\n(school/we) [is/are/will be] (closed/off/cancelled/canceled) (today/tomorrow/monday/tuesday/wednesday/thursday/friday)",
    near: '(pipes/burst/furnace/boiler/heat/power/outage/pipe/water main/snow/storm/blizzard/ice/icy/cold/wind chill/roads/flood*/smoke/gas/flu/illness/sick/threat/sleep in/stay warm/stay safe/stay home/bundle up)',
    unless:
      '(conferences/break/thanksgiving/holiday/day off for/presidents/memorial/labor/mlk/staff/workshop/scheduled/planned/calendar/if/reminder)',
  },
  {
    kind: 'closure',
    note: 'A pipe that broke and is not mended yet.',
    degree: 2,
    say: '(pipe/main) (burst/broke)',
    unless: `
      (if/in case/when/whenever)
      (years/months/weeks/days) ago
      (reading/book/novel/story/history/museum/play)
    `,
    unlessNear:
      '(had it/got it/had that/it was/is) [all] (fixed/repaired/patched/mended/running again) (by/before/within/overnight/in/and)',
  },
  {
    kind: 'closure',
    note: 'School is closed, called off or let out early.',
    degree: 2,
    say: `
      ^ [it's/its/it is/yay/woohoo/yes] [a/an/another/official/officially a] snow day .
      snow day (today/tomorrow/it is/monday/tuesday/wednesday/thursday/friday/called/declared/for all/for everyone/everyone/everybody/@team)
      (today/tomorrow/monday/tuesday/wednesday/thursday/friday) .. (is/will be) (a/an/another/our first/officially a) .. (snow/cold/e-learning/weather/flexible learning/distance learning) day
      (it's/it is/we have/enjoy the/enjoy your/happy) [officially] (a/an/your/our/the) (snow/cold/weather) day
      (enjoy the/enjoy your/happy) (snow/cold/weather) day
      (school/schools/we/classes/building/everything/doors/campus/_) (will be/is/are/we're/will remain/remains/to be/being/'re/'ll be/stays/gets/are all/is now) (closed/closing/cancelled/canceled/shut/called off) .. (today/tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/this morning/until/due/because/for the day/rest of)
      (school/we/classes/campus) (will be/is/are) (closed/closing) .
      (closed/closing/cancelled/canceled/called off) (today/tomorrow/monday/tuesday/wednesday/thursday/friday) .. (due to/because of/for/thanks to) .. (snow/ice/weather/storm/cold/blizzard/power/water/heat/flood*/boiler/illness/wind*/smoke)
      (closing/cancelling/canceling) school
      (school/we/_) (is/are/will be/we're) (closing/releasing/dismissing/letting out) early (today/tomorrow)
      _ closing early today
      school's (off/out/closed/cancelled/canceled) (today/tomorrow)
      (call/calls/called/calling) (off school/school off)
      (no) (school/class/classes) .. (because of/due to/thanks to/on account of) .. (snow/ice/weather/storm/cold/blizzard/power/water/heat/flood*/boiler/illness/wind*/smoke/flu/threat/gas/roads/drifts/temperatures/chill*)
      no (power/heat/water/electricity) no school
      (no) (class/classes/school) (today/tomorrow) (folks/everyone/everybody/friends/@team/families/enjoy/stay/sleep/kids)
      ^ no (school/class/classes) (today/tomorrow) .
      (close/closes/closing/closed/dismiss/dismissing/dismissed/dismisses/releasing/released/release/let out/letting out/leave/out/send/sending/sent) .... (early/at noon/at #/home) .... (storm/snow/weather/ice/power/heat/water/boiler/blizzard/cold/illness/roads/smoke/gas/leak)
      (storm/snow/weather/ice/power/boiler/blizzard/cold/illness/roads/smoke/gas/leak/heat) .... (close/closing/dismiss/dismissing/releasing/let out/letting out/send/sending) .. (early/at noon/at #/home)
      (send/sending/sent/are sending) (everyone/everybody/kids/students/all students/all the kids/children) home .. (early/at/today/now/because/due)
      (pick up your/come get your/pick your) (child/children/kids/student/students) .. (immediately/as soon as/right away/now/asap)
      (due to/because of/with) (the/this) .. (weather/storm/snow/blizzard/outage/cold/ice) .... (closed/cancelled/canceled/no school/close/dismiss*/virtual/online/e-learning/remote)
      (go/going/switch/switching/move/moving/pivot/pivoting/learning) (virtual/remote/online/distance/to e-learning/to distance learning/to online learning/from home) .. (today/tomorrow/due/because/for the day/monday/tuesday/wednesday/thursday/friday)
      no (hay/habra/tendremos/hubo) (clases/escuela)
      (escuela/clases) (cerrada/cerradas/cancelada/canceladas/suspendidas)
      (escuela/edificio) .. (esta/estara/permanecera) cerrad*
      dia de nieve
      salida temprana (por/debido/hoy)
      (iskuulka/iskuulku/dugsiga/dugsigu/iskuulada) .. (xiran/xidhan/xirnaan/xidhnaan)
      (iskuul/fasal/dugsi/casharo) ma (jiro/jirto/jiraan)
    `,
    allow: `
      no school (bus/lunch/board/supplies/picture+)
      (ticket/tickets/registration/registrations/sale/sales/orders/store/sign-up/sign-ups/signup/signups/auction/application/applications/nominations/schedule/schedules/form/forms/photos/yearbook/yearbooks/results/menus/survey/conferences) .... (go/going/move/moving/switch/switching) (online/virtual/remote) .. (today/tomorrow/due/because/for the day/monday/tuesday/wednesday/thursday/friday)
      (escuela/edificio) .. (esta/estara/permanecera) cerrad* .... (vacaciones/receso/feriado/festivo/navidad/conferencias/capacitacion/enero/febrero/marzo/abril/mayo/junio/septiembre/octubre/noviembre/diciembre)
      (lunes/martes/miercoles/jueves/viernes/receso/feriado/festivo) .. no (hay/habra/tendremos) (clases/escuela)
      no (hay/habra/tendremos) (clases/escuela) .... (lunes/martes/miercoles/jueves/viernes/conferencias/vacaciones/receso/feriado/festivo/capacitacion/dia de/enero/febrero/marzo/abril/mayo/junio/septiembre/octubre/noviembre/diciembre)
      (school/schools/we/classes) (is/are/will be) (closed/closing) .. (thanksgiving/winter break/spring break/labor day/memorial day/mlk/juneteenth/conferences)
    `,
    unless: `
      (if/in case/in the event/whenever/when/whether/unless/would/should/how) (we/school/schools/there/a/it/the/bad/weather/your/classes/snow/closures/you)
      (betting/bet/guess/guessing/maybe/might/could/probably/predict*) .. (we/school/a/it/that/be)
      (pray/praying/hope/hoping/wish/wishing/dream/dreaming/spoon/pajamas inside out/ice cubes/fingers crossed/deserve/deserves)
      (snow day) (theme/dance/story/stories/book/by/ezra/shirt/drawing/poem/art/fun/memories/activities/bingo/pajama+)
      ${OTHER_THINGS}
      (practice/rehearsal/game/match/meet/concert/tournament/event/club/clubs/activities/activity/carnival/trip/open gym/festival/fair/show/play/musical/performance/recital/parade/picnic/class/session/workshop/night/meeting/dance/bake sale/fun run/lessons/screening/open house/camp/party/bingo/band/choir/orchestra/tennis/golf/soccer/football/baseball/softball/basketball/volleyball/hockey/lacrosse/wrestling/gymnastics/swimming/diving/skiing/track/cross country/cheer/badminton/rugby/curling/broomball/tryouts/lifting/weight room/robotics/debate/speech/tutoring/homework help/detention/auditions/conferences/story time/intramurals) .. (is/are/has been/was/were/will be) .. (cancelled/canceled/called off/postponed/moved)
      (covid/pandemic/2020/2021)
      (last/past) (year/winter/week/month/january/february)
      (conferences/thanksgiving/break/holiday/holidays/staff development/professional/workshop/labor day/memorial day/presidents/mlk/juneteenth/mea/teacher work*/inservice/in-service/records/grading/indigenous/summer)
      (scheduled/planned/calendar)
      feeling (sick/ill)
      no school on
    `,
  },
];
