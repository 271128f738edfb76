/** What may follow an address in a text without being part of it. */
const ENDS_HERE = /^\/?[.,;:!?)\]}"'”’»]*(?:\s|$)/u;

/** True where the address stands in the text by itself, not as the beginning of a longer one. */
const holds = (text: string, address: string): boolean => {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1))
    if (ENDS_HERE.test(text.slice(at + address.length))) return true;
  return false;
};

/** The post's link where it has to be put under this text; null where there is none, or where the text has it. */
export const linkUnder = (text: string, link: string | null): string | null => {
  const address = link?.trim() ?? '';
  return address === '' || holds(text, address) ? null : address;
};

/** The text with the post's link under it. The link is never dropped: what no longer fits is for a rule to say. */
export const withLink = (text: string, link: string | null): string => {
  const address = linkUnder(text, link);
  if (address === null) return text;
  return text === '' ? address : `${text}\n\n${address}`;
};
