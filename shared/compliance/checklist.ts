import { CHECKLIST_KEYS, type ChecklistAnswer, type ChecklistKey } from '../domain/decision.ts';
import type { Media } from '../domain/post.ts';
import { hashOf } from './revision.ts';
import type { Subject } from './subject.ts';

/** A question no program can answer, and the hash of what it is about: an answer to another hash is none. */
export interface ChecklistQuestion {
  readonly key: ChecklistKey;
  readonly about: string;
}

/** The questions as people read them. */
export const QUESTION_TEXTS: Readonly<Record<ChecklistKey, string>> = {
  'background-clear': 'Nothing private is in the background: no screens, name tags, papers or house numbers.',
  'picture-text-repeated': 'Words that stand in a picture also stand in the text or its alt text.',
  'dress-and-pose': 'Everyone’s clothing and pose suit a school page.',
  'event-kind': 'The kind of event is right: public, school only or classroom.',
  'trip-over': 'The group will be back when this is published.',
  'artwork-permission': 'The makers of the work shown agree to its being shown.',
  'no-flashing': 'Nothing in the video flashes more than three times a second.',
};

const showsPeople = (media: Media): boolean =>
  media.faces.some((face) => face.is !== 'not-a-face') || (media.shot !== null && media.shot !== 'none');

const isGif = (media: Media): boolean =>
  media.type === 'image/gif' || (media.file ?? '').toLowerCase().endsWith('.gif');

/** What a file is known by: the app's media ids are hashes of it, a case's are not. */
const fileOf = (media: Media): unknown => ({
  id: media.id,
  file: media.file,
  type: media.type,
  width: media.width,
  height: media.height,
  bytes: media.bytes,
  duration: media.duration,
});

const files = (media: readonly Media[]): unknown => media.map(fileOf);

/** What each question is about here, or null where it is not asked. */
const ABOUT: Readonly<Record<ChecklistKey, (subject: Subject) => unknown>> = {
  'background-clear': ({ post }) => {
    const shown = post.media.filter(showsPeople);
    return shown.length > 0 ? files(shown) : null;
  },
  'picture-text-repeated': ({ post, fields }) => {
    const shown = post.media.filter((media) => media.kind === 'image');
    return shown.length > 0
      ? { files: files(shown), texts: fields.map((field) => [field.path, field.text]) }
      : null;
  },
  'dress-and-pose': ({ post, pictured, unknownPeople }) => {
    if (post.category !== 'athletics' && post.category !== 'arts') return null;
    const ids = new Set([
      ...pictured.filter(({ person }) => person.kind === 'student').map(({ media }) => media.id),
      ...unknownPeople.map(({ media }) => media),
    ]);
    return ids.size > 0 ? files(post.media.filter((media) => ids.has(media.id))) : null;
  },
  'event-kind': ({ post }) => {
    const asks = post.category === 'event' || post.category === 'athletics' || post.category === 'arts';
    return asks && post.media.some(showsPeople) ? post.event : null;
  },
  'trip-over': ({ post }) =>
    post.event.offSite === true ? [post.event, post.publishAt, post.zone, post.side] : null,
  'artwork-permission': ({ post }) => {
    const shown = post.media.filter((media) => media.source === 'student-work' || media.works.length > 0);
    return shown.length > 0 ? shown.map((media) => [fileOf(media), media.works]) : null;
  },
  'no-flashing': ({ post }) => {
    const shown = post.media.filter((media) => media.kind === 'video' || isGif(media));
    return shown.length > 0 ? files(shown) : null;
  },
};

/** The questions this post raises, in the order of the keys. */
export const questionsOf = (subject: Subject): readonly ChecklistQuestion[] =>
  CHECKLIST_KEYS.flatMap((key) => {
    const about = ABOUT[key](subject);
    return about === null ? [] : [{ key, about: hashOf(about) }];
  });

/** The answers as a case holds them: those among the stored ones that are about what stands there now. */
export const standingAnswers = (
  subject: Subject,
  answers: readonly ChecklistAnswer[],
): Readonly<Partial<Record<ChecklistKey, boolean>>> =>
  Object.fromEntries(
    questionsOf(subject)
      .filter(({ key, about }) => answers.some((answer) => answer.key === key && answer.about === about))
      .map(({ key }) => [key, true]),
  );

/** The questions that are asked and not answered with yes. */
export const openQuestions = (
  subject: Subject,
  answers: Readonly<Partial<Record<ChecklistKey, boolean>>>,
): readonly ChecklistKey[] =>
  CHECKLIST_KEYS.filter((key) => answers[key] !== true && ABOUT[key](subject) !== null);
