import { CircleHelp, EyeOff, UserRound, UserRoundX } from 'lucide-react';
import type { Face, FaceAnswer } from '../../../../shared/domain/post.ts';
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

/** How a box is toned: an open question, cleared, not cleared, or neither. */
export type FaceTone = 'open' | 'ready' | 'no' | 'plain';

export const toneOf = (
  face: Face,
  known: PersonView | undefined,
  platforms: readonly PlatformId[],
): FaceTone => {
  if (face.is === 'unresolved' || (face.is === 'person' && face.person === null)) return 'open';
  if (face.is !== 'person') return 'plain';
  return known && worstClearance(known, platforms) === 'cleared' ? 'ready' : 'no';
};

/** Who or what a face is, in words: a name, or the answer. */
export const nameOf = (face: Face, known: PersonView | undefined): string => {
  if (face.is === 'person' && face.person !== null) return known?.name ?? 'Somebody not in the register';
  return known?.name ?? FACE_WORDS[face.is === 'person' ? 'unresolved' : face.is];
};
