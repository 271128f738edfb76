import { Check, CircleHelp, CircleX, ClipboardCopy, ExternalLink, FolderOpen } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import type { DeliveryView, HandOffReply, HandOffView } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayWallFrom } from '../../../shared/schedule/say-from.ts';
import { sayTime } from '../../../shared/schedule/say-wall.ts';
import { wallOf } from '../../../shared/schedule/wall-time.ts';
import { useHere } from '../../store/use-here.ts';
import { useSend, useStores } from '../../store/use.ts';
import { HandOffAnswer } from './hand-off-answer.tsx';
import { CopyLine, Step } from './hand-off-step.tsx';

/** What stands beside a file: a picture's alt text, or which captions go with a video. */
const wordsOf = ({ altText, isVideo, captions }: HandOffView['files'][number]): string => {
  if (!isVideo) return altText ?? 'Only decoration: it has no alt text.';
  return captions === null
    ? 'A video without captions.'
    : `A video. Upload its captions with it: ${captions}`;
};

/** What is taken along: a picture, several, or files with a video among them. */
const takeWords = (files: HandOffView['files']): string => {
  const what = files.some((file) => file.isVideo) ? 'file' : 'picture';
  return `Take the cleared ${what}${files.length === 1 ? '' : 's'}`;
};

/** Why a hand-off does not go on. `asks`: the platform was opened, so that it is asked what happened there. */
interface Stop {
  readonly why: string;
  readonly asks: boolean;
}

