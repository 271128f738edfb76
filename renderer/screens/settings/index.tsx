import { type ReactNode, useEffect, useRef } from 'react';
import { Screen } from '../../components/screen.tsx';
import { useSlice } from '../../store/use.ts';
import { Accounts } from './accounts.tsx';
import { ApproversElsewhere } from './approvers-elsewhere.tsx';
import { Appearance } from './appearance.tsx';
import { BackupCard } from './backup.tsx';
import { atCard, type Card } from './cards.ts';
import { Colleagues } from './colleagues.tsx';
import { DistrictCard } from './district-card.tsx';
import { DistrictFile } from './district-file.tsx';
import { LibraryFolder } from './library-folder.tsx';
import { WatchedFolder } from './watched-folder.tsx';
import { SavedTexts } from './saved-texts.tsx';
import './settings.css';

/** One card; it is in sight when somebody came here for it, at the latest once what it tells has arrived. */
const Place = ({ card, children }: { readonly card: Card; readonly children: ReactNode }) => {
  const isMeant = useSlice('navigation', (navigation) => navigation.subject === atCard(card));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = place.current;
    if (!isMeant || here === null) return undefined;
    const watch = new ResizeObserver(() => {
      here.scrollIntoView({ block: 'start' });
      if (here.offsetHeight > 0) watch.disconnect();
    });
    watch.observe(here);
    return () => watch.disconnect();
  }, [isMeant]);
  return <div ref={place}>{children}</div>;
};

/** Colleagues, accounts, the way to the district's settings, the library's folder, and how Hallpass looks and starts. */
export const Settings = () => {
  const state = useSlice('app', (app) => app.state);
  // Somebody came here to add one: its sheet opens with the screen.
  const subject = useSlice('navigation', (navigation) => navigation.subject) ?? '';
  if (!state) return null;
  return (
    <Screen
      title="Settings"
      width="text"
      lead={<span className="quiet small">Hallpass {state.version}</span>}
    >
      <Place card="colleagues">
        <Colleagues key={`colleagues ${subject}`} state={state} />
      </Place>
      <Place card="approvers-elsewhere">
        <ApproversElsewhere />
      </Place>
      <Place card="accounts">
        <Accounts key={`accounts ${subject}`} state={state} />
      </Place>
      <DistrictCard state={state} />
      <Place card="district-file">
        <DistrictFile />
      </Place>
      <Place card="saved-texts">
        <SavedTexts />
      </Place>
      <Place card="library">
        <LibraryFolder state={state} />
      </Place>
      <Place card="backup">
        <BackupCard state={state} />
      </Place>
      <Place card="watched">
        <WatchedFolder />
      </Place>
      <Place card="computer">
        <Appearance state={state} />
      </Place>
    </Screen>
  );
};
