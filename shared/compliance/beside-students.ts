import type { Media } from '../domain/post.ts';
import type { Subject, TextField } from './subject.ts';
import { textsFor } from './texts-for.ts';

/**
 * Whether students can be recognized in it. A face counts until it is known to be an adult's, covered or none; a picture
 * that nobody answered for counts too: an answer left out is never a no.
 */
const showsStudents = (media: Media, subject: Subject): boolean => {
  const isStudents = (id: string | null): boolean =>
    id === null || (subject.people.byId(id)?.kind ?? 'student') === 'student';
  if (media.faces.some(({ is, person }) => is === 'unresolved' || (is === 'person' && isStudents(person))))
    return true;
  return media.faces.length === 0 && !media.peopleAnswered && media.shot !== 'none';
};

/** Whether somewhere this text stands beside such a picture. */
export const standsBesideStudents = (field: TextField, subject: Subject): boolean => {
  const shows = (media: readonly Media[]): boolean => media.some((item) => showsStudents(item, subject));
  if (subject.targets.length === 0) return shows(subject.post.media);
  return subject.targets.some((target) => shows(target.media) && textsFor(subject, target).includes(field));
};
