import { Clock } from 'lucide-react';
import { useState } from 'react';
import type { PostContent } from '../../../shared/domain/post.ts';
import { sayWallFrom } from '../../../shared/schedule/say-from.ts';
import { Button } from '../../components/button.tsx';
import { type ChosenTime, isSameTime, resolveTime } from '../../components/clock-question.tsx';
import { Popover } from '../../components/popover.tsx';
import { TimeFields } from '../../components/time-fields.tsx';
import { useHere } from '../../store/use-here.ts';
import { useSlice } from '../../store/use.ts';
import { useFocus } from './focus.tsx';
import { FreeSlots } from './free-slots.tsx';
import { Handover } from './handover.tsx';

/** When the post goes out. A queued post is moved in one step, so that it never stands between two times. */
export const TimeButton = ({
  content,
  isQueued,
}: {
  readonly content: PostContent;
  readonly isQueued: boolean;
}) => {
  const edit = useSlice('post', (post) => post.edit);
  const flush = useSlice('post', (post) => post.flush);
  const reschedule = useSlice('post', (post) => post.reschedule);
  const view = useSlice('post', (post) => post.view?.id ?? null);
  const state = useSlice('app', (app) => app.state);
  const here = useHere();
  const { publishAt, zone, side } = content;
  const now: ChosenTime = { publishAt, zone, side };
  const [moved, setMoved] = useState<ChosenTime | null>(null);
  const { isTimeOpen, openTime } = useFocus();
  const time = moved ?? now;
  const what = resolveTime(time);
  const canMove =
    moved !== null && moved.publishAt !== null && what?.instant !== null && !isSameTime(moved, now);
  return (
    <Popover
      label="When it goes out"
      placement="bottom end"
      isOpen={isTimeOpen}
      onOpenChange={(open) => {
        openTime(open);
        setMoved(null);
        if (!open) void flush();
      }}
      trigger={
        <Button icon={Clock} className="time-button tabular" data-field="publishAt">
          {publishAt ? sayWallFrom(publishAt, zone, here) : 'Choose a time'}
        </Button>
      }
    >
      {(close) => (
        <div className="time-sheet">
          <TimeFields
            time={time}
            start={(state?.now ?? '2026-01-01').slice(0, 10)}
            home={here.zone}
            onChange={(next) => (isQueued ? setMoved(next) : edit((before) => ({ ...before, ...next })))}
          />
          {view !== null && (
            <FreeSlots
              post={view}
              content={content}
              zone={time.zone}
              onChoose={(wall) => {
                const next = { publishAt: wall, zone: time.zone, side: null };
                if (isQueued) setMoved(next);
                else edit((before) => ({ ...before, ...next }));
              }}
            />
          )}
          {(!isQueued || content.handover) && <Handover content={content} />}
          {isQueued ? (
            <div className="fix-end">
              <Button
                look="primary"
                isDisabled={!canMove}
                onPress={() => {
                  if (moved?.publishAt == null) return;
                  close();
                  void reschedule({ publishAt: moved.publishAt, zone: moved.zone, side: moved.side });
                }}
              >
                Move the queued post
              </Button>
            </div>
          ) : (
            publishAt !== null && (
              <div className="fix-end">
                <Button
                  look="quiet"
                  size="s"
                  onPress={() => {
                    close();
                    edit((before) => ({ ...before, publishAt: null, side: null }));
                  }}
                >
                  Without a time
                </Button>
              </div>
            )
          )}
        </div>
      )}
    </Popover>
  );
};
