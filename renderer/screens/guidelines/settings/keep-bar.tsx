import { CircleX, FlaskConical, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { KeepDialog } from './keep-dialog.tsx';
import { partOf } from './parts.ts';
import './keep-bar.css';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** At the foot of the form while something is changed: what stands in the way, and the three things to do about it. */
export const KeepBar = () => {
  const { district } = useStores();
  const working = useSlice('district', (slice) => slice.working);
  const check = useSlice('district', (slice) => slice.check);
  const isLooking = useSlice('district', (slice) => slice.checked !== slice.working);
  const newer = useSlice('district', (slice) => slice.newer !== null);
  const mayKeep = useSlice('district', (slice) => slice.view?.may.keep === true);
  const [isKeeping, setKeeping] = useState(false);
  if (working === null) return null;
  const problems = check?.problems ?? [];
  const [first] = problems;
  const said = check === null ? 'Something changed' : count(check.changes.length, 'change', 'changes');
  const whyNot = newer
    ? 'Other settings were kept meanwhile. Look at them first: the choice is at the top.'
    : problems.length > 0
      ? 'Something cannot be kept yet. See the marked parts on the left.'
      : null;
  const { show, discard, tryOn } = district.getState();
  return (
    <section className="keep-bar" aria-label="Your changes">
      <div className="keep-said" aria-live="polite">
        {first ? (
          <Button
            size="s"
            look="danger"
            icon={CircleX}
            onPress={() =>
              show(
                'settings',
                partOf(first.field),
                first.field === 'severities' ? String(first.entry ?? '') : '',
              )
            }
          >
            {problems.length} to fix
          </Button>
        ) : (
          <span>
            <PencilLine size={14} aria-hidden /> {said}, not kept yet
          </span>
        )}
      </div>
      {mayKeep && (
        <div className="keep-actions">
          <Button look="quiet" onPress={discard}>
            Discard
          </Button>
          <Button
            icon={FlaskConical}
            isDisabled={problems.length > 0}
            {...(problems.length > 0 ? { reason: 'What is marked needs to be fixed first.' } : {})}
            onPress={() => {
              show('settings', 'trial');
              void tryOn('recent');
            }}
          >
            Try on posts
          </Button>
          <Button
            look="primary"
            isDisabled={whyNot !== null || isLooking}
            {...(whyNot === null ? {} : { reason: whyNot })}
            onPress={() => setKeeping(true)}
          >
            Keep…
          </Button>
        </div>
      )}
      {isKeeping && <KeepDialog onClose={() => setKeeping(false)} />}
    </section>
  );
};
