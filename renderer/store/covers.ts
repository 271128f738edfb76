import type { Box, QuarterTurns } from '../../shared/domain/box.ts';
import { coverOf, coversOf, type PaintedCover } from '../../shared/domain/cover.ts';
import {
  asksForCoverOn,
  coversFor,
  cropFor,
  hasOwnPicture,
  turnOf,
} from '../../shared/domain/for-account.ts';
import type { Media, PostContent } from '../../shared/domain/post.ts';
import type { AssetView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';

/** Account id → media id → the picture that this account gets instead of the one for all. */
export type OwnPictures = Readonly<Record<string, Readonly<Record<string, AssetView>>>>;

export interface CoversParts {
  readonly api: Api;
  /** The post on the desk. */
  readonly read: () => {
    readonly post: string | null;
    readonly content: PostContent | null;
    readonly assets: Readonly<Record<string, AssetView>>;
    readonly own: OwnPictures;
  };
  /** Shows a picture in place of the one that is shown now, for one account or for all of them. */
  readonly show: (asset: AssetView, account: string | null) => void;
  readonly edit: (change: (content: PostContent) => PostContent) => void;
  readonly trouble: (why: string) => void;
}

export interface Covers {
  /** Something changed: pictures of which something else is asked than before are asked for once a hand rests. */
  readonly soon: () => void;
}

/** Milliseconds a box must rest before its cover is painted: while it is moved, every place would be a picture. */
const REST = 200;

/** A picture as it is asked of main: for all accounts (null), or for one. */
interface Wish {
  readonly account: string | null;
  readonly covers: readonly PaintedCover[];
  readonly turn: QuarterTurns;
  readonly crop: Box | null;
}

const wishFor = (media: Media, account: string | null): Wish => ({
  account,
  covers: account === null ? coversOf(media.faces) : coversFor(media.faces, account),
  turn: turnOf(media),
  crop: account === null ? null : cropFor(media, account),
});

/** For all accounts, then for each the post goes to that gets a file of its own. */
const wishesOf = (media: Media, targets: readonly string[]): readonly Wish[] =>
  [null, ...targets.filter((id) => media.perTarget[id]?.omit !== true && hasOwnPicture(media, id))].map(
    (account) => wishFor(media, account),
  );

/** Notes in the working copy what is in the pixels now. Main finds that out for itself. */
const withNote = (content: PostContent, id: string, account: string | null): PostContent => ({
  ...content,
  media: content.media.map((one): Media => {
    if (one.id !== id) return one;
    if (account === null) {
      const faces = one.faces.map((face) =>
        face.is === 'covered' ? { ...face, burned: coverOf(face) !== null } : face,
      );
      return { ...one, faces };
    }
    const faces = one.faces.map((face) =>
      asksForCoverOn(face, account) && face.box !== null && face.cover !== undefined
        ? { ...face, burnedOn: [...(face.burnedOn ?? []).filter((other) => other !== account), account] }
        : face,
    );
    const own = one.perTarget[account];
    return own?.crop === undefined
      ? { ...one, faces }
      : { ...one, faces, perTarget: { ...one.perTarget, [account]: { ...own, cut: true } } };
  }),
});

/** Keeps the pictures that are shown in step with the covers and crops that are chosen. */
export const createCovers = ({ api, read, show, edit, trouble }: CoversParts): Covers => {
  let of: string | null = null;
  const asked = new Map<string, string>();
  const made = new Map<string, { readonly key: string; readonly asset: AssetView }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keyOf = ({ covers, turn, crop }: Wish): string => JSON.stringify([covers, turn, crop]);
  const placeOf = (id: string, { account }: Wish): string => JSON.stringify([id, account]);
  const isBare = ({ account, covers, turn }: Wish): boolean =>
    account === null && covers.length === 0 && turn === 0;
  const isStill = (post: string, id: string, { account }: Wish, key: string): boolean => {
    const now = read();
    const media = now.content?.media.find((one) => one.id === id);
    return now.post === post && media !== undefined && keyOf(wishFor(media, account)) === key;
  };

  const ask = async (post: string, id: string, wish: Wish, key: string): Promise<void> => {
    const { account, covers, turn, crop } = wish;
    asked.set(placeOf(id, wish), key);
    const reply = await api['media.cover']({
      id,
      covers: covers.map(({ kind, box }) => ({ kind, box: [...box] })),
      ...(turn !== 0 && { turn }),
      ...(crop !== null && { crop: [...crop] }),
      ...(account !== null && { account }),
    });
    if (!isStill(post, id, wish, key)) return;
    if (!reply.ok) trouble(reply.message);
    else if (reply.value.kind === 'refused') trouble(reply.value.why);
    else {
      made.set(placeOf(id, wish), { key, asset: reply.value.asset });
      show(reply.value.asset, account);
      edit((content) => withNote(content, id, account));
    }
  };

  const look = (): void => {
    const { post, content, assets, own } = read();
    if (post !== of) {
      asked.clear();
      made.clear();
      of = post;
    }
    if (post === null || content === null) return;
    for (const media of content.media) {
      for (const wish of wishesOf(media, content.targets)) {
        const key = keyOf(wish);
        const done = made.get(placeOf(media.id, wish));
        if (done?.key === key) {
          const shown = wish.account === null ? assets[media.id] : own[wish.account]?.[media.id];
          // What main last said of the post may be older than the covers on the desk.
          if (shown?.derivative !== done.asset.derivative) show(done.asset, wish.account);
          continue;
        }
        const before = asked.get(placeOf(media.id, wish));
        // A picture that never had a cover is shown as main gave it.
        if (before === key || (isBare(wish) && before === undefined)) continue;
        void ask(post, media.id, wish, key);
      }
    }
  };

  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    },
  };
};
