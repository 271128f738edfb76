import { ListFilter, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { TILE_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { CATEGORY_WORDS } from '../../components/category-words.ts';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import type { Account } from '../../../shared/domain/account.ts';
import { CATEGORIES, type Category } from '../../../shared/domain/post.ts';
import type { TileState } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { type CalendarFilter, EVERYTHING, isSifting } from '../../store/calendar-filter.ts';

const CHOICES = { ...CATEGORY_WORDS, none: 'No category yet' } as const;
const ALL = 'all';
const DISTRICT = 'district:';
const choice = <V extends string>(id: string): V | null => (id === ALL ? null : (id as V));

/** What is shown of the calendar, how much that is, and the way back to everything. */
export const FilterBar = ({
  filter,
  accounts,
  shown,
  total,
  aside,
  onChange,
}: {
  readonly filter: CalendarFilter;
  readonly accounts: readonly Account[];
  readonly shown: number;
  readonly total: number;
  /** At the end of the line. */
  readonly aside?: ReactNode;
  readonly onChange: (change: Partial<CalendarFilter>) => void;
}) => {
  const schools = [...new Set(accounts.map(({ school }) => school ?? ''))].sort((a, b) => a.localeCompare(b));
  const platform = (account: Account): string => platformOf(account.platform).name;
  return (
    <search className="filters" aria-label="Posts shown">
      <ListFilter size={15} aria-hidden className="quiet" />
      <Field
        label="Words of a post"
        hideLabel
        className="filter-text"
        value={filter.text}
        onChange={(text) => onChange({ text })}
        placeholder="Find words"
      />
      <Select
        label="Account"
        hideLabel
        value={filter.account ?? ALL}
        onChange={(id) => onChange({ account: choice(id) })}
        options={[
          { id: ALL, label: 'All accounts' },
          ...accounts.map((one) => ({
            id: one.id,
            label: one.handle,
            hint: `${platform(one)} · ${one.school ?? 'District'}`,
          })),
        ]}
      />
      <Select
        label="School"
        hideLabel
        value={filter.school === null ? ALL : filter.school || DISTRICT}
        onChange={(id) => onChange({ school: id === DISTRICT ? '' : choice(id) })}
        options={[
          { id: ALL, label: 'All schools' },
          ...schools.map((name) => ({ id: name || DISTRICT, label: name || 'The district' })),
        ]}
      />
      <Select
        label="State"
        hideLabel
        value={filter.state ?? ALL}
        onChange={(id) => onChange({ state: choice<TileState>(id) })}
        options={[
          { id: ALL, label: 'All states' },
          ...(Object.keys(TILE_SIGNS) as TileState[]).map((id) => ({ id, label: TILE_SIGNS[id].word })),
        ]}
      />
      <Select
        label="Category"
        hideLabel
        value={filter.category ?? ALL}
        onChange={(id) => onChange({ category: choice<Category | 'none'>(id) })}
        options={[
          { id: ALL, label: 'All categories' },
          ...([...CATEGORIES, 'none'] as const).map((id) => ({ id, label: CHOICES[id] })),
        ]}
      />
      {isSifting(filter) && (
        <>
          <output className="filter-count tabular">
            {shown.toLocaleString('en-US')} of {total.toLocaleString('en-US')}{' '}
            {total === 1 ? 'post' : 'posts'}
          </output>
          <Button size="s" look="quiet" icon={X} onPress={() => onChange(EVERYTHING)}>
            Clear
          </Button>
        </>
      )}
      {aside !== undefined && <span className="filter-aside">{aside}</span>}
    </search>
  );
};
