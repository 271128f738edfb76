import type { SettingsChange } from '../../../../shared/domain/kept-pack.ts';
import { useSlice } from '../../../store/use.ts';
import { sayChange } from './say-change.ts';

/** Changes of the settings in words, one a line. */
export const ChangeList = ({
  changes,
  empty,
}: {
  readonly changes: readonly SettingsChange[];
  readonly empty: string;
}) => {
  const view = useSlice('district', (slice) => slice.view);
  if (changes.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ul className="change-list">
      {changes.map((change) => (
        <li key={`${change.field} ${change.text}`}>{sayChange(change, view?.rules ?? [])}</li>
      ))}
    </ul>
  );
};
