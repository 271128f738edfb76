import type { Delivery } from '../../shared/domain/delivery.ts';
import type { HandOffReply, HandOffView } from '../../shared/ipc/views.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import { wordsFor } from '../../shared/platforms/words-for.ts';
import type { Services } from '../services.ts';
import { advance, hold } from './advance.ts';
import { describeTarget } from './describe-target.ts';
import { fitPictures } from './fit-pictures.ts';
import { needDelivery } from './need.ts';
import { afterALook } from './look-at-district-file.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { WHY } from './reasons.ts';
import { Refusal } from './refusal.ts';
import { checkRelease, type ReleaseCheck } from './release-check.ts';
import { lapse } from './release-due.ts';
import { viewAsset } from './view-asset.ts';
import { viewDelivery } from './view-delivery.ts';
import { filesFor } from './what-goes-out.ts';
import { writeLine } from './write-line.ts';

interface OneDelivery {
  readonly delivery: string;
}
type Passed = Extract<ReleaseCheck, { kind: 'passes' }>;
type Current =
  | { readonly kind: 'goes-on'; readonly delivery: Delivery; readonly check: Passed }
  | { readonly kind: 'stopped'; readonly reply: HandOffReply };

export const stopped = async (
  services: Services,
  delivery: Delivery,
  why: string,
): Promise<HandOffReply> => ({
  kind: 'stopped',
  delivery: viewDelivery(services, delivery),
  why,
});

const NOT_ON_OFFER: Readonly<Record<Exclude<Delivery['state'], 'offered' | 'opened'>, string>> = {
  queued: 'It is queued and not due yet.',
  held: 'It is held.',
  posted: 'It was posted already.',
  missed: 'Its hour is over.',
  unknown: 'Say first whether it was posted.',
  'taken-back': 'It was taken back.',
  'to-take-down': 'It is to be taken down.',
  'taken-down': 'It was taken down.',
};

/** What every step begins with: the offer's hour and the whole check again. What no longer passes is recalled. */
const current = async (services: Services, found: Delivery): Promise<Current> => {
  const delivery = await lapse(services, found);
  if (delivery.state !== 'offered' && delivery.state !== 'opened') {
    const why = delivery.why ?? NOT_ON_OFFER[delivery.state];
    return { kind: 'stopped', reply: await stopped(services, delivery, why) };
  }
  const check = await checkRelease(services, delivery, { confirmed: true, files: true });
  if (check.kind === 'passes') return { kind: 'goes-on', delivery, check };
  const held = await hold(services, delivery, check.why);
  return { kind: 'stopped', reply: await stopped(services, held, check.why) };
};

const step = (
  services: Services,
  id: string,
  run: (delivery: Delivery, check: Passed) => Promise<Delivery>,
): Promise<HandOffReply> =>
  afterALook(services, async () => {
    const now = await current(services, await needDelivery(services, id));
    if (now.kind === 'stopped') return now.reply;
    const delivery = await run(now.delivery, now.check);
    return { kind: 'offer', offer: await viewOffer(services, delivery, now.check) };
  });

/** The offer as it stands, checked once more; for a caller that already runs one at a time. */
export const openOffer = async (services: Services, delivery: Delivery): Promise<HandOffReply> => {
  const now = await current(services, delivery);
  return now.kind === 'stopped'
    ? now.reply
    : { kind: 'offer', offer: await viewOffer(services, now.delivery, now.check) };
};

/** Shows an offer. */
export const openHandOff = (services: Services, { delivery }: OneDelivery): Promise<HandOffReply> =>
  step(services, delivery, (now) => Promise.resolve(now));

/** Puts one text of the offer on the clipboard. */
export const copyForHandOff = (
  services: Services,
  input: OneDelivery & {
    readonly what: 'text' | 'title' | 'tags' | 'first-comment' | 'alt-text';
    readonly media: string | null;
  },
): Promise<HandOffReply> =>
  step(services, input.delivery, async (delivery, check) => {
    const account = accountOf(services, delivery);
    const words = wordsFor(check.judged.content, account);
    const texts = {
      text: words.text,
      title: words.title,
      tags: words.tags,
      'first-comment': words.firstComment,
      'alt-text':
        filesFor(check.judged, account.id).find((file) => file.media === input.media)?.altText ?? null,
    };
    const text = texts[input.what];
    if (text === null) throw new Refusal('not-found', 'There is nothing of that kind to copy in this post.');
    await services.desk.copyText(text);
    await writeLine(services, {
      kind: 'delivery.copied',
      post: delivery.post,
      delivery: delivery.id,
      data: {
        to: describeTarget(services, delivery.target),
        what: input.what.replace('-', ' '),
        offer: delivery.offeredAt,
      },
    });
    return delivery;
  });

