import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last, one of them runs on alone while the other workers have nothing left. */
const SLOW = [
  'same-findings-tuning',
  'same-findings-held-out',
  'axe',
  'guidelines',
  'saving',
  'life',
  'questions',
  'compose',
  'faces',
  'gate-model',
  'bin',
  'media-window',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = SLOW.indexOf(basename(moduleId).replace(/\.test\.tsx?$/, ''));
  return at === -1 ? SLOW.length : at;
};

/** The slow files first, the others in vitest's own order. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
