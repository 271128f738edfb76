import type { Account } from '../../../../shared/domain/account.ts';
import { asksForCoverOn } from '../../../../shared/domain/for-account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Face } from '../../../../shared/domain/post.ts';
import type { PersonView } from '../../../../shared/ipc/views.ts';
import { type FaceTone, toneOf } from './face-words.ts';

type Target = Pick<Account, 'id' | 'platform'>;

/** Whoever covers a face without saying how gets this. */
const FIRST_COVER = 'pixels';

/** A face covered on these accounts, too, or shown on them again. On none of them left it has no cover any more. */
export const withCoverOn = (
  faces: readonly Face[],
  at: number,
  accounts: readonly string[],
  isCovered: boolean,
): readonly Face[] =>
  faces.map((face, index) => {
    if (index !== at) return face;
    const { burnedOn: _burned, coveredOn = [], cover, ...bare } = face;
    const others = coveredOn.filter((id) => !accounts.includes(id));
    const next = isCovered ? [...others, ...accounts].sort() : others;
    return next.length === 0 ? bare : { ...bare, cover: cover ?? FIRST_COVER, coveredOn: next };
  });

/** How a box is toned on these accounts: where it is covered on some, only the others say whether it is cleared. */
export const toneOn = (face: Face, known: PersonView | undefined, accounts: readonly Target[]): FaceTone => {
  const isWaiting = accounts.some(
    ({ id }) => asksForCoverOn(face, id) && face.burnedOn?.includes(id) !== true,
  );
  if (isWaiting) return 'open';
  const shown = shownOn(face, accounts);
  return accounts.length > 0 && shown.length === 0 ? 'plain' : toneOf(face, known, shown);
};

/** The platforms on which a face is shown: those where it is not covered on every account of the post. */
export const shownOn = (face: Face, accounts: readonly Target[]): readonly PlatformId[] =>
  [...new Set(accounts.map(({ platform }) => platform))].filter((platform) =>
    accounts.some((one) => one.platform === platform && !asksForCoverOn(face, one.id)),
  );
