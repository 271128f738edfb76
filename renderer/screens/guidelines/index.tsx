import { useEffect } from 'react';
import { Screen } from '../../components/screen.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { sayLongDate } from '../../../shared/schedule/say-wall.ts';
import { useSlice, useStores } from '../../store/use.ts';
import { History } from './history/index.tsx';
import { Reader } from './reader.tsx';
import { FileActions } from './settings/file-actions.tsx';
import { HeldDialog } from './settings/held-dialog.tsx';
import { ImportDialog } from './settings/import-dialog.tsx';
import { DistrictSettings } from './settings/index.tsx';
import './guidelines.css';

/** What the tab of the settings is marked with. */
const markOf = ({ changed, wrong, aside }: Readonly<Record<'changed' | 'wrong' | 'aside', boolean>>) => {
  if (changed && wrong) return { tone: 'block', text: 'something to fix' } as const;
  if (changed) return { tone: 'warn', text: 'changes not kept yet' } as const;
  return aside ? ({ tone: 'warn', text: 'changes put aside' } as const) : null;
};

/** The district's guidelines with their rules, the district's settings, and the versions there were. */
export const Guidelines = () => {
  const { district } = useStores();
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  const view = useSlice('district', (slice) => slice.view);
  const failure = useSlice('district', (slice) => slice.failure);
  const tab = useSlice('district', (slice) => slice.place.tab);
  const changed = useSlice('district', (slice) => slice.working !== null);
  const aside = useSlice('district', (slice) => slice.aside !== null);
  const wrong = useSlice('district', (slice) => (slice.check?.problems.length ?? 0) > 0);
  useEffect(() => void district.getState().load(), [district]);
  useEffect(() => {
    if (subject === 'settings' || subject === 'history') district.getState().show(subject);
    else if (subject !== null) district.getState().show('read');
  }, [district, subject]);
  const show = district.getState().show;
  return (
    <Screen
      title="Guidelines"
      lead={
        view && (
          <span className="quiet small clip">
            Last reviewed {sayLongDate(view.pack.lastReviewed)} · version {view.kept.version}
          </span>
        )
      }
      actions={view && tab !== 'read' ? <FileActions view={view} /> : undefined}
    >
      {failure !== null && <p role="alert">{failure}</p>}
      <Tabs
        label="Parts of the guidelines"
        className="guidelines"
        selected={tab}
        onSelect={(id) => show(id as typeof tab)}
        items={[
          { id: 'read', label: 'Guidelines and rules' },
          {
            id: 'settings',
            label: 'District settings',
            mark: markOf({ changed, wrong, aside }),
          },
          { id: 'history', label: 'History' },
        ]}
      >
        {tab === 'read' && (
          <Reader
            key={subject ?? ''}
            asked={subject}
            onSettings={view?.may.keep ? (part, look) => show('settings', part, look) : null}
          />
        )}
        {tab === 'settings' && view && <DistrictSettings view={view} />}
        {tab === 'history' && view && <History view={view} />}
      </Tabs>
      <ImportDialog />
      <HeldDialog />
    </Screen>
  );
};
