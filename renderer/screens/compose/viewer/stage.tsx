import { type CSSProperties, useEffect, useRef } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { Face } from '../../../../shared/domain/post.ts';
import type { AssetView, PersonView } from '../../../../shared/ipc/views.ts';
import { type Box, CORNERS, withKey } from './box.ts';
import { toneOn } from './covered-on.ts';
import { nameOf } from './face-words.ts';
import { useStage } from './use-stage.ts';

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

const placeOf = ([left, top, width, height]: Box): CSSProperties => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
});

/** Boxes at the lower edge have their label above, or it would leave the picture. */
const LOW = 0.92;

/** The picture with a box for each face: drawn with the mouse, moved with the arrow keys. */
export const Stage = ({
  asset,
  alt,
  faces,
  find,
  accounts,
  selected,
  reach,
  pointed,
  keysId,
  onSelect,
  onDraw,
  onPlace,
  onRemove,
}: {
  readonly asset: AssetView;
  readonly alt: string;
  readonly faces: readonly Face[];
  readonly find: (person: string | null) => PersonView | undefined;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  /** Number of the face that is chosen, from 0. */
  readonly selected: number | null;
  /** The face whose box takes the focus, each time this is another object. */
  readonly reach: { readonly face: number } | null;
  /** Ids of the faces that open findings point at. */
  readonly pointed: ReadonlySet<string>;
  /** Id of the line that says what the keys do. */
  readonly keysId: string;
  readonly onSelect: (face: number | null) => void;
  readonly onDraw: (box: Box) => void;
  readonly onPlace: (face: number, box: Box) => void;
  readonly onRemove: (face: number) => void;
}) => {
  const stage = useRef<HTMLDivElement>(null);
  const boxes = useRef(new Map<number, HTMLButtonElement>());
  const { draft, ...hand } = useStage({
    stage,
    boxOf: (face) => faces[face]?.box ?? null,
    onSelect: (face) => {
      onSelect(face);
      if (face !== null) boxes.current.get(face)?.focus({ preventScroll: true });
    },
    onDraw,
    onPlace,
  });
  useEffect(() => {
    if (reach !== null) boxes.current.get(reach.face)?.focus();
  }, [reach]);

  return (
    <div className="viewer-frame">
      <div
        ref={stage}
        className="shown viewer-stage"
        style={{ '--ratio': asset.width / asset.height } as CSSProperties}
        {...hand}
      >
        <img src={asset.url} alt={alt} draggable={false} />
        {faces.map((face, at) => {
          const box = draft?.face === at ? draft.box : face.box;
          if (box === null) return null;
          const name = nameOf(face, find(face.person));
          const tone = toneOn(face, find(face.person), accounts);
          const isPointed = face.id !== null && pointed.has(face.id);
          return (
            <button
              key={face.id ?? at}
              ref={(element) => {
                if (element) boxes.current.set(at, element);
                else boxes.current.delete(at);
              }}
              type="button"
              data-face={at}
              className={`face face-box face-${tone}${isPointed ? ' face-pointed' : ''}${box[1] + box[3] > LOW ? ' face-low' : ''}`}
              style={placeOf(box)}
              aria-label={`Face ${at + 1}: ${name}${isPointed ? ', has a finding' : ''}`}
              aria-describedby={keysId}
              aria-pressed={at === selected}
              onFocus={() => onSelect(at)}
              onKeyDown={(event) => {
                if (event.ctrlKey || event.metaKey || event.altKey) return;
                const next = withKey(box, event.key, event.shiftKey);
                if (next) onPlace(at, next);
                else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(at);
                else return;
                event.preventDefault();
                event.stopPropagation();
              }}
            >
              <span className="face-name" aria-hidden>
                {at + 1} · {name}
              </span>
              {at === selected &&
                CORNERS.map((corner) => (
                  <i key={corner} className={`face-corner face-${corner}`} data-corner={corner} />
                ))}
            </button>
          );
        })}
        {draft?.face === null && <span className="face face-open face-drawn" style={placeOf(draft.box)} />}
      </div>
    </div>
  );
};
