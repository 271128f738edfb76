import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { Gavel } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Badge, BINNED_SIGN, TILE_SIGNS } from '../../components/badge.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import type { RecordRow } from '../../../shared/ipc/record-contract.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayDay, sayTime } from '../../../shared/schedule/say-wall.ts';
import type { RecordSearch } from '../../store/records.ts';
import { useAnswer } from '../../store/use.ts';

/** Pixels. */
const ROW = 41;
/** Posts asked for at once. */
const PAGE = 100;

/** Records in any number: rows are drawn where one looks, and asked for a page at a time. */
export const RecordRows = ({
  search,
  total,
  onOpen,
}: {
  readonly search: RecordSearch;
  readonly total: number;
  readonly onOpen: (id: string) => void;
}) => {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; the rows are read in this component alone
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const pages = new Map<number, VirtualItem[]>();
  for (const item of rows.getVirtualItems()) {
    const page = Math.floor(item.index / PAGE);
    pages.set(page, [...(pages.get(page) ?? []), item]);
  }
  return (
    <div className="records-all" role="table" aria-label="Records" aria-rowcount={total + 1}>
      <div className="records-scroll" ref={scroller} role="presentation">
        <div role="row" aria-rowindex={1} className="records-row records-head">
          <span role="columnheader">Post</span>
          <span role="columnheader">Time</span>
          <span role="columnheader" className="records-where">
            Accounts
          </span>
          <span role="columnheader">State</span>
        </div>
        <div className="records-rows" role="rowgroup" style={{ height: rows.getTotalSize() }}>
          {Array.from(pages, ([page, items]) => (
            <Page key={page} search={search} page={page} items={items} onOpen={onOpen} />
          ))}
        </div>
      </div>
    </div>
  );
};

const Page = ({
  search,
  page,
  items,
  onOpen,
}: {
  readonly search: RecordSearch;
  readonly page: number;
  readonly items: readonly VirtualItem[];
  readonly onOpen: (id: string) => void;
}) => {
  const answer = useAnswer('record.list', { ...search, offset: page * PAGE, limit: PAGE }, [
    'posts',
    'queue',
  ]);
  return items.map((item) => (
    <Row
      key={item.index}
      item={item}
      post={answer.value?.posts[item.index - page * PAGE] ?? null}
      onOpen={onOpen}
    />
  ));
};

const Row = ({
  item,
  post,
  onOpen,
}: {
  readonly item: VirtualItem;
  /** Null: on its way. */
  readonly post: RecordRow | null;
  readonly onOpen: (id: string) => void;
}) => (
  <div
    role="row"
    aria-rowindex={item.index + 2}
    className="records-row"
    style={{ transform: `translateY(${item.start}px)` }}
  >
    {post === null ? (
      <span role="cell">
        <span className="records-coming" aria-hidden="true" />
      </span>
    ) : (
      <Cells post={post} onOpen={onOpen} />
    )}
  </div>
);

/** "Tue, Nov 24, 2026 · 3:30 PM": records go back years. */
const sayWhen = (wall: string): string => `${sayDay(wall)}, ${wall.slice(0, 4)} · ${sayTime(wall)}`;

const Cells = ({ post, onOpen }: { readonly post: RecordRow; readonly onOpen: (id: string) => void }) => {
  const [first] = post.targets;
  return (
    <>
      <span role="cell" className="records-title">
        <AriaButton className="records-open clip" onPress={() => onOpen(post.id)}>
          {post.title || 'Empty draft'}
        </AriaButton>
        {post.retention.hold !== null && (
          <>
            <Gavel size={13} aria-hidden />
            <span className="visually-hidden">, legal hold</span>
          </>
        )}
      </span>
      <span role="cell" className={`nowrap ${post.publishAt ? 'tabular' : 'quiet'}`}>
        {post.publishAt ? sayWhen(post.publishAt) : 'No time yet'}
      </span>
      <span role="cell" className="records-where">
        {first && (
          <span className="clip" title={post.targets.map(({ handle }) => handle).join(', ')}>
            <PlatformDot platform={first.platform} label={platformOf(first.platform).name} /> {first.handle}
          </span>
        )}
        {post.targets.length > 1 && <span className="quiet">+{post.targets.length - 1}</span>}
        {post.targets.length === 0 && <span className="quiet">None</span>}
      </span>
      <span role="cell">
        <Badge sign={post.binnedAt === null ? TILE_SIGNS[post.state] : BINNED_SIGN} />
      </span>
    </>
  );
};
