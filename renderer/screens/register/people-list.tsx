import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Badge, CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import type { PeopleFilter, PersonView } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { useAnswer } from '../../store/use.ts';

const ROW = 49;
/** People asked for at once: the screen never holds the whole register. */
const PAGE = 100;

/** What the list shows, in main's order. */
export interface Asked {
  readonly query: string;
  readonly filter: PeopleFilter;
}

/** A register of any length: rows are drawn where one looks, and asked for a page at a time. */
export const PeopleList = ({
  asked,
  total,
  onOpen,
}: {
  readonly asked: Asked;
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
    <div className="people" role="table" aria-label="People" aria-rowcount={total + 1}>
      <div className="people-scroll" ref={scroller} role="presentation">
        <div role="row" aria-rowindex={1} className="person-row person-head">
          <span role="columnheader">Name</span>
          {PLATFORM_IDS.map((id) => (
            <span key={id} role="columnheader">
              {platformOf(id).name}
            </span>
          ))}
        </div>
        <div className="people-all" role="rowgroup" style={{ height: rows.getTotalSize() }}>
          {Array.from(pages, ([page, items]) => (
            <Page key={page} asked={asked} page={page} items={items} onOpen={onOpen} />
          ))}
        </div>
      </div>
    </div>
  );
};

/** The rows of one page that are in sight. */
const Page = ({
  asked,
  page,
  items,
  onOpen,
}: {
  readonly asked: Asked;
  readonly page: number;
  readonly items: readonly VirtualItem[];
  readonly onOpen: (id: string) => void;
}) => {
  const answer = useAnswer('person.list', { ...asked, offset: page * PAGE, limit: PAGE }, ['register']);
  return items.map((item) => (
    <Row
      key={item.index}
      item={item}
      one={answer.value?.people[item.index - page * PAGE] ?? null}
      onOpen={onOpen}
    />
  ));
};

const Row = ({
  item,
  one,
  onOpen,
}: {
  readonly item: VirtualItem;
  /** Null: on its way. */
  readonly one: PersonView | null;
  readonly onOpen: (id: string) => void;
}) => (
  <div
    role="row"
    aria-rowindex={item.index + 2}
    className="person-row"
    style={{ transform: `translateY(${item.start}px)` }}
  >
    <span role="cell" className="person-who">
      {one === null ? (
        <span className="person-coming" aria-hidden="true" />
      ) : (
        <>
          <AriaButton className="person-open clip" onPress={() => onOpen(one.person.id)}>
            <span title={one.name}>{one.name}</span>
          </AriaButton>
          <small className="clip" title={one.line}>
            {one.line}
          </small>
        </>
      )}
    </span>
    {PLATFORM_IDS.map((id) => (
      <span key={id} role="cell">
        {one !== null && <Badge sign={CLEARANCE_SIGNS[one.image[id]]} quiet />}
      </span>
    ))}
  </div>
);
