import { type CSSProperties, type PointerEvent, useRef, useState } from 'react';
import type { Box } from '../../../../shared/domain/box.ts';
import type { AssetView } from '../../../../shared/ipc/views.ts';
import { type Corner, CORNERS, type Point } from './box.ts';
import { cornerOf, frameMoved, type FrameRules, frameWithCorner, frameWithKey } from './crop-frame.ts';

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

const placeOf = ([left, top, width, height]: Box): CSSProperties => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
});

/** A face as it is shown under the frame. */
export interface FaceMark {
  readonly key: string;
  readonly box: Box;
  readonly isCut: boolean;
}

interface Held {
  readonly corner: Corner | null;
  readonly from: Point;
  readonly frame: Box;
}

/** The picture with the frame of what stays: moved and drawn larger by mouse, pen or finger, and by the arrow keys. */
export const CropStage = ({
  asset,
  alt,
  frame,
  rules,
  faces,
  isProposal,
  label,
  keysId,
  onFrame,
}: {
  readonly asset: AssetView;
  readonly alt: string;
  readonly frame: Box;
  readonly rules: FrameRules;
  readonly faces: readonly FaceMark[];
  /** Nobody chose this frame yet. */
  readonly isProposal: boolean;
  readonly label: string;
  readonly keysId: string;
  readonly onFrame: (frame: Box) => void;
}) => {
  const stage = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);
  const [draft, setDraft] = useState<Box | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const room = stage.current?.getBoundingClientRect();
    if (!room || room.width === 0 || room.height === 0) return { x: 0, y: 0 };
    return { x: (clientX - room.left) / room.width, y: (clientY - room.top) / room.height };
  };
  const drawn = ({ corner, from, frame: before }: Held, to: Point): Box => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    if (corner === null) return frameMoved(before, dx, dy);
    // A handle is held somewhere: the corner goes as far as the hand, not to it.
    const { x, y } = cornerOf(before, corner);
    return frameWithCorner(before, corner, { x: x + dx, y: y + dy }, rules);
  };
  const letGo = (): void => {
    held.current = null;
    setDraft(null);
  };
  return (
    <div className="viewer-frame">
      <div
        ref={stage}
        className="shown crop-stage"
        style={{ '--ratio': asset.width / asset.height } as CSSProperties}
        onPointerMove={(event) => {
          if (held.current) setDraft(drawn(held.current, pointOf(event)));
        }}
        onPointerUp={(event) => {
          if (held.current && draft) onFrame(drawn(held.current, pointOf(event)));
          letGo();
        }}
        onPointerCancel={letGo}
      >
        <img src={asset.url} alt={alt} draggable={false} />
        {faces.map(({ key, box, isCut }) => (
          <span key={key} className={`crop-face${isCut ? ' crop-face-cut' : ''}`} style={placeOf(box)} />
        ))}
        <button
          type="button"
          className={`crop-frame${isProposal && !draft ? ' crop-frame-proposed' : ''}`}
          style={placeOf(draft ?? frame)}
          aria-label={label}
          aria-describedby={keysId}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            const name = event.target instanceof HTMLElement ? event.target.dataset.corner : undefined;
            const corner = CORNERS.find((one) => one === name) ?? null;
            held.current = { corner, from: pointOf(event), frame };
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            const next = frameWithKey(frame, event.key, event.shiftKey, rules);
            if (!next) return;
            onFrame(next);
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {CORNERS.map((corner) => (
            <i key={corner} className={`face-corner face-${corner}`} data-corner={corner} />
          ))}
        </button>
      </div>
    </div>
  );
};
