import { useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { overlayHome } from '../../components/overlay-home.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { sayLongDay } from '../../../shared/schedule/say-wall.ts';
import { PostTile } from './post-tile.tsx';

/** "3 more", and the sheet with everything of the day. */
export const DayMore = ({
  day,
  tiles,
  hidden,
  home,
  cut,
  isOpen,
  onOpenChange,
  onOpen,
}: {
  readonly day: string;
  readonly tiles: readonly Tile[];
  readonly hidden: number;
  readonly home: string;
  readonly cut: string | null;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onOpen: (post: string) => void;
}) => {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        data-item="more"
        className="day-more"
        aria-expanded={isOpen}
        onClick={() => onOpenChange(!isOpen)}
      >
        {hidden} more
      </button>
      {isOpen && (
        <Popover
          className="popover"
          triggerRef={button}
          isOpen
          onOpenChange={onOpenChange}
          placement="bottom start"
          offset={6}
          UNSTABLE_portalContainer={overlayHome()}
        >
          <Dialog aria-label={`Posts on ${sayLongDay(day)}`} className="popover-inner">
            <div className="day-all">
              <h3>{sayLongDay(day)}</h3>
              {tiles.map((tile) => (
                <PostTile key={tile.id} tile={tile} home={home} cut={cut === tile.id} onPress={onOpen} />
              ))}
            </div>
          </Dialog>
        </Popover>
      )}
    </>
  );
};
