import { saidTogether } from '../../shared/compliance/said-together.ts';
import { sayFindings } from '../../shared/compliance/say-finding.ts';
import { whoIs } from '../../shared/compliance/unname.ts';
import { textsOf } from '../../shared/domain/post-texts.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import type { ReviewBody } from '../../shared/review/review-body.ts';
import type { Services } from '../services.ts';
import { askedOf, takeStep } from './ask-approval.ts';
import type { Judged } from './judge.ts';
import { nameTexts } from './name-texts.ts';
import { needLivePost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { picturesGoingOut } from './review-pictures.ts';
import { titleOf } from './what-goes-out.ts';

/** How long an answer counts, in milliseconds: two weeks, so that a forgotten file ends. Our own choice. */
const COUNTS_FOR = 14 * 24 * 60 * 60_000;

/**
 * Bytes of videos in one file, together, our own choice: some minutes of a phone's video. The file is held in memory on
 * both laptops, several times over while it is signed. What is larger is watched elsewhere, and the approver is told.
 */
const MOST_OF_VIDEOS = 100 * 1_048_576;

/** The bytes of a cleared video; null where it has more than `most`. Throws a `Refusal` where it cannot be read. */
const videoBytes = async (
  services: Services,
  derivative: string,
  most: number,
): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const isWhole = await services.media.pourCleared(derivative, async (bytes) => {
    size += bytes.byteLength;
    if (size <= most) pieces.push(bytes);
    else pieces.length = 0;
  });
  if (!isWhole) throw new Refusal('media', 'A video of this post could not be read, so no file was saved.');
  return size > most ? null : Buffer.concat(pieces);
};

/** The pictures with the videos that fit, and the bytes of those. */
const withVideos = async (
  services: Services,
  pictures: ReviewBody['pictures'],
): Promise<{ readonly pictures: ReviewBody['pictures']; readonly videos: readonly Uint8Array[] }> => {
  const videos: Uint8Array[] = [];
  const known = new Map<string, Uint8Array | null>();
  const shown: ReviewBody['pictures'] = [];
  for (const { film, ...picture } of pictures) {
    if (film !== undefined && !known.has(film)) {
      const taken = videos.reduce((sum, { byteLength }) => sum + byteLength, 0);
      const bytes = await videoBytes(services, film, MOST_OF_VIDEOS - taken);
      known.set(film, bytes);
      if (bytes !== null) videos.push(bytes);
    }
    shown.push(film === undefined || known.get(film) === null ? picture : { ...picture, film });
  }
  return { pictures: shown, videos };
};

/** A picture or video as a review file calls it: its file may be named after who is in it. */
const numbered = (at: number): string => `picture ${at + 1}`;

/**
 * Everything that is published in words, each with what it is. Alt text for all accounts stands with its picture; the
 * names of files are left out.
 */
const publishedIn = (services: Services, content: PostContent): ReviewBody['texts'] =>
  nameTexts(
    services,
    textsOf(content).filter(({ kind, account }) => kind !== 'file' && (kind !== 'alt' || account !== null)),
    (id) => numbered(content.media.findIndex((media) => media.id === id)),
  ).map(({ name, text }) => ({ label: name, text }));

/** Who a person of the register is, in words that name nobody. */
const unnamedIn = (services: Services): ((id: string) => string) => {
  const { register } = services.stores;
  return (id) => {
    const person = register.state() === 'open' ? register.person(id) : null;
    return person === null ? 'somebody' : whoIs(person);
  };
};

/** Files of pictures in a sentence, called by their numbers. */
const byNumber =
  (content: PostContent) =>
  (text: string): string =>
    content.media.reduce(
      (said, { file }, at) => (file === null || file === '' ? said : said.replaceAll(file, numbered(at))),
      text,
    );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bodyOf = (
  services: Services,
  judged: Judged,
  asked: Pick<ReviewBody, 'nonce' | 'note' | 'post' | 'title'>,
): ReviewBody => {
  const { content } = judged;
  const now = services.clock.now();
  const plain = byNumber(content);
  return {
    ...asked,
    by: services.me().name,
    revision: judged.revision,
    packVersion: judged.packVersion,
    made: new Date(now).toISOString(),
    until: new Date(now + COUNTS_FOR).toISOString(),
    publishAt: content.publishAt,
    accounts: content.targets.flatMap((target) => {
      const account = services.stores.accounts.get(target);
      return account === null
        ? []
        : [{ handle: account.handle, platform: platformOf(account.platform).name }];
    }),
    texts: publishedIn(services, content),
    pictures: [...picturesGoingOut(services, judged)],
    findings: sayFindings(saidTogether(judged.findings), unnamedIn(services)).map(
      ({ severity, what, why }) => ({
        severity,
        what: capital(plain(what)),
        why: plain(why),
      }),
    ),
  };
};

/**
 * Saves a review file for an approver who sits elsewhere: the post, its pictures as they go out and its findings without a
 * name from the register, signed. Nothing is sent; the person takes the file there. Nothing waits while the dialog is open,
 * so the post is judged again after it.
 */
export const saveReviewFile = async (
  services: Services,
  { id, revision, note }: { readonly id: string; readonly revision: string; readonly note: string | null },
): Promise<{ readonly folder: string } | null> => {
  await askedOf(services, await needLivePost(services, id), revision);
  const into = await services.desk.pickFolder('Choose a folder for the review file');
  if (into === null) return null;
  return oneAtATime(services, async () => {
    const { reviews } = services.stores;
    const post = await needLivePost(services, id);
    const judged = await askedOf(services, post, revision);
    const said = note === '' ? null : note;
    const nonce = reviews.newNonce();
    const asked = bodyOf(services, judged, { nonce, note: said, post: id, title: titleOf(post) });
    const { pictures, videos } = await withVideos(services, asked.pictures);
    const body: ReviewBody = { ...asked, pictures };
    const files: Uint8Array[] = [...videos];
    const shown = body.pictures.flatMap(({ file, own = [] }) =>
      [file ?? [], own.map((one) => one.file)].flat(),
    );
    for (const file of new Set(shown)) {
      const bytes = await services.media.readCleared(file);
      if (bytes === null) {
        throw new Refusal('media', 'A picture of this post could not be read, so no file was saved.');
      }
      files.push(bytes);
    }
    const bytes = await reviews.pack({ kind: 'review', body, files });
    const opened = reviews.open(bytes);
    if (!opened.ok)
      throw new Refusal('refused', 'This post is too large for a review file. No file was saved.');
    const folder = await services.writeExport(into, 'Hallpass review', [
      { name: `review ${body.made.slice(0, 10)}.hallpass-review`, bytes },
    ]);
    await reviews.ask({
      nonce,
      post: id,
      revision,
      findings: judged.toApprove,
      file: opened.parcel.hash,
      until: body.until,
    });
    await takeStep(services, post, { kind: 'sent', revision, note: said }, 'review.saved');
    return { folder };
  });
};
