import { MOVEMENT } from '../../shared/domain/asset.ts';

/** What pictures and videos carry beyond what is seen and heard, in the words of `Asset.removed`, in the order they are told. */
export const WORDS = [
  'location',
  'readings of place and movement',
  'people’s names',
  'owner’s name',
  'date taken',
  'caption and keywords',
  'camera details',
  'camera’s own notes',
  'small preview',
  'editing history',
  MOVEMENT,
  'parts that were trimmed away',
  'another sound track',
  'text shown over it',
  'other tracks',
  'color profile',
  'data after the picture',
  'other hidden details',
] as const;
export type Word = (typeof WORDS)[number];

/** Names of XMP's properties and of a PNG's texts: the first line that fits counts. */
const NAMES: readonly (readonly [RegExp, Word])[] = [
  [/^GPS|^(?:City|State|Country.*|Location.*|Sublocation)$/u, 'location'],
  [/^(?:PersonInImage|PersonDisplayName|RegionInfo|Regions|RegionPersonDisplayName)/u, 'people’s names'],
  [
    /^(?:creator|rights|Artist|Author.*|Credit|Source|Copyright.*|OwnerName|CaptionWriter|Contact)$/u,
    'owner’s name',
  ],
  [/^(?:Date.*|CreateDate|ModifyDate|MetadataDate|Creation Time)$/u, 'date taken'],
  [
    /^(?:title|description|subject|Title|Description|Headline|Keywords|Comment|Instructions|UserComment)$/u,
    'caption and keywords',
  ],
  [/^(?:Software|CreatorTool|History.*|DerivedFrom.*)$/u, 'editing history'],
  [/^(?:Make|Model|Lens.*|SerialNumber|FNumber|ExposureTime|ISO.*|FocalLength.*|Flash)$/u, 'camera details'],
];

/** The word for a name; null for one that is not listed. */
export const wordFor = (name: string): Word | null =>
  NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** Longest XMP looked through, in bytes; a longer one is known by its beginning. */
const XMP_LENGTH = 100_000;

/**
 * What an XMP packet says, by the names of its properties alone: no XML of a stranger is parsed in main. RDF's own
 * words are its grammar.
 */
export const xmpWords = (packet: Uint8Array): readonly Word[] => {
  const text = new TextDecoder().decode(packet.subarray(0, XMP_LENGTH));
  const names = text.matchAll(/\b(?!rdf:|xmlns:|x:)[A-Za-z][\w-]{0,30}:([A-Za-z]\w{0,40})/gu);
  const words = [...names].map(([, name]) => wordFor(name ?? '')).filter((word) => word !== null);
  return words.length === 0 ? ['other hidden details'] : words;
};
