import './import.css';

/** Counts beside each other, each with what it counts; what is none steps back. */
export const Figures = ({
  label,
  figures,
}: {
  readonly label: string;
  readonly figures: readonly (readonly [count: number, words: string])[];
}) => (
  <dl className="import-figures" aria-label={label}>
    {figures.map(([count, words]) => (
      <div key={words} className={count === 0 ? 'import-none' : ''}>
        <dt>{words}</dt>
        <dd className="tabular">{count.toLocaleString('en-US')}</dd>
      </div>
    ))}
  </dl>
);
