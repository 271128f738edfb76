import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import type { Platform } from '../../../../shared/platforms/platform.ts';

/** A platform the post goes to, with its accounts among the chosen ones. */
export interface PlatformTab {
  readonly id: PlatformId;
  readonly name: string;
  readonly accounts: readonly string[];
}

const tabsOf = (
  accounts: readonly Account[],
  takes: (platform: Platform) => boolean,
): readonly PlatformTab[] =>
  [...new Set(accounts.map(({ platform }) => platform))].flatMap((id) => {
    const platform = platformOf(id);
    if (!takes(platform)) return [];
    return [
      {
        id,
        name: platform.name,
        accounts: accounts.filter((one) => one.platform === id).map((one) => one.id),
      },
    ];
  });

/** The platforms of these accounts, in their order. */
export const platformTabs = (accounts: readonly Account[]): readonly PlatformTab[] =>
  tabsOf(accounts, () => true);

/** Those of them that take pictures. */
export const pictureTabs = (accounts: readonly Account[]): readonly PlatformTab[] =>
  tabsOf(accounts, ({ media }) => media.maxImages.value !== 0);

/** The shapes a platform takes of a picture; null: any, as far as is known, or in the format it is posted in. */
export const shapesOf = ({ id }: PlatformTab, { format }: Pick<Media, 'format'>) => {
  const { imageAspect, noAspectFor } = platformOf(id).media;
  const takesAny = format !== null && noAspectFor.some((one) => one === format);
  return takesAny ? null : imageAspect.value;
};

/** A ratio as people say it: "4:5", "1.91:1". */
export const sayShape = (ratio: number): string =>
  ratio < 1 ? `${Number((ratio * 5).toFixed(2))}:5` : `${Number(ratio.toFixed(2))}:1`;
