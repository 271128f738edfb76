/**
 * Words after which a word must follow: an emoji there stands in its place ("our 🏫", "we ❤️ books"). Small letters.
 * Source: our own reading of school posts; Spanish for the families the district writes to.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Never the end of a phrase: an emoji right after one is read as a word. */
export const NEEDS_A_WORD = words(`
the a an our my your their its every another these those very of
el la los las un una unos unas nuestro nuestra nuestros nuestras mi tu su sus de del al
`);

/** May end a phrase ("come on in 🎉"): an emoji after one is a word only where the sentence goes on in small letters. */
export const NEEDS_A_WORD_BEFORE_MORE = words(`
to for with at in on from by and or is are was were be his her this that some more no let's lets
we i they he she
y con para en por es son
`);

/** Before these an emoji at the end of its sentence stands for what is done: "time to 🎉", "ready to 🏀". */
export const BEFORE_TO = words(
  'time ready want wants love loves like likes going go excited learn learned how off',
);

/** What a heart between two words says is "love", unless the sentence before it was over. */
export const HEART = /^(?:[❤♥💙💚💛💜🧡🖤🤍🤎🩷🩵💖💗💕])$/u;

/** After these a heart ends the phrase: "thank you ❤️ for all you do". */
export const PHRASE_ENDS = words(
  'you much all day week team it us them back thanks congrats everyone everybody together always again today tonight so proud friends families school here there gracias',
);

/** With these a new phrase begins after a heart. */
export const PHRASE_BEGINS = words(
  'for and from to see with at in on so we i it thank thanks come join what have happy but because as until',
);
