const ID =
  'isbn(?:-1[03])?|ids?|order|item|case|passcode|pass code|invoice|acct|account|confirmation|ticket|serial|model|bill|policy|upc|sku|file|ein|meeting id|webinar id|zoom id|access code|student (?:id|number)|call number|tracking|barcode|pin';
/** A number after one of these is counted or filed, not called, whatever its form. */
const FILED = new RegExp(`(?:^|[^a-z])(?:${ID})(?: (?:no\\.?|number|nr|code|id))?[ :#.]{0,3}$`);
/** The same for numbers that have no telephone's form of their own. */
const COUNTED =
  /(?:^|[^a-z])(?:no\.|nr|number of|section|page|pages|pp\.|p\.|rooms?|rm\.?|seats?|lines?|years?|route|score[sd]?|resolution|isd|district|statutes?|stat\.|chapter|rule|bid|rfp|ordinance|form|part|hf|sf|hr|h\.f\.|s\.f\.|code|standard|fund|series|lot|unit|version)[ :#]{0,3}$/;
const CALLED =
  /(?:(?:^|[^a-z])(?:call|calls|calling|text|texts|txt|phone|ph|cell|cellphone|tel|telephone|mobile|fax|dial|ring|sms|whatsapp|voicemail|hotline|contact|reach|message|msg|telefono|celular|cel|llame|llamen|llama|llamar|marque|mande|numero|wac|lambarka|taleefan|taleefoon|(?:my|his|her|their|our|'?s)(?: \w{1,8})? (?:number|#|num|digits)|hit (?:me|him|her|us) up)(?![a-z])|[^a-z][chmtpw]: ?)[^\d\n]{0,28}$/;
const CALLED_AFTER =
  /^[ ,.-]{0,3}\(?(?:(?:is|es|on|for) )?(?:(?:my|his|her|their|our|the|a|\w{2,10}['’]s|mi|su) )?(?:cell|cellphone|home phone|mobile|phone|number|celular|telefono|call or text|text or call|call\/text|text\/call|text me|call me|to rsvp|to reach|\(c\)|\(h\)|\(m\))(?![a-z])/;

/** Whether the words before `at` in the folded text say that a number there is filed ("ISBN", "order #"). */
export const isFiled = (text: string, at: number): boolean =>
  FILED.test(text.slice(Math.max(0, at - 28), at));

/** Whether they count or name something by it ("pages", "Resolution"). */
export const isCountedBefore = (text: string, at: number): boolean =>
  COUNTED.test(text.slice(Math.max(0, at - 24), at));

/** Whether the words around say that the number from `start` to `end` is called: "text Sam at", "is my cell". */
export const isCalled = (text: string, start: number, end: number): boolean =>
  CALLED.test(` ${text.slice(Math.max(0, start - 56), start)}`) ||
  CALLED_AFTER.test(text.slice(end, end + 36));
