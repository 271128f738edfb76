import type { ImportRecord } from '../../shared/domain/import-record.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { ImportPlan, NamedRow } from '../../shared/register-import/import-plan.ts';
import { MAX_SHOWN } from '../../shared/register-import/limits.ts';
import type { Part, TriedImport } from '../../shared/ipc/import-views.ts';
import type { Services } from '../services.ts';

export const part = <T>(all: readonly T[]): Part<T> => ({
  total: all.length,
  shown: all.slice(0, MAX_SHOWN),
});

/** What is to be typed before so many people lose a no; null where none does. Told by main, compared by main. */
export const toType = (count: number): string | null =>
  count === 0 ? null : `yes for ${count.toLocaleString('en-US')}`;

export const isTyped = (wanted: string | null, typed: string | null): boolean =>
  wanted === null || (typed ?? '').trim().replace(/\s+/gu, ' ').toLowerCase() === wanted;

/** Nothing in it that the register does not say already. */
export const isEmptyPlan = ({ people }: ImportPlan): boolean =>
  people.every(({ isChanged, entries }) => !isChanged && entries.length === 0);

export const viewPlan = (id: string, plan: ImportPlan): TriedImport => ({
  kind: 'tried',
  plan: id,
  counts: plan.counts,
  samples: plan.samples,
  bad: part(plan.bad),
  remarks: part(plan.remarks),
  objects: part(plan.changes.objects),
  freed: part(plan.changes.freed),
  cleared: part(plan.changes.cleared),
  stillNo: part(plan.changes['still-no']),
  missing: part(plan.missing),
  sameName: part(plan.sameName),
  byName: part(plan.byName),
  changed: part(plan.changed),
  toType: toType(plan.changes.freed.length),
  isEmpty: isEmptyPlan(plan),
});

/** An import with its colleagues' names. */
export const viewImport = (services: Services, record: ImportRecord): ImportRecord => {
  const name = (id: string): string => services.stores.colleagues.get(id)?.name ?? 'A colleague';
  return {
    ...record,
    by: name(record.by),
    undone: record.undone === null ? null : { at: record.undone.at, by: name(record.undone.by) },
  };
};

export const namedRow = (person: Person): NamedRow => ({
  line: null,
  person: person.id,
  name: `${person.first} ${person.last}`,
  number: person.number ?? null,
  school: person.school,
});
