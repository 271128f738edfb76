import {
  CircleHelp,
  EyeOff,
  Grid2x2,
  Heart,
  Smile,
  Square,
  Star,
  Sun,
  UserRound,
  UserRoundX,
} from 'lucide-react';
import type { Cover, Face, FaceAnswer } from '../../../../shared/domain/post.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { worstClearance } from '../tray/clearance.ts';

export const FACE_WORDS: Readonly<Record<FaceAnswer, string>> = {
  person: 'Person',
  adult: 'Adult',
  covered: 'Face covered',
  unidentifiable: 'Not recognizable',
  'not-a-face': 'Not a face',
  unresolved: 'Who is this?',
};
export const FACE_ICONS = {
  person: UserRound,
  adult: UserRound,
  covered: EyeOff,
  unidentifiable: UserRoundX,
  'not-a-face': UserRoundX,
  unresolved: CircleHelp,
} as const satisfies Record<FaceAnswer, typeof UserRound>;

export const COVER_WORDS: Readonly<Record<Cover, string>> = {
  pixels: 'Large pixels',
  solid: 'One color',
  smile: 'A smile',
  star: 'A star',
  heart: 'A heart',
  sun: 'A sun',
};
export const COVER_ICONS = {
  pixels: Grid2x2,
  solid: Square,
  smile: Smile,
  star: Star,
  heart: Heart,
  sun: Sun,
} as const satisfies Record<Cover, typeof UserRound>;

/** How a box is toned: an open question, cleared, not cleared, or neither. */
export type FaceTone = 'open' | 'ready' | 'no' | 'plain';

export const toneOf = (
  face: Face,
  known: PersonView | undefined,
  platforms: readonly PlatformId[],
): FaceTone => {
  if (face.is === 'unresolved' || (face.is === 'person' && face.person === null)) return 'open';
  if (face.is === 'covered' && face.burned !== true) return 'open';
  if (face.is !== 'person') return 'plain';
  return known && worstClearance(known, platforms) === 'cleared' ? 'ready' : 'no';
};

/** Who or what a face is, in words: a name, or the answer. */
export const nameOf = (face: Face, known: PersonView | undefined): string => {
  if (face.is === 'person' && face.person !== null) return known?.name ?? 'Somebody not in the register';
  if (face.is === 'covered') return face.burned === true ? FACE_WORDS.covered : 'To be covered';
  return known?.name ?? FACE_WORDS[face.is === 'person' ? 'unresolved' : face.is];
};
