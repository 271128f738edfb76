import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/**
 * How a building is protected, and where it is not: a thing that protects, and what is wrong with it or how it is passed.
 * Source: our own reading of Minnesota 13.37. Phrases as in phrases.ts.
 */
const INNOCENT = `
  hour of code
  (dress/qr/zip/area/join/class/promo/honor/event/morse/fair/color/source/writ*) code
  (combination lock class/lock-in/lock in)
  (smoke/clock) (alarm/detector)+
  alarm+ (go/goes/going/went/was set/set) off
  alarm clock
  alarm+ (goes/went/go/going) off
  (were installed/was installed/new locks/upgrad*/repaired/replaced/now fixed/is fixed/are fixed/back on)
  (digital citizenship/internet safety/cyber*/strong password+/never share/passwords should)
  (picture day/camera club/photo class/film class/yearbook/camera ready/on camera today)
  (elevator/car/oven/fridge/freezer/bathroom/stall/locker room shower/microwave/scoreboard/projector) 
  (zoom/google classroom/kahoot/gimkit/blooket/seesaw)
  (escape room/play/musical/novel/book/robot*/engineering)
  (check in/sign in/buzz in) at
  (key to success/keys to success/piano key+/key club/answer key/low key/key lime)
  (doors/door) open at
  (door/doors/entrance/gate) # (opens/open/is open)
  (flight/flights/airport)
  (dropped off/drop off/drop-off/picked up/pickup/pick up)
  (her dad/his dad/her mom/his mom/lets herself/lets himself)
  (closed for/painting)
  (garage sale/car show)
`;

