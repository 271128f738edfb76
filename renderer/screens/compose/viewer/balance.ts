import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Face, Media } from '../../../../shared/domain/post.ts';
import type { Account } from '../../../../shared/domain/account.ts';
import { asksForCoverOn, facesFor } from '../../../../shared/domain/for-account.ts';
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
type Target = Pick<Account, 'id' | 'platform'>;

/** Null for what is no face. `account`: on which a cover of its own may be on the way. */
const kindOf = (
  face: Face,
  find: Find,
  platforms: readonly PlatformId[],
  account: string | null,
): Kind | null => {
  if (account !== null && asksForCoverOn(face, account)) return 'not covered yet';
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

const lineFor = (
  faces: readonly Face[],
  find: Find,
  platforms: readonly PlatformId[],
  account: string | null = null,
): string | null => {
  const kinds = faces.flatMap((face) => kindOf(face, find, platforms, account) ?? []);
  return kinds.length === 0 ? null : sayCounts(kinds);
};

type Shown = Pick<Media, 'faces' | 'perTarget'>;

/** What becomes of the faces of a picture on one account, in words; empty where none is marked or named. */
export const balanceOn = (
  media: Shown,
  find: Find,
  account: string,
  platform: PlatformId,
): readonly string[] => {
  const line = lineFor(facesFor(media, account), find, [platform], account);
  if (line !== null) return [line];
  return media.faces.some(({ is }) => is !== 'not-a-face') ? ['No face is in it'] : [];
};

/**
 * What becomes of the faces of a picture, a line in words: one for all accounts, or one for the platforms of each kind
 * where they differ. Empty where no face is marked or named.
 */
export const balanceOf = (media: Shown, find: Find, accounts: readonly Target[]): readonly string[] => {
  const getting = accounts.filter(({ id }) => media.perTarget[id]?.omit !== true);
  if (getting.length === 0) {
    const line = lineFor(
      media.faces,
      find,
      accounts.map(({ platform }) => platform),
    );
    return line === null ? [] : [line];
  }
  const lines = getting.map(({ id, platform }) => ({
    name: platformOf(platform).name,
    said: balanceOn(media, find, id, platform)[0] ?? null,
  }));
  const [first] = lines;
  if (first === undefined || lines.every(({ said }) => said === null)) return [];
  if (lines.every(({ said }) => said === first.said)) return first.said === null ? [] : [first.said];
  const names = (said: string | null): string =>
    [...new Set(lines.filter((line) => line.said === said).map(({ name }) => name))].join(', ');
  return [...new Set(lines.map(({ said }) => `${names(said)}: ${said ?? 'no face is in it'}`))];
};
