import type { Flushed } from './flush.ts';

/** How long a page that does not answer is waited for before a person is asked again, in milliseconds. */
const ASK_AGAIN_MS = 30_000;

export interface HungPageParts {
  /** Asks the page to save what is typed. */
  readonly flush: () => Promise<Flushed>;
  /** A person says whether it is loaded again, and what was typed last with it lost. */
  readonly mayReload: () => Promise<boolean>;
  /** Ends its process and loads it anew. */
  readonly reload: () => void;
}

export interface HungPage {
  /** The page does not answer: it is asked to save, and where it does not do so either, a person is asked. */
  readonly hangs: () => void;
  /** It answers again, or is gone: nothing is done any more. */
  readonly answers: () => void;
}

/** A page that hangs may only be busy, and holds what was typed last: it is never loaded again by itself. */
export const hungPage = ({ flush, mayReload, reload }: HungPageParts): HungPage => {
  let isHung = false;
  let isWatched = false;
  const watch = async (): Promise<void> => {
    while (isHung) {
      if ((await flush()) !== 'no-answer') isHung = false;
      // Where nobody could be asked, it is waited for.
      const isGivenUp = isHung && (await mayReload().catch(() => false));
      // It may have answered meanwhile.
      if (isHung && isGivenUp) {
        isHung = false;
        reload();
      }
      if (isHung) await new Promise((resume) => void setTimeout(resume, ASK_AGAIN_MS));
    }
  };
  return {
    hangs: () => {
      isHung = true;
      if (isWatched) return;
      isWatched = true;
      void watch().finally(() => {
        isWatched = false;
      });
    },
    answers: () => {
      isHung = false;
    },
  };
};