/** Hands one delivery to its platform, step by step; every step is checked again before it is done. */
export const HandOff = ({
  delivery,
  onClose,
}: {
  readonly delivery: DeliveryView;
  readonly onClose: () => void;
}) => {
  const { api, queue, notices, navigation } = useStores();
  const here = useHere();
  const send = useSend();
  const [offer, setOffer] = useState<HandOffView | null>(null);
  const [stopped, setStopped] = useState<Stop | null>(null);
  const [link, setLink] = useState(() => queue.getState().links.get(delivery.id) ?? '');
  const [linkTrouble, setLinkTrouble] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const take = useCallback(
    (reply: HandOffReply | null): boolean => {
      if (reply === null) return false;
      if (reply.kind === 'offer') {
        setOffer(reply.offer);
        return true;
      }
      setStopped({ why: reply.why, asks: reply.delivery.state === 'unknown' });
      void queue.getState().load();
      return false;
    },
    [queue],
  );
  const id = delivery.id;
  useEffect(() => {
    let gone = false;
    void send('handoff.open', { delivery: id }).then((reply) => {
      if (gone) return;
      if (reply === null)
        setStopped({
          why: 'Hallpass could not look at it just now, so nothing was handed over.',
          asks: false,
        });
      else take(reply);
    });
    return () => {
      gone = true;
    };
  }, [send, take, id]);

  /**
   * One step at a time: a second press waits for the answer to the first. The buttons stay enabled meanwhile: the focus
   * would leave one that is not, and with it the dialog, which then hears no key.
   */
  const once = async (what: () => Promise<unknown>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    await what();
    setBusy(false);
  };

  const copy = async (
    what: 'text' | 'title' | 'tags' | 'first-comment' | 'alt-text',
    media: string | null,
  ): Promise<void> => {
    if (take(await send('handoff.copy', { delivery: id, what, media }))) setCopied(`${what}${media ?? ''}`);
  };
  const type = (typed: string): void => {
    setLink(typed);
    setLinkTrouble(null);
    queue.getState().keepLink(id, typed);
  };
  /** Leaves it unanswered. Where the link could be seen, the sheet asked, and it is thrown away; else it waits. */
  const leave = (): void => {
    if (stopped === null || stopped.asks) queue.getState().keepLink(id, '');
    onClose();
  };
  const close = async (said: string): Promise<void> => {
    queue.getState().keepLink(id, '');
    notices.getState().say(said);
    await queue.getState().load();
    onClose();
  };
  /** What is wrong with the link is told at its field, where it can be put right. */
  const confirm = async (): Promise<void> => {
    const typed = link.trim();
    const reply = await api['handoff.confirm']({ delivery: id, link: typed === '' ? null : typed });
    // Somebody in it said no meanwhile: the queue shows how it is taken down in this sheet's place.
    if (reply.ok && reply.value.state === 'to-take-down') {
      queue.getState().keepLink(id, '');
      await queue.getState().load();
    } else if (reply.ok) await close('Recorded as posted.');
    else if (reply.code === 'bad-input') setLinkTrouble(reply.message);
    else notices.getState().trouble(reply.message);
  };
  const notPosted = async (): Promise<void> => {
    if ((await send('handoff.not-posted', { delivery: id })) === null) return;
    await close('Noted: it was not posted. It waits under “Needs you”.');
  };
  const platform = offer?.platformName ?? '';
  const lapsesAt = offer?.delivery.lapsesAt ?? null;
  const opened = offer !== null && (offer.done.opened || lapsesAt === null);
  const answer = (isDue: boolean) => (
    <HandOffAnswer
      isDue={isDue}
      link={link}
      trouble={linkTrouble}
      onLink={type}
      onPosted={() => void once(confirm)}
      onNotPosted={() => void once(notPosted)}
    />
  );
  return (
    <Dialog
      title={delivery.title || 'Untitled post'}
      isOpen
      isForm
      onClose={leave}
      width="l"
      {...(stopped === null
        ? {}
        : {
            actions: (
              <>
                <Button onPress={() => navigation.getState().go('compose', delivery.post)}>
                  Open the post
                </Button>
                <Button look={stopped.asks ? 'plain' : 'primary'} slot="close">
                  Close
                </Button>
              </>
            ),
          })}
    >
      <p className="handed-where">
        <PlatformDot platform={delivery.platform} />
        {delivery.handle} on {platformOf(delivery.platform).name} ·{' '}
        {sayWallFrom(delivery.wall, delivery.zone, here)}
      </p>
      {stopped !== null && (
        <Banner tone={stopped.asks ? 'warn' : 'block'} icon={stopped.asks ? CircleHelp : CircleX} urgent>
          {stopped.asks ? '' : 'It was stopped. '}
          {stopped.why}
          {!stopped.asks && link.trim() !== '' && ' The link you typed is kept until you say what happened.'}
        </Banner>
      )}
      {stopped?.asks === true && <div className="stack">{answer(true)}</div>}
      {offer === null && stopped === null && <Skeleton lines={5} label="Checking once more" />}
      {offer !== null && stopped === null && (
        <ol className="steps">
          <Step n={1} title="Copy the words" done={offer.done.copied}>
            {offer.title !== null && (
              <CopyLine
                label="Title"
                text={offer.title}
                copied={copied === 'title'}
                onCopy={() => void copy('title', null)}
              />
            )}
            <CopyLine
              label="Text"
              text={offer.text}
              copied={copied === 'text'}
              onCopy={() => void copy('text', null)}
            />
            {offer.tags !== null && (
              <CopyLine
                label="Tags"
                text={offer.tags}
                copied={copied === 'tags'}
                onCopy={() => void copy('tags', null)}
              />
            )}
            {offer.firstComment !== null && (
              <CopyLine
                label="First comment"
                text={offer.firstComment}
                copied={copied === 'first-comment'}
                onCopy={() => void copy('first-comment', null)}
              />
            )}
          </Step>
          {offer.files.length > 0 && (
            <Step n={2} title={takeWords(offer.files)} done={offer.done.revealed}>
              <div className="handed">
                {offer.files.map((file) => (
                  <figure key={file.media}>
                    <img src={file.url} alt={file.altText ?? ''} />
                    <figcaption>
                      <p>{wordsOf(file)}</p>
                      {!file.isVideo && file.altText !== null && (
                        <Button
                          size="s"
                          icon={copied === `alt-text${file.media}` ? Check : ClipboardCopy}
                          onPress={() => void copy('alt-text', file.media)}
                        >
                          {copied === `alt-text${file.media}` ? 'Copied' : 'Copy alt text'}
                        </Button>
                      )}
                    </figcaption>
                  </figure>
                ))}
              </div>
              <Button
                size="s"
                icon={FolderOpen}
                onPress={() => void once(async () => take(await send('handoff.reveal', { delivery: id })))}
              >
                Show in folder
              </Button>
            </Step>
          )}
          <Step n={offer.files.length > 0 ? 3 : 2} title={`Post it on ${platform}`} done={opened}>
            <p className="quiet small">
              {opened || lapsesAt === null
                ? `${platform} was opened once. It is not opened again until you say what happened.`
                : `This offer ends at ${sayTime(wallOf(Date.parse(lapsesAt), here.zone))}. After that the post counts as missed and asks again.`}
            </p>
            {offer.madeForKids !== null && (
              <p>
                {platform} asks whether the video is made for kids. Answer as in the post:{' '}
                <strong>
                  {offer.madeForKids ? 'Yes, it’s made for kids' : 'No, it’s not made for kids'}
                </strong>
              </p>
            )}
            <Button
              look={opened ? 'plain' : 'primary'}
              icon={ExternalLink}
              onPress={() =>
                void once(async () => take(await send('handoff.open-platform', { delivery: id })))
              }
              isDisabled={opened}
            >
              Open {platform}
            </Button>
          </Step>
          <Step n={offer.files.length > 0 ? 4 : 3} title="Say what happened" done={false}>
            {answer(opened)}
          </Step>
        </ol>
      )}
    </Dialog>
  );
};
