import type { AppState } from '../../shared/ipc/views.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { sharingSign } from '../components/sharing-signs.ts';
import { useSlice } from '../store/use.ts';

/** On every screen while something is wrong with the district file: what, and what to do. */
export const SharingBanner = ({ state: { sharing } }: { readonly state: AppState }) => {
  const go = useSlice('navigation', (nav) => nav.go);
  const screen = useSlice('navigation', (nav) => nav.screen);
  if (sharing === null || sharing.state === 'good') return null;
  return (
    <div className="stage-hold">
      <Banner
        tone="warn"
        icon={sharingSign(sharing).icon}
        actions={
          screen === 'settings' ? undefined : (
            <Button size="s" onPress={() => go('settings', 'district-file')}>
              Open Settings
            </Button>
          )
        }
      >
        {sharing.what} {sharing.todo}
      </Banner>
    </div>
  );
};
