import { ALL_RECORDS, type RecordSearch } from '../../store/records.ts';

/** As the subject of the screen: what the records tell in numbers. */
export const NUMBERS = 'numbers';
/** As the subject of the screen: a records request is to be begun. */
export const REQUEST = 'request';

export const EVERYTHING: RecordSearch = ALL_RECORDS;

/** Nothing is asked for, so all posts are shown. */
export const isEverything = ({ from, to, account, person, query }: RecordSearch): boolean =>
  from === null && to === null && account === null && person === null && query.trim() === '';
