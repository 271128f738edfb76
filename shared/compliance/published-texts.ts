import type { Limit, TextCount } from '../platforms/platform.ts';
import { wordsFor } from '../platforms/words-for.ts';
import type { Subject, Target } from './subject.ts';

/** A text as one account would get it, with what its platform says about its length. */
export interface PublishedText {
  readonly what: 'text' | 'title' | 'description';
  /** As in the case: `text`, `variants.<id>.text`, `video.title`, `video.description`. */
  readonly path: string;
  /** What stands in that field: ranges are in here. */
  readonly text: string;
  /** As it is handed over: the post's link under it, where it goes there. */
  readonly whole: string;
  /** The link that is put under it, or null. */
  readonly link: string | null;
  readonly count: TextCount;
  readonly max: Limit<number>;
}

/**
 * The words an account would publish: its text, or a video's title and description where the platform takes those. A
 * video without a description of its own gets the text. Empty ones are left out.
 */
export const publishedTexts = (
  { post }: Pick<Subject, 'post'>,
  { account, platform }: Pick<Target, 'account' | 'platform'>,
): readonly PublishedText[] => {
  const { text, own, field, link, title } = wordsFor(post, account);
  const words = { path: field, text: own, whole: text, link };
  const texts: readonly PublishedText[] =
    platform.video === null
      ? [{ what: 'text', ...words, count: platform.text.count, max: platform.text.max }]
      : [
          {
            what: 'title',
            path: 'video.title',
            text: title ?? '',
            whole: title ?? '',
            link: null,
            count: 'characters',
            max: platform.video.titleMax,
          },
          { what: 'description', ...words, count: 'bytes', max: platform.video.descriptionMaxBytes },
        ];
  return texts.filter((one) => one.whole !== '');
};

/** What a screen leaves blank though it has a letter's or sign's code: Braille blank and the Hangul fillers. */
const BLANK_SIGNS = /[\u115f\u1160\u2800\u3164\uffa0]/gu;

/** True where a reader would see nothing: blanks and invisible characters only. */
export const isBlank = (text: string): boolean =>
  !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(BLANK_SIGNS, ''));
