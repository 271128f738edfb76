import type { Case } from '../../shared/case/case.ts';
import { type CaseText, lineOf, offsetInString, placeOf } from '../../shared/case/json-places.ts';
import { skipValue } from '../../shared/case/json-scan.ts';
import type { Place } from '../../shared/compliance/finding.ts';

type Path = readonly (string | number)[];

/** A stretch of a file; lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Splits at dots; of ids, which may hold dots themselves, the ones that are known go before. */
const parts = (field: string, ids: readonly string[]): Path => {
  const id = ids.find((one) => field === one || field.startsWith(`${one}.`));
  if (id !== undefined) return [id, ...parts(field.slice(id.length + 1), [])];
  return field === '' ? [] : field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
};

/** The path inside the case's text of what a finding points at: `media.<id>.altText` is `post.media[n].altText` there. */
const pathOf = (at: Place, { post }: Case): Path => {
  const { field } = at;
  const mediaAt = post.media.findIndex(({ id }) =>
    field === null ? id === at.media : field.startsWith(`media.${id}.`),
  );
  const media = post.media[mediaAt];
  if (field === null) {
    if (media === undefined) return ['post'];
    const face = media.faces.findIndex(({ id }) => id !== null && id === at.face);
    return ['post', 'media', mediaAt, ...(face === -1 ? [] : ['faces', face])];
  }
  if (media !== undefined) {
    const inside = field.slice(`media.${media.id}.`.length);
    const own = inside.startsWith('perTarget.') ? inside.slice('perTarget.'.length) : null;
    const rest =
      own === null ? parts(inside, []) : ['perTarget', ...parts(own, Object.keys(media.perTarget))];
    return ['post', 'media', mediaAt, ...rest];
  }
  if (field.startsWith('variants.'))
    return ['post', 'variants', ...parts(field.slice('variants.'.length), Object.keys(post.variants))];
  return ['post', ...parts(field, [])];
};

/** Where in its file a finding stands: the words it marks, or the field, or the nearest thing around it. */
export const regionOf = (at: Place, one: Case, where: CaseText): Region => {
  const place = placeOf(where.text, pathOf(at, one));
  const isText = place.found && at.range !== null && where.text[place.value] === '"';
  const [from, to] =
    isText && at.range !== null
      ? [
          offsetInString(where.text, place.value, at.range[0]),
          offsetInString(where.text, place.value, at.range[1]),
        ]
      : [place.value, skipValue(where.text, place.value)];
  const start = lineOf(where, from);
  const end = lineOf(where, to);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
};
