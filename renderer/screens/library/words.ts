import type { Sign } from '../../components/badge.tsx';
import { CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import type { LibraryPicture, PictureConsent } from '../../../shared/ipc/library-views.ts';
import type { Clearance } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayDay } from '../../../shared/schedule/say-wall.ts';

/** `bytes` in the unit people know from their file manager. */
export const saySize = (bytes: number): string =>
  bytes > 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;

const TYPES: Readonly<Record<string, string>> = {
  'image/png': 'PNG',
  'image/gif': 'moving GIF',
  'video/mp4': 'MP4 video',
};
export const sayType = (type: string): string => TYPES[type] ?? 'JPEG';

/** "In 3 posts · September 18". */
export const sayUses = ({ uses, lastUsed, type }: LibraryPicture): string =>
  `${type === 'video/mp4' ? 'Video · ' : ''}${sayPosts(uses, lastUsed)}`;

const sayPosts = (uses: number, lastUsed: string | null): string =>
  uses === 0
    ? 'Not used yet'
    : `In ${uses} ${uses === 1 ? 'post' : 'posts'}${lastUsed === null ? '' : ` · ${sayDay(lastUsed)}`}`;

const GRAVITY: readonly Clearance[] = ['protected', 'denied', 'not-cleared'];

/** What a picture's badge says: that everybody in it is cleared, or where the gravest reason stands against it. */
export const consentSign = ({
  people,
  isOpen,
  image,
}: PictureConsent): { readonly sign: Sign; readonly word: string } => {
  if (people === 0) return { sign: CLEARANCE_SIGNS['not-cleared'], word: 'Not everybody answered' };
  const gravest = GRAVITY.find((one) => PLATFORM_IDS.some((id) => image[id] === one));
  if (gravest === undefined && isOpen)
    return { sign: CLEARANCE_SIGNS['not-cleared'], word: `${people} cleared, not everybody answered` };
  if (gravest === undefined)
    return { sign: CLEARANCE_SIGNS.cleared, word: people === 1 ? 'Cleared' : `All ${people} cleared` };
  const against = PLATFORM_IDS.filter((id) => image[id] !== 'cleared');
  const sign = CLEARANCE_SIGNS[gravest];
  const word = gravest === 'denied' ? 'Not allowed' : sign.word;
  return {
    sign,
    word:
      gravest === 'protected' || against.length === PLATFORM_IDS.length
        ? word
        : `${word}: ${against.map((id) => platformOf(id).name).join(', ')}`,
  };
};
