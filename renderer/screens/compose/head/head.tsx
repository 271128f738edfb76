import { Copy, FileClock, MoreHorizontal, PanelRight, Trash2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { isOpen } from '../../../../shared/domain/delivery.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { PostView } from '../../../../shared/ipc/views.ts';
import { Count } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Menu } from '../../../components/menu.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { waitingCount } from '../pane/verdict.ts';
import { TimeButton } from '../time.tsx';
import { titleOf } from '../words.ts';
import { QueueButton } from './queue-button.tsx';
import type { QueueState } from './queue-state.ts';
import { SavedState } from './saved-state.tsx';

const More = ({ view, content }: { readonly view: PostView; readonly content: PostContent }) => {
  const { post, posts, navigation, notices } = useStores();
  const duplicate = async (): Promise<void> => {
    if (!(await post.getState().flush())) {
      notices.getState().trouble('Not copied: the last changes are not saved yet. They are still here.');
      return;
    }
    const copy = await posts.getState().duplicate(view.id);
    if (!copy || !(await post.getState().close())) return;
    post.getState().adopt(copy);
    navigation.getState().go('compose', copy.id);
  };
  const remove = async (): Promise<void> => {
    if (!(await post.getState().flush())) {
      notices.getState().trouble('Not deleted: the last changes are not saved yet. They are still here.');
      return;
    }
    if (!(await posts.getState().remove(view.id, titleOf(content)))) return;
    await post.getState().close();
    // Who went elsewhere meanwhile stays there.
    if (navigation.getState().screen === 'compose') navigation.getState().go('compose');
  };
  return (
    <Menu
      label="More for this post"
      placement="bottom end"
      trigger={
        <AriaButton className="icon-button icon-button-m" aria-label="More for this post">
          <MoreHorizontal size={16} aria-hidden />
        </AriaButton>
      }
      actions={[
        { id: 'copy', label: 'Make a copy', icon: Copy, run: () => void duplicate() },
        {
          id: 'record',
          label: 'History and record',
          icon: FileClock,
          run: () => navigation.getState().go('records', view.id),
        },
        'line',
        { id: 'delete', label: 'Move to the bin', icon: Trash2, run: () => void remove() },
      ]}
    />
  );
};

/** Title, where the words stand, when it goes out, and the one thing to do at the end. */
export const ComposeHead = ({
  view,
  content,
  queue,
  onQueue,
  onPane,
}: {
  readonly view: PostView;
  readonly content: PostContent;
  readonly queue: QueueState;
  readonly onQueue: () => void;
  /** Opens the drawer; null where the pane stands beside the work. */
  readonly onPane: (() => void) | null;
}) => {
  const check = useSlice('post', (post) => post.check);
  const waiting = check ? waitingCount(check) : 0;
  const isQueued = view.deliveries.some((one) => isOpen(one.state));
  return (
    <header className="head compose-head">
      <h1>{titleOf(content)}</h1>
      <SavedState />
      <div className="head-actions">
        <More view={view} content={content} />
        {onPane && (
          <Button icon={PanelRight} onPress={onPane} className="pane-button">
            <span className="pane-button-word">Check</span>
            {waiting > 0 && <Count n={waiting} label={waiting === 1 ? 'thing to do' : 'things to do'} />}
          </Button>
        )}
        <TimeButton content={content} isQueued={isQueued} />
        <QueueButton state={queue} onQueue={onQueue} />
      </div>
    </header>
  );
};
