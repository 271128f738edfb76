import type { Term } from '../terms.ts';

/** Answers to one person, as pages word them. Source: our own reading of school pages and of the comments that tempt staff to
 * answer there. Phrases as in phrases.ts.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece. */
const CHILD =
  '(son/daughter/boy/girl/child/kid/kiddo/student/son or daughter/stepson/grandson/granddaughter)';

export const ANSWERED: readonly Term<'answered' | 'aired'>[] = [
  {
    kind: 'answered',
    note: 'Speaks to one family or answers one complaint.',
    degree: 2,
    say: `
      (about/regarding/re/concerning/as for) your .. ${CHILD}'s
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
      for the last time (we/i/no/you/your/stop/please/it/the/this/that/coach/mr/mrs/ms)
      (told/tell/telling/saying/say/said/explain/explained/asking/asked/answering/answered/warned/responding) .... for the last time
      (keeps/keep) (e-mailing/emailing/calling/commenting/posting/messaging/texting) (me/us/about/the/here/that)
      who keeps (asking/commenting/posting)
      (keeps/keep) asking (me/the office) 
      @ (please/we/your/you/i/no/yes/stop/as/the answer)
      @ .. your (son/daughter/kid/child/complaint/concern/comment)
      (sort/work) (out/it out) .... (custody/court/your ex/his father/her mother/his mother/her father)
      custody (papers/paperwork/battle/dispute/order/issue/case)
      (we/i) (are/am) sorry .. (your/you) .. (experience/upset/feel that way/felt/had/were/son/daughter)
      (we/i) (hear/understand) (that you/you are/you're) .... (want/upset/angry/unhappy/frustrated/moved/switch)
      (my/our) side (of/is)
      (here's/here is/this is/set the record straight/tell) .. my side
      (set/setting) the record straight
      (what/how) really happened (with/between/at/to) .. (family/mother/father/parents/mom/dad/player/kid/tryouts)
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
      su queja
      (accused/accuses/accusing) (our/the/us/me/him/her/mr/mrs/ms)
      (confronted/cornered/threatened/yelled at) (me/us/our/her/him)
      wants (me/him/her/our coach/our principal) fired
      (argue/arguing/fight/fighting) (about/over) custody
      (one/two)-star (review/rating)
      left us (one/a one/a bad)
      (asked/posted/wrote/commented) .. on (this/our) page (why/about/that)
      using our page
      (clear/clearing) (things/it/this) up
      our side of
      what really happened
      not how it (went/happened)
      (hear it from us instead/hear it from us and/hear it from us not/leaving out/apologized twice/we already apologized)
      (singled out/picked on) (your/her/his/my)
      (hung up on) (her/him/me/us)
      (we/i) understand you feel
      (thanks for reaching out/there was a mix-up/it was a mix-up)
      (mix-up/mixup) with the
      (never/not) been spoken to the way
      spoke to me
      we (towed/ticketed)
      you had been warned
      (his/her/their/the) (ex-husband/ex-wife/ex husband/ex wife)
      (denied/rejected) .... (paperwork/transfer/request/application)
      why her (transfer/request/application)
      we separated the (boys/girls/kids)
      the policy you asked for
      (this/that) (is/one's) for (grandpa/grandma/uncle/aunt/mr/mrs/ms)
      know a lawyer
      (the/a/one/that/this/certain/some/any) .. (mom/mother/dad/father/parent/family/gentleman/lady/grandmother/grandfather/grandma/grandpa/booster parent/caller/couple/neighbor/woman/man) .... (emailed/e-mailed/email we/called us/called the/called me/wrote us/who wrote/wrote to us/keeps/keep/insist*/upset/complain*/accus*/threat*/demand*/posted about/blam*/who thinks/in question/letter about/would not stop/yell*/screamed/cursed/sued/petition*/tells everyone/refus*/storm*/hung up/argu*)
      (email/letter/voicemail/call/message/note/complaint) .. (from/by) (one/a/a certain/some/mr/mrs/ms) .. (family/parent/mom/dad/mother/father/neighbor/grandparent)
      (told/asked/answered) (one/a certain/that/this/the) .. (family/parent/mom/dad/mother/father/neighbor)
      (rude/angry/nasty/entitled/difficult/screaming/hostile/unhappy/disgruntled) .. (parent/mom/dad/mother/father/family/caller/email/e-mail/voicemail/comment/grandparent)+
      whoever (called/complained/reported/wrote/left that/left the nasty/keeps)
      to .. (mother/mom/dad/father/parents) (the/your/we/as/please/he/she)
      to _'s (mother/mom/dad/father/parents/family/grandmother)
      some of you .. (need to stop/should be ashamed/keep/won't/think/owe/refuse)
      (parents/families/you people/folks) .. need to stop (harassing/complaining/calling/yelling/emailing/e-mailing/posting/blaming)
      (stop/quit) (harassing/bothering/yelling at/e-mailing/emailing/calling) (us/our/my/the)
      (we/i) know who (reported/called/complained/did/you)
      (reported/turned) us (to/in)
      (replying/reply) to _
      your case closed
      (we've/we have) decided to (answer/respond to/reply to) (the _s/the _ family/mr/mrs/ms)
      attention (dad/mom/mother/father) of
      (won't/will not/not) be reading your .. (letter/letters/e-mail/e-mails/email/emails/novel/essay)
      please understand (mr/mrs/ms) _
      whoever's (grandma/grandpa/mom/dad/dog/kid/kids/son/daughter) (is/was/keeps/has)
      doesn't call for a meeting
      sorry you (feel/felt/think) _ .... mr/mrs/ms
      (chosen/chose/decided) to tell .. (everyone/everybody/the world/their version/her version/his version/the paper/the news)
      (still/now) (says/claims/insists/maintains) [that] we _
      the answer (hasn't/has not) changed
      the answer is the same
      's (second/third/fourth/fifth/sixth/tenth) (message/e-mail/email/call/letter/note/complaint) this (week/month/year)
      (isn't/is not/aren't/won't be) .. (moving/changing/closing/opening) .. for you
      we'd have told you if you'd asked
      complaint helps nobody
      your (check/payment/card/deposit) .... (came back/bounced/declined/didn't clear/did not clear/didn't go through)
      (parent/parents/mom/dad/mother/father/family) of a certain
      (want/wants/wanted/demand/demands/expect/expects) an (apology/explanation) (for/from/about)
      not getting (one/an apology/an answer/a refund/an explanation) (here/from us/from me)
      (is/was/are/were) not singled out
      (isn't/is not/aren't/are not) our problem
      we (found/have found) no evidence
      we already (refunded/told/answered/called/explained/paid/replied/emailed/mailed)
      (your/the) refund
      (consider/considering/is) .. (your/the/this/that) (case/matter/concern/complaint/issue) closed
      (case/ticket) number
      (ticket/this case/that case/her case/his case) .. closed
      (the answer/answer) (is/was/remains) .. no
      has been spoken to
      (we regret/we're sorry/sorry/apologies) .. (how your visit/for your visit/mr/mrs/ms/that you)
      your visit .. (mr/mrs/ms)
      (here's/here is/this is) (the timeline/what really happened/what happened/how it went/the truth/our answer)
      (has/have) called (us/me) .... (about/again/times/son/daughter)
      (ma'am/sir) (it/we/you/that/the/please/no)
      (it/it's) (has come to our attention/come to our attention) .... (parent/family/mom/dad/somebody/someone/neighbor)
      (come to our attention) .... (upset/parent/family)
      (sharing/share/tell/telling) (our/my) (side/story)
      (share/post/posting/publish) what we told
      (the/our) (petersons/family) .. (going at it/feud)
      (going at it/my landlord)
      (you) (know who you are)
      our response to the _
      (answered/replied to/responded to/read/received/ignored/got) your .. (emails/e-mails/messages/calls/comments/letters/email/e-mail)
      no matter how (often/many/much) you (post/call/ask/complain/email/tag)
      (won't/will not/not) be (changing/moving/switching/discussing/reconsidering) .. (your/his/her/the)
      i know you (are/were) .. (mad/upset/angry/furious)
      (hey/listen/ok/okay) karen
      thanks for the feedback (mr/mrs/ms)
      (did not/didn't) make (varsity/the team/jv/the cast/the cut)
      (divorce/landlord/eviction/child support/restraining order/had an affair) (is/with/and/called/hearing/case)
      (mr/mrs/ms) _'s (divorce/custody/bankruptcy/landlord/dui/affair/drinking)
      (pay) your (rent/bill/fees/balance/fine)
      minutes are earned
      (playing time) .. (for/about/of) (their/her/his/your/one)
      (a la mamá/al papá/a la mama/al papa/para la mamá/para la mama) (de/del)
      (en respuesta/respondiendo) a
      hooyada
      aabaha
      gabadhaada
      cabasho*
    `,
    allow: `
      the answer (is/was/remains) [still] no no (_/one)
      ask your (twins/boy/girl/son/daughter/kid/child) (what they/which/to show/to tell us/to read/to sing)
      (a/the/one/some) .. (mom/mother/dad/father/parent/family/grandmother/grandfather/grandma/grandpa/man/woman) who (would not/wouldn't) stop (until/till/smiling/laughing/dancing/building/asking for more)
      (questions/concerns/complaints) about .. (playing time/grades/schedules/lunch/buses/busing) .... (coach/teacher/office/counselor/principal)
      (dm/message/messages/write/call/email) .. about your child
      ask/talk to your .. ${CHILD} about
      (tell us/tell me/tells us/hear/hearing/learn/brag/chat/read/write) .. about your .. ${CHILD}
      (in reply to/to answer) (many/some/all/most) of you
      (concern/concerns/question/questions/worry/worries/worried/information/talk/updates/news/email/emails/info/alerts/learn/more) (about/regarding) your .. (own) .. ${CHILD}
      (concern/concerns/question/questions/concerned/information/worried/updates/more) (about/regarding) your .. ${CHILD}'s
      (about/regarding) your (child/student/kid) (or/and)
      your (son or daughter/child)'s
      ^ (mr/mrs/ms/mx/miss) _ your (first graders/second graders/third graders/fourth graders/fifth graders/class/students/kindergartners/seniors/choir/band/team)
      your ${CHILD} (is/was) (absent/sick/late/ill/not feeling/interested/in)
      (si/cuando/que) (su/tu) (hijo/hija) _
      (calm/calms/soothe/soothes) (a/an) (angry/rude/difficult/unhappy/hostile) (caller/parent/mom/dad/family)
    `,
    unless: `
      (respect/kudos/props/cheers/shoutout/shout-out/credit/applause/bravo/tribute/salute/salutes/hats off/high five/high fives) to the
      to (the/our/all the/those) [_] (students/trainers/coaches/teachers/staff/custodians/drivers/nurses/cooks/players/athletes/seniors/kids/musicians/performers/veterans/crew/crews/firefighters/librarians/paras/volunteers/cast) who (swept/cleaned/stacked/shoveled/picked up/returned/held/kept/chose/stayed/made/gave/helped/came/played/ran/wrote/showed/built/set/led/worked/tried/carried/never gave up)
      who (left/lost/forgot/dropped) [behind] [a/an/his/her/their/the/your/one/two/some] [_] (jacket/coat/glove+/mitten+/phone/keys/bike/water bottle/hat+/boots/book/stroller/scarf/umbrella/lunchbox/lunch box/backpack/bag/wallet/purse/casserole/crockpot/slow cooker/lawn chair+/blanket/sweater/hoodie/glasses/sunglasses/diaper bag/sippy cup/car seat/sled/earring/ring)
      who left [us/behind] (#/two/three/four/a/an/some/the) [_] [of] (bagel/doughnut/donut/cookie/muffin/cupcake/flower/orange/apple/treat/tomato/zucchini)+
      (if you/if your/do you/have a/any) .... (question/questions/concern/concerns/worry) .... (about/regarding)
      (call/contact/e-mail/email/write to) the .. (office/school/teacher/nurse) .. (if/with)
      never stop .
      thank you for your honesty
      thank you (for/to the) .... (reading/read/volunteer*/left cookies/returned/donat*/found/helped/shoveled)
      we miss you
      to ask (whether/if) (the/our/there/school) .. (is/are/has/will)
      bring any
      (you may/you can) (ask/request/call/meet)
      (thank you/thanks) (we/so much/from/and/it/they/that)
      (sons and/sons or/daughter or/son or)
      (take/bring) your (daughter/son/girl/boy)
      father-daughter
      mother-son
      (girl/boy) (scouts/scout)
      (kindergarten/registration/enroll*/camp/tryout+/team/sign up)
      (thank*/kudos) .... (mom/dad/family/parent)
      (knitted/returned/donated/brought/helped/knit/crocheted/baked/shoveled/left cookies)
      surprise
      (forensic*/fingerprint+)
      you did it
      of the year
      in your honor
      (politely/polite)
      customer service role
      check your (child/student)'s
      (story/song/poem/book/skit/role play/novel)
      (play/one-act/film/movie/scene/musical) :
      lesson
      (rabbit/bunny/squirrel/turkey/goose/geese/raccoon/skunk/hamster/gecko/puppy/dog/cat/robot/printer/copier/snowman/dragon/duck/crow/gerbil/chipmunk/deer/woodchuck/gopher)+ (has/have/had) been spoken to
      (pick up/picking up) your (child/student) (early)
    `,
  },
  {
    kind: 'answered',
    note: 'Mrs. K, about …',
    degree: 2,
    say: `
      ^ [yes/no/hi/hello/hey/dear/ok/okay/well/look/listen/sorry] (mr/mrs/ms/mx/miss/sr/sra/señora/senora/senor) _ (about/regarding/we/your/you/i/as/please/the/ya/for/stop/since/it's/this/no/yes/unfortunately)
      (publicly/again/asking) (mr/mrs/ms) _
      (you/since you/as you) asked (mr/mrs/ms) _
      ^ (yes/no/ok/sorry/hi/hey/dear/listen/look) _ (we/your/i/you/it/the/this/please) (got your/heard you/heard your/know you/know your/saw your/have your/are wrong/son/daughter/already/understand/understood/did not/didn't)
    `,
    unless: `
      (mr/mrs/ms/mx/miss) (winter/frost/snow/snowman/sun/sunshine/rain/weather/claus/cold/wind/bunny/groundhog/turkey/pumpkin/spring/summer)
      (surprise/in your honor/you did it)
      of the year
      (for/after/in) .. (#/twenty/thirty/ten/fifteen/five) [_] (years/seasons/springs/winters)
      (you/you've/you have) .. (taught/coached/driven/cooked/served/conducted/directed/cared/mopped) [_] (us/here/for/at/in/with/our/chess/kids/children/generations)
      retire*
      thank*
      congrat*
      welcome
      birthday
      (will/we) miss
      we (love/appreciate/are so proud/are lucky/adore/salute)
      you (rock/are the best/are amazing/inspire/make)
      your (students/class/kindness/smile/dedication/team)
      your (#/first/second/third/fourth/fifth/sixth/seventh/homeroom/advisory/morning/afternoon/am/pm) [period/hour/grade/block] (class/students/crew/choir/band/graders)
      friends
      families
      everyone
    `,
  },
  {
    kind: 'answered',
    note: 'One person is meant, and what is said is a quarrel.',
    degree: 1,
    say: `
      (mr/mrs/ms) and (mr/mrs/ms) _
      (mr/mrs/ms/señora/senora/señor/senor/sra/sr) _ (we/your/you/i/no/our/the/as/this/that/and)
      (mr/mrs/ms) _'s (claim/story/accusation/email/e-mail/letter/comment/post/lawsuit/version)
      (the _s/the _ family) (claim/story/accusation/lawsuit/version)
      you asked (why/about/us/me/again)
      you (never/didn't/did not/keep/cut/parked/yelled/left/called/lied/owe/refused/promised/told us/knew)
      (for/to/answering/replying to/about/dear/regarding/with respect to/message for) the .. (mother/father/parent/parents/dad/mom/neighbor/substitute/sub/coach/person/driver/lady/man/guy/woman/couple/family/grandmother/grandfather/grandma/uncle/aunt/volunteer/gentleman)
      dear (neighbor/parent/sir/ma'am/mom/dad/critic/hater+/concerned)
      this (is/one is/post is) (about/for/to) (the/a/one/you)
      (parent/dad/mom/lady/man/person/guy) in the (red/blue/black/white/silver/gray/green/back/front/comments)
      (our/a/one) neighbor (at/on/who/keeps/says/across)
      (somebody's/someone's) (mom/mother/dad/father/grandma/grandpa/aunt)
      (one/a/some/another/this/that) .. (mom/mother/dad/father/parent/family/grandparent) (is/was/has/had/says/said/thinks/wants/wanted/told/called/keeps/came/claims/believes/feels/decided/will not)
      your (twins/boy/girl/son/daughter/kid/child)
      (folks/people/someone/somebody/anyone) .. (asking/wondering/complaining) .. (why/about) (we/our/coach/she/he)
    `,
    allow:
      'ask your (twins/boy/girl/son/daughter/kid/child) (what they/which/to show/to tell us/to read/to sing)',
    near: `
      (stop/quit) (asking/calling/phoning/texting/messaging/posting/whining/lying/emailing)
      deal with it
      thanks for nothing
      cut the line
      (your/license) plate
      is false
      (not true/untrue/a lie/lies/lied/lying)
      receipts
      benched
      skipped .. practice+
      (suspension/suspended/detention/expelled/bullied/bullying/discipline/write-up/written up)
      playing time
      never (sent/paid/called/signed/returned/showed)
      (made/make) .. (son/daughter/kid/child) sick
      too (loud/bright)
      (refund/overdue/unpaid/balance/owe/owes)
      in public
      (rude/yelled/yelling/screaming/swore/cursing/attitude/disrespect*/entitled)
      complain*
      accus*
      (upset/angry/furious/mad) 
      (we can't give/we cannot give/we won't give/we will not)
      (lawyer/lawsuit/sue/court/custody)
      apolog*
      (won't/will not/isn't going to/not going to) .. (change/happen/answer/be)
      case closed
      enough is enough
      grow up
      get over it
      our answer
      the answer is
      already (told/answered/explained/refunded)
      it did not
      no (sir/ma'am)
      tattl*
      gossip*
      rumor+
    `,
    unless: `
      thank you for (reading/your/being/coming/sharing)
      (if/when/whether) your (child/student/kid)
      report it
      retire*
      congrat*
      happy birthday
      welcome
      novel
      (play/book/story/skit) about
      (role play/role-play)
      (lesson/anti-bullying/bullying prevention)
      how to
    `,
  },
];
