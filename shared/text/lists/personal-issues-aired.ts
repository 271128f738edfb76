import type { Term } from '../terms.ts';

/** Somebody’s own grievance, as people word it. Source: our own reading of school pages. Phrases as in phrases.ts. */
export const AIRED: readonly Term<'answered' | 'aired'>[] = [
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
      (nobody/no one) (can/will/would/could) .. (tell me/answer/say why/explain/call me)
      (won't/wouldn't/didn't) lift a finger
      (owes/owe) me
      (posting) until
      (was/is/been/were/being) (unfair/treated badly/treated unfairly/bullied by/ignored by)
      how we treated your
      (left/leaves/wrote/posted) us a (review/bad review)
      one of you (left/wrote/posted/called/said/thinks)
      treated (badly/unfairly/poorly)
      (i've been/i was/i am being/i'm being) (treated/bullied/ignored/harassed/passed over/denied/blamed/lied to)
      let me tell you my story
      my (evaluation/raise/contract/prep time/pay/transfer/sub plans) (was/is/got)
      my (principal/boss/supervisor/union rep/co-worker/coworker) (refuses/won't/never/keeps/refused/is unfair/is a)
      done being (quiet/silent/nice)
      i'm putting it here
      i have tried (the/everything/calling)
      my (kid/son/daughter/child) (sits/sat/got/gets/has to/had to/deserves/deserved/came home/is stuck/can't)
      why my (daughter/son/kid/child)
      can someone (explain/tell me) why
      (how is it/how is that/how's that) .. fair
      (since when) (is/does/do/are/can)
      (wrote/write/writing) me up
      (pushed/forced/driven) out of a job
      (i'm/i am/i was/i've been) .. (pushed out/forced out/let go/railroaded/blackballed)
      (someone/somebody) (stole/owes/dented/broke/took) my
      (i'm sure/i am sure/i know/pretty sure) (someone/somebody/one of you/one of them/a student) .... (took/stole/swiped/grabbed) (it/my/mine/our)
      (this/that) school (won't/doesn't/refuses/never)
      (going to/i'll) (the news/the media/a lawyer/sue)
    `,
    unless: `
      (a story/the story/short story/song/poem/book/skit/role play/novel/lesson/essay/monologue/a play/our play/spring play/fall play)
      when someone
      (if/how to)
      neighbor (helper/to neighbor)
      my (son/daughter) (was/is) (born)
      (proud/graduat*/birthday/asked me/and i)
      bus stop safety
    `,
  },
  {
    kind: 'aired',
    note: 'Somebody tells what was done to them or their child.',
    degree: 1,
    say: `
      my (daughter/son/kid/child/boy/girl/grandson/granddaughter/twins/niece/nephew/wife/husband)
      my (classroom/room/class/office/desk/hours/schedule/check/job/union)
      i (reported/asked/complained/e-mailed/emailed/called/told/begged/got/was/have been/am/feel/deserve/waited/paid)
      (i'm/i've) (been/so/still/not/tired/sick/angry/done)
      we (moved here/pay taxes/were told/were promised)
    `,
    near: `
      cried
      called (her/him) .. (slow/stupid/lazy/a)
      what is this school doing
      still no (answer/response/reply/word/fix)
      no (answer/response/reply) (since/from/yet)
      sharing (here/it here/this)
      putting it here
      written up
      (still/so) (angry/mad/upset/furious/hurt/waiting)
      unfair*
      treated
      ignored
      bullied
      benched
      suspended
      (mold/leak/broken) .. (months/weeks/since/august/september)
      (nobody/no one) (cares/listens/helps/answers)
      (shame/shameful/disgrace*/disgust*)
      (demand/demands) (an/answers/action)
      (tired/sick) of (being/the way/how)
      passed over
      not (okay/acceptable/right)
      (done/finished) being
      prep time
      cut from the team
    `,
    unlessNear:
      '(tooth fairy/santa/easter bunny/leprechaun*/cookie monster/big bad wolf/goldilocks/martian*/pen pal+)',
    unless: `
      (poem/essay/novel/story/play/monologue/song/skit/journal)
      proud
      thank*
      lesson
      (sang/sings/danced/played/performed) for us
      happy tears
      if you
    `,
  },
];
