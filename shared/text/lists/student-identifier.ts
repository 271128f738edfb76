import type { Term } from '../terms.ts';

/**
 * Numbers, dates of birth, ages and birthdays beside a name. Notation: phrases.ts; `@who` and the others are marks for
 * people (shared/compliance/marked-people.ts). Source: our own reading of school posts.
 */
export type IdentifierKind = 'number' | 'birth-date' | 'age' | 'birthday';

/** A staff member’s birthday is none of a student’s. */
const GROWN_UP =
  '(principal/teacher/teachers/custodian/secretary/para/paraprofessional/nurse/coach/librarian/counselor/cook/driver/staff/superintendent/aide/director/engineer/specialist/assistant/colleague/coworker/mascot/tortoise/cat/bunny/fish/snake/hedgehog/crossing guard/bus/dog/hamster/gecko/rabbit/guinea pig/turtle/author/poet/composer/president/founder/alumnus/alumna/alum/veteran)';
const SPANISH_YEARS =
  '(#/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/trece/catorce/quince/dieciseis/diecisiete/dieciocho)';
const MONTH =
  '(january/february/march/april/may/june/july/august/september/october/november/december/jan/jan./feb/feb./mar/apr/apr./jun/jul/aug/aug./sep/sept/sept./oct/oct./nov/nov./dec/dec.)';
const YEARS =
  '(#/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen)';
const TH =
  '(4th/5th/6th/7th/8th/9th/10th/11th/12th/13th/14th/15th/16th/17th/18th/19th/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth/thirteenth/fourteenth/fifteenth/sixteenth/seventeenth/eighteenth/double digit/golden)';

export const STUDENT_IDENTIFIER: readonly Term<IdentifierKind>[] = [
  {
    kind: 'number',
    note: 'a student’s number',
    degree: 2,
    say: `(student/pupil/lunch/school/campus/district/state/marss/infinite campus/library/meal/sis) (id/i.d/number/no/no./pin/#/id number/id no/id no./id #/code/card number/account number) [is/was/number/no/=] #
(id/i.d/id number/id no/student/pin/marss/ssn/social security number/social security/login/student no/student no.) [is/was/#/=] [#] #
(id#/no#/student#) #
(student/pupil) # #
(@who/@who's) .... (id/i.d/student number/lunch number/pin/ssn) [is/number/#] #
# is (@who's/@his/his/her) .. (number/id/pin)
numero de (estudiante/alumno) #`,
    unless: `(meeting id/zoom/webinar/passcode/room id/event id)`,
  },
  {
    kind: 'birth-date',
    note: 'born on a day',
    degree: 1,
    say: `(dob/d.o.b/d.o.b./date of birth/birth date/birthdate) .. #
(dob/d.o.b/d.o.b./date of birth/birth date/birthdate) .. ${MONTH} #
born [on/in] .. ${MONTH} .. #
born [on/in] #
birthday [is/was/falls on/:] [on] ${MONTH} #
birthday [is/was/falls on] [on] #
(fecha de nacimiento/nacio) .... #`,
    needs: `@who/@one/@he/@his`,
    unless: `born [in] (minneapolis/st/bloomington)`,
  },
  {
    kind: 'age',
    note: 'years old',
    degree: 2,
    say: `${YEARS} (year old/years old/yr old/yrs old/yo/y.o/y.o./year-old) .. [student/boy/girl/son/daughter/grader/athlete/artist/scientist/reader] .. @who
(@who/@who's) .. (is/was/are/a/just/only/already/who is/at/turned/turns/turning/now) .. ${YEARS} (year old/years old/yr old/yrs old/yo/year-old/years young)
@who ${YEARS} (year old/years old/yr old/yrs old/yo/y.o)
@who age/aged ${YEARS}
@who .... (age/aged) ${YEARS}
(at/only/just) (age/the age of) ${YEARS} .. @who
@who .. (turned/turns/turning/is turning/will turn/just turned/will be turning) ${YEARS}
(@he/@who) (is/just) turned ${YEARS} (today/this week/on/yesterday/over the weekend/and)
@who .... (tiene/cumple/cumplio) ${SPANISH_YEARS} anos
(cumple/cumplio) ${SPANISH_YEARS} anos .. @who`,
    unless: `(turned/turns/turning) # (points/pages/laps/heads/assists/down/over)
(turned/turns/turning) _ (colors/shades/pages/cartwheels/times/heads/corners/keys/knobs)
(history/historic/in history/civil rights/world war)`,
  },
  {
    kind: 'birthday',
    note: 'whose birthday it is',
    degree: 2,
    say: `happy .. (birthday/bday/b-day/birthdays/bdays) .... @who
hbd .... @who
(sweet sixteen/sweet 16/quinceanera/quince/double digits) .. (@who/for @who/to @who)
@who .... (double digits/sweet sixteen/quinceanera)
@who .... happy .. (birthday/bday)
(feliz cumpleanos/feliz cumple) .... @who
dhalasho wanaagsan .. @who
(birthday/bday/b-day) (boy/girl/kid/kids/twins/buddies/shoutout/shout-out/shout out/wishes/love/celebration/party/crown/treats/treat/star/friends/song/cupcakes/spotlight/card/cards/club) .... @who
(birthday/birthdays/bdays) @who
(birthday/birthdays/bday) (to/for/is/are/of/goes to/today/,) .. @who
(birthday/birthdays) (this week/this month/today/tomorrow/in the month) .... @who
(wish/wishing/wished/wishes) .. @who .... (birthday/bday)
(wish/wishing/wished/wishes) .. (@one/@his/our/a) .... @who .... (birthday/bday)
(@who's/@who) .... (${TH.slice(1, -1)}) (birthday/bday/b-day)
@who's [special/big] (birthday/bday/b-day)
@who .. (celebrates/celebrated/celebrating/has/had/having/shared/brought/is having/are celebrating) .... (birthday/bday/b-day)
@who is [our/the/todays] .. birthday (boy/girl/kid)
${TH} birthday .... @who
sang .... birthday .. @who`,
    unless: `${GROWN_UP} .. @who .... birthday
birthday .. (our/the) .. ${GROWN_UP} .. @who
(happy/birthday) .. ${GROWN_UP} .. @who
@who our .. ${GROWN_UP}
# birthday .. (school/building/mascot)`,
  },
];

