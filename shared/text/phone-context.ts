const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A number after one of these is filed, not called, whatever its form. */
const FILED = words(
  'isbn isbn-10 isbn-13 id ids order item case passcode invoice acct account confirmation ticket serial model bill policy upc sku file ein webinar tracking barcode pin',
);
/** What may stand between such a word and the number. */
const FILLING = words('no number nr code id');
/** The same for numbers that have no telephone's form of their own. */
const COUNTED = words(
  'no nr of section page pages pp p room rooms rm seat seats line lines year years route score scores scored resolution isd district statute statutes stat chapter rule bid rfp ordinance form part hf sf hr code standard fund series lot unit version',
);
const CALLED = words(
  'call calls calling text texts txt phone ph cell cellphone tel telephone mobile fax dial ring sms whatsapp voicemail hotline contact reach message msg telefono celular cel llame llamen llama llamar marque mande numero wac lambarka taleefan taleefoon',
);
const OWNERS = words('my his her their our s mi su');
const CALLED_AFTER =
  /^[ ,.-]{0,3}\(?(?:(?:is|es|on|for) )?(?:(?:my|his|her|their|our|the|a|\w{2,10}['’]s|mi|su) )?(?:cell|cellphone|home phone|mobile|phone|number|celular|telefono|call or text|text or call|call\/text|text\/call|text me|call me|to rsvp|to reach|\(c\)|\(h\)|\(m\))(?![a-z])/;
/** "c: 555 0142" */
const LETTER_BEFORE = /(?:^|[^a-z])[chmtpw]: ?$/;

/** "my # is 555 0142" */
const OWN_NUMBER = /(?:^|[^a-z])(?:my|his|her|their|our|s) #/;

/** Between a word that calls and its number stands no more than this: "text Sam’s mom or dad at". */
const FAR = 30;

/** The last words before `at`, at most two, when nothing but blanks, a colon, a dot or a # follows them. */
const lastWords = (text: string, at: number): readonly string[] => {
  const before = /(?:([a-z]+(?:-1[03])?)[ .]{1,2})?([a-z]+(?:-1[03])?)[ :#.]{0,3}$/.exec(
    text.slice(Math.max(0, at - 32), at),
  );
  return before === null ? [] : [before[2] ?? '', before[1] ?? ''];
};

/** Whether the words before `at` in the folded text say that a number there is filed ("ISBN", "order #"). */
export const isFiled = (text: string, at: number): boolean => {
  const [last = '', before = ''] = lastWords(text, at);
  return (
    FILED.has(last) || (FILLING.has(last) && FILED.has(before)) || (last === 'code' && before !== 'area')
  );
};

/** The numbers of a list before one of them: "pages 281-348, 401 and". */
const LISTED_BEFORE = /(?:\d{1,4}(?:-\d{1,4})?(?:, ?(?:and )?| and | & )){1,6}$/;

/** Whether they count or name something by it, or by the list that it is in ("pages", "Resolution"). */
export const isCountedBefore = (text: string, at: number): boolean => {
  const listed = LISTED_BEFORE.exec(text.slice(Math.max(0, at - 72), at))?.[0].length ?? 0;
  const [last = '', before = ''] = lastWords(text, at - listed);
  return COUNTED.has(last) && !(last === 'no' && CALLED.has(before));
};

/** Whether the words around say that the number from `start` to `end` is called: "text Sam at", "is my cell". */
export const isCalled = (text: string, start: number, end: number): boolean => {
  const slice = text.slice(Math.max(0, start - FAR - 12), start);
  const near = slice.slice(slice.search(/[^\d\n]*$/));
  const found = near.match(/[a-z]+/g) ?? [];
  const cut = start - near.length > 0 && /[a-z]/.test(text.charAt(start - near.length - 1));
  for (let i = cut ? 1 : 0; i < found.length; i += 1) {
    const word = found[i] ?? '';
    if (CALLED.has(word)) return true;
    if (
      /^(?:number|num|digits)$/.test(word) &&
      found.slice(Math.max(0, i - 2), i).some((one) => OWNERS.has(one))
    )
      return true;
    if (word === 'hit' && found[i + 2] === 'up') return true;
  }
  return LETTER_BEFORE.test(near) || OWN_NUMBER.test(near) || CALLED_AFTER.test(text.slice(end, end + 36));
};
