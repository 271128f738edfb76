/** How picture or sound is packed, in words, of kinds that cameras and editing programs write and Hallpass does not take. */
export interface RareKind {
  readonly of: 'picture' | 'sound';
  readonly name: string;
}

/** Source of the four letters: QuickTime File Format Specification, sample description types; Apple ProRes White Paper. */
const PICTURES: Readonly<Record<string, string>> = {
  jpeg: 'Motion JPEG',
  mjpa: 'Motion JPEG',
  mjpb: 'Motion JPEG',
  AVDJ: 'Motion JPEG',
  apch: 'Apple ProRes',
  apcn: 'Apple ProRes',
  apcs: 'Apple ProRes',
  apco: 'Apple ProRes',
  ap4h: 'Apple ProRes',
  ap4x: 'Apple ProRes',
  AVdn: 'Avid DNxHD',
  AVdh: 'Avid DNxHR',
  dvc: 'DV tape',
  dvcp: 'DV tape',
  s263: 'H.263',
  h263: 'H.263',
  cvid: 'Cinepak',
  SVQ3: 'Sorenson Video',
  SVQ1: 'Sorenson Video',
  rle: 'Animation',
  png: 'PNG pictures',
  raw: 'pictures that are not packed at all',
  '2vuy': 'pictures that are not packed at all',
  v210: 'pictures that are not packed at all',
};

const NOT_PACKED = 'PCM, sound that is not packed at all';
const SOUNDS: Readonly<Record<string, string>> = {
  sowt: NOT_PACKED,
  twos: NOT_PACKED,
  lpcm: NOT_PACKED,
  ipcm: NOT_PACKED,
  fpcm: NOT_PACKED,
  in24: NOT_PACKED,
  in32: NOT_PACKED,
  fl32: NOT_PACKED,
  fl64: NOT_PACKED,
  raw: NOT_PACKED,
  NONE: NOT_PACKED,
  ulaw: 'telephone sound (μ-law)',
  alaw: 'telephone sound (A-law)',
  ima4: 'IMA 4:1',
  '.mp3': 'MP3',
  QDM2: 'QDesign Music',
};

/** What a rare track is, by the four letters of its kinds; null where nobody knows them. */
export const rareKind = (of: RareKind['of'], kinds: readonly string[]): RareKind | null => {
  const words = of === 'picture' ? PICTURES : SOUNDS;
  const name = kinds.map((kind) => words[kind.trim()]).find((one) => one !== undefined);
  return name === undefined ? null : { of, name };
};
