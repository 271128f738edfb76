import { coverOf, coversOf } from '../../shared/domain/cover.ts';
import type { Media, PostContent } from '../../shared/domain/post.ts';
import type { AssetView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';

export interface CoversParts {
  readonly api: Api;
  /** The post on the desk. */
  readonly read: () => {
    readonly post: string | null;
    readonly content: PostContent | null;
    readonly assets: Readonly<Record<string, AssetView>>;
  };
  /** Shows a picture in place of the one that is shown now. */
  readonly show: (asset: AssetView) => void;
  readonly edit: (change: (content: PostContent) => PostContent) => void;
  readonly trouble: (why: string) => void;
}

export interface Covers {
  /** Something changed: pictures whose covers are others than before are asked for once a hand rests. */
  readonly soon: () => void;
}

/** Milliseconds a box must rest before its cover is painted: while it is moved, every place would be a picture. */
const REST = 200;

/** Notes in the working copy that the covers of a picture are in its pixels. Main finds that out for itself. */
const burnedIn = (content: PostContent, id: string): PostContent => ({
  ...content,
  media: content.media.map((one): Media => {
    if (one.id !== id) return one;
    const faces = one.faces.map((face) =>
      face.is === 'covered' ? { ...face, burned: coverOf(face) !== null } : face,
    );
    return { ...one, faces };
  }),
});

/** Keeps the pictures that are shown in step with the covers that are chosen. */
export const createCovers = ({ api, read, show, edit, trouble }: CoversParts): Covers => {
  let of: string | null = null;
  const asked = new Map<string, string>();
  const made = new Map<string, { readonly key: string; readonly asset: AssetView }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keyOf = (media: Media): string => JSON.stringify(coversOf(media.faces));
  const isStill = (post: string, id: string, key: string): boolean => {
    const now = read();
    const media = now.content?.media.find((one) => one.id === id);
    return now.post === post && media !== undefined && keyOf(media) === key;
  };

  const ask = async (post: string, media: Media, key: string): Promise<void> => {
    asked.set(media.id, key);
    const reply = await api['media.cover']({
      id: media.id,
      covers: coversOf(media.faces).map(({ kind, box: [left, top, width, height] }) => ({
        kind,
        box: [left, top, width, height],
      })),
    });
    if (!isStill(post, media.id, key)) return;
    if (!reply.ok) trouble(reply.message);
    else if (reply.value.kind === 'refused') trouble(reply.value.why);
    else {
      made.set(media.id, { key, asset: reply.value.asset });
      show(reply.value.asset);
      edit((content) => burnedIn(content, media.id));
    }
  };

  const look = (): void => {
    const { post, content, assets } = read();
    if (post !== of) {
      asked.clear();
      made.clear();
      of = post;
    }
    if (post === null) return;
    for (const media of content?.media ?? []) {
      const key = keyOf(media);
      const done = made.get(media.id);
      if (done?.key === key) {
        // What main last said of the post may be older than the covers on the desk.
        if (assets[media.id]?.derivative !== done.asset.derivative) show(done.asset);
        continue;
      }
      // A picture that never had a cover is shown as main gave it.
      if (asked.get(media.id) === key || (key === '[]' && !asked.has(media.id))) continue;
      void ask(post, media, key);
    }
  };

  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    },
  };
};
