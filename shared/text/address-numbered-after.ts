import { matchesOf, rangeOf } from './matches.ts';

/** "Calle Luna 932", "Avenida Hidalgo #48": in Spanish the number stands behind the street. */
const AFTER =
  /(?<![a-z\d])(?:(?:calle|calz(?:ada)?|avenida|avda|carrera)\.?|av\.|c\/) ?((?:(?:de|del|la|las|los|el|san|santa) ){0,3}(?!(?:tienen?|hay|son|estan?|con) )[a-z]{3,20}(?: [a-z]{3,20})?),? (?:(#|no\.?|num\.?|numero) ?)?(\d{2,5})(?:-?[a-z])?(?![a-z\d%]|[.:,/-]\d)/g;
const MAY_HOLD = /c(?:al|arre|\/)|av(?:en)?da|avenida|av\./;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Streets with their number behind them in a folded text, as offsets. `typed` gives the typed text of a range: a street's
 * name has a capital. A year or a small number alone is none: "Calle Ocho 2026".
 */
export const numberedAfter = (
  text: string,
  typed: (start: number, end: number) => string,
): readonly (readonly [number, number])[] =>
  MAY_HOLD.test(text)
    ? matchesOf(AFTER, text).flatMap((match) => {
        const [found, name = '', sign, number = ''] = match;
        if (sign === undefined && (number.length < 3 || YEAR.test(number))) return [];
        const at = match.index + found.indexOf(name);
        const last = name.slice(name.lastIndexOf(' ') + 1);
        const end = at + name.length;
        return /^\p{Lu}/u.test(typed(end - last.length, end)) ? [rangeOf(match)] : [];
      })
    : [];
