import { lines } from './listed.ts';

/**
 * What stands before a word that is talked about and not used: in prevention lessons, stories and reports. One a line;
 * up to six more words may follow before the word itself.
 */
export const MENTION_BEFORE: readonly string[] = lines(`
  not true that
  they say
  some say
  some people say
  people think
  don't think
  do not think
  doesn't mean
  does not mean
  never thought
  isn't true that
  false that
  untrue that
  wrong that
  wrong to say
  wrong to think
  no evidence that
  the myth that
  a myth that
  the idea that
  the stereotype that
  the lie that
  a lie that
  stereotypes that
  to claim that
  claims that
  claimed that
  someone who thinks
  somebody who thinks
  a friend who says
  someone who says
  someone calls
  somebody calls
  anyone calls
  a classmate calls
  a friend calls
  people call
  others call
  kids call
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
  call him
  call her
  calls him
  calls her
  called him
  called her
  call themselves
  called themselves
  call ourselves
  calls himself
  calls herself
  called himself
  called herself
  nicknamed
  call him names
  tells you
  told you
  tell you
  tells someone
  told that
  tell another
  tells another
  told another
  whether
  said he
  said she
  said they
  said that
  believed that
  argued that
  once thought
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
  mocked as
  teased as
  teased for being
  teased about being
  bullied for being
  made fun of for being
  laughed at for being
  excluded for being
  picked on for being
  thinks you
  thinks they
  thinks he
  thinks she
  think you're
  think they're
  thought he
  thought she
  thought they
  believe they
  believe you
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
`);

/** What denies it, turns it on the speaker or gives it to a role: right before it, two more words at most. */
export const DENIED_BEFORE: readonly string[] = lines(`
  instead of
  rather than
  labeled
  labelled
  labels
  feel
  feels
  feeling
  felt
  thought i
  think i
  worried
  afraid
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
  i am
  i'm
  i was
  we are
  we're
  we were
  not all
  hardly
  far from
  anything but
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
