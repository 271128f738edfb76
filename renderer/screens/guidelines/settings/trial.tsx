import { FlaskConical, Square } from 'lucide-react';
import { useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Choice } from '../../../components/checkbox.tsx';
import type { TrialPosts } from '../../../store/district-trial.ts';
import { useSlice, useStores } from '../../../store/use.ts';
import { TrialResult } from './trial-result.tsx';
import './trial.css';

const POSTS = [
  { id: 'recent', label: 'Drafts, the queue and the last 12 months' },
  { id: 'all', label: 'Every post' },
] as const;

/** A dry run: what the changes would find otherwise in the posts that are here. Nothing is changed by it. */
export const Trial = () => {
  const { district } = useStores();
  const trial = useSlice('district', (slice) => slice.trial);
  const working = useSlice('district', (slice) => slice.working);
  const wrong = useSlice('district', (slice) => (slice.check?.problems.length ?? 0) > 0);
  const [posts, setPosts] = useState<TrialPosts>('recent');
  const isRunning = trial?.kind === 'running';
  const whyNot =
    working === null
      ? 'Change something first; there is nothing to try yet.'
      : wrong
        ? 'Something in the settings must be fixed first.'
        : null;
  return (
    <>
      <Card title="Try it on posts" hint="It does not keep, hold or change anything">
        <div className="part-body">
          <Choice label="Which posts" look="rows" options={POSTS} value={posts} onChange={setPosts} />
          <div className="row">
            {isRunning ? (
              <Button icon={Square} onPress={() => void district.getState().stopTrial()}>
                Stop
              </Button>
            ) : (
              <Button
                icon={FlaskConical}
                isDisabled={whyNot !== null}
                {...(whyNot === null ? {} : { reason: whyNot })}
                onPress={() => void district.getState().tryOn(posts)}
              >
                {trial === null ? 'Look at the posts' : 'Look again'}
              </Button>
            )}
            {whyNot !== null && !isRunning && <span className="quiet small">{whyNot}</span>}
          </div>
          {isRunning && (
            <ProgressBar
              className="progress"
              aria-label="Looking at the posts"
              value={trial.done}
              maxValue={Math.max(1, trial.total)}
              isIndeterminate={trial.total === 0}
            >
              {({ percentage }) => (
                <>
                  <progress value={percentage ?? 0} max={100} aria-hidden />
                  <span className="quiet small tabular">
                    {trial.total === 0
                      ? 'Gathering the posts'
                      : `${trial.done.toLocaleString('en-US')} of ${trial.total.toLocaleString('en-US')} posts`}
                  </span>
                </>
              )}
            </ProgressBar>
          )}
          <div aria-live="polite">
            {trial?.kind === 'stopped' && (
              <p className="quiet">
                Stopped after {trial.looked.toLocaleString('en-US')} {trial.looked === 1 ? 'post' : 'posts'}.
              </p>
            )}
            {trial?.kind === 'failed' && <p className="field-trouble">{trial.why}</p>}
          </div>
        </div>
      </Card>
      {trial?.kind === 'done' && <TrialResult reply={trial.reply} isOld={trial.of !== working} />}
    </>
  );
};
