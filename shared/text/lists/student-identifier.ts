import type { Term } from '../terms.ts';

/**
 * Numbers, dates of birth, ages and birthdays beside a name. Notation: phrases.ts; `@who` and the others are marks for
 * people (shared/compliance/marked-people.ts). Source: our own reading of school posts.
 */
export type IdentifierKind = 'number' | 'birth-date' | 'age' | 'birthday';

/** A staff member’s birthday is none of a student’s. */
const GROWN_UP =
  '(principal/teacher/teachers/custodian/secretary/para/paraprofessional/nurse/coach/librarian/counselor/cook/driver/staff/superintendent/aide/director/engineer/specialist/assistant/colleague/coworker/mascot/dog/hamster/gecko/rabbit/guinea pig/turtle/author/poet/composer/president/founder/alumnus/alumna/alum/veteran)';
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
born [on] #
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
  /@who(?:, | \()(?:age )?(\d{1,2})[,)]|(?:@who|@he)(?:'s| is| turns| turned| is now| just turned) (?:now |just )?(\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[!.,;)]|$| and | today| years| now)/gu;

/** Words of a game report. */
export const GAME_REPORT =
  /\b(?:points?|goals?|assists?|rebounds|kills|aces|saves|hits|runs|rbis?|yards|touchdowns?|sacks|wins?|won by|lost|beat|defeat\w*|score[ds]?|scoring|final|varsity|jv|vs|jersey|place|finish\w*|laps?|meters?|seconds|minutes|miles|votes?|books|pages|boxes|grade)\b/;

/** A number sign between the word and the number, which the notation cannot say: "student # 771204". */
export const NUMBER_SIGN =
  /\b(?:student|pupil|lunch|id|pin|account)(?: (?:no\.?|number|id))? ?# ?\d[\d-]{3,12}/gu;
