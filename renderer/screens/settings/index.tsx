import { Screen } from '../../components/screen.tsx';
import { useSlice } from '../../store/use.ts';
import { Accounts } from './accounts.tsx';
import { ApproversElsewhere } from './approvers-elsewhere.tsx';
import { Appearance } from './appearance.tsx';
import { BackupCard } from './backup.tsx';
import { Colleagues } from './colleagues.tsx';
import { DistrictCard } from './district-card.tsx';
import { DistrictFile } from './district-file.tsx';
import { LibraryFolder } from './library-folder.tsx';
import { WatchedFolder } from './watched-folder.tsx';
import { SavedTexts } from './saved-texts.tsx';
import './settings.css';

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
      <Colleagues key={`colleagues ${subject}`} state={state} />
      <ApproversElsewhere />
      <Accounts key={`accounts ${subject}`} state={state} />
      <DistrictCard state={state} />
      <DistrictFile />
      <SavedTexts />
      <LibraryFolder state={state} />
      <BackupCard state={state} />
      <WatchedFolder />
      <Appearance state={state} />
    </Screen>
  );
};
