import type { TextField } from '../../shared/domain/post-texts.ts';
import type { Services } from '../services.ts';
import { describeTarget } from './describe-target.ts';

const WHAT: Readonly<Record<TextField['kind'], string>> = {
  body: 'Text',
  variant: 'Text',
  title: 'Video title',
  description: 'Video description',
  tag: 'Video tags',
  comment: 'First comment',
  link: 'Link',
  captions: 'Captions',
  alt: 'Alt text',
  file: 'File',
  'people-tag': 'Accounts tagged',
};

/** Of a picture or video: "Alt text of volcano.jpg", but "Accounts tagged in volcano.jpg". */
const joint = (kind: TextField['kind']): string => (kind === 'people-tag' ? 'in' : 'of');

/**
 * Texts of a post as people call them: "Text for @RidgeviewBPS on Facebook", "Alt text of volcano.jpg". `nameOf` says
 * what a medium is called, by its id. What goes by one name, as tags do, stands together, so each name comes once.
 */
export const nameTexts = (
  services: Services,
  fields: readonly TextField[],
  nameOf: (media: string) => string,
): readonly { readonly name: string; readonly text: string }[] => {
  const named = new Map<string, string>();
  for (const { kind, media, account, text } of fields) {
    const of = media === null ? '' : ` ${joint(kind)} ${nameOf(media)}`;
    const to = account === null ? '' : ` for ${describeTarget(services, account)}`;
    const name = `${WHAT[kind]}${of}${to}`;
    const before = named.get(name);
    named.set(name, before === undefined ? text : `${before}, ${text}`);
  }
  return [...named].map(([name, text]) => ({ name, text }));
};
