import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type Box, boxBetween, type Corner, CORNERS, movedBy, type Point, withCorner } from './box.ts';

/** What a hand holds: an empty place it draws from, a box it moves, or a corner it draws. */
type Held =
  | { readonly kind: 'new'; readonly from: Point }
  | { readonly kind: 'move'; readonly face: number; readonly from: Point; readonly box: Box }
  | { readonly kind: 'corner'; readonly face: number; readonly corner: Corner; readonly box: Box };

/** A box that is being drawn: of a face, or a new one's (`null`). */
export interface Draft {
  readonly face: number | null;
  readonly box: Box;
}

/** Screen pixels a hand trembles: less than this is a click. */
const TREMBLE = 4;

const draftOf = (held: Held, to: Point): Draft => {
  switch (held.kind) {
    case 'new':
      return { face: null, box: boxBetween(held.from, to) };
    case 'move':
      return { face: held.face, box: movedBy(held.box, to.x - held.from.x, to.y - held.from.y) };
    case 'corner':
      return { face: held.face, box: withCorner(held.box, held.corner, to) };
  }
};

interface Stage {
  readonly draft: Draft | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Drawing, moving and resizing with the mouse, a pen or a finger. Boxes carry `data-face` with their number, corners
 * `data-corner`. What is drawn is kept once it is let go.
 */
export const useStage = ({
  stage,
  boxOf,
  onSelect,
  onDraw,
  onPlace,
}: {
  /** The element that lies exactly on the picture. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly boxOf: (face: number) => Box | null;
  readonly onSelect: (face: number | null) => void;
  readonly onDraw: (box: Box) => void;
  readonly onPlace: (face: number, box: Box) => void;
}): Stage => {
  const held = useRef<{ readonly what: Held; readonly x: number; readonly y: number } | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const frame = stage.current?.getBoundingClientRect();
    if (!frame || frame.width === 0 || frame.height === 0) return { x: 0, y: 0 };
    return { x: (clientX - frame.left) / frame.width, y: (clientY - frame.top) / frame.height };
  };
  const whatIsHeld = (event: PointerEvent<HTMLElement>): Held => {
    const from = pointOf(event);
    const target = event.target instanceof Element ? event.target : null;
    const number = target?.closest<HTMLElement>('[data-face]')?.dataset.face;
    const face = number === undefined ? null : Number(number);
    const box = face === null ? null : boxOf(face);
    if (face === null || box === null) return { kind: 'new', from };
    const name = target?.closest<HTMLElement>('[data-corner]')?.dataset.corner;
    const corner = CORNERS.find((one) => one === name);
    return corner ? { kind: 'corner', face, corner, box } : { kind: 'move', face, from, box };
  };
  const letGo = (): void => {
    held.current = null;
    setDraft(null);
  };

  return {
    draft,
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const what = whatIsHeld(event);
      held.current = { what, x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
      onSelect(what.kind === 'new' ? null : what.face);
    },
    onPointerMove: (event) => {
      if (!held.current) return;
      const { what, x, y } = held.current;
      if (!draft && Math.hypot(event.clientX - x, event.clientY - y) < TREMBLE) return;
      setDraft(draftOf(what, pointOf(event)));
    },
    onPointerUp: (event) => {
      if (held.current && draft) {
        const { face, box } = draftOf(held.current.what, pointOf(event));
        if (face === null) onDraw(box);
        else onPlace(face, box);
      }
      letGo();
    },
    onPointerCancel: letGo,
  };
};
