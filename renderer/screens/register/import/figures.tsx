import type { ImportCounts } from '../../../../shared/register-import/import-plan.ts';

/** What a dry run counted. */
export const Figures = ({ counts, bad }: { readonly counts: ImportCounts; readonly bad: number }) => {
  const figures: readonly (readonly [number, string])[] = [
    [counts.granted, 'say yes'],
    [counts.denied, 'say no'],
    [counts.blank, 'say nothing'],
    [counts.unmatched, 'not in the register yet'],
    [counts.byName, 'found by name'],
    [counts.changed, 'new grade, school or name'],
    [counts.duplicates, 'rows of somebody twice'],
    [counts.sameName, 'share a name'],
    [bad, 'rows that cannot be used'],
  ];
  return (
    <dl className="import-figures" aria-label="What is in the file">
      {figures.map(([count, words]) => (
        <div key={words} className={count === 0 ? 'import-none' : ''}>
          <dt>{words}</dt>
          <dd className="tabular">{count.toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  );
};
