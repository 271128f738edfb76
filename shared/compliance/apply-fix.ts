import type { MediaForTarget, PostContent } from '../domain/post.ts';
import type { Crop, Edit, Fix } from './finding.ts';

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

interface Step {
  readonly key: string;
  /** What of the path is left; null at its end. */
  readonly rest: string | null;
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const isList = (value: Container): value is readonly unknown[] => Array.isArray(value);

/** A list's names: ids where its items have them (media), else numbers. */
const namesIn = (list: readonly unknown[]): readonly (readonly [name: string, key: string])[] =>
  list.map((item, n) => [
    isContainer(item) && 'id' in item && typeof item.id === 'string' ? item.id : String(n),
    String(n),
  ]);

/** The ways to take the first step of a path. An id may hold a dot, so there can be more than one. */
const stepsInto = (at: Container, path: string): readonly Step[] => {
  const names = isList(at) ? namesIn(at) : Object.keys(at).map((key) => [key, key] as const);
  return names.flatMap(([name, key]): readonly Step[] => {
    if (path === name) return [{ key, rest: null }];
    return path.startsWith(`${name}.`) ? [{ key, rest: path.slice(name.length + 1) }] : [];
  });
};

const NOT_THERE = Symbol('not there');

const change = (at: unknown, path: string, make: (old: unknown) => unknown): unknown => {
  if (!isContainer(at)) return NOT_THERE;
  for (const { key, rest } of stepsInto(at, path)) {
    const old = (at as Record<string, unknown>)[key];
    const made = rest === null ? make(old) : change(old, rest, make);
    if (made === NOT_THERE) continue;
    if (isList(at)) return at.map((item, n) => (String(n) === key ? made : item));
    return { ...at, [key]: made };
  }
  return NOT_THERE;
};

/** What stands at a path, where `change` would change it. */
const valueAt = (at: unknown, path: string): unknown => {
  if (!isContainer(at)) return NOT_THERE;
  for (const { key, rest } of stepsInto(at, path)) {
    const value = (at as Record<string, unknown>)[key];
    const found = rest === null ? value : valueAt(value, rest);
    if (found !== NOT_THERE) return found;
  }
  return NOT_THERE;
};

const NO_FACTS: MediaForTarget = {
  altText: null,
  width: null,
  height: null,
  type: null,
  bytes: null,
  omit: false,
};

/** `media.<id>.perTarget.<account>` as medium and account; ids may hold dots. */
const cropped = (content: PostContent, field: string) => {
  for (const medium of content.media) {
    const stem = `media.${medium.id}.perTarget.`;
    if (field.startsWith(stem) && field.length > stem.length)
      return { medium, account: field.slice(stem.length) };
  }
  return null;
};

/** What one account gets of a picture is that part of it: its size is known, its bytes no longer are, nor that it was cut. */
const applyCrop = (content: PostContent, field: string, { box, width, height }: Crop): PostContent => {
  const where = cropped(content, field);
  if (where === null) throw new RangeError(`A fix points at ${field}, which is not there`);
  const { medium, account } = where;
  const own = Object.hasOwn(medium.perTarget, account) ? medium.perTarget[account] : undefined;
  const { cut: _cut, ...before } = own ?? NO_FACTS;
  const made: MediaForTarget = { ...before, width, height, bytes: null, crop: box };
  return {
    ...content,
    media: content.media.map((one) =>
      one.id === medium.id ? { ...one, perTarget: { ...one.perTarget, [account]: made } } : one,
    ),
  };
};

const applyOne = (content: PostContent, edit: Edit): PostContent => {
  if ('crop' in edit) return applyCrop(content, edit.field, edit.crop);
  const changed = change(content, edit.field, (old) => {
    if ('range' in edit) {
      const [from, to] = edit.range;
      const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to;
      if (typeof old !== 'string' || !isRange || to > old.length) return NOT_THERE;
      return old.slice(0, from) + edit.text + old.slice(to);
    }
    return isContainer(old) ? NOT_THERE : edit.value;
  });
  if (changed === NOT_THERE) throw new RangeError(`A fix points at ${edit.field}, which is not there`);
  return changed as PostContent;
};

const start = (edit: Edit): number => ('range' in edit ? edit.range[0] : -1);
const end = (edit: Edit): number => ('range' in edit ? edit.range[1] : -1);

/**
 * The content with a fix's edits made. `checked` is the content of the check that offered the fix: its ranges mean that
 * text and no other. Text edits are made from right to left, so that ranges mean the text as it was. Throws a RangeError
 * where what a fix would change is not what was checked, where a path or range is not there, or where two edits of a
 * text overlap: then nothing is changed.
 */
export const applyFix = (content: PostContent, fix: Fix, checked: PostContent): PostContent => {
  for (const { field } of fix.edits)
    if (valueAt(content, field) !== valueAt(checked, field))
      throw new RangeError(`A fix was made for another ${field} than the one that stands there`);
  const edits = [...fix.edits].sort((a, b) => start(b) - start(a) || end(b) - end(a));
  edits.forEach((edit, at) => {
    const before = edits
      .slice(at + 1)
      .some(
        (other) =>
          other.field === edit.field && 'range' in edit && 'range' in other && end(other) > start(edit),
      );
    if (before) throw new RangeError(`Two edits of a fix overlap in ${edit.field}`);
  });
  return edits.reduce(applyOne, content);
};
