import { ALL_RECORDS, type RecordSearch } from '../../store/records.ts';

/** As the subject of the screen: what the records tell in numbers. */
export const NUMBERS = 'numbers';

export const EVERYTHING: RecordSearch = ALL_RECORDS;

/** Nothing is asked for, so all posts are shown. */
export const isEverything = ({ from, to, account, person, query }: RecordSearch): boolean =>
  from === null && to === null && account === null && person === null && query.trim() === '';
