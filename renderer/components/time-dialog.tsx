import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { type ChosenTime, isSameTime, resolveTime } from './clock-question.tsx';
import { Dialog } from './dialog.tsx';
import { TimeFields } from './time-fields.tsx';
import './time-dialog.css';

/** Asks for a day and a time for something that has one, or had none; says what stands in the way of it. */
export const TimeDialog = ({
  title,
  children,
  now,
  time: first = now,
  start,
  home,
  action,
  beside,
  staysQueued = false,
  onMove,
  onOpen,
  onClose,
}: {
  readonly title: string;
  /** What is moved, in a sentence. */
  readonly children: ReactNode;
  /** The time it has. */
  readonly now: ChosenTime;
  /** What the fields begin with, where that is another one. */
  readonly time?: ChosenTime;
  /** `YYYY-MM-DD`: where the little calendar opens while there is no time. */
  readonly start: string;
  /** The district’s zone. The zone is asked about where it is another one. */
  readonly home: string;
  /** What the main button says. */
  readonly action: string;
  /** Under the fields: a way to fill them, with a wall time in the zone it has now. */
  readonly beside?: (put: (wall: string) => void) => ReactNode;
  /** What is not moved goes out at its old time. */
  readonly staysQueued?: boolean;
  /** Answers what stands in the way, or null when it is done; an empty list was told elsewhere. */
  readonly onMove: (time: ChosenTime) => Promise<readonly string[] | null>;
  /** The way to the thing itself, offered once something stands in the way. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
}) => {
  const [time, setTime] = useState(first);
  const [busy, setBusy] = useState(false);
  const [obstacles, setObstacles] = useState<readonly string[]>([]);
  const what = resolveTime(time);
  const isUnchanged = isSameTime(time, now);
  const move = async (): Promise<void> => {
    setBusy(true);
    const why = await onMove(time);
    setBusy(false);
    if (why === null) onClose();
    else setObstacles(why);
  };
  return (
    <Dialog
      title={title}
      isOpen
      isForm
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button slot="close">Cancel</Button>
          {obstacles.length > 0 && <Button onPress={onOpen}>Open the post</Button>}
          <Button
            look="primary"
            onPress={() => void move()}
            isDisabled={busy || isUnchanged || time.publishAt === null || what?.instant === null}
            reason={isUnchanged && now.publishAt !== null ? 'That is the time it has now.' : undefined}
          >
            {busy ? 'Checking…' : action}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      <TimeFields
        time={time}
        start={time.publishAt?.slice(0, 10) ?? start}
        home={home}
        asksZone={now.zone !== home}
        onChange={setTime}
      />
      {beside?.((publishAt) => setTime({ publishAt, zone: now.zone, side: null }))}
      {obstacles.length > 0 && (
        <div role="alert" className="time-obstacles">
          <p>It was not moved:</p>
          <ul>
            {obstacles.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {staysQueued && (
            <p>It stays queued for its old time. If it must not go out then, take it back in the queue.</p>
          )}
        </div>
      )}
    </Dialog>
  );
};
