import { ImagePlus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PostContent } from '../../../shared/domain/post.ts';
import type { PostView } from '../../../shared/ipc/views.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { DropHere } from '../../components/drop-here.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSlice, useStores } from '../../store/use.ts';
import { EditorCard } from './editor/editor-card.tsx';
import { FocusContext } from './focus.tsx';
import { ComposeHead } from './head/head.tsx';
import { queueStateOf } from './head/queue-state.ts';
import { SavedBanner } from './head/saved-banner.tsx';
import { Announce } from './pane/announce.tsx';
import { Pane } from './pane/pane.tsx';
import { stopsOf } from './pane/verdict.ts';
import { Preview } from './preview/preview.tsx';
import { Targets } from './targets.tsx';
import { Tray } from './tray/tray.tsx';
import { useBringIn } from './use-bring-in.ts';
import { useFocusState } from './use-focus-state.ts';
import { useKeys } from './use-keys.ts';
import { useNarrow } from './use-narrow.ts';

const Binned = ({ id }: { readonly id: string }) => {
  const { post, posts } = useStores();
  return (
    <Banner
      tone="note"
      icon={Trash2}
      actions={
        <Button
          size="s"
          onPress={() =>
            void posts
              .getState()
              .restore(id)
              .then(() => post.getState().refresh())
          }
        >
          Put it back
        </Button>
      }
    >
      This post is in the bin. Put it back to keep working on it.
    </Banner>
  );
};

/** The open post: the work in the middle, its check beside it, or in a drawer where there is no room. */
export const Work = ({ view, content }: { readonly view: PostView; readonly content: PostContent }) => {
  const { post, notices } = useStores();
  const check = useSlice('post', (one) => one.check);
  const checkFailure = useSlice('post', (one) => one.checkFailure);
  const accounts = useSlice('app', (app) => app.accounts);
  const narrow = useNarrow();
  const holding = useBringIn();
  const [drawer, setDrawer] = useState(false);
  const [stepped, setStepped] = useState('');
  const targets = useMemo(
    () => content.targets.flatMap((id) => accounts.filter((account) => account.id === id)),
    [accounts, content.targets],
  );
  const focus = useFocusState(view.id, targets);
  const queue = queueStateOf(check, checkFailure, view.deliveries, content);

  const { goTo } = focus;
  const inFocus = useMemo(
    () => ({
      ...focus,
      goTo: (finding: Parameters<typeof goTo>[0]) => {
        setDrawer(false);
        goTo(finding);
      },
    }),
    [focus, goTo],
  );
  const step = (by: 1 | -1): void => {
    const stops = check ? stopsOf(check) : [];
    const at = stops.findIndex((stop) => stop.key === focus.current);
    const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length];
    if (!next) {
      notices.getState().say('No open findings.');
      return;
    }
    const where = `${stops.indexOf(next) + 1} of ${stops.length}`;
    if (next.kind === 'finding') {
      setStepped(`${where}: ${next.finding.what} ${next.finding.todo}`);
      inFocus.goTo(next.finding);
    } else {
      setStepped(`${where}: ${next.text}`);
      focus.point(next.key);
      if (narrow) setDrawer(true);
    }
  };
  const enqueue = async (): Promise<void> => {
    // What is pressed right after the last key holds for the words as they are now.
    const fresh =
      post.getState().content === post.getState().checked ? check : await post.getState().checkNow();
    const now = post.getState();
    const state = queueStateOf(fresh, now.checkFailure, now.view?.deliveries ?? [], now.content ?? content);
    if (state.kind === 'cannot') {
      notices.getState().say(`Not queued yet. ${state.reasons[0] ?? ''}`);
      if (narrow) setDrawer(true);
      return;
    }
    if (state.kind !== 'can') {
      notices.getState().say(state.reasons[0] ?? state.label);
      return;
    }
    if (await now.queue()) notices.getState().say('Queued. It is checked again when it comes due.');
  };
  useKeys({ onQueue: () => void enqueue(), onStep: step });

  return (
    <FocusContext value={inFocus}>
      <ComposeHead
        view={view}
        content={content}
        queue={queue}
        onQueue={() => void enqueue()}
        onPane={narrow ? () => setDrawer(true) : null}
      />
      <Announce stepped={stepped} />
      <div className="compose">
        <div className="work">
          <SavedBanner content={content} />
          {view.binnedAt !== null && <Binned id={view.id} />}
          <Targets content={content} />
          <EditorCard content={content} />
          <div className="work-two">
            <Tray content={content} targets={targets} />
            <Preview content={content} targets={targets} />
          </div>
        </div>
        {!narrow && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
          <aside className="pane" aria-label="Check" tabIndex={0}>
            <Pane content={content} />
          </aside>
        )}
        {holding && <DropHere icon={ImagePlus} text="Drop to add to this post" />}
      </div>
      <Dialog title="Check" place="right" isOpen={narrow && drawer} onClose={() => setDrawer(false)}>
        <Pane content={content} />
      </Dialog>
    </FocusContext>
  );
};
