import { loadView } from 'exifreader';
import { asciiAt, startsAt } from './bytes.ts';
import { APP0, APP1, APP13, APP2, COMMENT, type JpegSegment, walkJpeg } from './jpeg.ts';
import { walkPng } from './png.ts';

/** What pictures carry beyond pixels, in the words of `Asset.removed`, in the order they are told. */
const WORDS = [
  'location',
  'people’s names',
  'owner’s name',
  'date taken',
  'caption and keywords',
  'camera details',
  'camera’s own notes',
  'small preview',
  'editing history',
  'colour profile',
  'data after the picture',
  'other hidden details',
] as const;
type Word = (typeof WORDS)[number];

/** Names of EXIF and IPTC fields, as exifreader spells them, and of XMP properties: the first line that fits counts. */
const FIELDS: readonly (readonly [RegExp, Word])[] = [
  [
    /^GPS|^(City|Sub-?location|Province\/?State|State|Country.*|Location.*|Content Location.*)$/iu,
    'location',
  ],
  [/^(PersonInImage|PersonDisplayName|RegionInfo|Regions|RegionPersonDisplayName)/u, 'people’s names'],
  [
    /^(Artist|Copyright.*|CameraOwnerName|OwnerName|XPAuthor|By-line.*|Credit|Source|Writer.*|creator|rights|Author|Contact)$/iu,
    'owner’s name',
  ],
  [
    /^(DateTime.*|Date ?Created|Time Created|CreateDate|Digital Creation.*|Creation Time|Modify ?Date|OffsetTime.*|SubSecTime.*)$/iu,
    'date taken',
  ],
  [
    /^(ImageDescription|UserComment|XP(Title|Comment|Keywords|Subject)|Caption.*|Keywords|Headline|Object Name|Title|Description|Comment|subject|Special Instructions)$/iu,
    'caption and keywords',
  ],
  [/^(MakerNote)$/u, 'camera’s own notes'],
  [/^(Thumbnail|JPEGInterchangeFormat)/u, 'small preview'],
  [
    /^(Software|ProcessingSoftware|CreatorTool|History.*|DerivedFrom.*|DocumentName|HostComputer)$/iu,
    'editing history',
  ],
  [
    /^(Make|Model|Lens.*|BodySerialNumber|.*Serial.*|FNumber|ExposureTime|ExposureProgram|ISO.*|PhotographicSensitivity|FocalLength.*|ApertureValue|ShutterSpeedValue|Flash|MeteringMode|WhiteBalance|SceneCaptureType|ImageUniqueID)$/u,
    'camera details',
  ],
];

const wordFor = (field: string): Word | null => FIELDS.find(([pattern]) => pattern.test(field))?.[1] ?? null;

/** Fields that say nothing about anyone: how the picture is laid out, and pointers to the others. */
const PLAIN =
  /^(Orientation|XResolution|YResolution|ResolutionUnit|ColorSpace|Color Space|PixelXDimension|PixelYDimension|ExifVersion|FlashpixVersion|ComponentsConfiguration|YCbCr.*|Image.*|Bit.*|Exif IFD Pointer|GPS Info IFD Pointer|Record Version|Application Record Version|Coded Character Set)$/u;

/** Adds what EXIF and IPTC say. `has`: which of them there are, readable or not. Metadata nobody can read is told as such: the redrawing removes it all the same. */
const addFields = (
  found: Set<Word>,
  bytes: Uint8Array,
  has: { readonly exif: boolean; readonly photoshop: boolean },
): void => {
  let groups: ReturnType<typeof loadView>;
  try {
    groups = loadView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      expanded: true,
      async: false,
      includeUnknown: true,
      // XMP is looked through as text below: no XML of a stranger is parsed in main.
      includeTags: { exif: true, iptc: true, gps: true, thumbnail: true },
    }) as ReturnType<typeof loadView>;
  } catch {
    found.add('other hidden details');
    return;
  }
  const { exif, iptc, gps, Thumbnail } = groups as unknown as Readonly<Record<string, object | undefined>>;
  if (Object.keys(exif ?? {}).length === 0 && has.exif) found.add('other hidden details');
  if (Object.keys(iptc ?? {}).length === 0 && has.photoshop) found.add('editing history');
  if (gps !== undefined) found.add('location');
  if (Thumbnail !== undefined) found.add('small preview');
  for (const field of [...Object.keys(exif ?? {}), ...Object.keys(iptc ?? {})]) {
    const word = wordFor(field);
    if (word !== null) found.add(word);
    else if (!PLAIN.test(field)) found.add('other hidden details');
  }
};

