import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/** Personnel and contract matters, as pages word them. Source: our own reading of Minnesota 13.43. Phrases as in phrases.ts. */
const WHO =
  '(coach/mr/mrs/ms/mx/dr/principal/teacher/director/counselor/librarian/custodian/para/aide/driver/employee/staff member/superintendent/he/she/they/who/position/positions)';
const PUBLIC = `
  (board approved/was approved/were approved/approved by the board/board has approved/board voted to approve)
  approved (the/a) .. (hiring/contract/agreement/budget)
  agenda
  (is/are) posted
  ratified
  retire*
  (budget/salary) lesson
  (science/math/forensic*/crime scene/biology/chemistry/history/physics) .. investigat*
  investigat* (how/why/whether plants/magnets/the water/plants/insects/sound/light/forces/matter)
  (play/novel/book/musical/movie/skit)
`;

export const PEOPLE_AND_CONTRACTS: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'personnel',
    note: 'Dismissal, leave, discipline, investigation, pay.',
    degree: 2,
    say: `
      (is/are/was/were/be/being/been/getting/got) (let go/fired/terminated/dismissed from/demoted/reprimanded/disciplined/written up/laid off/non-renewed/nonrenewed/forced out/pushed out/asked to resign/shown the door/suspended without pay/escorted out)
      (letting/let) ${WHO} .. go
      (asked/told/forced/pressured) to (go/leave) .
      (asked/told/forced/pressured) to leave (the district/the school/the position/his position/her position/his job/her job/quietly/after/before/by/at the end/mid-year/midyear/last/on/over/because/amid)
      (asked/told/forced/pressured) to (resign/step down/retire/quit)
      ${WHO} .. (was/is/were/are/got/being/been) (asked/told/forced/pressured) to (go/leave)
      (resigned/quit/left/retired/retiring/stepping down) .... (because i was/because he was/because she was/because they/told to/not by choice/after the board/found out/not because)
      not by choice
      (passed/failed/on) probation
      (turned in/handed in/submitted/gave) (her/his/their/a) (resignation/notice)
      resignation .. (over/because/after)
      (was/is/were) making $
      (will be/to be/being/getting) (walked/escorted/marched/shown) out
      reprimand+
      (mr/mrs/ms/coach/dr) _'s file
      personnel file
      (out/gone/away/off) (until/while/pending/during) .. investigation
      until the investigation
      the investigation .. (finished/done/concludes/ongoing/wraps)
      hr (says/said/told)
      (cutting/eliminating/axing) # .. (positions/jobs/teachers)
      ${WHO} .. no longer (works/coaches/teaches/coaching/teaching/with/here/employed) .. because
      (being/getting/been) dropped for
      (lawyers/attorneys) (have it/are involved/say/said)
      for breach
      breach of contract
      (won't/will not/isn't/is not/not) be (kept/returning/back/retained/rehired/coming back/renewed/asked back)
      (walked/escorted/marched) (him/her/them/mr/mrs/coach) out
      (was/were/got) (walked/escorted/marched) out
      hr (walked/escorted/has/is/told/sent/let)
      (coach/teacher/mr _/mrs _/ms _/principal/director/he/she) .. (has been/was/is/got) suspended
      suspended (by the ad/by the district/by the principal/without/with pay/for two games/two games/three games)
      (is/are/be/being) (investigating/probing) .. (coach/coaches/teacher/principal/staff/our)
      (investigating/probing) (one of/a/our/the) .. (coach/coaches/teacher/teachers/principal/director/staff/custodian)
      (evaluation/performance review/review/observation) .. (came back/was not good/was bad/was poor/was unfair/scored/needs improvement/unsatisfactory/score)
      needs improvement
      contract pays
      (pays/paying) (him/her/them) $
      (is leaving/are leaving/leaves/leaving) .... (not announced/not been announced/before it's announced/secret/between us)
      (interviewing/interviewed/applied/applying) (in/at/for/with) .... (hasn't told/not told/told staff/secret/shh/guess)
      guess (which/who) .. (is leaving/is out/is gone/is fired/got fired/was fired/quit/resigned/won't be back/is not coming back)
      guess which .. (principal/teacher/coach) .. (is/was/got/left/quit/won't)
      (get/getting/got) rid of .. (paras/teachers/coach/principal/librarian/staff/counselor+)
      (counselors/teachers/paras/positions/jobs/librarians) (gone/cut/axed/on the chopping block/on the list)
      chopping block
      (got/received/getting/get) (the/a/their) (pink slip/layoff notice/termination notice/nonrenewal notice)
      (teachers/coaches/paras/employees/custodians/drivers/aides/librarians/counselors/of us) .. (got/received) (the/a/their) (letter/notice)+ (yesterday/today/last/on/this)
      ${WHO} .. (got/received) (the/a/their) (letter/notice) (yesterday/today/last/on/this)
      (drug test/breathalyzer/dui/embezzl*/arrest record)
      (district/school/pto/booster) credit card
      (nobody/no one) may talk
      (salary/paycheck/raise) (is/was/of/at) .. (thousand/k/dollars/$)
      (former) (aide/employee/teacher/coach/director) .... (settlement/sued/paid/lawsuit/figures/complaint)
      (makes/make/making/paid/pays/earns/salary/deal/settlement/over/for) .. (six/five) figures
      (fired/firing) ${WHO} 
      (fired/terminated) (from/for/after/by the/over) .. (job/position/coaching/misconduct/district/board/her/his)
      (will/won't/did/not) .. (not/be) (renewed/renew/be returning next year because/rehired/invited back/asked back)
      (contract) .. (renewed/renewal/non-renewed/not renewed/terminated/bought out)
      (non-renewal/nonrenewal/non-renewed/non-renew)
      (administrative/paid/unpaid/disciplinary/stress/mental health) leave
      (placed/put/out/is) on leave
      (under/internal/personnel/hr/human resources/title ix/pending/ongoing/active/open) investigation+
      ${WHO} .. (being/is/are/was) investigated
      hr (investigates/is investigating/investigating/complaint/looks into/is looking into/file)
      investigation (into/of/against) .... (coach/director/teacher/principal/mr/mrs/ms/staff/employee/custodian/driver/former)
      (investigation) .. (found/concluded/cleared/showed)
      (allegation/accusation)+ (against/of/about) .... (coach/director/teacher/principal/mr/mrs/ms/staff/employee/misconduct/custodian)
      (misconduct/harassment) (complaint/allegation/charge/claim/finding)+
      (broke/violated) .. (policy/policies) .... (director/coach/teacher/he/she/employee)
      (performance/job) (review/evaluation/improvement plan) .. (of/for/was/poor/on)
      (poor/bad/low/negative) .. (evaluation/performance review)
      improvement plan for
      (resigned/resigning/quit/left/leaving/stepping down) .. (under/amid/after/because of/over/before) .. (pressure/investigation/allegation+/being/complaint+/incident/argument/fight with/could be)
      (letter of) (reprimand/deficiency)
      (disciplinary/discipline) (action/hearing/record/file/matter) .... (coach/teacher/mr/mrs/ms/staff/employee/director/principal/against)
      (coach/principal/teacher/director/counselor/custodian/superintendent/he/she/mr _/mrs _/ms _/coach _) (makes/earns/is paid/was paid) .. ($/# a year/# dollars)
      (makes/earns/is paid) .. ($/# a year/# dollars) .... (coach/principal/teacher/director/counselor/custodian/superintendent)
      (his/her/_'s) (pay/salary) is .. ($/# a year/# dollars)
      salary of .. ($/# a year/# dollars)
      (salary/pay) of (mr/mrs/ms/coach/principal/the new)
      ${WHO} _ makes $
      (personnel/employee) (file/matter/issue/record)+
      (layoff+/lay-offs/layoff list/pink slip+/reduction in force) 
      (positions/jobs/teachers/paras/staff) (will be/are being/being/are to be/to be) (cut/eliminated/laid off/let go/reduced)
      (medical/maternity/family/sick) leave .... (because/surgery/diagnos*/cancer/depression/rehab/treatment)
      (in rehab/background check) .. (failed/came back/found)
      (failed/flunked) .. (background check/drug test)
      (who) (applied/interviewed) for .. (job/position)
      (finalist+/candidate+/applicant+) for .. (principal/superintendent/coach/position/job) .... (confidential/not public/haven't told/before/shh)
      (coach/principal/teacher/director/counselor/custodian/para/aide/driver/employee/superintendent/former _) .. was (accused/arrested/charged)
      (despedido/despedida/despidieron/despedir)
      (licencia administrativa)
      (esta/estan) (siendo investigad*/bajo investigacion)
      (shaqada laga/laga eryay/laga ceyriyay/la eryay)
    `,
    allow: `
      fired up
      (is/are/was/be/placed/put/out) on (parental/maternity/paternity/adoption/family/sabbatical) leave
      (is/are/was/be) on leave .. (to welcome/welcoming/having/with/for/after) .. (baby/twins/newborn/birth)
      (mouse/mice/squirrel+/raccoon+/bat/bird+/goose/geese/dog/cat/hamster/gecko/snake/spider/skunk/turkey+/wasp+/bee+/visitor+) (has/have/was/were/been/got) .. (asked/told/forced) to (go/leave)
      dismissed from (services/school/special education/class/practice)
      fired (pottery/clay/bowl+/pot+)
      (gun/cannon/shot/rocket/missile/engine/mug/pot/tile/glaze/pistol/arrow)+ (is/are/was/were/being/been) fired
      fired (from/in) the kiln
      fired (up/twice/and glazed/at cone/again)
      (is/was/got/get/gets/getting/are/were/be/been) (fired up/fired and)
      investigat* .. mystery
      crime scene investigation
      (unsuspended/disbelief suspended)
      free lunch is paid
      paid (training/time off/holidays/internship+/position+/work)
    `,
    unless: `${PUBLIC}\nkilns\nnew baby\nbaby (girl/boy)\n(drill/simulation)\nwatergate\nkiln\n(character/detective)\nhot dog+\n(surplus/auction)`,
    unlessNear: '(kiln/pottery/clay/ceramic*/glaze*/bisque/mug+/cannon+/fireworks)',
  },
  {
    kind: 'contract',
    note: 'Negotiations, grievances, settlements, lawyers.',
    degree: 2,
    say: `
      (contract/union/bargaining/teachers) (talks/negotiation+/offer/mediation/impasse/proposal+/demands)
      (contract/wage/salary/labor) (talks/negotiation+)
      (our/the district's/teacher/teachers) (contract/salary/labor) dispute
      (union/wage/salary) (offer/proposal+/demands/dispute)
      (negotiating/bargaining) (team/table/session/update/strategy)
      (at the/behind the) bargaining table
      mediation (with/session/talks)
      (last/latest/final/counter) offer
      counteroffer
      (offered/offering/promised) the union
      (union/teachers) .. (said no/rejected/turned down/walked away)
      (one-time bonus/bonus offer)
      (offered/offer was/offer is/asked for/asking for/stuck at/wants) .. (# percent/#%/percent)
      negotiation team
      (fallback/bottom line/opening) (position/offer)
      negotiation+ (update/from/are/stall*/broke)
      arbitrator+
      (binding/to/in/into/for) arbitration
      (at/an/hit/reached/declared) impasse
      settlement (reached/with)
      (bids/bid) .. (open/opens/opened) .. (but/before)
      about to sign with
      (filed/file/files/filing) .. grievance+
      grievance+ (against/filed/hearing/over)
      settlement (offer/agreement/talks/amount/of $/with)
      (severance/buyout/buy-out) (package/deal/agreement/of)
      (paid/pay) .. to settle
      (settled/settling) (with/out of court/the lawsuit)
      (district/school/our/board) .. (lawyer/attorney)+ (told/said/says/advised/advise/think)
      (lawyer/attorney)+ (told/advised) (us/me/the board)
      lawsuit+ (against/by/over/with) 
      (being/getting) sued
      behind closed doors
      attorney-client
      (sealed/losing/lowest/winning/other) bid+ .... (before/not public/from/was)
      (vendor/bid) (price/amount)+ .. (not public/before)
      (strike) (vote/authorization/plan+)
      (negociaciones/negociacion) (del/de) contrato
    `,
    unlessNear:
      '(open to the public/joint statement/both sides/members vote/ratification/read the statement)\n(details/terms) (will/to) be (shared/released/posted)\nstatement .. (on/at) .. (website/district page)',
    unless: `${PUBLIC}\nsettlement (house/of jamestown/school)\n(colonial/viking/pioneer/jamestown) settlement\nlucky strike\nmock trial\n(peer) mediation`,
  },
];