export const PREMISES: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'security',
    note: 'A lock, camera, alarm or radio that does not do its work.',
    degree: 1,
    say: `
      (doesn't/does not/don't/do not/won't/will not/never/can't/cannot/isn't/aren't/fails to/failed to/wouldn't/didn't) .. (lock/locks/latch/latches/close/closes/shut/shuts/work/works/working/record/recording/records/reach/see/sees/cover/covers/beep/ring/sound/detect/alarm/catch/seal/monitored/watched/checked/armed/plugged in/turned on/hooked up/connected/scan/set)
      (broken/busted/dead/offline/down/disabled/disarmed/unplugged/faulty/glitch*/malfunction*/out of order/on the fritz/fake/dummy/shut off/turned off/switched off/unmonitored/unarmed/jammed/bypassed/jimmied/painted over)
      (is/are/was/were/been/stays/went/still/goes/has been) [still/all/now/currently/usually/always] (out/off/stuck/dark/loose/missing/blocked/covered/taped)
      (no/without/zero/any/isn't a/is no/are no/not a single) .. (camera/cameras/alarm/alarms/lock/locks/sensor/sensors/detector/detectors/coverage/surveillance/metal detector/panic button)
      (stays/stay/left/leave/leaves/kept/keep/keeps/always/usually/still/remains/sits) .. (unlocked/open/propped/ajar/unlatched/unarmed)
      (unlocked/propped/ajar/open) (all night/overnight/all weekend/after hours/at night/every night/until midnight/all the time/with a rock/with a chair/with a brick/with a shoe/for smokers/for deliveries/so)
      (jiggle/push/kick/pull/yank/lift/shoulder/wiggle/pry/slide) (it/the/hard)
      (pops/pop/swings/comes) open
      only (records/covers/works/see/sees/reach/turned on/on during)
      blind (spot/spots)
      (only/just) (one/two/three/half/some/a few) of .... (works/work/records/record/lock/locks/on/plugged)
      (only/just) (one/two/half/some/a few) of .. (camera/cameras/alarms/locks/sensors/radios)
      (hole/holes/gap/gaps) .. (in/under/big/behind/by/wide/large)
      (not/isn't/aren't) being (watched/monitored/recorded/checked)
      (anyone/anybody/people/you/strangers) can [just/easily/still] (walk in/get in/sneak in/slip in/climb/walk through/open/come in/squeeze)
      (go live/goes live/gets fixed/get fixed/is fixed/are installed) .. (until/till)
    `,
    allow: `(turned out to be/caused by/because of/due to/triggered by/set off by/came from/was only/was just) [a/an/the/one] [single/broken] (broken/faulty/malfunctioning/dead/fake/disabled)`,
    needs:
      "(lock/locks/camera/cameras/alarm/alarms/keypad/key pad/badge reader+/card reader+/intercom/buzzer/sensor/sensors/motion detector+/metal detector+/panic button+/surveillance/cctv/security system/entry system/gate/fence/fencing/pa/pa system/speakers/intercom/radios/walkie-talkies/latch)\n(door/doors/window/windows/entrance/entry/exit/hatch) .. (doesn't/won't/never/stays/left/can't/does not/is broken/is busted/propped/unlocked)\n(door/entrance/window/gate) #\n(side/back/east/west/north/south/rear/gym/kitchen/loading dock/band room/locker room/stage/basement/roof/boiler room/courtyard/service/emergency) (door/doors/entrance/window/windows/exit/hatch)",
    unless: `${INNOCENT}\n(please/use/enter/come/park/line up/pick up) .. (door/entrance/doors) # (is open/opens)\nfree throws`,
  },
  {
    kind: 'security',
    note: 'A code and where it goes.',
    degree: 1,
    say: `
      (code/codes/pin/passcode/combination/combo/keypad/key pad/lockbox/padlock) .... #
      # .... (opens/unlocks/gets you in/get in/get into/to get in/disarm*/on the keypad/on the key pad/code/into the keypad)
      (enter/punch in/punch/press/type/type in/key in/dial/use/try) # (to/and/at/for/on/in/into)
      (password/passphrase/login/log in/username/user name) (is/are/for/visitor/guest/admin/staff/jaguar*/#/still/remains/written/on/to/with)
      (password/passphrase) .. (is/are)
      (code/pin/passcode/combination/combo/keypad) (is/stays/remains/ends/starts/was/hasn't changed/still) (#/the/my/our/his/her/same/just/always/set/still/written)
    `,
    allow: 'as (the/your/a) (username/user name/login) (with/is/for/on/to)',
    needs:
      '(door/doors/gate/alarm/keypad/key pad/entrance/building/lockbox/padlock/lock/shed/garage/gym/office/room/wing/kitchen/cabinet/safe/closet/system/network/wifi/wi-fi/guest/server/campus/account/computer+/chromebook+/login/admin/staff/teacher+/portal/stadium/concession+/panel/elevator/storage/press box/weight room/camera+/copier/laptop+/printer/email/e-mail)',
    unless: `${INNOCENT}\n(locker combination+/practice opening/sixth graders)\n(reset/forgot/change) your\n(parent portal/campus parent)\n(use/enter) (code/promo) .. (checkout/save)\n(ticket+/order+/register/registration/shop/discount/fundraiser/donate/yearbook)\n(text/texting) .. to #\n(area/zip)\nroom #`,
  },
  {
    kind: 'security',
    note: 'Where a key is.',
    degree: 1,
    say: `
      (spare/master/extra/hidden/backup/skeleton/front door/back door/gym/shed/office/concession stand/stadium/building) key+ .... (is/are/hangs/hang/sits/lives/in/under/behind/above/inside/with/on top/taped/hidden/kept/stays)
      key+ .. (is/are/hangs/hang/sits/kept/stays/hidden/taped/tucked/left) .. (under/behind/above/inside/on top/in the/on the/next to/by the)
      (keep/keeps/hide/hides/hid/leave/leaves/left/stash/tape/taped) .. key+ .. (under/behind/above/inside/on top/in/on)
      key+ to .... (in/under/behind/on/above/with)
      (copy of/copied/lost) the .. (master/building/front door) key+
    `,
    needs:
      '(door/gate/shed/office/gym/building/room/closet/cabinet/mat/rock/flower+/planter/pot/drawer/hook/scoreboard/window/lockbox/mailbox/ledge/frame/stand/garage/stadium/brick/bench/desk/extinguisher/thermostat/vent/heater/mascot/trophy case/downspout)',
    unless: `${INNOCENT}\n(lost and found/found a/found keys/keys were found/set of keys/car keys/whose keys)\n(piano/keyboard/music)`,
  },
  {
    kind: 'security',
    note: 'Who watches, and when nobody does.',
    degree: 1,
    say: `
      (only works/works only/only here/only on/only covers/leaves at/goes home/clocks out/heads home/goes to lunch/takes lunch/on break/is off/are off/off on/off at/off today/not on/not here/not there/out sick/calls in/absent/isn't here/isn't in/away from the desk/away from the door/away from the front/away from the post/away from her desk/away from his desk/away from her post/away from his post/away from their post/away on/gone by/gone after/gone until/shared with/splits/cut to/down to/no longer/won't be/doesn't come/doesn't work/starts at/patrols/makes rounds/does rounds/walks the/short-staffed/short staffed/sleeps/asleep/unarmed/unmanned/unstaffed/unattended)
      (nobody/no one) (is/at/on/watches/checks/mans/guards/monitors/sits/looks/works/asks)
      (on vacation/at training/at a training/on leave/home sick/on patrol at) 
      no (guard/guards/officer/police/cop/cops/security/sro/one)
      (get/gets/getting/sneak/climb/crawl) (in/into/inside) .... (through/window/hatch/vent/without)
      (reach/reaches/carry) the (portables/gym/annex/field/basement/playground)
      (can be/easily) (opened/forced/pried/popped/unlocked) .. (from outside/outside/with a/from the)
      (is/are) (out/gone/away) the rest of
      (never/don't/doesn't) check .. (id/ids/badges/bags)
      only (comes/here/works/in) on (mondays/tuesdays/wednesdays/thursdays/fridays)
      just walk (in/right in/past)
      (printer/scanner/reader/system/kiosk) is (down/broken/out)
    `,
    needs:
      '(police/visitor badge+/badge/id check/officer/officers/guard/guards/sro/sros/security/hall monitor+/night custodian/night watch*/front desk/reception/camera+/monitors/metal detector+/liaison)',
    unless: `${INNOCENT}\n(color/point/shooting/winter/drum/crossing/coast/national/life) guard+\nlifeguard+\n(security deposit/social security/food security)\n(retire*/thank*/farewell/welcome/birthday)\n(board/student council/class/club/pto/pta/wildlife/conservation/probation/loan/fish and game) officer+\n(kiosk/monitors for)\n(safe/secure) place\n(postcard/norway)`,
  },
  {
    kind: 'security',
    note: 'What is done in an attack: where everybody hides or goes.',
    degree: 1,
    say: `
      (lockdown+/intruder+/active shooter/shooter/hard lockdown/bomb threat/code red/evacuat*/alice)
      (safety/crisis/security/emergency/response) (plan/plans/map/maps/protocol+/binder/procedure+)
    `,
    needs:
      "(class/classes/staff/grade/graders/grades/room #/room/rooms/we/everyone/everybody/kids/students/classes/staff/teachers/all) .. (go to/go into/hide/hides/meet/meets/gather/sneaks out/sneak out/run to/runs to/runs out/run out/head to/move to/exit/exits/barricade/crawl/climb/shelter/all go/meet at/meet in/go out/leave through/leave by)\n(hide/hides/hiding/gather/barricad*/leaked/attached/posted here/page #/here is/here's/copy of/snapped/photo of/picture of/shows where/says where/tells where) .. (in/behind/under/at/our/the)",
    unless:
      '(practiced/practicing/will practice/held a/training/calm/did great/well done/families will/notified/reunification)\n(history/novel/play)\n(weather/tornado/fire)',
  },
];
