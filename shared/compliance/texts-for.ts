import type { Subject, Target, TextField } from './subject.ts';

/** True where this target would publish the field. */
const goesTo = (subject: Subject, target: Target, field: TextField): boolean => {
  if (field.account !== null) return field.account === target.account.id;
  // A video without a description of its own gets the text as its description.
  if (field.kind === 'body')
    return (
      target.textPath === 'text' && (target.platform.video === null || subject.post.video.description === '')
    );
  if (field.path.startsWith('video.')) return target.platform.video !== null;
  if (field.media === null) return true;
  const own = target.media.find((media) => media.id === field.media);
  if (own === undefined) return false;
  // The account's own alt text stands in for the common one.
  if (field.kind !== 'alt') return true;
  return own.altText === field.text || !subject.fields.some((other) => other.path === altPath(field, target));
};

const altPath = (field: TextField, target: Target): string =>
  `media.${field.media}.perTarget.${target.account.id}.altText`;

/**
 * The texts a target is judged by: those it would publish, and those that no target publishes (every text present is
 * judged, whichever targets are chosen).
 */
export const textsFor = (subject: Subject, target: Target): readonly TextField[] =>
  subject.fields.filter(
    (field) =>
      goesTo(subject, target, field) || !subject.targets.some((other) => goesTo(subject, other, field)),
  );
