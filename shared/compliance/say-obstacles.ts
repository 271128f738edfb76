import { assertNever } from '../domain/assert-never.ts';
import { QUESTION_TEXTS } from './checklist.ts';
import { groupOfKey } from './finding-key.ts';
import type { Obstacle, Passage } from './gate.ts';

/** One obstacle in words. `whatOf`: the `what` of the finding with that key. */
export const sayObstacle = (obstacle: Obstacle, whatOf: (key: string) => string): string => {
  switch (obstacle.kind) {
    case 'stale-revision':
      return 'The post was changed after it was shown here. Look at it once more.';
    case 'register-locked':
      return 'The register is locked, so consents cannot be read. Unlock it first.';
    case 'no-target':
      return 'Choose at least one account.';
    case 'unknown-target':
      return `The account "${obstacle.account}" is not in the register of accounts.`;
    case 'no-time':
      return 'Choose a time.';
    case 'block':
      return `To fix: ${whatOf(obstacle.key)}`;
    case 'could-not-check':
      return `Could not be checked: ${obstacle.rule}`;
    case 'review-unapproved':
      return `Needs approval: ${whatOf(obstacle.key)}`;
    case 'warning-unacknowledged':
      return `To look at: ${whatOf(obstacle.key)}`;
    case 'question-open':
      return `To answer: ${QUESTION_TEXTS[obstacle.question]}`;
    default:
      return assertNever(obstacle);
  }
};

/** How many things stand in the way: what several accounts share counts once. */
const distinct = (obstacles: readonly Obstacle[]): number =>
  new Set(obstacles.map((one) => ('key' in one ? groupOfKey(one.key) : JSON.stringify(one)))).size;

/** The queue button: "Queue", "Queue · 2 to fix", "Queue · needs approval", … The most pressing reason comes first. */
export const queueLabel = (passage: Passage): string => {
  if (passage.ok) return 'Queue';
  const count = (...kinds: readonly Obstacle['kind'][]): number =>
    distinct(passage.obstacles.filter((obstacle) => kinds.includes(obstacle.kind)));
  if (count('stale-revision') > 0) return 'Queue · changed meanwhile';
  if (count('register-locked') > 0) return 'Queue · register locked';
  const fixes = count('block', 'could-not-check', 'unknown-target');
  if (fixes > 0) return `Queue · ${fixes} to fix`;
  if (count('no-target') > 0) return 'Queue · choose an account';
  if (count('no-time') > 0) return 'Queue · choose a time';
  if (count('review-unapproved') > 0) return 'Queue · needs approval';
  const looks = count('warning-unacknowledged');
  if (looks > 0) return `Queue · ${looks} to look at`;
  return `Queue · ${count('question-open')} to answer`;
};
