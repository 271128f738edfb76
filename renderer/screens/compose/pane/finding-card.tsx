import { Check, Crosshair } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { FixButton } from './fix-button.tsx';
import { Sources } from './sources.tsx';
import type { Group } from './verdict.ts';
import { WaiveDialog } from './waive-dialog.tsx';

const STATE_WORDS = { acknowledged: 'Seen', waived: 'Let pass', approved: 'Approved', open: '' } as const;

/** The platforms of these accounts, as "Facebook, Instagram and X"; with its handle where it is one. */
const useWhere = (group: Group): string | null => {
  const accounts = useSlice('app', (app) => app.accounts);
  const concerned = group.flatMap(({ at }) => accounts.filter((one) => one.id === at.account));
  const [first] = concerned;
  if (first === undefined) return null;
  if (concerned.length === 1) return `${platformOf(first.platform).name} · ${first.handle}`;
  const names = [...new Set(concerned.map((one) => platformOf(one.platform).name))];
  const alike = names.length < concerned.length;
  return new Intl.ListFormat('en-US').format(alike ? concerned.map((one) => one.handle) : names);
};

/** Does the same for each finding of a card; each account's finding is decided by its own key. */
const useForEach = (group: Group) => async (decide: (key: string) => Promise<boolean>) => {
  for (const { key } of group) if (!(await decide(key))) return false;
  return true;
};

/** One that a person decided about. */
export const SettledCard = ({ group }: { readonly group: Group }) => {
  const acknowledge = useSlice('post', (post) => post.acknowledge);
  const forEach = useForEach(group);
  const [{ what, state, by }] = group;
  return (
    <article className="finding finding-settled">
      <Check size={14} aria-hidden />
      <div className="grow">
        <h3>{what}</h3>
        <p>
          {STATE_WORDS[state]}
          {by && ` by ${by}`}
        </p>
      </div>
      {state === 'acknowledged' && (
        <Button
          size="s"
          look="quiet"
          onPress={() => void forEach(async (key) => await acknowledge(key, false))}
        >
          Not yet
        </Button>
      )}
    </article>
  );
};

/** Speaks like a good colleague: what, why, then the one button that does the right thing. */
export const FindingCard = ({
  group,
  textOf,
}: {
  readonly group: Group;
  readonly textOf: (path: string) => string;
}) => {
  const acknowledge = useSlice('post', (post) => post.acknowledge);
  const { current, goTo } = useFocus();
  const [waiving, setWaiving] = useState(false);
  const card = useRef<HTMLElement>(null);
  const forEach = useForEach(group);
  const where = useWhere(group);
  const [finding] = group;
  const isCurrent = group.some(({ key }) => key === current);
  const { at, may } = finding;
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const hasPlace = at.field !== null || at.media !== null;
  return (
    <article
      ref={card}
      className={`finding finding-${finding.severity}${isCurrent ? ' finding-current' : ''}`}
      data-finding={finding.key}
      tabIndex={-1}
    >
      <h3>
        {hasPlace ? (
          <button type="button" className="finding-what" onClick={() => goTo(finding)}>
            {finding.what}
          </button>
        ) : (
          finding.what
        )}
      </h3>
      <p>
        {finding.why}
        {!finding.fix && <> {finding.todo}</>}
      </p>
      {where !== null && <p className="finding-where">{where}</p>}
      <div className="finding-do">
        <FixButton finding={finding} textOf={textOf} />
        {hasPlace && !finding.fix && (
          <Button size="s" look="fix" icon={Crosshair} onPress={() => goTo(finding)}>
            Show me
          </Button>
        )}
        {may.acknowledge && (
          <Button size="s" onPress={() => void forEach(async (key) => await acknowledge(key, true))}>
            I have seen this
          </Button>
        )}
        {may.waive && (finding.severity !== 'warn' || !may.acknowledge) && (
          <Button size="s" onPress={() => setWaiving(true)}>
            Let it pass…
          </Button>
        )}
        <Sources finding={finding} />
      </div>
      {waiving && <WaiveDialog what={finding.what} forEach={forEach} onClose={() => setWaiving(false)} />}
    </article>
  );
};
