import { Gavel } from 'lucide-react';
import { AccountNames } from '../../components/account-names.tsx';
import { Badge, BINNED_SIGN, TILE_SIGNS } from '../../components/badge.tsx';
import { PagedOpen, PagedRows } from '../../components/paged-rows.tsx';
import type { RecordRow } from '../../../shared/ipc/record-contract.ts';
import { sayTimeFrom } from '../../../shared/schedule/say-from.ts';
import { sayDay } from '../../../shared/schedule/say-wall.ts';
import type { RecordSearch } from '../../store/records.ts';
import { useHere } from '../../store/use-here.ts';
import { useAnswer } from '../../store/use.ts';

/** Pixels. */
const ROW = 41;

/** Records in any number. */
export const RecordRows = ({
  search,
  total,
  onOpen,
}: {
  readonly search: RecordSearch;
  readonly total: number;
  readonly onOpen: (id: string) => void;
}) => {
  const useRows = (offset: number, limit: number): readonly RecordRow[] | null =>
    useAnswer('record.list', { ...search, offset, limit }, ['posts', 'queue']).value?.posts ?? null;
  return (
    <PagedRows
      label="Records"
      total={total}
      height={ROW}
      columns="records-row"
      useRows={useRows}
      head={
        <>
          <span role="columnheader">Post</span>
          <span role="columnheader">Time</span>
          <span role="columnheader" className="records-where">
            Accounts
          </span>
          <span role="columnheader">State</span>
        </>
      }
      cells={(post) => <Cells post={post} onOpen={onOpen} />}
    />
  );
};

/** "Tue, Nov 24, 2026 · 3:30 PM": records go back years. */
const sayWhen = (wall: string, zone: string, home: string): string =>
  `${sayDay(wall)}, ${wall.slice(0, 4)} · ${sayTimeFrom(wall, zone, home)}`;

const Cells = ({ post, onOpen }: { readonly post: RecordRow; readonly onOpen: (id: string) => void }) => {
  const { zone: home } = useHere();
  return (
    <>
      <span role="cell" className="records-title">
        <PagedOpen onPress={() => onOpen(post.id)}>{post.title || 'Empty draft'}</PagedOpen>
        {post.retention.hold !== null && (
          <>
            <Gavel size={13} aria-hidden />
            <span className="visually-hidden">, legal hold</span>
          </>
        )}
      </span>
      <span role="cell" className={`nowrap ${post.publishAt ? 'tabular' : 'quiet'}`}>
        {post.publishAt ? sayWhen(post.publishAt, post.zone, home) : 'No time yet'}
      </span>
      <span role="cell" className="records-where">
        <AccountNames accounts={post.targets} />
      </span>
      <span role="cell">
        <Badge sign={post.binnedAt === null ? TILE_SIGNS[post.state] : BINNED_SIGN} />
      </span>
    </>
  );
};
