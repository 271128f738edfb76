import { Badge, CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { PagedOpen, PagedRows } from '../../components/paged-rows.tsx';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import type { PeopleFilter, PersonView } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../store/use.ts';
import { ELSEWHERE, placeName } from './places.ts';

/** Pixels. */
const ROW = 49;

/** What the list shows, in main's order. */
export interface Asked {
  readonly query: string;
  readonly filter: PeopleFilter;
}

/** A register of any length. */
export const PeopleList = ({
  asked,
  total,
  onOpen,
}: {
  readonly asked: Asked;
  readonly total: number;
  readonly onOpen: (id: string) => void;
}) => {
  const useRows = (offset: number, limit: number): readonly PersonView[] | null =>
    useAnswer('person.list', { ...asked, offset, limit }, ['register']).value?.people ?? null;
  return (
    <PagedRows
      label="People"
      total={total}
      height={ROW}
      columns="person-row"
      useRows={useRows}
      head={
        <>
          <span role="columnheader">Name</span>
          {PLATFORM_IDS.map((id) => (
            <span key={id} role="columnheader">
              {placeName(id)}
            </span>
          ))}
          <span role="columnheader">Website, print, press</span>
        </>
      }
      cells={(one) => <Cells one={one} onOpen={onOpen} />}
    />
  );
};

const Cells = ({ one, onOpen }: { readonly one: PersonView; readonly onOpen: (id: string) => void }) => (
  <>
    <span role="cell" className="person-who">
      <PagedOpen onPress={() => onOpen(one.person.id)}>
        <span title={one.name}>{one.name}</span>
      </PagedOpen>
      <small className="clip" title={one.line}>
        {one.line}
      </small>
    </span>
    {PLATFORM_IDS.map((id) => (
      <span key={id} role="cell">
        <Badge sign={CLEARANCE_SIGNS[one.image[id]]} quiet />
      </span>
    ))}
    <span role="cell" className="person-elsewhere">
      <Elsewhere one={one} />
    </span>
  </>
);

/** The three places beside the platforms: one word where all are alike, else each by its name behind its sign. */
const Elsewhere = ({ one }: { readonly one: PersonView }) => {
  const [first] = ELSEWHERE;
  if (ELSEWHERE.every((place) => one.image[place] === one.image[first]))
    return <Badge sign={CLEARANCE_SIGNS[one.image[first]]} quiet />;
  return ELSEWHERE.map((place) => {
    const sign = CLEARANCE_SIGNS[one.image[place]];
    return (
      <span key={place} title={`${placeName(place)}: ${sign.word}`}>
        <Badge sign={sign} word={placeName(place)} quiet />
        <span className="visually-hidden">: {sign.word}</span>
      </span>
    );
  });
};
