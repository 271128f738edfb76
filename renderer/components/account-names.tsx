import type { PlatformId } from '../../shared/domain/platform-id.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import { PlatformDot } from './platform-dot.tsx';
import './account-names.css';

/** The accounts of a post in one line: the first, and how many more; all of them when pointed at or read out. */
export const AccountNames = ({
  accounts,
}: {
  readonly accounts: readonly { readonly handle: string; readonly platform: PlatformId }[];
}) => {
  const [first, ...others] = accounts;
  if (first === undefined) return <span className="quiet">No account yet</span>;
  const nameOf = ({ handle, platform }: typeof first): string => `${handle} on ${platformOf(platform).name}`;
  return (
    <span className="account-names" title={accounts.map(nameOf).join(', ')}>
      <PlatformDot platform={first.platform} label={platformOf(first.platform).name} />
      <span className="clip">{first.handle}</span>
      {others.length > 0 && (
        <>
          <span className="quiet tabular" aria-hidden>
            +{others.length}
          </span>
          <span className="visually-hidden">, {others.map(nameOf).join(', ')}</span>
        </>
      )}
    </span>
  );
};
