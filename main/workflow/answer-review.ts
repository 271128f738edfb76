import type { AnswerBody } from '../../shared/review/review-body.ts';
import type { Services } from '../services.ts';
import { needApprover } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { shownReview } from './open-review-file.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

/** Answers the review file that is shown and saves the signed answer, which the person takes back; null when the dialog was closed. */
export const answerReview = (
  services: Services,
  { verdict, note }: Pick<AnswerBody, 'verdict' | 'note'>,
): Promise<{ readonly folder: string } | null> =>
  oneAtATime(services, async () => {
    const me = needApprover(services, 'answer a review file');
    const waiting = shownReview(services);
    if (waiting === null) {
      throw new Refusal('refused', 'Open the review file once more; no answer was saved.');
    }
    const said = note === '' ? null : note;
    if (verdict === 'changes' && said === null) {
      throw new Refusal('bad-input', 'Say what should change; no answer was saved.');
    }
    const into = await services.desk.pickFolder('Choose a folder for the answer');
    if (into === null) return null;
    const { body, parcel } = waiting;
    const made = new Date(services.clock.now()).toISOString();
    const { nonce, post, revision } = body;
    const answer: AnswerBody = {
      nonce,
      post,
      revision,
      file: parcel.hash,
      verdict,
      note: said,
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
      data: { name: body.by, code: reviews.codeOf(parcel.key), nonce, revision, verdict, note: said },
    });
    return { folder };
  });
