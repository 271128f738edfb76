/**
 * Towns are called Rifle, Bourbon, Vergas and Marlboro: whether a word stands where only a place does. A capital alone
 * says little (brands have one, and headlines give one to every word), so something beside it has to say so.
 */

/** One or more words with a capital and small letters. */
const TITLE_CASE = /^\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}?[\p{Ll}’'-]+)*$/u;
/** Houses where people drink, smoke or play: that one is visited there is the point. */
const VENUE =
  /casino|hooters|\b(?:bars?|pubs?|taverns?|saloons?|lounges?|clubs?)\b|brew|winer|distill|dispens|vap(?:e|ing)|cannabis/i;

/** First words of places' names, right before it. */
const BEFORE = /(?:^|[^\p{L}])(?:Port|Fort|Mount|Santa|San|Rancho|Upper|Lower|Greater|New)[ -]$/u;
/** Last words of places' names, right behind it; with another capital behind they may be the name of a house. */
const BEHIND =
  /^(?:[ -]\p{Lu}\p{Ll}+)?[ -](?:Point|Creek|River|Falls|Lakes?|Plains|Meadows|Hills?|Heights|Canyon|Crossroads|Springs|Valley|Ridge|Grove|Haven|Corners?|Village|Township|County|City|Fort|Bluffs?|Rapids|Prairie|Flats?)(?![\p{L}-]| \p{Lu})/u;
const SCHOOL =
  /^(?:[ -]\p{Lu}\p{Ll}+){0,2} (?:(?:Senior |Junior )?High School|Middle School|Elementary(?: School)?|(?:Public|Area|City|County) Schools)(?!\p{L})/u;
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Minn\\.|Wis\\.|N\\.D\\.|S\\.D\\.|A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const STATE = new RegExp(`^(?:[ -]\\p{Lu}\\p{Ll}+){0,2}, (?:${STATES})(?!\\p{L})`, 'u');

/** What people do in a place, to get there, or who comes from one. */
const INTO =
  /(?:^|[^\p{L}])(?:in|at|near|outside|(?:bus|buses|coach|van|vans|trip|road|travels?|traveled|drives?|heads?|headed|heading|goes|going|back|over) to|(?:families|students|fans|friends|neighbors|teams?|players|runners|wrestlers|singers|visitors|guests|people|folks|kids|alumni|schools|band|choir) from|grew up in) $/iu;
/** Behind it the sentence goes on or ends; "at Bourbon Street" is a street, "in Bourbon sauce" a sauce. */
const ONWARD =
  /^(?:[.,!?;:)”"]|$| (?:on|is|are|was|were|for|this|next|tonight|tomorrow|today|leaves?|left|at|last|with|to|from|before|after|during|every|and (?:teach\w*|came|went|won|return\w*|moved|now))(?!\p{L}))/u;
/** A small word near: where all words have capitals, one says nothing. */
const SMALL_WORD = /(?<![\p{L}’'])\p{Ll}{4,}/u;

/** How far around it is looked, in UTF-16 units. */
const NEAR = 48;

/** Whether what stands from `from` to `to` in a text as typed is a place's name or part of one. */
export const isPlaceName = (source: string, from: number, to: number): boolean => {
  const word = source.slice(from, to);
  if (!TITLE_CASE.test(word) || VENUE.test(word)) return false;
  const before = source.slice(Math.max(0, from - NEAR), from);
  const after = source.slice(to, to + NEAR);
  if (VENUE.test(/^(?: \p{Lu}\p{L}+)*/u.exec(after)?.[0] ?? '')) return false;
  if (SCHOOL.test(after) || STATE.test(after)) return true;
  if (BEHIND.test(after) || (BEFORE.test(before) && !/^ \p{Lu}/u.test(after))) return true;
  return INTO.test(before) && ONWARD.test(after) && SMALL_WORD.test(`${before} ${after}`);
};

/** A game, a bus or a family: with less than that a capital makes no town of an insult. */
const VISITED =
  /(?:^|[^\p{L}])(?:(?:plays?|played|games?|meet|match|tournament|sings?|lives?|lived|practice|town|gym|track|wrestling|hockey|volleyball|basketball|soccer|football|tennis|golf|swimming|softball|baseball|lacrosse) (?:in|at)|(?:bus|buses|vans?|trip|travel(?:s|ed)?|heads?|headed) to|(?:families|students|fans|neighbors|players|visitors|alumni|band|choir) from|grew up in|river from) $/iu;
const IS_SCHOOL = /^\p{Lu}\p{Ll}+ (?:(?:Senior |Junior )?High School|Middle School|Elementary(?: School)?)$/u;

const LANDSCAPE = '(?:Creek|Lake|River|Falls|Fort|Hills?|Springs|Valley|Prairie|Rapids|Township)';
/** "Nutter Fort", "Crooked Creek": with what lies in a landscape right behind it, or as its second word. */
const BEFORE_LANDSCAPE = new RegExp(`^ ${LANDSCAPE}(?![a-z])`);
const OF_A_LANDSCAPE = new RegExp(`^[A-Z][a-z]+ ${LANDSCAPE}$`);

/** Whether an insult stands where only a town does: Nimrod and Crooks have a school and a team. */
export const isTownOf = (source: string, from: number, to: number): boolean => {
  const word = source.slice(from, to);
  if (IS_SCHOOL.test(word) || OF_A_LANDSCAPE.test(word)) return true;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const after = source.slice(to, to + NEAR);
  if (BEFORE_LANDSCAPE.test(after) || SCHOOL.test(after) || STATE.test(after)) return true;
  return (
    VISITED.test(source.slice(Math.max(0, from - NEAR), from)) && (ONWARD.test(after) || BEHIND.test(after))
  );
};
