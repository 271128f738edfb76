import { Button as AriaButton } from 'react-aria-components';
import { Popover } from '../../../components/popover.tsx';
import { useSlice } from '../../../store/use.ts';
import type { Group } from './verdict.ts';

/** On whose authority: the sources of findings of one rule, each once, a click away. */
export const Sources = ({ findings }: { readonly findings: Group }) => {
  const go = useSlice('navigation', (nav) => nav.go);
  const sources = [
    ...new Map(findings.flatMap((finding) => finding.sources.map((one) => [one.id, one]))).values(),
  ];
  const [first] = sources;
  if (!first) return null;
  const more = sources.length - 1;
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
        {sources.map((source) => (
          <div key={source.id}>
            <h3>{source.title}</h3>
            <p>{source.note}</p>
            <p className="quiet small">{source.source}</p>
          </div>
        ))}
        <AriaButton className="finding-source" onPress={() => go('guidelines', findings[0].rule)}>
          Read the rule in Guidelines
        </AriaButton>
      </div>
    </Popover>
  );
};
