import { type AnswerBody, hasVideo } from '../../shared/review/review-body.ts';
import type { Services } from '../services.ts';
import { needApprover } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { putAway, shownReview } from './open-review-file.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

interface Said extends Pick<AnswerBody, 'verdict'> {
  readonly note: string | null;
  readonly watched: boolean;
}

/** Who answers, and the file that is answered; throws a `Refusal` where it cannot be. */
const answering = (services: Services, { verdict, note, watched }: Said) => {
  const me = needApprover(services, 'answer a review file');
  const waiting = shownReview(services);
  if (waiting === null) {
    throw new Refusal('refused', 'Open the review file once more; no answer was saved.');
  }
  if (verdict === 'changes' && note === null) {
    throw new Refusal('bad-input', 'Say what should change; no answer was saved.');
  }
  if (verdict === 'approve' && !watched && hasVideo(waiting.body)) {
    throw new Refusal(
      'bad-input',
      'There is a video in this post. Watch it to its end, and say so, before you approve; no answer was saved.',
    );
  }
  return { me, ...waiting };
};

/**
 * Answers the review file that is shown and saves the signed answer, which the person takes back; null when the dialog was
 * closed. A post with a video is approved only by who says that they watched it. Nothing waits while the dialog is open, so
 * all is looked at again after it.
 */
export const answerReview = async (
  services: Services,
  { verdict, note, watched }: Said,
): Promise<{ readonly folder: string } | null> => {
  const said: Said = { verdict, note: note === '' ? null : note, watched };
  const { parcel: shown } = answering(services, said);
  const into = await services.desk.pickFolder('Choose a folder for the answer');
  if (into === null) return null;
  return oneAtATime(services, async () => {
    const { me, body, parcel } = answering(services, said);
    if (parcel.hash !== shown.hash) {
      throw new Refusal('refused', 'Another review file was opened meanwhile; no answer was saved.');
    }
    const made = new Date(services.clock.now()).toISOString();
    const { nonce, post, revision } = body;
    const answer: AnswerBody = {
      nonce,
      post,
      revision,
      file: parcel.hash,
      verdict,
      note: said.note,
      by: me.name,
      made,
    };
    const { reviews } = services.stores;
    const bytes = await reviews.pack({ kind: 'answer', body: answer, files: [] });
    const folder = await services.writeExport(into, 'Hallpass answer', [
      { name: `answer ${made.slice(0, 10)}.hallpass-answer`, bytes },
    ]);
    await writeLine(services, {
      kind: 'review.answered',
      data: { name: body.by, code: reviews.codeOf(parcel.key), nonce, revision, verdict, note: said.note },
    });
    putAway(services);
    return { folder };
  });
};
