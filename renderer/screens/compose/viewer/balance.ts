import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Face } from '../../../../shared/domain/post.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { worstClearance } from '../tray/clearance.ts';

/** What a face counts as, in the order it is said. */
const KINDS = [
  'cleared',
  'not cleared',
  'adult',
  'covered',
  'not covered yet',
  'not recognizable',
  'unanswered',
] as const;
type Kind = (typeof KINDS)[number];

type Find = (person: string) => PersonView | undefined;

/** Null for what is no face. */
const kindOf = (face: Face, find: Find, platforms: readonly PlatformId[]): Kind | null => {
  switch (face.is) {
    case 'not-a-face':
      return null;
    case 'adult':
      return 'adult';
    case 'covered':
      return face.burned === true ? 'covered' : 'not covered yet';
    case 'unidentifiable':
      return 'not recognizable';
    case 'unresolved':
      return 'unanswered';
    case 'person': {
      const known = face.person === null ? undefined : find(face.person);
      if (known === undefined) return 'unanswered';
      return worstClearance(known, platforms) === 'cleared' ? 'cleared' : 'not cleared';
    }
  }
};

/** "5 faces: 3 cleared, 1 covered, 1 unanswered" */
const sayCounts = (kinds: readonly Kind[]): string => {
  const counted = KINDS.flatMap((kind) => {
    const n = kinds.filter((one) => one === kind).length;
    return n === 0 ? [] : [`${n} ${kind === 'adult' && n > 1 ? 'adults' : kind}`];
  });
  return `${kinds.length === 1 ? '1 face' : `${kinds.length} faces`}: ${counted.join(', ')}`;
};

/**
 * What becomes of the faces of a picture, a line in words: one for all platforms, or one for each where they differ.
 * Empty where no face is marked or named.
 */
export const balanceOf = (
  faces: readonly Face[],
  find: Find,
  platforms: readonly PlatformId[],
): readonly string[] => {
  const lineFor = (of: readonly PlatformId[]): string | null => {
    const kinds = faces.flatMap((face) => kindOf(face, find, of) ?? []);
    return kinds.length === 0 ? null : sayCounts(kinds);
  };
  const lines = platforms.map((platform) => lineFor([platform]));
  const [first = lineFor(platforms)] = lines;
  if (first === null) return [];
  return lines.every((line) => line === first)
    ? [first]
    : platforms.map((platform, at) => `${platformOf(platform).name}: ${lines[at]}`);
};
