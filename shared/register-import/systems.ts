import type { Layout } from './choices.ts';
import { looksLikeFlags } from './headers.ts';

/** A system whose exports are known. */
export interface System {
  readonly id: 'infinite-campus' | 'powerschool' | 'synergy' | 'skyward' | 'other';
  readonly name: string;
  readonly layout: Layout;
  /** Told in the window when it is chosen. */
  readonly note: string;
  /** Header keys that only its exports have. */
  readonly marks: readonly string[];
}

export const SYSTEMS: readonly System[] = [
  {
    id: 'infinite-campus',
    name: 'Infinite Campus',
    layout: 'flag',
    note: 'A flag is a row: who has the flag said no, and who has none said nothing.',
    marks: [
      'student number',
      'student last name',
      'student first name',
      'student grade',
      'flags name',
      'flag',
      'active flags name',
      'flag name',
    ],
  },
  {
    id: 'powerschool',
    name: 'PowerSchool',
    layout: 'person',
    note: 'One district asks for permission, the next for an opt-out. Look at the answers of a family you know.',
    marks: [
      'lastfirst',
      'last first',
      'grade level',
      'home room',
      'schoolid',
      'school id',
      'permission to publish',
      'media opt out',
    ],
  },
  {
    id: 'synergy',
    name: 'Synergy',
    layout: 'person',
    note: 'An empty cell often means yes here: the family was asked and did not object.',
    marks: ['sis number', 'perm id', 'directory information release', 'directory release'],
  },
  {
    id: 'skyward',
    name: 'Skyward',
    layout: 'person',
    note: 'Districts name their own columns, so please look at each.',
    marks: ['other id', 'name id', 'alphakey', 'entity', 'entity id'],
  },
  {
    id: 'other',
    name: 'Another system, or a list of your own',
    layout: 'person',
    note: 'Any table with a name and an answer in each row.',
    marks: [],
  },
];
export type SystemId = System['id'];

/** The system whose export this looks like. */
export const systemOf = (keys: readonly string[]): SystemId => {
  const flags = keys.some(looksLikeFlags);
  const scored = SYSTEMS.map((system) => ({
    system,
    score: system.marks.filter((mark) => keys.includes(mark)).length,
  })).filter(({ system, score }) => score > 0 && (system.layout === 'flag') === flags);
  const best = scored.reduce<(typeof scored)[number] | null>(
    (before, next) => (before === null || next.score > before.score ? next : before),
    null,
  );
  return best?.system.id ?? 'other';
};
