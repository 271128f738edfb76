import { describe, expect, it } from 'vitest';
import { FACE_ANSWERS } from '../../../../../shared/domain/post.ts';
import { rule } from '../../../../../shared/compliance/rules/consent/unaccounted-face.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('each face by itself', () => {
  const faces = FACE_ANSWERS.map((is) => ({ id: `f-${is}`, is, person: is === 'person' ? 's1' : null }));

  it('is found unless somebody answered for it', () => {
    const post = { media: [{ id: 'm1', kind: 'image', faces, peopleAnswered: true }] } as const;
    expect(findIn(rule, { case: { post } }).map(({ at }) => at.face)).toEqual(['f-unresolved']);
  });
  it('does not answer the question who is in the picture', () => {
    const named = [{ id: 'f1', is: 'person', person: 's1' }] as const;
    const post = { media: [{ id: 'm1', kind: 'image', faces: named }] } as const;
    expect(findIn(rule, { case: { post } }).map(({ message }) => message)).toEqual(['not-answered']);
  });
  it('of an adult may stay nameless, but not carry a name nobody knows', () => {
    const adult = { id: 'f1', is: 'adult', person: 'nobody' } as const;
    const post = { media: [{ id: 'm1', kind: 'video', faces: [adult], peopleAnswered: true }] } as const;
    expect(findIn(rule, { case: { post } }).map(({ message }) => message)).toEqual(['unknown']);
  });
  it('left out of the case counts as not accounted for', () => {
    const post = { media: [{ id: 'm1', kind: 'image', faces: [{}], peopleAnswered: true }] } as const;
    expect(findIn(rule, { case: { post } }).map(({ message }) => message)).toEqual(['unresolved']);
  });
});
