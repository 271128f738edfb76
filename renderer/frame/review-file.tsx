import { CircleX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { OpenedReview, ShownReview } from '../../shared/ipc/review-views.ts';
import { sayWall } from '../../shared/schedule/say-wall.ts';
import { Badge, SEVERITY_SIGNS } from '../components/badge.tsx';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Field, TextArea } from '../components/field.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { useSlice } from '../store/use.ts';
import { ReviewVideo } from './review-video.tsx';
import './review-file.css';

/** First contact: the code that the other person reads out of their Settings. */
const Who = ({ name, approves }: Extract<OpenedReview, { kind: 'who' }>) => {
  const trust = useSlice('reviewFile', (file) => file.trust);
  const close = useSlice('reviewFile', (file) => file.close);
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const go = async (): Promise<void> => {
    if (code.trim() === '') return setTrouble('Type the code.');
    setTrouble(await trust(code));
  };
  return (
    <FormDialog title={`Is this ${name}?`} onClose={close} width="s" action="It is" onAct={go}>
      <p>
        Hallpass does not know who signed this file yet. Call {name} and have them read out the code under
        Settings, Approvers elsewhere.
        {approves && ' From then on their approvals count here.'}
      </p>
      <Field
        label="Their code"
        value={code}
        onChange={setCode}
        trouble={trouble}
        placeholder="XXXX-XXXX-XXXX-XXXX"
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of the sheet
        autoFocus
      />
    </FormDialog>
  );
};

/** One file of a picture: it is called by its number, as in what the check found. */
const Version = ({
  url,
  altText,
  children,
}: {
  readonly url: string | null;
  readonly altText: string | null;
  readonly children: ReactNode;
}) => (
  <figure>
    {url === null ? <p className="quiet">It cannot be shown.</p> : <img src={url} alt={altText ?? ''} />}
    <figcaption>
      {children} {altText ?? 'No alt text.'}
    </figcaption>
  </figure>
);

/** A picture as it goes out: once for all accounts, and once for those that get another part of it or covers. */
const Picture = ({
  n,
  url,
  altText,
  isVideo,
  film,
  isForAll,
  own,
  by,
}: ShownReview['pictures'][number] & { readonly n: number; readonly by: string }) => (
  <>
    {isVideo && (isForAll || own.length > 0) && (
      <ReviewVideo n={n} film={film} poster={url} altText={altText} by={by} />
    )}
    {!isVideo && isForAll && (
      <Version url={url} altText={altText}>
        <b>{own.length === 0 ? `Picture ${n}.` : `Picture ${n} on the other accounts.`}</b>
      </Version>
    )}
    {!isVideo &&
      own.map((one) => (
        <Version key={one.accounts.join()} url={one.url} altText={altText}>
          <b>
            Picture {n} for {one.accounts.join(', ')}.
          </b>
        </Version>
      ))}
    {!isForAll && own.length === 0 && <p className="quiet">Picture {n} is left out for every account.</p>}
  </>
);

const Shown = ({ review }: { readonly review: ShownReview }) => (
  <div className="review-file">
    <p className="quiet">
      From {review.by} · {review.code} ·{' '}
      {review.publishAt === null ? 'no time yet' : sayWall(review.publishAt)} ·{' '}
      {review.accounts.map(({ handle, platform }) => `${handle} on ${platform}`).join(', ') ||
        'no account yet'}
    </p>
    {review.note !== null && <blockquote>{review.note}</blockquote>}
    {review.texts.map(({ label, text }) => (
      <section key={label}>
        <h3>{label}</h3>
        <p className="review-file-text">{text}</p>
      </section>
    ))}
    {review.pictures.length > 0 && (
      <section>
        <h3>{review.pictures.some(({ isVideo }) => isVideo) ? 'Pictures and videos' : 'Pictures'}</h3>
        <div className="review-file-pictures">
          {review.pictures.map((picture, at) => (
            <Picture key={`${picture.url ?? ''}${at}`} n={at + 1} by={review.by} {...picture} />
          ))}
        </div>
      </section>
    )}
    <section>
      <h3>What the check found</h3>
      {review.findings.length === 0 && <p>No open findings.</p>}
      <ul>
        {review.findings.map(({ severity, what, why }) => (
          <li key={`${severity}${what}`}>
            <Badge quiet sign={SEVERITY_SIGNS[severity]} />
            <p>{what}</p>
            <p className="quiet small">{why}</p>
          </li>
        ))}
      </ul>
      <p className="quiet small">
        Checked in {review.by}’s Hallpass against guidelines {review.packVersion}.
      </p>
    </section>
  </div>
);

/** The review file, read-only, and the approver's answer. */
const Answer = ({ review }: { readonly review: ShownReview }) => {
  const answer = useSlice('reviewFile', (file) => file.answer);
  const close = useSlice('reviewFile', (file) => file.close);
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [watched, setWatched] = useState(false);
  /** Approve was pressed before. */
  const [isMissed, setMissed] = useState(false);
  const videos = review.pictures.filter(
    ({ isVideo, isForAll, own }) => isVideo && (isForAll || own.length > 0),
  ).length;
  const send = async (verdict: 'approve' | 'changes'): Promise<void> => {
    const said = note.trim();
    if (verdict === 'changes' && said === '') return setTrouble('Say what should change.');
    if (verdict === 'approve' && videos > 0 && !watched) return setMissed(true);
    setTrouble(await answer(verdict, said === '' ? null : said, watched));
  };
  return (
    <Dialog
      title={review.title}
      isOpen
      isForm
      onClose={close}
      width="l"
      actions={
        <>
          <Button slot="close">Not now</Button>
          <Button onPress={() => void send('changes')}>Want changes</Button>
          <Button look="primary" onPress={() => void send('approve')}>
            Approve
          </Button>
        </>
      }
    >
      <Shown review={review} />
      {videos > 0 && (
        <div>
          <Checkbox
            isSelected={watched}
            onChange={(now) => {
              setWatched(now);
              setMissed(false);
            }}
          >
            {videos === 1 ? 'I have watched the video to its end' : 'I have watched the videos to their end'}
          </Checkbox>
          {isMissed && (
            <p role="alert" className="review-file-trouble small">
              {videos === 1 ? 'Watch the video to its end' : 'Watch the videos to their end'}, and say so
              here, before you approve.
            </p>
          )}
        </div>
      )}
      <TextArea
        label="Note to the author"
        value={note}
        onChange={(value) => {
          setNote(value);
          setTrouble(null);
        }}
        trouble={trouble}
        maxLength={1000}
      />
    </Dialog>
  );
};

/** What was opened: a question to answer, a stranger to get to know, or why it was refused. */
export const ReviewFileSheet = () => {
  const opened = useSlice('reviewFile', (file) => file.opened);
  const close = useSlice('reviewFile', (file) => file.close);
  switch (opened?.kind) {
    case 'who':
      return <Who {...opened} />;
    case 'review':
      return <Answer review={opened.review} />;
    case 'refused':
      return (
        <Dialog
          title="This file was not accepted"
          isOpen
          onClose={close}
          width="s"
          actions={
            <Button look="primary" onPress={close}>
              Close
            </Button>
          }
        >
          <Banner tone="block" icon={CircleX} urgent>
            {opened.why}
          </Banner>
        </Dialog>
      );
    case 'answered':
    case undefined:
      return null;
  }
};
