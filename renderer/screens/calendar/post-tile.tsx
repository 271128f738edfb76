import { Button } from 'react-aria-components';
import { Badge, TILE_SIGNS } from '../../components/badge.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { sayTime } from '../../../shared/schedule/say-wall.ts';

/** A post in a day: platforms, time, title, state. The title gives way, never the state. */
export const PostTile = ({
  tile,
  onOpen,
}: {
  readonly tile: Tile;
  readonly onOpen: (post: string) => void;
}) => {
  const platforms = [...new Set(tile.targets.map((target) => target.platform))];
  return (
    <Button className={`tile tile-${tile.state}`} onPress={() => onOpen(tile.id)}>
      <span className="tile-dots">
        {platforms.map((platform) => (
          <PlatformDot key={platform} platform={platform} label={platformOf(platform).name} />
        ))}
      </span>
      {tile.publishAt !== null && (
        <span className="tile-time">{sayTime(tile.publishAt).replace(' ', '\u00a0')}</span>
      )}
      <span className="tile-title clip">{tile.title || 'Empty draft'}</span>
      <Badge sign={TILE_SIGNS[tile.state]} iconOnly />
    </Button>
  );
};
