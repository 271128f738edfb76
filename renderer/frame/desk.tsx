import { CirclePause } from 'lucide-react';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import type { AppState } from '../../shared/ipc/views.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { Skeleton } from '../components/empty-state.tsx';
import { Palette } from '../palette/palette.tsx';
import { ShortcutSheet } from '../palette/shortcut-sheet.tsx';
import { Calendar } from '../screens/calendar/index.tsx';
import { Guidelines } from '../screens/guidelines/index.tsx';
import { Library } from '../screens/library/index.tsx';
import { Queue } from '../screens/queue/index.tsx';
import { Records } from '../screens/records/index.tsx';
import { Register } from '../screens/register/index.tsx';
import { Settings } from '../screens/settings/index.tsx';
import type { ScreenName } from '../store/navigation.ts';
import { useSlice } from '../store/use.ts';
import { Bin } from './bin.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Rail } from './rail.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useFreshState } from './fresh-state.ts';
import { useArrival } from './use-arrival.ts';

/** The heaviest screen, with the editor in it: loaded right after the first picture, so that the start need not wait. */
const loadCompose = () => import('../screens/compose/index.tsx');
const Compose = lazy(async () => ({ default: (await loadCompose()).Compose }));

const OUTLET: Readonly<Record<ScreenName, ComponentType>> = {
  calendar: Calendar,
  compose: Compose,
  queue: Queue,
  library: Library,
  register: Register,
  records: Records,
  guidelines: Guidelines,
  settings: Settings,
};

const HoldBanner = ({ state }: { readonly state: AppState }) => {
  const go = useSlice('navigation', (nav) => nav.go);
  const screen = useSlice('navigation', (nav) => nav.screen);
  if (!state.hold) return null;
  return (
    <div className="stage-hold">
      <Banner
        tone="warn"
        icon={CirclePause}
        actions={
          screen === 'queue' ? undefined : (
            <Button size="s" onPress={() => go('queue')}>
              Open the queue
            </Button>
          )
        }
      >
        Hold is on: “{state.hold.reason}”{' '}
        {state.needsYou > 0 && `${state.needsYou} ${state.needsYou === 1 ? 'waits' : 'wait'} in the queue. `}
        Nothing goes out until each post is released.
      </Banner>
    </div>
  );
};

/** The open library: the rail, the screen, and what lies over them. */
export const Desk = ({ state }: { readonly state: AppState }) => {
  useShortcuts();
  useFreshState();
  useArrival();
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadCompose());
    return () => cancelIdleCallback(idle);
  }, []);
  const screen = useSlice('navigation', (nav) => nav.screen);
  const Screen = OUTLET[screen];
  return (
    <div className="desk">
      <a className="skip" href="#work">
        Skip to the work
      </a>
      <Rail state={state} />
      <div className="stage">
        <HoldBanner state={state} />
        <main id="work" className="outlet" tabIndex={-1}>
          <ErrorBoundary key={screen} inside>
            <Suspense fallback={<Skeleton lines={8} label="Opening the screen" />}>
              <Screen />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Palette />
      <ShortcutSheet />
      <Bin />
    </div>
  );
};
