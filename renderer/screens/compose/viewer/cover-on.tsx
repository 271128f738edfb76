import { ToggleButton } from 'react-aria-components';
import type { Account } from '../../../../shared/domain/account.ts';
import { asksForCoverOn } from '../../../../shared/domain/for-account.ts';
import type { Face } from '../../../../shared/domain/post.ts';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { pictureTabs } from './per-platform.ts';

/** Whether a face that is shown can be covered on some platforms: where several get the picture. */
export const canBeCoveredOnSome = (face: Face, accounts: readonly Account[]): boolean =>
  (face.is === 'person' || face.is === 'adult') && pictureTabs(accounts).length > 1;

/** Covers a face on some of the platforms, and shows it on the others. */
export const CoverOn = ({
  face,
  at,
  accounts,
  onCoverOn,
}: {
  readonly face: Face;
  readonly at: number;
  readonly accounts: readonly Account[];
  readonly onCoverOn: (face: number, accounts: readonly string[], isCovered: boolean) => void;
}) => (
  <div className="cover-on" role="group" aria-label={`Cover face ${at + 1} only on`}>
    <span aria-hidden>Cover only on</span>
    {pictureTabs(accounts).map((tab) => (
      <ToggleButton
        key={tab.id}
        className="cover-on-one"
        isSelected={tab.accounts.every((id) => asksForCoverOn(face, id))}
        onChange={(isOn) => onCoverOn(at, tab.accounts, isOn)}
      >
        <PlatformDot platform={tab.id} /> {tab.name}
      </ToggleButton>
    ))}
  </div>
);
