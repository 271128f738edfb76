import type { Term } from '../terms.ts';
import type { ConfidentialKind } from './confidential.ts';

/** Bargaining, lawyers and bids: who is in it, and how it stands. Source: our own reading. Phrases as in phrases.ts. */
export const TALKS: readonly Term<ConfidentialKind>[] = [
  {
    kind: 'contract',
    note: 'Bargaining: a side, and what it wants, offers or threatens.',
    degree: 1,
    say: `
      (deadlock*/stalemate/stall*/impasse/stuck/at odds/far apart/standoff/hit a wall/broke down/broken down/fell apart/no deal/at a standstill)
      (strike/striking/walkout/walk out/walk off/picket*/work to rule/sickout/sick-out/lockout)
      (offer/offers/offered/offering/proposed/proposes/proposal/counter/countered/counteroffer/lowball*)
      (reject*/turn* down/voted down/laughed/refus*/walk* away/said no/balked/caved/cave)
      (demand*/want/wants/asking for/ask for/holding out/hold out/push* for)
      (cents/percent/%/an hour/per hour/raise/raises/back pay/health insurance/premiums/overtime/steps and lanes/prep time)
      (percent/%/far/points/dollars/way) .. apart
      (get/reach/reached/cut/strike/no) .. deal
      (mediat*/arbitrat*/ruled)
      (tentative/side) (agreement/deal)
      (grievance/unfair labor)
      (bottom line/red line/final number/ceiling/fallback/strategy/cap of/authority up to)
    `,
    unlessNear:
      '(open to the public/joint statement/both sides thank*/members vote/ratification/read the statement)\n(details/terms) (will/to) be (shared/released/posted)\nstatement .. (on/at) .. (website/district page)',
    needs:
      '(union/unions/bargaining/negotiat*/negotiator+/teamsters/seiu/afscme/local #/labor/arbitrator/mediator/collective/contract talks)\n(paras/teachers/drivers/custodians/cooks/nurses) .. (offered/offer/asked for/asking for/want/wanted/get/demand/demanded) .. (raise/raises/percent/%/more money/cents/contract)\n(paras/teachers/drivers/custodians/cooks/nurses) .. (strike/walk out/walkout/picket)\n(paras/teachers/drivers/custodians/cooks/nurses) (rejected/reject/turned down/voted down/want/demand) .. (percent/%/# percent/offer/proposal/raise)\n(paras/teachers/drivers/custodians/cooks/nurses) .... (deal/apart)\n(turned down/rejected/refused/denied/said no to) .. (paras/teachers/drivers/custodians/cooks/nurses) .. (ask/request/raise/insurance/proposal/offer/demand/demands)\n(offered/offer/giving/gave) .. (paras/teachers/drivers/custodians/cooks/nurses/staff) .. (cents/percent/# percent/raise/more)\n(teachers/teacher/staff/driver+) contract',
    unless:
      '(credit union/student union/union square/union station/european union/soviet union/union army/western union)\nratified\n(civil war/labor day/labor history/history class/debate/mock)\nagenda\n(lucky/bowling) strike\npeer mediat*\n(labor of love/labor in)',
  },
  {
    kind: 'contract',
    note: 'Lawyers, claims and settlements.',
    degree: 1,
    say: `
      lawyer*
      drop* the (case/suit/lawsuit/complaint/charges/claim/matter)
      (attorney+/legal team/legal counsel/legal department/insurance company/insurer)
      (lawsuit+/sued/suing/sues/sue/litigat*/legal action/subpoena*/deposition+/depos*/court filing/tort claim/plaintiff+)
      (settle/settles/settled/settling/settlement+)
      (eeoc/ocr/civil rights) (complaint/investigation/charge)
      (keep/kept/stay/stays/settled) .. out of court
      data request
    `,
    near: '(both sides/district/school/schools/board/us/our/we/superintendent/principal)',
    needs:
      '(court/drop*/accident/over/lawyering/settle*/claim+/liab*/pay/paying/paid/offer*/advis*/told/tell/says/said/want+/thousand/million/$/quiet*/testif*/case/deposition+/subpoena*/lawsuit+/complaint/against/filed/over/damages/confidential)\n(suing/sued/sue/sues) .. (us/district/school/schools/board/superintendent/principal/town/city/coach/teacher)\n(was/were/been/being/getting/got/gets/be) sued',
    unless:
      '(rock paper scissors)\n(settle/settles/settled/settling) (who/which/whether/arguments/a bet/the bet/this/it with)\n(settle in/settled in/settle down/settling in/settled into/settlers/settle into/settlement house/pioneer/colonial/jamestown/viking)\nmock trial\n(career day/career/guest speaker/visited/spoke to/class/law day/alum*/graduate)\nagenda\n(supreme court/history/civics/brown v)\n(play/novel/book/movie)\nsettle the score',
  },
  {
    kind: 'contract',
    note: 'Offers of firms before they are opened, and deals before they are signed.',
    degree: 1,
    say: `
      (bid/bids/bidder/bidders/bidding/rfp/vendor/vendors/contractor/contractors/proposal/proposals/purchase price/asking price/appraisal/land sale/land deal/lease)
    `,
    needs:
      '(which/who is getting/is getting/low/lowest/came in/opened/open on/unopened/sealed/losing/won/winner/already picked/before/until/not public/beat/under/over/million/$/secret/inside/knows/told/going to get/in the bag/negotiat*/offer*/counter*)',
    unless:
      '(silent auction/auction/auctions/for a bid/starting bid/raffle/basket+)\n(craft fair/vendor fair/food truck+/vendor table+/concession*)\n(farewell/bid farewell/bids farewell/bid for/title bid/playoff bid/state bid/bid to state)\n(quote of/favorite quote/quotes from/book/books/quote a)\n(agenda/posted/approved/voted to approve/public hearing/public notice)\n(marriage/science/project/student) proposal+\nbridge (bid/is open)\n(contractor/contractors/vendor/vendors) .. (will be/is/are/was/were) [back/still/now/here] (in/on/at/outside/here/working/clearing/plowing/painting/repairing/replacing/finishing/finished/done)\n(opened/opening/opens/read) (in public/publicly/aloud)\npublic bid opening',
    unlessNear:
      '(board/committee/council) .. (rejected/rejects/accepted/accepts/awarded/awards/approved/approves/voted)',
  },
];
