import { Button as AriaButton } from 'react-aria-components';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { Popover } from '../../../components/popover.tsx';
import { useSlice } from '../../../store/use.ts';

/** On whose authority: the sources of a finding, a click away. */
export const Sources = ({ finding }: { readonly finding: SettledFinding }) => {
  const go = useSlice('navigation', (nav) => nav.go);
  const [first] = finding.sources;
  if (!first) return null;
  const more = finding.sources.length - 1;
  return (
    <Popover
      label="Sources"
      placement="left top"
      trigger={
        <AriaButton className="finding-source">
          {first.title}
          {more > 0 && ` and ${more} more`}
        </AriaButton>
      }
    >
      <div className="sources">
        {finding.sources.map((source) => (
          <div key={source.id}>
            <h3>{source.title}</h3>
            <p>{source.note}</p>
            <p className="quiet small">{source.source}</p>
          </div>
        ))}
        <AriaButton className="finding-source" onPress={() => go('guidelines', finding.rule)}>
          Read the rule in Guidelines
        </AriaButton>
      </div>
    </Popover>
  );
};
