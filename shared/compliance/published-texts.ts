import type { Limit, TextCount } from '../platforms/platform.ts';
import type { Subject, Target } from './subject.ts';

/** A text as one account would get it, with what its platform says about its length. */
export interface PublishedText {
  readonly what: 'text' | 'title' | 'description';
  /** As in the case: `text`, `variants.<id>.text`, `video.title`, `video.description`. */
  readonly path: string;
  readonly text: string;
  readonly count: TextCount;
  readonly max: Limit<number>;
}

/**
 * The words an account would publish: its text, or a video's title and description where the platform takes those. A
 * video without a description of its own gets the text. Empty ones are left out.
 */
export const publishedTexts = (subject: Subject, target: Target): readonly PublishedText[] => {
  const { platform, text, textPath } = target;
  const texts: PublishedText[] = [];
  if (platform.video === null) {
    texts.push({ what: 'text', path: textPath, text, count: platform.text.count, max: platform.text.max });
  } else {
    const { title, description } = subject.post.video;
    const { titleMax, descriptionMaxBytes } = platform.video;
    texts.push({ what: 'title', path: 'video.title', text: title, count: 'characters', max: titleMax });
    texts.push({
      what: 'description',
      path: description === '' ? textPath : 'video.description',
      text: description === '' ? text : description,
      count: 'bytes',
      max: descriptionMaxBytes,
    });
  }
  return texts.filter((one) => one.text !== '');
};

/** What a screen leaves blank though it has a letter's or sign's code: Braille blank and the Hangul fillers. */
const BLANK_SIGNS = /[\u115f\u1160\u2800\u3164\uffa0]/gu;

/** True where a reader would see nothing: blanks and invisible characters only. */
export const isBlank = (text: string): boolean =>
  !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(BLANK_SIGNS, ''));
