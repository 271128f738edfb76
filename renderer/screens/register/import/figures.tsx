import type { ImportCounts } from '../../../../shared/register-import/import-plan.ts';
import { Figures } from '../../../components/figures.tsx';

/** What a dry run counted. */
export const ImportFigures = ({ counts, bad }: { readonly counts: ImportCounts; readonly bad: number }) => (
  <Figures
    label="What is in the file"
    figures={[
      [counts.granted, 'say yes'],
      [counts.denied, 'say no'],
      [counts.blank, 'say nothing'],
      [counts.unmatched, 'not in the register yet'],
      [counts.byName, 'found by name'],
      [counts.changed, 'with new details'],
      [counts.duplicates, 'rows of somebody twice'],
      [counts.sameName, 'share a name'],
      [bad, 'rows that cannot be used'],
    ]}
  />
);
