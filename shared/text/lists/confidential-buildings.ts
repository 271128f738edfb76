import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/** Security and plans, as pages word them. Source: our own reading of Minnesota 13.37. Phrases as in phrases.ts. */
export const BUILDINGS_AND_PLANS: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'security',
    note: 'Codes, keys, cameras, doors, weak spots.',
    degree: 3,
    say: `
      (door/alarm/gate/key/keypad/lock/security/entry/access/building/lockbox/safe/garage/override/disarm) (code/pin/passcode/password/combination)+ .. (is/are/for/this/to/has/changed to/stays/#)
      (door/alarm/gate/key/keypad/lock/security/entry/access/building/lockbox/garage) (code/pin/passcode/combination/combo) : _
      (code/passcode/combo/combination) (for/to) the .. (door/entrance/alarm/gate/keypad/lockbox/building/lock/safe/gym/side)
      (wifi/wi-fi/network/staff/admin/login/computer/infinite campus/campus/google/account/zoom) password .. (is/for/#)
      password is
      (the/our/staff/wifi/door) password for .. (is/:/#)
      password for .... (is/:) _
      password for the (computer/lab/system/camera/network/server/wifi/staff/office/copier)+
      pin for (the/our) .. (door/gate/alarm/keypad/key pad/lock/lockbox/gym/building/copier/printer/entrance/office/elevator/wifi/account/garage/safe)
      pin for _ is
      code for the .. (door/gate/alarm/keypad/lock/building/entrance/shed/gym/office/copier/safe/side/back/front/room/closet/garage/box/stand/elevator/cage/cabinet)
      password : _
      (username/login) (is/and password)
      (camera/cameras) .... (down/out/broken/off/not working/don't work/doesn't work/do not work/offline/blind spot/don't record/not recording/don't reach/can't see/cannot see/dead)
      blind spot+ .... camera+
      (never/doesn't/won't/not) latch*
      (pull/push/jiggle/kick) (hard/it hard) .. (open/opens)
      (keeps/hides/hangs/hid/keep/hide/leaves) the .. key+
      (guards/security/guard/officer/officers) .... (go home/goes home/leave at/leaves at/are gone/is gone/off at/start in/no one after)
      (custodian/custodians/staff) .... (go home at/goes home at/are gone by/is gone by/leave at #/leaves at #) .... (building/door/doors/alarm/nobody/empty)
      (how many/number of) .. (security/guards/officers/cameras)
      building is (empty/unlocked) (after/from/at/until/between/all)
      building is open (all night/after hours/and empty)
      (no one/nobody) .. (at the desk/watching/monitors/watches/checks) .. (camera+/after/door)
      login (is/on the)
      (the/our/staff/admin) login .. (is/on the)
      login for .... (camera/cameras/security/alarm/door/doors/server/admin/system)
      login : _
      (sticky note/post-it) .. (password/login/at #/code)
      (can be/is) (turned off/disarmed/disabled) with
      (propped/wedged) open
      lockbox .... (opens/code/#)
      (door/gate/lock/safe/lockbox/shed/it) opens with #
      (need in/get in/getting in) after hours
      (intruder/active shooter/lockdown) (event/situation) .... (exit/hide/rooms/through/behind)
      our safety plan (in/is/says)
      (exit/hide/meet/gather) .. behind the (church/gym/garage/building/store)
      (camera/cameras) .... (hasn't/has not/haven't/have not) (worked/recorded/been working/been on)
      cameras only (cover/reach/work/record/see)
      (back/side/east/west) is blind
      no cameras (in/on/by/near)
      camera+ (don't/doesn't/can't) (reach/cover)
      (alarm/alarms/alarm system/motion sensor+/metal detector+/lock/locks/intercom/panic button+/door sensor+/badge reader+) .... (down/out/broken/off/not working/doesn't work/don't work/disabled/disarmed/dead/turned off/isn't working/does not work)
      (doesn't/does not/won't/don't/do not/never) (lock/latch/close all the way)
      (door/entrance/window/gate) .. (is/stays/left/propped/unlocked) .... (propped/unlocked/open all night/broken lock/at night/after hours/doesn't lock)
      (leave/leaves/left/leaving/prop/propping) .. (door/entrance/window) .. (unlocked/open/propped)
      (key/keys/spare key) .. (is/are/under/behind) .. (under/behind/above/hidden/mat/rock/flower)
      (master) key (is/hangs/to the/to our/to room/to every/to all/to building)
      (security/guard/officer/sro/school resource officer/liaison officer) .... (off duty/out sick/not here/isn't here/only until/no longer/leaves at/on break/schedule/rounds)
      no (security/guard/officer) (on/at/after/today/tomorrow/tonight)
      (security/lockdown/crisis/emergency) (plan/procedure/protocol/map)+ (attached/here/leaked/below/shows/says)
      (secret/hidden) (rally/meeting/evacuation) (point/location)
      (floor plan+/blueprint+/evacuation map) .. (attached/below/with/shows)
      (guest/substitute) badge+ .. (work/code)
      (codigo/clave) de (la puerta/alarma/entrada)
      contraseña (es/del)
      contrasena (es/del)
    `,
    allow: `
      (qr/dress/zip/area/honor/morse/hour of) code
      alarm+ (go/goes/going/went/was set/set/sounds) off
      cameras out
      cameras (on/off) (pajamas/mics/microphones)
      camera+ (came/comes/come/floated/drifted/parachuted) down
      (get/bring/have/grab) .. cameras .. out
    `,
    unless: `
      hour of code
      dress code
      qr code
      zoom code
      google classroom code
      locker combination
      strong password+
      passwords (should/must/safe)
      never share
      internet safety
      digital citizenship
      cyber*
      picture day
      camera club
      (photo/film) class
      join code
      (book fair/registration/order/event/playlist/class) code
      smoke alarm+
      locked
      snooze
      pajama day
      alarm clock
      (new locks/were installed)
      check in
    `,
  },
  {
    kind: 'unreleased',
    note: 'Decisions and plans before they are public.',
    degree: 2,
    say: `
      closed (session/meeting/door meeting)
      executive session
      (not/isn't/hasn't been/haven't/hasn't/not been) .. (public/announced/released/told anyone/been announced/made public) (yet)
      not (yet) (public/announced/released)
      not public
      not for distribution
      (not/isn't/hasn't been) announced
      act surprised
      nobody's been told
      (leaked/leak) from
      no es publico
      ya se decidio
      recorded before the
      pretend you (don't/didn't) know
      (district/board/school/insurance/they) .. (will/is going to/plans to/going to/to) settle (with/the/for/quietly/out/before/next/it)
      (goes/go/going/becomes/made/is/be/it's) (public/official) (on/by/until) (monday/tuesday/wednesday/thursday/friday)
      not public until
      for internal (use/only)
      internal (memo/email/only/use)
      (that/it/this) .. (stays/stay) .. (quiet/secret/private)
      nobody may talk
      (hasn't/haven't/has not/have not/hasn't even) .. (announced/been announced/told her/told his/told staff/told families)
      (board/council/committee) .. (hasn't/has not/hasn't even) .. (voted/decided)
      (board/district/they/they've/it's/it is/it was/principal/superintendent/office) .. already decided
      (they'll/they will/we'll) (tell/announce to) (families/parents/staff/the public) (in/next/later/on)
      word (from/is) (the district office/inside/the board/that/downtown)
      (word/news/heard/hear/hearing/info/tip/source/sources/straight/told) .. from the inside
      (i've/i have) (read/seen) the (list/draft/map/memo/report/plan/plans/budget/names/letter/cuts/contract/numbers/slides)
      i've (read/seen) it
      (shut its doors/close its doors)
      (school/schools/elementary/building/program/district/will/may/could/might/would/going to) .. merge with
      (schools/elementary/programs/districts) will merge
      (school/elementary/@school) .. (will/is going to) (close/shut/merge)
      one .. (elementary/middle/school) will (close/shut)
      (you heard it/heard it) here first
      (plans/plan) to (sell/outsource/merge)
      (plans/plan) to close (@school/the school/our school/schools/a school/two/three/one)
      (district/board/they/administration/office) .. (plans/plan/planning/planned) to (close/cut/lease)
      until the papers
      (no es/todavia no es/aun no es) oficial
      va a renunciar
      weli lama shaacin
      lama shaacin
      (hasn't/not yet) .. (official/public)
      new (principal/superintendent) (is/will be) .... (yet/shh/official/secret)
      (test/mca) scores (are) embargoed
      ahead of the (announcement/vote/press)
      the public (doesn't/does not/isn't/won't) .. (know/supposed)
      (not supposed/aren't supposed/isn't supposed/weren't supposed/wasn't supposed/nobody's supposed/nobody is supposed/no one is supposed/no one's supposed/not allowed/aren't allowed) to (know/share)
      (supposed/not supposed/aren't supposed/isn't supposed/wasn't supposed/nobody's supposed/not allowed/aren't allowed) to (tell/say) (you who/you why/you where/you which/who/where/anyone/anybody/parents/families/staff/teachers/this/yet/much/more/why/which)
      (before/until/ahead of) .. (public/it's public/it is public/press/media/board announces/families/official announcement/board votes/parents) (sees/see/knows/know/hears/hear/finds out/find out/learns/learn/is told/release)
      before it's (public/official/announced)
      (is/are/still/the/an) embargoed
      (don't/do not/please don't) (tell/share/repeat/forward/spread/let on) .. (anyone/anybody/this/families/parents/the public/staff/yet/wider)
      (keep/keeping) (it/this/that/quiet/these/news/mum) .. (quiet/secret/hush)
      (keep/keeping) (the/our/your) (news/plan/list/move/name/names/deal/vote) .. (quiet/secret)
      (keep/keeping) .. (between us/under wraps/under your hat/on the down low/on the dl/confidential)
      (just/this is/keep it/keep this/stays/stay/strictly/but/and/secret) between us
      between you and me
      (you didn't hear) (it/this) from (me/us)
      off the record
      (leak/leaked/leaking/leaks) .. (memo/document/list/plan/map/email/e-mail/draft/budget/report/board)+
      (insider/inside) (info/source+)
      insider (news/tip/scoop)
      confidential (memo/report/list/email/e-mail/document/draft/plan/meeting/information/matter/letter/until/file/data/agreement/vote/talks/but)
      (this/it/that/still/highly/marked/supposedly) [is] confidential
      nobody (has been/was/knows/has) (told/been told/yet)
      no one (has been/was/knows/has) (told/been told/yet)
      (haven't/hasn't) been told
      (rumor has it/word is/we heard/i heard/i hear/we hear/heard from the board/a little bird/sources say/sources tell/hearing that/word on the street) .... (close/closing/cut/cuts/positions/principal/board/fired/leaving/merge/boundary/boundaries/superintendent/budget/laid off/let go/contract/school)
      (sneak peek/exclusive) .... (boundary/boundaries/budget/cuts/closure/closing/contract/draft/board/layoff+)
      (preview/first look) .... (boundary/boundaries/budget/cuts/closure/closing/contract/draft/layoff+/unreleased)
      draft (boundary/boundaries/budget/plan/policy/report/map/agenda/contract) .. (moves/shows/says/cuts/closes/attached/before/has)
      (board/district/superintendent) (will/is going to/plans to/plan to/is planning to/secretly/wants to/decided to) .. (vote to close/close/cut/sell/merge/fire/eliminate/outsource/lay off) .... (tomorrow/soon/quietly/next/secretly/tonight/not/before/anyone/school/elementary/positions/staff)
      (secret/secretly) .. (plan/vote/meeting/list/closing/decid*)
      (unreleased/unannounced/unpublished) (scores/results/plan/budget/list/report/data)
      (embargo) until
      next (principal/superintendent) will be .... (official/announce/shh/yet)
      (aun/todavia) no (es publico/se ha anunciado/se anuncia)
      no le (digan/diga/cuenten/cuente) a nadie
      (keep/kept) .. to (yourself/yourselves)
      sesion cerrada
      reunion (cerrada/secreta)
      (sir/qarsoodi) ah
      ha u sheegin
    `,
    allow: `
      (lock/locks/locked/lockable/open/opens/opened/close/closes/latch*/light/lit/glow*/painted/built/view/seen/warm/sticky/hollow/looks/look) [it/up/only] from the inside
      confidential (tip/help/counseling/reporting/support/and free/survey/hotline/line)
      (free and/100%/completely/stays/is/are/remain/remains/kept/strictly) confidential
      keep (quiet/it quiet) .. (in the library/during/while)
      (school/elementary/@school) .. (will/is going to) (close/shut) [down] (at/for/early/today/tomorrow/on/due/because/from/during/between/#/to/their/its/until/over/next week)
      (share/sharing) (your/any/personal/food/drink+/comb+/hat+/password+/water) .. (anyone/anybody)
      (get/bring/have/take/your) .. camera+
      (keep/keeping) it (quiet/secret) until
      secret (santa/reader/snowflake/garden/pal/agent/word/ingredient/life of/message)
    `,
    unless: `
      no (school/schools/building/program) (will/is going to) (close/shut/merge)
      (library/testing/quiet zone)
      secret (santa/reader/snowflake/pal/agent)
      (secret's/secret is) out
      tell you (the name/the names/the ending/the recipe/how it ends/who wins/the answer)
      kindness club
      leaks fixed
      (pretend/imaginary)
      deca
      surprise
      spoiler+
      novel
      (tip line/hotline/helpline)
      (musical/cast list/prom theme/homecoming/play) 
      (meets in/will meet in) closed session
      (open/regular/public) session
      (contest/tournament/race/scavenger hunt/bake-off) results
      (is/are) posted
      (board/families/community/members) (heard/saw/will hear/will see/got/gets/get/received/met)
      cocoa
      secret (ingredient/recipe/sauce/word/garden)
      (time capsule/diary/diaries/spy/spies/detective+/treasure/secret code/decoder)
    `,
    unlessNear:
      '(know/learn/memorize/practice/enter/type/protect) (your/their) [lunch] (number/pin/password)',
  },
  {
    kind: 'unreleased',
    note: 'A whisper about who comes, goes or closes.',
    degree: 1,
    say: 'shh\nshhh\nshhhh\npsst\nhush hush\nthe scoop\ninside (scoop/tip)\nconfidential\noops',
    needs:
      '(principal/superintendent/coach/board/position+/layoff+/paras/close/closing/merge/contract/hired/hiring/fired/quit/budget/raise/boundary)',
  },
];
