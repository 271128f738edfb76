import { lines } from './listed.ts';

/**
 * What stands before a word that is talked about and not used: in prevention lessons, stories and reports. One a line;
 * up to six more words may follow before the word itself.
 */
export const MENTION_BEFORE: readonly string[] = lines(`
  someone calls
  somebody calls
  anyone calls
  a classmate calls
  a friend calls
  people call
  others call
  kids call
  they call you
  calls you
  calls your child
  calls them
  calls us
  call you
  called you
  call me
  calls me
  called me
  calls someone
  being called
  been called
  get called
  gets called
  got called
  getting called
  was called
  were called
  is called
  are called
  calling someone
  calling somebody
  calling people
  calling others
  calling another
  calling each other
  calling a classmate
  calling classmates
  calling a friend
  calling names
  to call someone
  to call somebody
  to call people
  call anyone
  call someone
  call somebody
  call another
  call each other
  calls another
  calls each other
  don't call
  do not call
  never call
  not to call
  stop calling
  stopped calling
  calls him
  calls her
  called him
  called her
  call him names
  tells you
  told you
  tell you
  tells someone
  told that
  told he
  told she
  told they
  says you
  someone says
  somebody says
  anyone says
  a friend says
  people say
  others say
  kids say
  stop saying
  not to say
  don't say
  do not say
  never say
  we don't say
  instead of saying
  rather than saying
  instead of
  rather than
  the word
  the words
  words like
  words such as
  a word like
  names like
  names such as
  name like
  terms like
  terms such as
  the term
  the phrase
  phrases like
  phrases such as
  comments like
  comments such as
  messages like
  insults like
  insults such as
  the insult
  jokes like
  slurs like
  labels like
  labeled
  labelled
  labels
  mocked as
  teased as
  teased for being
  teased about being
  bullied for being
  made fun of for being
  laughed at for being
  excluded for being
  picked on for being
  feel
  feels
  feeling
  felt
  thinks you
  thinks they
  thinks he
  thinks she
  think you're
  think they're
  thought he
  thought she
  thought they
  thought i
  think i
  worried
  afraid
  believe they
  believe you
  no such thing as
  nobody is
  no one is
  no one here is
  no one should be
  nobody should be
  doesn't make
  does not make
  don't make
  do not make
  won't make
  isn't
  is not
  are not
  aren't
  was not
  wasn't
  were not
  weren't
  not
  never
  nobody
  no one
  none of
  without
  who is called
  the song
  the book
  the play
  the novel
  the film
  the movie
  the musical
  the album
  titled
  entitled
  play a
  plays a
  plays the
  plays an
  playing a
  playing the
  cast as
  the role of
  role of
  the part of
  dressed as
  dress up as
  dressed up as
  dress like
  in character as
`);

/** What stands after it. */
export const MENTION_AFTER: readonly string[] = lines(`
  hurts
  can hurt
  is hurtful
  are hurtful
  is unkind
  are unkind
  is never ok
  is never okay
  is never funny
  are never ok
  are never okay
  is not ok
  is not okay
  is not funny
  isn't ok
  isn't okay
  isn't funny
  are not okay
  is a slur
  are slurs
  is an insult
  are insults
  is wrong
  is bullying
  has no place
  have no place
  is a hateful
  is a harmful
  are harmful
  is harmful
  is not welcome
  from our vocabulary
  stereotype
  stereotypes
`);

/** In a sentence that says what it is about: with these, quoted words are an example and not a voice. */
export const LESSON: readonly string[] = lines(`
  bully
  bullying
  bullied
  bullies
  cyberbullying
  cyberbullied
  upstander
  upstanders
  bystander
  bystanders
  kindness
  kind
  unkind
  respect
  respectful
  empathy
  inclusion
  hurtful
  hateful
  harmful
  harassment
  teasing
  teased
  insult
  insults
  slur
  slurs
  stereotype
  stereotypes
  lesson
  lessons
  assembly
  workshop
  counselor
  counselors
  health
  pledge
  pledged
  prevention
  poem
  novel
  chapter
  scene
  character
  characters
  story
  stories
  book
  essay
  memoir
  history
  exhibit
  speaker
  words
  word
  names
  vocabulary
  said
  says
  say
  saying
  call
  calls
  called
  calling
  wrote
  writes
  heard
  told
  asked
  asks
`);
