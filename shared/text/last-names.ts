/** Particles that belong to the name behind them, "de la" to Torre. */
const LEADING =
  'al bin da das de del della der di dos du el ibn la las le los mac mc st san santa ter van von';

/** Words inside last names that name nobody by themselves. */
export const PARTICLES: ReadonlySet<string> = new Set(`${LEADING} y ii iii iv jr sr`.split(' '));

/** These lead, too, and some of them are last names as well. */
const LEADS: ReadonlySet<string> = new Set(`${LEADING} do den in op t ten zu`.split(' '));

/**
 * What of a last name, by its folded words, stands for it beside a first name: all of it, each of its names, and each
 * with the particles before it. Ruiz de la Torre: itself, Ruiz, de la Torre, Torre.
 */
export const standInsOf = (last: readonly string[]): readonly (readonly string[])[] => {
  if (last.length < 2) return [last];
  const out = [last];
  let lead = 0;
  last.forEach((word, at) => {
    if (!PARTICLES.has(word)) {
      out.push([word]);
      const whole = lead === 0 && at === last.length - 1;
      if (lead < at && !whole) out.push(last.slice(lead, at + 1));
    }
    if (!LEADS.has(word)) lead = at + 1;
  });
  return out;
};
