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
      password for
      pin for (the/our) .. (door/gate/alarm/keypad/key pad/lock/lockbox/gym/building/copier/printer/entrance/office/elevator/wifi/account/garage/safe)
      pin for _ is
      code for the
      password : _
      (username/login) (is/and password)
      (camera/cameras) .... (down/out/broken/off/not working/don't work/doesn't work/do not work/offline/blind spot/don't record/not recording/don't reach/can't see/cannot see/dead)
      blind spot+ .... camera+
      (never/doesn't/won't/not) latch*
      (pull/push/jiggle/kick) (hard/it hard) .. (open/opens)
      (keeps/hides/hangs/hid/keep/hide/leaves) the .. key+
      (guards/security/guard/officer/officers/custodian/custodians/staff) .... (go home/goes home/leave at/leaves at/are gone/is gone/off at/work nights/start in/no one after)
      (how many/number of) .. (security/guards/officers/cameras)
      building is (empty/unlocked/open) (after/from/at/until/between/all)
      (no one/nobody) .. (at the desk/watching/monitors/watches/checks) .. (camera+/after/door)
      login .. (is/on the/for)
      login : _
      (sticky note/post-it) .. (password/login/at #/code)
      (can be/is) (turned off/disarmed/disabled) with
      (propped/wedged) open
      lockbox .... (opens/code/#)
      opens with #
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
      alarm+ (go/goes/going/went/was set/set) off
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
      (will/is going to/plans to) settle
      settle with
      (public/official) (on/by/until) (monday/tuesday/wednesday/thursday/friday)
      for internal (use/only)
      internal (memo/email/only/use)
      (that/it/this) .. (stays/stay) .. (quiet/secret/private)
      nobody may talk
      (hasn't/haven't/has not/have not/hasn't even) .. (announced/voted/been announced/told her/told his/told staff/told families/voted yet/decided)
      already decided
      (they'll/they will/we'll) (tell/announce to) (families/parents/staff/the public) (in/next/later/on)
      word (from/is) (the district office/inside/the board/that/downtown)
      from the inside
      (i've/i have) (read it/seen it/seen the)
      (shut its doors/close its doors/will merge/merge with)
      (school/elementary/hillcrest/westwood/ridgeview/olson) .. (will/is going to) (close/shut/merge)
      one .. (elementary/middle/school) will (close/shut)
      you ought to know
      (you heard it/heard it) here first
      (plans/plan) to (sell/close/lease/outsource/cut/merge)
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
      (supposed/not supposed/aren't supposed/not allowed) to (know/share)
      (supposed/not supposed/aren't supposed/not allowed) to (tell/say) (you who/you why/you where/you which/who/where/anyone/anybody/parents/families/staff/teachers/this/yet/much/more/why/which)
      (before/until/ahead of) .. (public/it's public/it is public/press/media/board announces/families/official announcement/board votes/parents) (sees/see/knows/know/hears/hear/finds out/find out/learns/learn/is told/release)
      before it's (public/official/announced)
      (embargoed/embargo)
      (don't/do not/please don't) (tell/share/repeat/forward/spread/let on) .. (anyone/anybody/this/families/parents/the public/staff/yet/wider)
      (keep/keeping) .. (quiet/secret/between us/under wraps/under your hat/hush/on the down low/on the dl/confidential)
      between (us/you and me)
      (you didn't hear) (it/this) from (me/us)
      off the record
      (leak/leaked/leaking/leaks) .. (memo/document/list/plan/map/email/e-mail/draft/budget/report/board)+
      (insider/inside) (info/scoop/news/tip/source+)
      confidential
      nobody (has been/was/knows/has) (told/been told/yet)
      no one (has been/was/knows/has) (told/been told/yet)
      (haven't/hasn't) been told
      (rumor has it/word is/we heard/i heard/i hear/we hear/heard from the board/a little bird/sources say/sources tell/hearing that/word on the street) .... (close/closing/cut/cuts/positions/principal/board/fired/leaving/merge/boundary/boundaries/superintendent/budget/laid off/let go/contract/school)
      (sneak peek/preview/exclusive/first look) .... (boundary/boundaries/budget/cuts/closure/closing/contract/draft/board/layoff+)
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
      (is/are) posted
      cocoa
      secret (ingredient/recipe/sauce/word/garden)
      (time capsule/diary/diaries/spy/spies/detective+/treasure/secret code/decoder)
    `,
  },
  {
    kind: 'unreleased',
    note: 'A whisper about who comes, goes or closes.',
    degree: 1,
    say: 'shh\nshhh\nshhhh\npsst\nhush hush\nthe scoop\noops',
    needs:
      '(principal/superintendent/coach/board/position+/layoff+/paras/close/closing/merge/contract/hired/hiring/fired/quit/budget/raise/boundary)',
  },
];
