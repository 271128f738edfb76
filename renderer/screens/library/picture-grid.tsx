import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PictureSort } from '../../../shared/ipc/library-views.ts';
import { useAnswer } from '../../store/use.ts';
import { step } from './grid-keys.ts';
import { PictureTile } from './picture-tile.tsx';
import { useColumns } from './use-columns.ts';

/** Height of the words below a picture, its frame and the gap to the next row, in pixels. */
const WORDS = 102;
/** Pictures asked for at once: the screen never holds the whole library. */
const PAGE = 60;

/** What the grid shows, in main's order. */
export interface Asked {
  readonly query: string;
  readonly tag: string | null;
  readonly sort: PictureSort;
}

interface Props {
  readonly asked: Asked;
  readonly total: number;
  /** A picture, and its place in main’s order. */
  readonly onOpen: (id: string, at: number) => void;
}

/** A library of any size: rows are drawn where one looks, and asked for a page at a time. One picture is in the tab order; arrows move on. */
export const PictureGrid = ({ asked, total, onOpen }: Props) => {
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, width } = useColumns(scroller);
  const [current, setCurrent] = useState(0);
  /** The picture that takes the focus once it is drawn; null while the pointer or Tab leads. */
  const wanted = useRef<number | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; the rows are read in this component alone
  const rows = useVirtualizer({
    count: Math.ceil(total / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => Math.round((width * 3) / 4) + WORDS,
    overscan: 3,
  });
  useEffect(() => rows.measure(), [rows, width]);
  const question = JSON.stringify(asked);
  useEffect(() => {
    // Another question is answered from its first picture on.
    scroller.current?.scrollTo({ top: 0 });
    setCurrent(0);
  }, [question]);
  const shown = rows.getVirtualItems();
  const drawn = (index: number): boolean => shown.some((row) => row.index === Math.floor(index / columns));
  // Scrolled away from it, Tab comes in where one looks.
  const entry = drawn(current) ? Math.min(current, total - 1) : (shown[0]?.index ?? 0) * columns;
  const press = (event: KeyboardEvent): void => {
    const next = step(event.key, current, { columns, total });
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    wanted.current = next;
    setCurrent(next);
    rows.scrollToIndex(Math.floor(next / columns));
  };
  const pages = new Map<number, { readonly row: VirtualItem; readonly index: number }[]>();
  for (const row of shown) {
    for (let index = row.index * columns; index < Math.min(total, (row.index + 1) * columns); index += 1) {
      const page = Math.floor(index / PAGE);
      pages.set(page, [...(pages.get(page) ?? []), { row, index }]);
    }
  }
  return (
    <div className="pictures-scroll" ref={scroller}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the pictures in it hear the keys; this is where they are heard for all of them */}
      <ul
        className="pictures"
        aria-label="Pictures"
        style={{ height: rows.getTotalSize() }}
        onKeyDown={press}
      >
        {Array.from(pages, ([page, cells]) => (
          <Page
            key={page}
            page={page}
            {...{ asked, cells, columns, width, total, entry, wanted, onOpen }}
            onFocus={setCurrent}
          />
        ))}
      </ul>
    </div>
  );
};

/** The pictures of one page that are in sight. */
const Page = ({
  asked,
  page,
  cells,
  columns,
  width,
  total,
  entry,
  wanted,
  onOpen,
  onFocus,
}: Props & {
  readonly page: number;
  readonly cells: readonly { readonly row: VirtualItem; readonly index: number }[];
  readonly columns: number;
  readonly width: number;
  readonly entry: number;
  readonly wanted: { current: number | null };
  readonly onFocus: (index: number) => void;
}) => {
  const answer = useAnswer('media.list', { ...asked, offset: page * PAGE, limit: PAGE }, [
    'media',
    'posts',
    'register',
  ]);
  return cells.map(({ row, index }) => (
    <li
      key={index}
      className="picture-cell"
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{
        width,
        height: row.size - GAP,
        transform: `translate(${(index % columns) * (width + GAP)}px, ${row.start}px)`,
      }}
    >
      <PictureTile
        picture={answer.value?.pictures[index - page * PAGE] ?? null}
        isEntry={index === entry}
        takesFocus={() => {
          const isMine = wanted.current === index;
          if (isMine) wanted.current = null;
          return isMine;
        }}
        onFocus={() => onFocus(index)}
        onOpen={(id) => onOpen(id, index)}
      />
    </li>
  ));
};

/** Between pictures, in pixels, as in the style sheet. */
const GAP = 16;
