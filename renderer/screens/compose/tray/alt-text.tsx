import { useState } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import { countCharacters } from '../../../../shared/platforms/count-text.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TextArea } from '../../../components/field.tsx';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { useSlice } from '../../../store/use.ts';
import { FieldCount } from '../editor/counters.tsx';
import { useFocus } from '../focus.tsx';
import { leadsTo } from '../places-of.ts';
import { withDifference } from './differences.ts';
import type { Change } from './use-change.ts';

/** The shortest of the chosen platforms' limits for alt text; null where none has one. */
export const altLimit = (platforms: readonly PlatformId[]): number | null => {
  const limits = platforms.flatMap((id) => {
    const { value } = platformOf(id).media.altTextMax;
    return value === null ? [] : [value];
  });
  return limits.length > 0 ? Math.min(...limits) : null;
};

/** The accounts that take alt text of this medium. */
export const takingAltText = (media: Media, accounts: readonly Account[]): readonly Account[] =>
  accounts.filter(({ id, platform }) => {
    const { noAltTextFor, maxImages } = platformOf(platform).media;
    const hasField = media.format === null || !noAltTextFor.some((format) => format === media.format);
    return hasField && maxImages.value !== 0 && media.perTarget[id]?.omit !== true;
  });

const ALL = 'all';

/** Accounts by their platform; by their handle, too, where a platform has several. */
const nameOf = (account: Account, among: readonly Account[]): string => {
  const { name } = platformOf(account.platform);
  const several = among.filter(({ platform }) => platform === account.platform).length > 1;
  return several ? `${name} ${account.handle}` : name;
};

/** Which text is in front: the one for all, or an account's own. A finding about one of them brings it to the front. */
const useWhose = (media: Media, accounts: readonly Account[]) => {
  const { jump } = useFocus();
  const [chosen, choose] = useState<{ readonly n: number; readonly whose: string } | null>(null);
  const n = jump?.n ?? 0;
  const goal = jump?.goal ?? null;
  const led = accounts.find(({ id }) => leadsTo(goal, `media.${media.id}.perTarget.${id}.altText`));
  const hasOwn = led !== undefined && (media.perTarget[led.id]?.altText ?? null) !== null;
  const isCommon = goal?.at.field === `media.${media.id}.altText`;
  const before = chosen?.whose ?? ALL;
  const wanted = chosen?.n === n ? before : hasOwn ? led.id : isCommon ? ALL : before;
  const account = accounts.find(({ id }) => id === wanted) ?? null;
  return { account, choose: (whose: string) => choose({ n, whose }) };
};

/** The alt text for all accounts, and another one for those that need it, each counted against its platform's limit. */
export const AltText = ({
  media,
  accounts,
  onChange,
}: {
  readonly media: Media;
  readonly accounts: readonly Account[];
  readonly onChange: Change;
}) => {
  const flush = useSlice('post', (post) => post.flush);
  const taking = takingAltText(media, accounts);
  const { account, choose } = useWhose(media, taking);
  const common = media.altText ?? '';
  const own = account === null ? null : (media.perTarget[account.id]?.altText ?? null);
  const value = account === null ? common : (own ?? '');
  const path = `media.${media.id}.${account === null ? '' : `perTarget.${account.id}.`}altText`;
  const limit = altLimit(account === null ? taking.map(({ platform }) => platform) : [account.platform]);
  const set = (text: string): void => {
    const altText = text === '' ? null : text;
    if (account === null) onChange({ altText });
    else onChange((now) => ({ perTarget: withDifference(now.perTarget, account.id, { altText }) }));
  };
  return (
    <div className="alt" data-field={path}>
      <TextArea
        label={account === null ? 'Alt text' : `Alt text for ${nameOf(account, taking)}`}
        aside={<FieldCount length={countCharacters(own === null ? common : own)} most={limit} />}
        value={media.decorative ? '' : value}
        onChange={set}
        onBlur={() => void flush()}
        placeholder={
          media.decorative
            ? 'Decorative: screen readers skip it'
            : account !== null && common !== ''
              ? `Same as for all: ${common}`
              : 'What matters in the picture, in a sentence'
        }
        isDisabled={media.decorative}
        rows={3}
      />
      <div className="alt-foot">
        <Checkbox isSelected={media.decorative} onChange={(decorative) => onChange({ decorative })}>
          Only decoration
        </Checkbox>
        {taking.length > 1 && !media.decorative && (
          <div className="alt-whose" role="group" aria-label="Alt text for">
            <button type="button" aria-pressed={account === null} onClick={() => choose(ALL)}>
              All
            </button>
            {taking.map((one) => {
              const hasOwn = (media.perTarget[one.id]?.altText ?? null) !== null;
              const words = `${nameOf(one, taking)}${hasOwn ? ', its own' : ''}`;
              return (
                <button
                  key={one.id}
                  type="button"
                  aria-pressed={account?.id === one.id}
                  aria-label={words}
                  title={words}
                  onClick={() => choose(one.id)}
                >
                  <PlatformDot platform={one.platform} />
                  {hasOwn && <i aria-hidden />}
                </button>
              );
            })}
          </div>
        )}
      </div>
    </div>
  );
};
