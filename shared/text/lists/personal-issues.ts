import type { Term } from '../terms.ts';

/**
 * One person’s concern, aired or answered in public. Source: our own reading of school pages and of the comments that
 * tempt staff to answer there. Phrases as in phrases.ts.
 */
const CHILD =
  '(son/daughter/boy/girl/child/kid/kiddo/student/son or daughter/stepson/grandson/granddaughter)';

export const PERSONAL_ISSUES: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'answered',
    note: 'Speaks to one family or answers one complaint.',
    degree: 2,
    say: `
      (about/regarding/re/concerning/as for/on) your .. ${CHILD}'s
      (about/regarding/re/concerning/as for) your .. ${CHILD}
      your (son/daughter/boy/girl)'s _
      your (kid/child/student)'s (suspension/detention/behavior/playing time/iep/incident/bullying/referral)
      your (son/daughter/boy/girl) (was/is/has/did/did not/didn't/will/won't/can/cannot/can't/got/hit/needs/never)
      (to/dear/hey/note to/message to/attention/for/memo to/hi) (the/a certain/one/that/whoever/whichever) .. (mom/mother/dad/father/parent/parents/family/families/person/lady/woman/man/guy/grandma/grandpa/neighbor/caller/commenter/individual/someone/who/couple/guardian) .... (complain*/comment*/e-mail*/email*/call*/post*/report*/accus*/yell*/park*/left/leaves/wrote/writes/asking/asked/keep*/kept/sent/send*/messag*/upset/demand*/threaten*/question*/blam*/honk*/scream*/block*/who thinks/saying/claim*/spread*/refus*/curs*/cut*/sued/owe*/tagg*/vent*)
      (to the) (mom/mother/dad/father/parent/family) .. (in the comments/on facebook/on here/on this page)
      (a certain/one particular/one certain/a particular) (family/parent/mom/dad/mother/father/person/student/someone/couple)
      in (response/reply/answer) to (your/a/the/mr/mrs/ms/one) .... (complaint/concern/comment/post/email/e-mail/question/message/review/letter/voicemail/accusation/rumor)+
      (replying/responding/reply/respond/response) to (your/a/the/one/this/mr/mrs/ms/@) .. (complaint/concern/comment/question/post/email/e-mail/message/petition/review/parent/mom/dad)
      (respond/responding) to .. (petition/accusation/complaint/allegation)+
      (we/i) (got/received/read/have/saw/heard/have seen/have received/have read) your .. (voicemail/email/e-mail/message/complaint/comment/letter/post/review/text/note/request)+
      (your/the/her/his/their) (complaint/refund/accusation/grievance) .. (is/was/has/about)
      (the/a/this/that/his/her) (parent/mother/mom/dad/father/family)'s? (complaint/accusation/petition/demand)
      (received/got/had/investigated/reviewed/looked into/look into/handled/heard) (a/the/one/your/another) .. complaint+
      (look into/looked into/looking into/addressed/resolved/closed) .. (complaint/what you reported/your concern/your claim/their concern)
      's complaint (about/against/that)
      s' complaint (about/against/that)
      (complaint/concern) (from/by) (a/one/mr/mrs/ms) .. (parent/mom/mother/dad/father/family/neighbor)
      since you (asked/brought/posted/decided/want/made/chose) .. (publicly/it up here/on here/on this page/in public/this public/to know)
      (as/like) (we/i) (already/just/have/told) .. (told/said/explained/you) .. (you/on the phone/in the meeting/your)
      we (already/just) (told/called/emailed/e-mailed/explained/answered) (you/your)
      (please/just/so) stop (asking/posting/calling/emailing/e-mailing/messaging/commenting/tagging/complaining/spreading/blaming)
      (stop/quit) (posting/complaining/commenting/arguing/whining) (about/here/on/that)
      (done/finished/not going to keep) (talking/discussing/arguing/responding/answering) .. (about it/this/here/that/on here)
      (won't/will not/not going to) (answer/respond/discuss/reply) .. (again/anymore/any more/here)
      for the last time
      (keeps/keep) (e-mailing/emailing/calling/commenting/posting/messaging/texting/asking) (me/us/about/the/here/that)
      @_ (please/we/your/you/i/no/yes/stop/as/the answer)
      @_ .. your (son/daughter/kid/child/complaint/concern/comment)
      (sort/work) (out/it out) .... (custody/court/your ex/his father/her mother/his mother/her father)
      custody (papers/paperwork/battle/dispute/order/issue/case)
      (we/i) (are/am) sorry .. (your/you) .. (experience/upset/feel that way/felt/had/were/son/daughter)
      (we/i) (hear/understand) (that you/you are/you're) .... (want/upset/angry/unhappy/frustrated/moved/switch)
      (my/our) side (of/is)
      (here's/here is/this is/set the record straight/tell) .. my side
      setting the record straight
      set the record straight
      (owe/owes/owed) .. (apology/apologize) .. (to/from)
      (you/he/she/they) owe/owes (us/me/him/her/the/an apology/an explanation)
      (apologize/apology) to (him/her/me/us/our coach/our custodian/our teacher/the teacher/mr/mrs/ms)
      (will not/won't/not) (switch/change/move) (classrooms/teachers/classes/her/him/your)
      (let's/can we/please) .. (take/keep) this (offline/off line/off facebook/private)
      see me about
      (you were/you are/you're) wrong
      (ya le/ya les) (explicamos/dijimos/llamamos/contestamos)
      (su/tu) (hijo/hija) (no/fue/estaba/tiene/sera)
      (por favor/favor de) (no lo/deje de/dejen de) (publi*/escrib*/coment*/llam*)
      (sobre/acerca de/respecto a) (su/la queja/tu) (hijo/hija/de)
      wiilkaaga
      gabadhaada
      cabasho*
    `,
    allow: `
      ask/talk to your .. ${CHILD} about
      (concern/concerns/question/questions/worry/worries/worried/information/talk/updates/news/email/emails/info/alerts/learn/more) (about/regarding) your .. (own) .. ${CHILD}
      (concern/concerns/question/questions/concerned/information/worried/updates/more) (about/regarding) your .. ${CHILD}'s
      (about/regarding) your (child/student/kid) (or/and)
      your (son or daughter/child)'s
      your ${CHILD} (is/was) (absent/sick/late/ill/not feeling/interested/in)
    `,
    unless: `
      (if you/if your/do you/have a/any) .... (question/questions/concern/concerns/worry) .... (about/regarding)
      (call/contact/e-mail/email/write to) the .. (office/school/teacher/nurse) .. (if/with)
      thank you (for/to the) .... (reading/read/volunteer*/left cookies/returned/donat*/found/helped/shoveled)
      we miss you
      check your (child/student)'s
      social lesson
      (story/song/poem/book/skit/role play/novel)
      lesson
      (pick up/picking up) your (child/student) (early)
    `,
  },
  {
    kind: 'answered',
    note: 'Mrs. K, about …',
    degree: 2,
    say: `
      ^ [yes/no/hi/hello/hey/dear/ok/okay/well/look/listen/sorry] (mr/mrs/ms/mx/miss/sr/sra/señora/senora/senor) _ (about/regarding/we/your/you/i/as/please/the/ya/for/stop/since/it's/this/no/yes/unfortunately)
      (publicly/again/asked/asking) (mr/mrs/ms) _
      ^ (yes/no/ok/sorry/hi/hey/dear/listen/look) _ (we/your/i/you/it/the/this/please) (got/heard/know/saw/son/daughter/are/have/did/can't/cannot/won't/already/will/understand/understood)
    `,
    unless: `
      retire*
      thank*
      congrat*
      welcome
      birthday
      (will/we) miss
      we (love/appreciate/are so proud/are lucky/adore/salute)
      you (rock/are the best/are amazing/inspire/make)
      your (students/class/kindness/smile/dedication/team)
      friends
      families
      everyone
    `,
  },
  {
    kind: 'aired',
    note: 'Somebody’s own grievance.',
    degree: 2,
    say: `
      my (son/daughter/kid/child/kids/boy/girl)'s (teacher/coach/principal/bus driver/grade/class/playing time/counselor/suspension)
      my (son/daughter/kid/child/boy/girl) (was/is being/got/didn't/did not/never/has been/is still) .. (bullied/suspended/benched/cut/make/made/left/ignored/hit/punished/expelled/waiting/get/forgotten/blamed/pushed/given/picked on)
      (i'm/i am/we are/we're/still/so) .. (upset/furious/livid/disgusted/fed up/angry/disappointed/frustrated) .. (with/at/about/that/by) .. (the/our/my/his/her/this/how/school/coach/principal/office/district/teacher)
      (nobody/no one) (at/in/from) the (school/office/district) .. (will/would/has/called/returns/returned/answers/listens/cares)
      (still/been) waiting (for/on) .. (answer/response/apology/call back/callback/refund/reply) 
      (i/we) (demand/deserve/want/expect) (an/a) .. (apology/explanation/answer)
      (shame on) (you/them/the/this)
      benched (her/him/my/your) 
      i benched
      (worst) (school/principal/teacher/coach/office/experience)
      (petition/rumor/rumors/accusation+/allegation+) about (me/our/my/mr/mrs/ms/coach)
      (my/our) (neighbor/landlord/ex/ex-husband/ex-wife/divorce/lawsuit/boss)
      (why) (was/did/is) my (son/daughter/kid/child)
      not fair (to/that) my (son/daughter/kid/child)
      (airing/personal) (grievance+/dirty laundry)
    `,
    unless: `
      (story/song/poem/book/skit/role play/novel/lesson/essay/monologue/play)
      when someone
      (if/how to)
      neighbor (helper/to neighbor)
      my (son/daughter) (was/is) (born)
    `,
  },
];
