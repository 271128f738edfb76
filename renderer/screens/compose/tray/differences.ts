import type { Box } from '../../../../shared/domain/box.ts';
import type { Media, MediaForTarget } from '../../../../shared/domain/post.ts';

/** An account that differs in nothing. */
export const SAME: MediaForTarget = {
  altText: null,
  width: null,
  height: null,
  type: null,
  bytes: null,
  omit: false,
};

const isSame = (own: MediaForTarget): boolean =>
  own.crop === undefined &&
  Object.entries(SAME).every(([key, value]) => own[key as keyof MediaForTarget] === value);

/** A medium's differences with those of one account; an account that differs in nothing is left out. */
const withOwn = (perTarget: Media['perTarget'], account: string, own: MediaForTarget): Media['perTarget'] => {
  const { [account]: _before, ...others } = perTarget;
  return isSame(own) ? others : { ...others, [account]: own };
};

/** A medium's differences with some of one account's changed. */
export const withDifference = (
  perTarget: Media['perTarget'],
  account: string,
  some: Partial<MediaForTarget>,
): Media['perTarget'] => withOwn(perTarget, account, { ...(perTarget[account] ?? SAME), ...some });

/** With the part of the picture that these accounts get; null: all of it. Main says what its file then is. */
export const withCrop = (
  perTarget: Media['perTarget'],
  accounts: readonly string[],
  crop: Box | null,
): Media['perTarget'] =>
  accounts.reduce((now, account) => {
    const { altText, omit } = now[account] ?? SAME;
    return withOwn(now, account, { ...SAME, altText, omit, ...(crop !== null && { crop }) });
  }, perTarget);
