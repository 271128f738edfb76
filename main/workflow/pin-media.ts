import type { Asset } from '../../shared/domain/asset.ts';
import type { QuarterTurns } from '../../shared/domain/box.ts';
import { coverOf, coversOf } from '../../shared/domain/cover.ts';
import type { Cut } from '../../shared/domain/cut.ts';
import {
  asksForCoverOn,
  coversFor,
  cropFor,
  hasOwnPicture,
  turnOf,
} from '../../shared/domain/for-account.ts';
import type { Face, Media, MediaForTarget, PostContent } from '../../shared/domain/post.ts';
import type { PostAsset } from '../../shared/domain/post-document.ts';
import type { Services } from '../services.ts';
import { cutFor } from './cut-for.ts';

/** A post's content with the facts of its media as main knows them. */
export interface Pinned {
  readonly content: PostContent;
  /** Media id → the library's record. */
  readonly assets: Readonly<Record<string, Asset>>;
  /** Media id → how that file is turned; only where it is. */
  readonly turns: Readonly<Record<string, QuarterTurns>>;
  /** Account id → media id → the file that this account gets instead, where its crop or its covers ask for one. */
  readonly own: Readonly<Record<string, Readonly<Record<string, Asset>>>>;
  /**
   * Account id → media id → the very picture that all get, no wider than this account's platform shows it; only where it
   * was made (`fit-pictures.ts`). It shows nothing else than the one for all, so no check and no pass hangs on it.
   */
  readonly fitted: Readonly<Record<string, Readonly<Record<string, Asset>>>>;
  /** Media of which the library has no record: nothing about them can be trusted. */
  readonly missing: readonly string[];
  /** Media of which a file that the post asks for (turned, or for one account) is not made yet. */
  readonly unmade: readonly string[];
}

type Facts = Pick<Media, 'kind' | 'file' | 'type' | 'width' | 'height' | 'bytes' | 'duration' | 'hasGps'>;

/** What the library's record says of a picture. Every picture in the library was cleared of where it was taken. */
const recorded = (asset: Asset): Facts => ({
  kind: asset.kind,
  file: asset.name,
  type: asset.type,
  width: asset.width,
  height: asset.height,
  bytes: asset.bytes,
  duration: asset.film?.duration ?? null,
  hasGps: false,
});

const remembered = ({ kind, file, type, width, height, bytes, duration, hasGps }: Media): Facts => ({
  kind,
  file,
  type,
  width,
  height,
  bytes,
  duration,
  hasGps,
});

const unknown = ({ kind }: Media): Facts => ({
  kind,
  file: null,
  type: null,
  width: null,
  height: null,
  bytes: null,
  duration: null,
  hasGps: null,
});

/** A picture's files as the library has them. */
interface Files {
  /** What goes to every account without a wish of its own; null where the library has no record. */
  readonly asset: Asset | null;
  /** How it is turned; 0 while the turned one is not made yet. */
  readonly turn: QuarterTurns;
  /** Whether its covers are in it. */
  readonly isCovered: boolean;
  /** By account; only where the account's own file is there. */
  readonly own: ReadonlyMap<string, Asset>;
  /** By account; only where the one for all is wider than its platform shows it, and a smaller one is there. */
  readonly fitted: ReadonlyMap<string, Asset>;
  readonly isUnmade: boolean;
}

/** Whether a picture is wider than a platform shows it: the platform would make it smaller itself, as it likes. */
export const isTooWide = (asset: Asset | null, { maxWidth }: Cut): boolean =>
  asset !== null &&
  (asset.type === 'image/jpeg' || asset.type === 'image/png') &&
  maxWidth !== null &&
  asset.width > maxWidth;

/**
 * The picture as this post hands it over: with its covers burned in and turned where exactly that picture was made, else
 * as it is, and then no face of it counts as covered. Each account with a crop or covers of its own gets its own.
 */
const filesOf = async (services: Services, media: Media, targets: readonly string[]): Promise<Files> => {
  const { media: keeper } = services;
  const { id, faces } = media;
  const turn = turnOf(media);
  const covers = coversOf(faces);
  const bare = await keeper.get(id);
  if (bare === null)
    return { asset: null, turn: 0, isCovered: false, own: new Map(), fitted: new Map(), isUnmade: false };
  const common = await keeper.covered(id, covers, cutFor(services, { turn, crop: null, account: null }));
  const own = new Map<string, Asset>();
  const fitted = new Map<string, Asset>();
  let isUnmade = common === null && turn !== 0;
  const accounts = new Set([...targets, ...Object.keys(media.perTarget)]);
  for (const account of accounts) {
    const cut = cutFor(services, { turn, crop: cropFor(media, account), account });
    if (!hasOwnPicture(media, account)) {
      const smaller = isTooWide(common, cut) ? await keeper.covered(id, covers, cut) : null;
      if (smaller !== null) fitted.set(account, smaller);
      continue;
    }
    const made = await keeper.covered(id, coversFor(faces, account), cut);
    if (made !== null) own.set(account, made);
    else if (targets.includes(account) && media.perTarget[account]?.omit !== true) isUnmade = true;
  }
  return {
    asset: common ?? bare,
    turn: common === null ? 0 : turn,
    isCovered: common !== null && covers.length > 0,
    own,
    fitted,
    isUnmade,
  };
};

