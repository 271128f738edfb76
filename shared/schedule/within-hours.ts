/** True for a wall time `HH:MM` in these hours, both ends included; hours that end before they begin reach past midnight. */
export const isWithin = (time: string, from: string, to: string): boolean =>
  from <= to ? time >= from && time <= to : time >= from || time <= to;
