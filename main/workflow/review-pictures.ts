import type { Asset } from '../../shared/domain/asset.ts';
import { coverOf } from '../../shared/domain/cover.ts';
import { hasOwnPicture } from '../../shared/domain/for-account.ts';
import type { Media } from '../../shared/domain/post.ts';
import type { ReviewBody } from '../../shared/review/review-body.ts';
import type { Services } from '../services.ts';
import { describeTarget } from './describe-target.ts';
import type { Judged } from './judge.ts';
import { Refusal } from './refusal.ts';

type ReviewPicture = ReviewBody['pictures'][number];

/** The file a person sees of it: of a video, the picture it is shown by. */
const seenOf = (asset: Asset | undefined): string | null =>
  (asset?.film === undefined ? asset?.derivative : asset.film.poster?.picture) ?? null;

const unmade = (): Refusal =>
  new Refusal(
    'media',
    'The crop or the covers of a picture are still being made. Try again in a moment; no file was saved.',
  );

/** A cover for every account that is not in the pixels: the file for all shows whom it was to hide. */
const isUncovered = ({ faces }: Media): boolean =>
  faces.some((face) => coverOf(face) !== null && face.burned !== true);

/** The files of accounts with a crop or covers of their own, those that get the same file together. */
const ownOf = (
  services: Services,
  { own }: Pick<Judged, 'own'>,
  media: Media,
  accounts: readonly string[],
): NonNullable<ReviewPicture['own']> => {
  const byFile = new Map<string, string[]>();
  for (const account of accounts) {
    const file = seenOf(own[account]?.[media.id]);
    if (file === null) throw unmade();
    byFile.set(file, [...(byFile.get(file) ?? []), describeTarget(services, account)]);
  }
  return [...byFile].map(([file, names]) => ({ file, accounts: names }));
};

/**
 * The pictures of a post as they go out, in its order: what an approver elsewhere looks at is what the public would see.
 * The file for all accounts is there only where one of them gets it, or no account is chosen yet: it may show people who
 * are cut off or covered wherever the post goes. Throws a `Refusal` where a file is not made yet.
 */
export const picturesGoingOut = (
  services: Services,
  judged: Pick<Judged, 'content' | 'assets' | 'own'>,
): readonly ReviewPicture[] =>
  judged.content.media.map((media) => {
    const { targets } = judged.content;
    const asset = judged.assets[media.id];
    const getting = targets.filter((account) => media.perTarget[account]?.omit !== true);
    const different = getting.filter((account) => hasOwnPicture(media, account));
    const isForAll = targets.length === 0 || different.length < getting.length;
    if (isForAll && isUncovered(media)) throw unmade();
    return {
      file: isForAll ? seenOf(asset) : null,
      altText: media.altText,
      isVideo: asset?.film !== undefined,
      ...(asset?.film === undefined || (!isForAll && targets.length > 0) ? {} : { film: asset.derivative }),
      ...(isForAll && different.length === 0 ? {} : { own: ownOf(services, judged, media, different) }),
    };
  });