/** Lays the cleared pictures and videos with their alt texts and captions out in a fresh folder and shows it. */
export const revealHandOff = async (
  services: Services,
  { delivery: id }: OneDelivery,
): Promise<HandOffReply> => {
  let folder: string | null = null;
  await fitPictures(services, await needDelivery(services, id));
  const reply = await step(services, id, async (delivery, check) => {
    const files = filesFor(check.judged, delivery.target, accountOf(services, delivery).platform);
    if (files.length === 0) throw new Refusal('not-found', 'This post has no pictures for that account.');
    try {
      folder = await services.media.layOut(
        delivery.id,
        files.map(({ asset, name, altText, captions }) => ({
          derivative: asset.derivative,
          name,
          altText,
          captions,
        })),
      );
    } catch {
      await services.media.clearOut(delivery.id);
      throw new Refusal(
        'media',
        'A picture could not be verified or copied, so none was handed over. The post was kept as it is.',
      );
    }
    await writeLine(services, {
      kind: 'delivery.revealed',
      post: delivery.post,
      delivery: delivery.id,
      data: {
        to: describeTarget(services, delivery.target),
        pictures: files.length,
        offer: delivery.offeredAt,
      },
    });
    return delivery;
  });
  if (folder !== null) await services.desk.revealFolder(folder);
  return reply;
};

/**
 * Opens the platform where the post is made. The attempt is on disk before the address is opened: from then on the
 * delivery waits for an answer and is never offered again by itself, nor is the platform opened again, whoever asks.
 * An address that could not be opened ends the attempt it was opened for, and no other one.
 */
export const openPlatform = async (
  services: Services,
  { delivery: id }: OneDelivery,
): Promise<HandOffReply> => {
  const opening: { readonly attempt: string | null; readonly going: Promise<boolean> }[] = [];
  const reply = await step(services, id, async (delivery) => {
    if (delivery.state === 'opened') return delivery;
    const account = accountOf(services, delivery);
    const opened = await advance(services, delivery, {
      to: 'opened',
      kind: 'delivery.opening',
      by: services.me().id,
      why: null,
      set: { attempt: services.newId() },
      data: { platform: platformOf(account.platform).name },
    });
    // Set out in here, so that no withdrawal comes between the check and the act; waited for outside, since a browser
    // that takes its time must not keep a save waiting.
    const going = services.desk.openOutside(services.publisher.composeUrl(opened, account.platform));
    going.catch(() => undefined);
    opening.push({ attempt: opened.attempt, going });
    return opened;
  });
  const [mine] = opening;
  if (mine === undefined || (await mine.going)) return reply;
  return oneAtATime(services, async () => {
    const delivery = await needDelivery(services, id);
    // Answered, or opened anew, while the browser was waited for.
    if (delivery.state !== 'opened' || delivery.attempt !== mine.attempt)
      return openOffer(services, delivery);
    const held = await advance(services, delivery, {
      to: 'held',
      kind: 'delivery.held',
      by: services.me().id,
      why: WHY.notOpened,
      set: { attempt: null },
    });
    return stopped(services, held, WHY.notOpened);
  });
};

const accountOf = (services: Services, delivery: Delivery) => {
  const account = services.stores.accounts.get(delivery.target);
  if (account === null) throw new Refusal('not-found', WHY.accountGone);
  return account;
};

const viewOffer = async (services: Services, delivery: Delivery, check: Passed): Promise<HandOffView> => {
  const account = accountOf(services, delivery);
  const words = wordsFor(check.judged.content, account);
  const lines = (await services.stores.journal.ofPost(delivery.post)).filter(
    (line) => line.delivery === delivery.id && line.data['offer'] === delivery.offeredAt,
  );
  return {
    delivery: viewDelivery(services, delivery),
    text: words.text,
    firstComment: words.firstComment,
    title: words.title,
    tags: words.tags,
    madeForKids: words.madeForKids,
    platformName: platformOf(account.platform).name,
    files: filesFor(check.judged, account.id, account.platform).map((file) => ({
      isVideo: file.asset.kind === 'video',
      captions: file.captions?.name ?? null,
      media: file.media,
      name: file.name,
      altText: file.altText,
      url: viewAsset(file.asset).url,
    })),
    done: {
      copied: lines.some((line) => line.kind === 'delivery.copied'),
      revealed: lines.some((line) => line.kind === 'delivery.revealed'),
      opened: delivery.state === 'opened',
    },
  };
};
