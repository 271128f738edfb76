import fc from 'fast-check';

const plain = fc.constantFrom(
  'vote',
  'yes',
  'levy',
  'a',
  "don't",
  't-shirt',
  '@who',
  '20%',
  '%',
  'p.m.',
  'beers',
  'e-cig',
  "@who's",
  't-',
);
const unit = fc.oneof(
  plain,
  plain.map((word) => `${word}+`),
  plain.map((word) => `${word.slice(0, 2)}*`),
  fc.tuple(plain, plain).map((pair) => pair.join('/')),
  fc.tuple(plain, plain, plain).map(([a, b, c]) => `(${a} ${b}/${c})`),
  fc.tuple(plain, plain).map(([a, b]) => `(${a}/${b})+`),
  plain.map((word) => `[${word}]`),
  fc.tuple(plain, plain).map(([a, b]) => `[${a} ${b}/${b}]`),
  fc.tuple(plain, plain, plain, plain).map((words) => `(${words.join('/')})*`),
  fc.constantFrom('..', '....', '_', "_'s", '#', ':', '$', '@', '^', '.', '-'),
);
/** A line of a list, of every part that the notation has. */
export const anyPhrase = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => units.join(' '));
const piece = fc.constantFrom(
  'vote',
  'yes',
  'levy',
  'a',
  "don't",
  'dont',
  't shirt',
  'tshirt',
  '@who',
  '20%',
  '%',
  'ecigs',
  'e-cig',
  "@who's",
  '@whos',
  'p.m.',
  'beers',
  'beer',
  'vo',
  'voter',
  '12',
  '$5',
  ':',
  '=',
  'other',
);
/** A folded text that may hold some of it. */
export const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ', ', '-', '. ', '')))
  .map((parts) => parts.map(([word, after]) => word + after).join(''));
