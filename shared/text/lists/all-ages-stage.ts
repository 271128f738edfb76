/** Stage, page and figure of speech: neither weapons nor violence there, unless it is told in detail. */
export const STORY = `
  drama club
  theat*
  musical
  our play
  the play
  one act
  shakespeare
  hamlet
  macbeth
  hamilton
  romeo and juliet
  julius caesar
  othello
  king lear
  annie get your gun
  murder mystery
  mystery (dinner/night/theater)
  whodunit
  clue
  prop+
  auditions
  cast
  curtain
  opening night
  sweeney todd
  fencing (club/team)
  renaissance
  halloween
  minecraft
  star wars
  escape room
`;
