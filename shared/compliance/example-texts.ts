import type { CaseInput } from '../case/case.ts';
import type { Example } from './rule.ts';

/** A post as an example differs from the usual one. */
type PostInput = NonNullable<CaseInput['post']>;

/** An example that differs from the usual post in its text alone. */
export const said = (name: string, text: string): Example => ({ name, case: { post: { text } } });

/** One that fails: the message it gives, and the words it marks. */
export const saidWrong = (message: string, name: string, text: string, words?: string): Example => ({
  ...said(name, text),
  message,
  ...(words === undefined ? {} : { words }),
});

/** One that fails in other fields of the post. */
export const postWrong = (message: string, name: string, post: PostInput, words?: string): Example => ({
  name,
  case: { post },
  message,
  ...(words === undefined ? {} : { words }),
});

/** A picture with this alt text, whose origin is answered. */
export const pictureSaying = (altText: string): PostInput => ({
  media: [{ id: 'm1', kind: 'image', file: 'picture.jpg', type: 'image/jpeg', source: 'own', altText }],
});