/** Longest XMP looked through, in characters; a longer one is known by its beginning. */
const XMP_LENGTH = 500_000;

/** Adds what an XMP packet says, by the names of its properties alone; RDF's own words are its grammar. */
const addXmp = (found: Set<Word>, packet: string): void => {
  let hasWord = false;
  for (const [, field] of packet
    .slice(0, XMP_LENGTH)
    .matchAll(/\b(?!rdf:|xmlns:|x:)[A-Za-z][\w-]{0,30}:([A-Za-z]\w{0,40})/gu)) {
    const word = wordFor(field ?? '');
    if (word === null) continue;
    found.add(word);
    hasWord = true;
  }
  if (!hasWord) found.add('other hidden details');
};

const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';

const text = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder().decode(bytes.subarray(start, end));

const addSegment = (found: Set<Word>, bytes: Uint8Array, { marker, start, end }: JpegSegment): void => {
  if (marker === COMMENT) found.add('caption and keywords');
  else if (marker === APP1 && startsAt(bytes, start, 'Exif\0')) return;
  else if (marker === APP1 && (startsAt(bytes, start, XMP) || startsAt(bytes, start, MORE_XMP)))
    addXmp(found, text(bytes, start + XMP.length, end));
  else if (marker === APP2 && startsAt(bytes, start, 'ICC_PROFILE')) found.add('colour profile');
  else if (marker === APP2 && startsAt(bytes, start, 'MPF\0')) found.add('data after the picture');
  else if (marker === APP0) {
    if (!startsAt(bytes, start, 'JFIF\0') || end - start > 14) found.add('small preview');
  } // 0xEE is Adobe's note on colours: it says how to read the pixels.
  else if (marker > APP0 && marker <= 0xef && marker !== APP13 && marker !== 0xee)
    found.add('other hidden details');
};

const addJpeg = (found: Set<Word>, bytes: Uint8Array): void => {
  const { segments, end } = walkJpeg(bytes);
  for (const segment of segments) addSegment(found, bytes, segment);
  const has = {
    exif: segments.some(({ marker, start }) => marker === APP1 && startsAt(bytes, start, 'Exif\0')),
    photoshop: segments.some(({ marker }) => marker === APP13),
  };
  if (has.exif || has.photoshop) addFields(found, bytes, has);
  if (end !== null && end < bytes.length) found.add('data after the picture');
};

/** Chunks that say how the pixels are meant. */
const PLAIN_CHUNKS = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'sRGB',
  'gAMA',
  'cHRM',
  'pHYs',
  'bKGD',
  'sBIT',
  'hIST',
]);

const addPng = (found: Set<Word>, bytes: Uint8Array): void => {
  const { chunks, end } = walkPng(bytes);
  for (const { type, start, end: stop } of chunks) {
    if (type === 'eXIf') addFields(found, bytes, { exif: true, photoshop: false });
    else if (type === 'tIME') found.add('date taken');
    else if (type === 'iCCP') found.add('colour profile');
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') {
      const keyword = asciiAt(bytes, start, Math.min(80, stop - start)).split('\0')[0] ?? '';
      if (keyword === 'XML:com.adobe.xmp') addXmp(found, text(bytes, start + keyword.length, stop));
      else found.add(wordFor(keyword) ?? 'other hidden details');
    } else if (!PLAIN_CHUNKS.has(type)) found.add('other hidden details');
  }
  if (end !== null && end < bytes.length) found.add('data after the picture');
};

/**
 * What an original carries beyond its pixels, in plain words; empty when nothing was found. Only for telling people:
 * clearing does not depend on it. Never throws.
 */
export const whatItCarried = (bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): readonly string[] => {
  const found = new Set<Word>();
  try {
    if (type === 'image/jpeg') addJpeg(found, bytes);
    else addPng(found, bytes);
  } catch {
    found.add('other hidden details');
  }
  return WORDS.filter((word) => found.has(word));
};
