import { Button } from 'react-aria-components';
import { Badge, TILE_SIGNS } from '../../components/badge.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { Tooltip } from '../../components/tooltip.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { sayTime } from '../../../shared/schedule/say-wall.ts';

/** A post in a day: platforms, time, title, state. The title gives way, never the state. `tall`: it has its own line. */
export const PostTile = ({
  tile,
  tall = false,
  onOpen,
}: {
  readonly tile: Tile;
  readonly tall?: boolean;
  readonly onOpen: (post: string) => void;
}) => {
  const platforms = [...new Set(tile.targets.map((target) => target.platform))];
  const title = tile.title || 'Empty draft';
  const time = tile.publishAt === null ? null : sayTime(tile.publishAt);
  return (
    <Tooltip
      text={
        <span className="tile-full">
          {title}
          <span>
            {[time, TILE_SIGNS[tile.state].word, ...tile.targets.map((target) => target.handle)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      }
    >
      <Button
        className={`tile tile-${tile.state}${tall ? ' tile-tall' : ''}`}
        onPress={() => onOpen(tile.id)}
      >
        <span className="tile-dots">
          {platforms.map((platform) => (
            <PlatformDot key={platform} platform={platform} label={platformOf(platform).name} />
          ))}
        </span>
        {time !== null && <span className="tile-time">{time.replace(' ', '\u00a0')}</span>}
        <span className="tile-title clip">{title}</span>
        <Badge sign={TILE_SIGNS[tile.state]} iconOnly />
      </Button>
    </Tooltip>
  );
};
