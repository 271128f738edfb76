import type { Account } from '../../../../shared/domain/account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { countText } from '../../../../shared/platforms/count-text.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import type { Platform } from '../../../../shared/platforms/platform.ts';
import { withLink } from '../../../../shared/platforms/with-link.ts';

interface Counted {
  readonly platform: Platform;
  readonly length: number;
  readonly most: number;
}

/** How many counters stand side by side: those nearest their limits. */
const MOST_SHOWN = 2;
/** Amber from here on, as a part of the limit. */
const NEAR = 0.8;

/** The platforms whose posts take this text, the fullest first. Those that take a video's fields instead are left out. */
export const countsFor = (
  content: PostContent,
  accounts: readonly Account[],
  tab: string,
): readonly Counted[] => {
  const chosen = accounts.filter(
    (account) =>
      content.targets.includes(account.id) &&
      (tab === 'all' ? !content.variants[account.id] : account.id === tab),
  );
  const platforms = new Map(chosen.map((account) => [account.platform, platformOf(account.platform)]));
  return [...platforms.values()]
    .filter((platform) => platform.video === null)
    .map((platform) => ({
      platform,
      length: countText(platform, withLink(content.variants[tab]?.text ?? content.text, content.link)),
      most: platform.text.max.value,
    }))
    .sort((a, b) => b.length / b.most - a.length / a.most);
};

/** How full a text is: neutral, amber from 80 %, red over. `most` null: no limit is known. */
export const fullness = (length: number, most: number | null): 'fine' | 'near' | 'over' =>
  most === null || length < most * NEAR ? 'fine' : length > most ? 'over' : 'near';

const Counter = ({ counted: { platform, length, most } }: { readonly counted: Counted }) => {
  const tone = fullness(length, most);
  return (
    <span className={`counter counter-${tone}`}>
      <b>{length.toLocaleString('en-US')}</b> / {most.toLocaleString('en-US')} on {platform.name}
      {tone === 'over' && <> · {(length - most).toLocaleString('en-US')} over</>}
    </span>
  );
};

/** A field's own length beside its label. */
export const FieldCount = ({ length, most }: { readonly length: number; readonly most: number | null }) => (
  <span className={`counter counter-${fullness(length, most)}`}>
    {length.toLocaleString('en-US')}
    {most !== null && <> / {most.toLocaleString('en-US')}</>}
  </span>
);

/** Lengths as each platform counts them: neutral, amber from 80 %, red over. */
export const Counters = ({
  content,
  accounts,
  tab,
}: {
  readonly content: PostContent;
  readonly accounts: readonly Account[];
  readonly tab: string;
}) => (
  <span className="counters tabular">
    {countsFor(content, accounts, tab)
      .slice(0, MOST_SHOWN)
      .map((counted) => (
        <Counter key={counted.platform.id} counted={counted} />
      ))}
  </span>
);