/** A name with a day, where the post is about birthdays: a board, a balloon, a list. */
export const NAME_WITH_DAY: readonly Term<'birthday'>[] = [
  {
    kind: 'birthday',
    note: 'a name and a day beside it',
    degree: 2,
    say: `@who [on/is/was] ${MONTH} #
${MONTH} # @who
@who #/#`,
  },
];

/**
 * A bare number that is an age by where it stands: "Zoe Martin, 9, won", "Nora is 6.", "Kai (10)". Read in the text with
 * marks; in a game report such numbers are points or jerseys.
 */
export const BARE_AGE =
  /@who(?:, | \()(?:age )?(\d{1,2})[,;).](?!\d)|(?:@who|@he)(?:'s| is| turns| turned| is now| just turned) (?:now |just )?(\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[!,;)]|\.(?!\d)|$| and | today| years| now)/gu;

/** Words of a game report. */
export const GAME_REPORT =
  /\b(?:points?|goals?|assists?|rebounds|kills|aces|saves|hits|runs|rbis?|yards|touchdowns?|sacks|wins?|won by|lost|beat|defeat\w*|score[ds]?|scoring|final|varsity|jv|vs|jersey|place|finish\w*|laps?|meters?|seconds|minutes|miles|votes?|books|pages|boxes|grade)\b/;

/** A number sign between the word and the number, which the notation cannot say: "student # 771204". */
export const NUMBER_SIGN =
  /\b(?:student|pupil|lunch|id|pin|account)(?: (?:no\.?|number|id))? ?# ?\d[\d-]{3,12}/gu;

/** Read in a whole paragraph: whose it is may stand in the sentence before or after. */
export const NAMED_NEARBY: readonly Term<IdentifierKind>[] = [
  {
    kind: 'birthday',
    note: 'a birthday, by any word for it, and a name',
    degree: 1,
    say: `(birthday/birthdays/bday/bdays/b-day/b day/hbd/cake day/birthday crown/special day/cumpleanos/sweet sixteen/sweet 16/quinceanera/leap day/big 1-0/big one-oh/double digits/half birthday/into the teens/her teens/his teens/@his teens/hit @his teens/became a teenager)
the big # #
(#/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/birthday/blew out/blow out) candles
(birthday/birthdays/bday/cake/cupcake+/sang/singing) .... pretend candles
(turns/turned/turning/hits the big/turn) (# today/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen)`,
    needs: '@who',
    unless: `${GROWN_UP}
(all/our/every/the) [#/_] (january/february/march/april/may/june/july/august/september/october/november/december/summer/winter) (birthday/birthdays/kids/friends)
(our/all/every/the) .. (january/february/march/april/may/june/july/august/september/october/november/december/summer) @our
(birthday/birthdays) (to/for/of) (all/our/the/every) .. (@our/school/building/district/@team)
birthday (book/books/book club/card shop/club/bags/bag/boxes/kits/party supplies)
(school/building/library/club/district/minnesota/america/country/state) (turns/turned/turning/celebrates)
(turns/turned/turning) _ (colors/shades/pages/cartwheels/times/heads/corners/keys/knobs)
(turns/turned/turning) (# points/# pages/into/out/on/off/over/around/down/up/heads/cartwheels/in their)
special day (class/for/with/at/planned/of)
(you/you've) [got/have] (one/a birthday) (this/that) month`,
  },
  {
    kind: 'birth-date',
    note: 'born on a day, however it is written',
    degree: 1,
    say: `born [on/in] [a/the] .. ${MONTH} [#/of/in]
born [on/,] [the] .. of ${MONTH}
born [on] [the] (leap day/new year's day/christmas/halloween/valentine's day/fourth of july)
born [on/in] #
(dob/d.o.b/date of birth/birth date/birthdate/fecha de nacimiento) .... #`,
    needs: '@who',
    unless: `born and raised`,
  },
  {
    kind: 'age',
    note: 'years old, and a name',
    degree: 1,
    say: `${YEARS} [and a half] (years old/year old/yrs old/yr old/years young)
${YEARS} years and _ months [old]
(i'm/i am) ${YEARS} (and/but/so/now)
(tengo/tiene/cumple/cumplio) ${SPANISH_YEARS} anos
(he's/she's/@he's/who's/who is) (only/just/already/now) ${YEARS}`,
    needs: '@who',
    unless: `(school/building/tradition/tree/program/district/team/club) .. (is/was/are/turns) ${YEARS}
(for/all/every/most/our) ${YEARS} (year old/year olds/years old)
${YEARS} (year old/year-old) self
(a/an/any/every) ${YEARS} year-old (would/could/can/might/will)
(history/historic/in history/civil rights/world war/author/poet/composer/scientist/inventor)
(# points/# assists/career)`,
  },
];

/** An age by its place: "At fifteen, Imani", "only sixteen.", "I’m twelve". Words only: a bare figure counts many things. */
export const AGE_IN_WORDS =
  /(?:^at(?: just| only)?|(?<=[.!?] )at|\bat (?:just|only|age)|\b(?:only|just|barely|who.?s|i.?m|i am|he.?s|she.?s|technically)) (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?=[,.!?;)]|$| and (?:a half|i|he|she|already|still)\b)/gu;

/** A whole date right beside a name: "Oona (2/17/21)". */
export const NAME_AND_DATE = /@who[ ,(]{1,3}(?:b\.? ?)?\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)\b/gu;

/** A number that a system gave to a student, and the system's word for it in the same sentence. */
export const SYSTEM_WORD =
  /\b(?:id card|id badge|library card|lunch card|bus card|marss|ssid|sasid|student (?:id|number|no)|pupil (?:id|number)|id number|lunch (?:pin|number|id)|user ?names?|log ?-?ins?|district id|state id)\b/;
export const SYSTEM_NUMBER = /(?<![\d.$#/:-])\d{5,13}(?![\d/:-])/gu;
/** Numbers of meetings, telephones and rooms are none. */
export const OTHER_NUMBER = /\b(?:zoom|meeting|webinar|passcode|phone|fax|zip|isbn|po box|sku)\b/;

/** In a file's name: the word with its number. */
export const IDENTIFIER_FILE =
  /\b(?:dob|born|date of birth)\b.{0,4}\d|\b(?:birthday|bday)\b.{0,40}\b(?:age|turns|is) \d{1,2}\b|\bage \d{1,2}\b|\b(?:student ?id|marss|ssid)\b.{0,4}\d{4,}/;
