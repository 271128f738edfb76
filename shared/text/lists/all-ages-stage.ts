/** Stage, page and figure of speech: neither weapons nor violence there, unless it is told in detail. */
export const STORY = `
  drama club
  theat*
  musical
  our play
  (fall/spring/winter/school/senior/student) (play/show)
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

/** A stage in the sentence beside: unmistakable words only. */
export const ON_STAGE = `
  (drama club/one-act+/prop table/props table/stage combat/fog machine/tech week/dress rehearsal/opening night/closing night/curtain call)
  (shakespeare/hamlet/macbeth/othello/king lear/julius caesar/romeo and juliet/sweeney todd/agatha christie/sherlock holmes/the crucible)
`;

/** The same and more words of actors, where no blood is told: who plays whom, and when it is rehearsed. */
export const AMONG_ACTORS = `
  ${ON_STAGE}
  (theatre/theater) (tip/kids/class/classes/club/camp/students/teacher/department/program/company/troupe/arts)
  (drama class/drama kids/drama students/drama camp/drama department/drama teacher/tech theatre/tech theater/cast list/understudy/understudies)
  (our/the/an/in/whole) ensemble
`;

/** With a title in quotation marks: what is shown, staged or read. */
export const SHOWN = `
  (open/opens/opened/opening/closes/premieres/runs)
  (curtain/musical/play/plays/cast/stage/staged/stages/performance+/performing/rehears*/audition*/tickets/act/scene/ensemble/actors/tech week)
  (film/movie/screening/novel/read/reading/reads/book/books/author/story/chapter/library/exhibit/song/songs/choir/band/concert/orchestra/symphony/ballet/opera)
`;

/** Of toys, food, games and tales nobody is hurt. */
export const PLAYTHINGS = `
  (gingerbread*/cookie+/cake+/cupcake+/pumpkin+/watermelon+/egg+/potato*/marshmallow*/gummy bear+/candy/jell-o/jello/snowman/snowmen/snowball+/pinata+/piñata+)
  (lego*/doll+/teddy/stuffed animal+/puppet+/robot+/balloon+/chess/pawn+/checkers/dodgeball/kickball/trebuchet+/catapult+/rubber band+/pool noodle+/nerf/water balloon+/bubble+)
  (dragon+/zombie+/pirate+/dinosaur+/monster+/vampire+/wizard+/mascot+/skeleton+/mummy/mummies)
  (quiz bowl/trivia/jeopardy/bingo/scavenger hunt/spelling bee/board game+/card game+/video game+/game show)
`;
