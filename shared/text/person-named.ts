/** Whether a first name that is also a drink or holy names somebody of the school: Margarita, Brandy, Jesús. */

/** A title, a greeting or praise: "Ms. Brandy", "Great job, Jesús". */
const BEFORE =
  /\b(?:[Ww]elcome|[Cc]ongrat\w+|(?:[Gg]reat|[Gg]ood|[Nn]ice|[Aa]wesome|[Aa]mazing|[Ff]antastic) (?:job|work|game)|grader|student|senior|junior|sophomore|freshman|teacher),? $|\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Coach|Principal|Señora?|Sra?)\.? $/;
/** What she did, who she is, whom she is with, what she is thanked for. */
const AFTER =
  /^(?: (?:won|earned|scored|ran|took|led|read|sang|played|placed|finished|helped|wrote|drew|joined|received|represent\w+|set|broke)\b| for (?:the|her|his|their|all|being|helping)\b|,? for (?:your|being|helping|leading|teaching) (?:[a-z]+ )?(?:help|work|time|kindness|smile|leadership|years|service|us)\b| and (?:(?:her|his|their) )?(?:friends|classmates|teammates|family)\b|, (?:our|a|an|who|grade|class of)\b|[’']s (?:mom|dad|family|art|poem|project|class|team)\b)/;

/** UTF-16 units looked at on either side. */
const NEAR = 48;

/** `source` as typed; the name from `from` to `to`. */
export const isPersonNamed = (source: string, from: number, to: number): boolean =>
  BEFORE.test(source.slice(Math.max(0, from - NEAR), from)) || AFTER.test(source.slice(to, to + NEAR));
