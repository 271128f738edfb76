import { matchesOf, rangeOf } from './matches.ts';

const NO = '(?:no\\.? ?|nbr\\.? ?|number )?[#:]? ?';
/** "PO Box 12", "P.O.B. 12", "Post Office Drawer B". */
const POST_BOX = `(?:p\\.? ?\\/? ?o\\.?,? {0,2}(?:box|bx|drawer|dwr|b\\.)|p\\.?o\\.?b\\.?|pobox|post office (?:box|drawer)|postal box|caller (?:box|service)|apartado(?: postal)?|apdo\\.?) {0,2}\\n?${NO}(?:\\d{1,6}(?:-?[a-z])?|[a-z](?![a-z])(?:-?\\d{1,5})?)`;
/** "RR 2 Box 45", "HC 68, Box 12-B", "Star Route 1 Box 9". */
const RURAL = `(?:r\\.? ?r\\.?|r\\.? ?f\\.? ?d\\.?|h\\.? ?c\\.? ?r?\\.?|rural (?:route|rte|rt)|rural delivery|r\\.? ?d\\.?|(?:star|highway contract) (?:route|rte|rt)|h(?:igh)?wa?y contract|rte?\\.?|route|psc|cmr|unit) {0,2}${NO}(?:\\d{1,5}[a-z]?)?,? {0,2}\\n?(?:p\\.?o\\.? ?)?(?:box|bx) {0,2}${NO}\\d{1,6}(?:-?[a-z]{1,2}|-\\d{1,3})?`;
const BOX = new RegExp(`(?<![a-z0-9])(?:${POST_BOX}|${RURAL})(?![a-z0-9])`, 'g');
/** "Box 123, Fertile MN": needs its town. */
const TOWN_BOX = /(?<![a-z0-9])box (?:#|no\.? )?\d{1,5}(?![\da-z])/g;
/** "RR 3, Fertile MN 56540", "General Delivery, Ely MN". */
const ROUTE_ONLY =
  /(?<![a-z0-9])(?:r\.?r\.? ?#? ?\d{1,3}|rural route #? ?\d{1,3}|hc ?\d{1,3}|general delivery)(?![\da-z])/g;

/** Most texts hold none of these. */
const MAY_HOLD =
  /b[ox]x? ?(?:\n|#|n|\d|[a-z]\b)|drawer|dwr|apartado|apdo|o\.? ?b\.? ?[#\d]|caller|r\.?r\.? ?#? ?\d|hc ?\d|rural r|r\.?d\.? ?#? ?\d|l delivery/;

/** Post office boxes and rural routes in a folded text, as offsets. `place` tells how far a town follows an offset. */
export const findBoxes = (
  text: string,
  place: (end: number) => number,
): readonly (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = [];
  if (!MAY_HOLD.test(text)) return out;
  for (const match of matchesOf(BOX, text)) out.push(rangeOf(match));
  for (const pattern of [TOWN_BOX, ROUTE_ONLY])
    for (const match of matchesOf(pattern, text)) {
      const end = match.index + match[0].length;
      if (place(end) > 2) out.push([match.index, end]);
    }
  return out;
};
