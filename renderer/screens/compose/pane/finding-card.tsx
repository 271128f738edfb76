import { Check, Crosshair } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { FixButton } from './fix-button.tsx';
import { Sources } from './sources.tsx';
import { WaiveDialog } from './waive-dialog.tsx';

const STATE_WORDS = { acknowledged: 'Seen', waived: 'Let pass', approved: 'Approved', open: '' } as const;

/** Speaks like a good colleague: what, why, then the one button that does the right thing. */
export const FindingCard = ({
  finding,
  textOf,
}: {
  readonly finding: SettledFinding;
  readonly textOf: (path: string) => string;
}) => {
  const acknowledge = useSlice('post', (post) => post.acknowledge);
  const accounts = useSlice('app', (app) => app.accounts);
  const { current, goTo } = useFocus();
  const [waiving, setWaiving] = useState(false);
  const card = useRef<HTMLElement>(null);
  const isCurrent = current === finding.key;
  const { at, may, state } = finding;
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const account = accounts.find((one) => one.id === at.account);
  const hasPlace = at.field !== null || at.media !== null;
  if (state !== 'open') {
    return (
      <article ref={card} className="finding finding-settled">
        <Check size={14} aria-hidden />
        <div className="grow">
          <h3>{finding.what}</h3>
          <p>
            {STATE_WORDS[state]}
            {finding.by && ` by ${finding.by}`}
          </p>
        </div>
        {state === 'acknowledged' && (
          <Button size="s" look="quiet" onPress={() => void acknowledge(finding.key, false)}>
            Not yet
          </Button>
        )}
      </article>
    );
  }
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
      {account && (
        <p className="finding-where">
          {platformOf(account.platform).name} · {account.handle}
        </p>
      )}
      <div className="finding-do">
        <FixButton finding={finding} textOf={textOf} />
        {hasPlace && !finding.fix && (
          <Button size="s" look="fix" icon={Crosshair} onPress={() => goTo(finding)}>
            Show me
          </Button>
        )}
        {may.acknowledge && (
          <Button size="s" onPress={() => void acknowledge(finding.key, true)}>
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
      {waiving && <WaiveDialog finding={finding} onClose={() => setWaiving(false)} />}
    </article>
  );
};
