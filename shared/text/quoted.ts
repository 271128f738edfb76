/** Who is quoted, and what is read out: without one of these, quotation marks may only mock. */
const ATTRIBUTED =
  /\b(?:said|says|say|saying|wrote|writes?|written|told|tells|asked|asks|added|adds|laughed|shared|shares|remember(?:s|ed)|recall(?:s|ed)|dreams?|poems?|poets?|similes?|metaphors?|opposites|haikus?|essays?|letters?|notes?|journal|interview|speech|speaker|read|reads|quote[sd]?|words|answered|answers|replied|wall|novel|book|memoirs?|monologue|lyrics?|song|lines?|trial|play|stage|cast|scene|musical|film|movie|for an answer)\b/iu;
/** Two or more words with capitals in quotation marks. */
const TITLE = /["“]\p{Lu}[\p{L}’'@&-]*(?::)? (?:[\p{L}’'&@:-]+ ){0,6}\p{Lu}[\p{L}’'@&:-]*[,.!?:]?/u;

/** Whether a text names something by a title in quotation marks. */
export const namesTitle = (text: string): boolean => TITLE.test(text);

/** Whether the place `start`–`end` (UTF-16 offsets) lies within a title in quotation marks. */
export const isInTitle = (source: string, start: number, end: number): boolean => {
  const open = openedAt(source, start, end);
  return open >= 0 && TITLE.test(source.slice(open, end + 60));
};

/** The mark that opens the quotation a place lies in, -1 where it lies in none: of its paragraph. */
const openedAt = (source: string, start: number, end: number): number => {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  let open = -1;
  for (let at = from; at < start; at += 1) {
    const sign = source.charAt(at);
    if (sign === '“' || (sign === '"' && open < 0)) open = at;
    else if (sign === '”' || sign === '"') open = -1;
  }
  if (open < 0) return -1;
  const rest = source.slice(end, end + 600);
  const close = rest.search(/["”\n]/u);
  return close >= 0 && rest.charAt(close) !== '\n' ? open : -1;
};

/**
 * Whether the place `start`–`end` (UTF-16 offsets) is somebody's quoted words, told by who quotes them, or a title: not what
 * the writer says. A paragraph is looked at, at most 2,000 characters of it either way.
 */
export const isQuotedThere = (source: string, start: number, end: number): boolean => {
  const near = Math.max(0, start - 2_000);
  const text = source.slice(near, end + 2_000);
  const open = openedAt(text, start - near, end - near);
  if (open < 0) {
    // "For “The Addams Family”": the title begins within what was found.
    const within = text.slice(start - near, end - near + 1);
    return TITLE.test(within);
  }
  const paragraph = text.slice(text.lastIndexOf('\n', open) + 1).split('\n', 1)[0] ?? '';
  // "Cheers to Deb in the office: “I've been …”": a colon says whose words come.
  if (/: ?$/.test(text.slice(0, open))) return true;
  return ATTRIBUTED.test(paragraph) || TITLE.test(text.slice(open, end - near + 60));
};
