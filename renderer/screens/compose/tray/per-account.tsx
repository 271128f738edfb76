import { X } from 'lucide-react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { Media, MediaForTarget } from '../../../../shared/domain/post.ts';
import { countCharacters } from '../../../../shared/platforms/count-text.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TextArea } from '../../../components/field.tsx';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { useSlice } from '../../../store/use.ts';
import { FieldCount } from '../editor/counters.tsx';
import type { Change } from './use-change.ts';

const SAME: MediaForTarget = {
  altText: null,
  width: null,
  height: null,
  type: null,
  bytes: null,
  omit: false,
};

const isSame = (own: MediaForTarget): boolean =>
  Object.entries(SAME).every(([key, value]) => own[key as keyof MediaForTarget] === value);

/** A medium's differences with one account's changed; an account that differs in nothing is left out. */
export const withDifference = (
  perTarget: Media['perTarget'],
  account: string,
  some: Partial<MediaForTarget>,
): Media['perTarget'] => {
  const { [account]: before = SAME, ...others } = perTarget;
  const own = { ...before, ...some };
  return isSame(own) ? others : { ...others, [account]: own };
};

/** One account: left out or not, and an alt text of its own where the picture's does not do. */
const Row = ({
  media,
  id,
  account,
  onChange,
}: {
  readonly media: Media;
  readonly id: string;
  /** Null for one the post no longer goes to. */
  readonly account: Account | null;
  readonly onChange: Change;
}) => {
  const flush = useSlice('post', (post) => post.flush);
  const own = media.perTarget[id] ?? SAME;
  const name = account?.handle ?? 'An account that was taken off';
  const path = `media.${media.id}.perTarget.${id}`;
  const set = (some: Partial<MediaForTarget>): void =>
    onChange((now) => ({ perTarget: withDifference(now.perTarget, id, some) }));
  const canDescribe = media.kind === 'image' && !media.decorative && !own.omit;
  return (
    <li className="per-account" data-field={path}>
      <div className="per-account-top">
        {account && <PlatformDot platform={account.platform} />}
        <span className="clip grow" title={name}>
          {name}
        </span>
        {canDescribe && own.altText === null && (
          <Button
            size="s"
            look="quiet"
            aria-label={`Own alt text for ${name}`}
            onPress={() => set({ altText: media.altText ?? '' })}
          >
            Own alt text
          </Button>
        )}
        <Checkbox
          aria-label={`Leave it out for ${name}`}
          isSelected={own.omit}
          onChange={(omit) => set({ omit })}
        >
          Leave it out
        </Checkbox>
      </div>
      {own.altText !== null && (
        <div className="per-account-alt" data-field={`${path}.altText`}>
          <TextArea
            label={`Alt text for ${name}`}
            hideLabel
            value={own.altText}
            onChange={(altText) => set({ altText })}
            onBlur={() => void flush()}
            placeholder="What matters in the picture, in a sentence"
            rows={1}
          />
          {account && (
            <FieldCount
              length={countCharacters(own.altText)}
              most={platformOf(account.platform).media.altTextMax.value}
            />
          )}
          <IconButton
            icon={X}
            size="s"
            label={`Use the picture’s own alt text for ${name}`}
            onPress={() => set({ altText: null })}
          />
        </div>
      )}
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

/** What differs from account to account; also what is left of one that was taken off, since it is still checked. */
export const PerAccount = ({
  media,
  accounts,
  onChange,
}: {
  readonly media: Media;
  readonly accounts: readonly Account[];
  readonly onChange: Change;
}) => {
  const gone = leftBehind(media.perTarget, accounts);
  return (
    <fieldset className="per-accounts" data-field={`media.${media.id}.perTarget`}>
      <legend className="field-label">For each account</legend>
      <ul>
        {accounts.map((account) => (
          <Row key={account.id} media={media} id={account.id} account={account} onChange={onChange} />
        ))}
        {gone.map((id) => (
          <Row key={id} media={media} id={id} account={null} onChange={onChange} />
        ))}
      </ul>
    </fieldset>
  );
};