/** Each face with what main knows about its covers; what the window says of them is not believed. */
const pinnedFaces = (
  { faces }: Media,
  isCovered: boolean,
  isMadeFor: (account: string) => boolean,
): readonly Face[] =>
  faces.map((face) => {
    const { burned: _said, burnedOn: _saidToo, ...own } = face;
    const { coveredOn = [] } = own;
    return {
      ...own,
      ...(face.is === 'covered' && { burned: isCovered && coverOf(face) !== null }),
      ...(coveredOn.length > 0 && {
        burnedOn: coveredOn.filter(
          (account) =>
            asksForCoverOn(face, account) &&
            face.box !== null &&
            face.cover !== undefined &&
            isMadeFor(account),
        ),
      }),
    };
  });

/** What of an account's answers is the person's; facts about a file are main's own. */
const answersOf = ({ altText, omit, crop }: MediaForTarget): MediaForTarget => ({
  altText,
  width: null,
  height: null,
  type: null,
  bytes: null,
  omit,
  ...(crop !== undefined && { crop }),
});

const pinnedTargets = (
  { perTarget }: Media,
  fileFor: (account: string) => Pick<MediaForTarget, 'type' | 'width' | 'height' | 'bytes'> | null,
): Media['perTarget'] =>
  Object.fromEntries(
    Object.entries(perTarget).map(([account, said]) => {
      const file = fileFor(account);
      return [
        account,
        {
          ...answersOf(said),
          ...(file !== null && {
            width: file.width,
            height: file.height,
            type: file.type,
            bytes: file.bytes,
          }),
          ...(said.crop !== undefined && { cut: file !== null }),
        },
      ];
    }),
  );

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of a picture that is away: what was known of the very same wishes. */
const kept = (media: Media, before: Media): Pick<Media, 'faces' | 'perTarget'> => {
  const isSameTurn = turnOf(media) === turnOf(before);
  const isSameFor = (account: string): boolean =>
    isSameTurn &&
    isSame(coversFor(media.faces, account), coversFor(before.faces, account)) &&
    isSame(cropFor(media, account), cropFor(before, account));
  const wasCovered = before.faces.some((face) => coverOf(face) !== null && face.burned === true);
  const wasMadeFor = (account: string): boolean =>
    before.perTarget[account]?.cut === true ||
    before.faces.some(({ burnedOn }) => burnedOn?.includes(account) === true);
  const fileFor = (account: string): MediaForTarget | null =>
    hasOwnPicture(media, account) && isSameFor(account) && wasMadeFor(account)
      ? (before.perTarget[account] ?? null)
      : null;
  return {
    faces: pinnedFaces(
      media,
      isSameTurn && isSame(coversOf(media.faces), coversOf(before.faces)) && wasCovered,
      (account) => isSameFor(account) && wasMadeFor(account),
    ),
    perTarget: pinnedTargets(media, fileFor),
  };
};

/**
 * Takes type, size and metadata of every medium from the asset record: what the window says about a file is never
 * believed. A medium without a record is named in `missing`, one whose file for an account is not made in `unmade`; both
 * keep the post from being queued. A missing one keeps the facts that main itself `stored` with the post, so that a
 * picture that is away for a while does not make another revision of a post nobody changed. One that was never known
 * keeps no facts at all.
 */
export const pinMedia = async (
  services: Services,
  content: PostContent,
  stored: PostContent,
): Promise<Pinned> => {
  if (content.media.length === 0)
    return { content, assets: {}, turns: {}, own: {}, fitted: {}, missing: [], unmade: [] };
  const assets: Record<string, Asset> = {};
  const turns: Record<string, QuarterTurns> = {};
  const own: Record<string, Record<string, Asset>> = {};
  const fitted: Record<string, Record<string, Asset>> = {};
  const missing: string[] = [];
  const unmade: string[] = [];
  const media: Media[] = [];
  for (const one of content.media) {
    const files = await filesOf(services, one, content.targets);
    const { asset } = files;
    if (asset === null) missing.push(one.id);
    else assets[one.id] = asset;
    if (files.turn !== 0) turns[one.id] = files.turn;
    if (files.isUnmade) unmade.push(one.id);
    for (const [account, file] of files.own) (own[account] ??= {})[one.id] = file;
    for (const [account, file] of files.fitted) (fitted[account] ??= {})[one.id] = file;
    const before = stored.media.find((other) => other.id === one.id);
    const isMadeFor = (account: string): boolean => files.own.has(account);
    const wishes =
      asset === null && before !== undefined
        ? kept(one, before)
        : {
            faces: pinnedFaces(one, files.isCovered, isMadeFor),
            perTarget: pinnedTargets(one, (account) => files.own.get(account) ?? null),
          };
    media.push({
      ...one,
      ...(asset !== null ? recorded(asset) : before !== undefined ? remembered(before) : unknown(one)),
      ...wishes,
    });
  }
  return { content: { ...content, media }, assets, turns, own, fitted, missing, unmade };
};

/** What a post's document keeps of its pictures. One that is away keeps what was known of it. */
export const postAssets = (
  { content, assets }: Pick<Pinned, 'content' | 'assets'>,
  before: Readonly<Record<string, PostAsset>>,
): Readonly<Record<string, PostAsset>> => {
  const known: Record<string, PostAsset> = {};
  for (const { id } of content.media) {
    const asset = assets[id];
    const one =
      asset === undefined
        ? before[id]
        : { original: asset.original, derivative: asset.derivative, name: asset.name };
    if (one !== undefined) known[id] = one;
  }
  return known;
};
