import { memo } from 'react';
import { Badge, TILE_SIGNS } from '../../components/badge.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { sayTimeFrom } from '../../../shared/schedule/say-from.ts';

const platformsOf = ({ targets }: Tile) => [...new Set(targets.map(({ platform }) => platform))];

/**
 * A post in a day: time, state as icon and word, platforms, title. The title gives way, never the state. A plain
 * button: what it does is heard at the grid, which holds hundreds of them.
 */
export const PostTile = memo(
  ({
    tile,
    home,
    cut,
    onPress,
  }: {
    readonly tile: Tile;
    /** The district's zone. */
    readonly home: string;
    readonly cut: boolean;
    /** Outside the grid, a tile opens its post itself. */
    readonly onPress?: (post: string) => void;
  }) => (
    <button
      type="button"
      {...(onPress
        ? { onClick: () => onPress(tile.id) }
        : { tabIndex: -1, draggable: true, 'data-item': 'post', 'data-post': tile.id })}
      className={`tile tile-${tile.state}${cut ? ' tile-cut' : ''}`}
    >
      <span className="tile-top">
        {tile.publishAt !== null && (
          <span className="tile-time">
            {sayTimeFrom(tile.publishAt, tile.zone, home).replaceAll(' ', '\u00a0')}
          </span>
        )}
        <Badge sign={TILE_SIGNS[tile.state]} quiet />
      </span>
      <span className="tile-words">
        <span className="tile-dots">
          {platformsOf(tile).map((platform) => (
            <PlatformDot key={platform} platform={platform} label={platformOf(platform).name} />
          ))}
        </span>
        <span className="tile-title clip">{tile.title || 'Empty draft'}</span>
      </span>
      {cut && <span className="visually-hidden">, cut</span>}
    </button>
  ),
);
