import { CalendarDays } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import type { Here } from '../../../shared/schedule/say-from.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { EmptyLine } from './empty-line.tsx';
import { byTime } from './grid-parts.ts';
import { PostList } from './post-list.tsx';

/** The list, or why it is empty. */
export const ListView = ({
  tiles,
  found,
  here,
  onNew,
  onOpen,
  onMenu,
}: {
  readonly tiles: readonly Tile[];
  /** Everything there is, before it was sifted; null: on its way. */
  readonly found: readonly Tile[] | null;
  readonly here: Here;
  readonly onNew: () => void;
  readonly onOpen: (post: string) => void;
  readonly onMenu: (post: string, beside: HTMLElement) => void;
}) => {
  const sorted = useMemo(() => [...tiles].sort(byTime), [tiles]);
  if (found === null) return <Skeleton lines={6} label="Loading posts" />;
  if (found.length === 0)
    return (
      <EmptyState
        icon={CalendarDays}
        title="No posts here"
        action={
          <Button look="primary" onPress={onNew}>
            New post
          </Button>
        }
      >
        Drafts and queued posts will be listed here.
      </EmptyState>
    );
  if (sorted.length === 0) return <EmptyLine count={found.length} />;
  return <PostList tiles={sorted} here={here} onOpen={onOpen} onMenu={onMenu} />;
};
