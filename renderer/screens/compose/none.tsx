import { PencilLine, Plus, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { sayWallFrom } from '../../../shared/schedule/say-from.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { Badge, TILE_SIGNS } from '../../components/badge.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { Screen } from '../../components/screen.tsx';
import { around } from '../../store/around.ts';
import { useHere } from '../../store/use-here.ts';
import { useNewPost } from '../../store/use-new-post.ts';
import { useAnswer, useSlice } from '../../store/use.ts';

/** How many posts are offered. */
const MOST = 8;

const RecentPost = ({ tile }: { readonly tile: Tile }) => {
  const go = useSlice('navigation', (nav) => nav.go);
  const here = useHere();
  return (
    <li>
      <button type="button" className="recent" onClick={() => go('compose', tile.id)}>
        <span className="recent-title clip" title={tile.title}>
          {tile.title || 'Empty draft'}
        </span>
        <span className="recent-where">
          {tile.targets.map((target) => (
            <PlatformDot
              key={target.id}
              platform={target.platform}
              label={`${target.handle} on ${platformOf(target.platform).name}`}
            />
          ))}
        </span>
        <span className="recent-when tabular">
          {tile.publishAt ? sayWallFrom(tile.publishAt, tile.zone, here) : 'No time yet'}
        </span>
        <Badge quiet sign={TILE_SIGNS[tile.state]} />
      </button>
    </li>
  );
};

/** No post is open: the drafts touched last, and a new one. */
export const NoPost = ({ failure }: { readonly failure: string | null }) => {
  const state = useSlice('app', (app) => app.state);
  const damaged = useSlice('post', (post) => post.damaged);
  const recover = useSlice('post', (post) => post.recover);
  const newPost = useNewPost();
  const span = useMemo(() => around(state?.now ?? ''), [state?.now]);
  const tiles = useAnswer('post.tiles', { ...span, undated: true }, ['posts', 'queue']);
  const recent = useMemo(
    () => [...(tiles.value ?? [])].sort((a, b) => b.changed.localeCompare(a.changed)).slice(0, MOST),
    [tiles.value],
  );
  const begin = (
    <Button look="primary" icon={Plus} onPress={() => void newPost()}>
      New post
    </Button>
  );
  return (
    <Screen title="Compose" width="text" actions={recent.length > 0 ? begin : undefined}>
      {failure !== null && (
        <Banner
          tone="warn"
          icon={PencilLine}
          actions={
            damaged === null ? undefined : (
              <Button size="s" icon={RotateCcw} onPress={() => void recover()}>
                Bring back the newest copy
              </Button>
            )
          }
        >
          {failure}
        </Banner>
      )}
      {tiles.value === null && tiles.failure === null && <Skeleton lines={6} label="Looking for drafts" />}
      {tiles.failure !== null && (
        <EmptyState
          icon={PencilLine}
          title="The drafts could not be listed"
          action={<Button onPress={tiles.again}>Try again</Button>}
        >
          {tiles.failure}
        </EmptyState>
      )}
      {tiles.value !== null && recent.length === 0 && (
        <EmptyState icon={PencilLine} title="No posts yet" action={begin}>
          Your drafts will be here: one text for all accounts, checked as you type. <Kbd keys="Mod+N" />{' '}
          starts one from anywhere.
        </EmptyState>
      )}
      {recent.length > 0 && (
        <section className="card recent-card" aria-labelledby="recent-head">
          <h2 id="recent-head" className="recent-head">
            Recently worked on
          </h2>
          <ul>
            {recent.map((tile) => (
              <RecentPost key={tile.id} tile={tile} />
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
};
