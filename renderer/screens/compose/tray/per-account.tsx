import { X } from 'lucide-react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { Media, MediaForTarget } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { IconButton } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TextArea } from '../../../components/field.tsx';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { useSlice } from '../../../store/use.ts';
import { SAME, withDifference } from './differences.ts';
import type { Change } from './use-change.ts';

/** One account: whether it gets the picture at all. */
const Row = ({
  media,
  account,
  onChange,
}: {
  readonly media: Media;
  readonly account: Account;
  readonly onChange: Change;
}) => {
  const own = media.perTarget[account.id] ?? SAME;
  const platform = platformOf(account.platform).name;
  return (
    <li className="per-account" data-field={`media.${media.id}.perTarget.${account.id}`}>
      <div className="per-account-top">
        <PlatformDot platform={account.platform} />
        <span className="clip grow" title={account.handle}>
          {account.handle} <small className="quiet">{platform}</small>
        </span>
        <Checkbox
          aria-label={`Leave it out for ${account.handle} on ${platform}`}
          isSelected={own.omit}
          onChange={(omit) =>
            onChange((now) => ({ perTarget: withDifference(now.perTarget, account.id, { omit }) }))
          }
        >
          Leave it out
        </Checkbox>
      </div>
    </li>
  );
};

/** The alt text of an account that was taken off. */
const LeftRow = ({
  media,
  id,
  onChange,
}: {
  readonly media: Media;
  readonly id: string;
  readonly onChange: Change;
}) => {
  const flush = useSlice('post', (post) => post.flush);
  const path = `media.${media.id}.perTarget.${id}`;
  const set = (some: Partial<MediaForTarget>): void =>
    onChange((now) => ({ perTarget: withDifference(now.perTarget, id, some) }));
  return (
    <li className="per-account" data-field={path}>
      <div className="per-account-alt" data-field={`${path}.altText`}>
        <TextArea
          label="Alt text for an account that was removed"
          value={media.perTarget[id]?.altText ?? ''}
          onChange={(altText) => set({ altText })}
          onBlur={() => void flush()}
          rows={1}
        />
        <IconButton
          icon={X}
          size="s"
          label="Remove the alt text for an account that was removed"
          onPress={() => set({ altText: null })}
        />
      </div>
    </li>
  );
};

/** Accounts the post no longer goes to of which an alt text is left: it is checked all the same. */
export const leftBehind = (
  perTarget: Media['perTarget'],
  accounts: readonly Pick<Account, 'id'>[],
): readonly string[] =>
  Object.entries(perTarget).flatMap(([id, { altText }]) =>
    altText === null || accounts.some((account) => account.id === id) ? [] : [id],
  );

/** Which accounts the picture is left out for; also what is left of one that was taken off, since it is still checked. */
export const PerAccount = ({
  media,
  accounts,
  onChange,
}: {
  readonly media: Media;
  readonly accounts: readonly Account[];
  readonly onChange: Change;
}) => (
  <fieldset className="per-accounts" data-field={`media.${media.id}.perTarget`}>
    <legend className="field-label">For each account</legend>
    <ul>
      {accounts.map((account) => (
        <Row key={account.id} media={media} account={account} onChange={onChange} />
      ))}
      {leftBehind(media.perTarget, accounts).map((id) => (
        <LeftRow key={id} media={media} id={id} onChange={onChange} />
      ))}
    </ul>
  </fieldset>
);
