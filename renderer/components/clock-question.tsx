import { type ResolvedWall, resolveWall, type Side, wallOf } from '../../shared/schedule/wall-time.ts';
import { sayTime } from '../../shared/schedule/say-wall.ts';
import { Button } from './button.tsx';
import { Choice } from './checkbox.tsx';
import './clock-question.css';

/** A wall time in a zone, and which of the two where the clock shows it twice. */
export interface ChosenTime {
  readonly publishAt: string | null;
  readonly zone: string;
  readonly side: Side | null;
}

/** True where both name one time in the same words; the same instant in another zone is another time. */
export const isSameTime = (one: ChosenTime, other: ChosenTime): boolean =>
  one.publishAt === other.publishAt && one.zone === other.zone && one.side === other.side;

/** What a chosen time means; null where there is none, or no such zone. */
export const resolveTime = ({ publishAt, zone, side }: ChosenTime): ResolvedWall | null => {
  if (publishAt === null) return null;
  try {
    return resolveWall(publishAt, zone, side);
  } catch {
    return null;
  }
};

/** Spring's missing hour offers its neighbours; autumn's repeated one asks which. Nothing where the clock is plain. */
export const ClockQuestion = ({
  time,
  onChange,
}: {
  readonly time: ChosenTime;
  readonly onChange: (time: ChosenTime) => void;
}) => {
  const what = resolveTime(time);
  if (what === null || time.publishAt === null || what.clock === 'exact') return null;
  if (what.clock === 'repeated-hour') {
    return (
      <Choice
        label="The clock shows this hour twice that night. Which one?"
        look="segments"
        options={[
          { id: 'earlier', label: 'The first' },
          { id: 'later', label: 'The second' },
        ]}
        value={time.side}
        onChange={(side) => onChange({ ...time, side })}
      />
    );
  }
  return (
    <div className="stack">
      <p className="clock-note">
        {sayTime(time.publishAt)} does not exist that night: the clock jumps over it.
      </p>
      <div className="row">
        {[what.earlier, what.later].map((instant) => {
          const wall = wallOf(instant, time.zone);
          return (
            <Button key={instant} size="s" onPress={() => onChange({ ...time, publishAt: wall, side: null })}>
              {sayTime(wall)}
            </Button>
          );
        })}
      </div>
    </div>
  );
};
