import { Sparkles } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { TimeDialog } from '../../components/time-dialog.tsx';
import type { Tile } from '../../../shared/ipc/views.ts';
import type { PostTime } from '../../../shared/ipc/contract.ts';
import { sayWall } from '../../../shared/schedule/say-wall.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';

/** "Move to…": any day and time, a free slot a click away; also asks which of two hours a move meant. */
export const MoveTo = ({
  tile,
  time,
  today,
  home,
  onClose,
}: {
  readonly tile: Tile;
  /** What the fields begin with; without it the time it has. */
  readonly time: PostTime | undefined;
  readonly today: string;
  /** The district’s zone. */
  readonly home: string;
  readonly onClose: () => void;
}) => {
  const { moves, navigation } = useStores();
  const toTime = useSlice('moves', (one) => one.toTime);
  const slots = useAnswer('post.slots', {
    targets: tile.targets.map(({ id }) => id),
    zone: tile.zone,
    except: tile.id,
  });
  const { next = null, widest = null } = slots.value ?? {};
  return (
    <TimeDialog
      title={tile.publishAt === null ? 'Choose a time' : 'Move to another time'}
      now={{ publishAt: tile.publishAt, zone: tile.zone, side: null }}
      {...(time ? { time } : {})}
      start={today}
      home={home}
      action="Move"
      staysQueued={tile.state === 'queued'}
      beside={(put) =>
        next !== null && (
          <div className="free-slots">
            <Button size="s" icon={Sparkles} onPress={() => put(next)}>
              Next free: {sayWall(next)}
            </Button>
            {widest !== null && widest !== next && (
              <Button size="s" onPress={() => put(widest)}>
                Most room: {sayWall(widest)}
              </Button>
            )}
          </div>
        )
      }
      onMove={(to) => toTime(tile, to)}
      onOpen={() => navigation.getState().go('compose', tile.id)}
      onClose={() => {
        moves.getState().stopAsking();
        onClose();
      }}
    >
      “{tile.title || 'Empty draft'}”
      {tile.state === 'draft'
        ? ' is a draft; nothing goes out before it is queued.'
        : ' moves on every account where it is not out yet. It is checked again for the new time.'}
    </TimeDialog>
  );
};
