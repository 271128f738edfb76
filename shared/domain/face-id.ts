import type { Face } from './post.ts';

const NUMBER = /^f(\d{1,6})$/u;

/** An id no face of the picture has, counted on from the highest: findings and decisions name faces by it. */
export const nextFaceId = (faces: readonly Face[]): string =>
  `f${1 + faces.reduce((most, { id }) => Math.max(most, Number(NUMBER.exec(id ?? '')?.[1] ?? 0)), 0)}`;
