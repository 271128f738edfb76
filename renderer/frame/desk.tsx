import { CirclePause } from 'lucide-react';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import type { AppState } from '../../shared/ipc/views.ts';
import { noteFocus } from '../components/focus-back.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { Skeleton } from '../components/empty-state.tsx';
import { ScreenHead } from '../components/screen-head.tsx';
import { Palette } from '../palette/palette.tsx';
import { ShortcutSheet } from '../palette/shortcut-sheet.tsx';
import { Calendar } from '../screens/calendar/index.tsx';
import type { ScreenName } from '../store/navigation.ts';
import { useSlice } from '../store/use.ts';
import { Bin } from './bin.tsx';
import { ExportPosts } from './export-posts.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Rail, SCREEN_SIGNS } from './rail.tsx';
import { ReviewDrop } from './review-drop.tsx';
import { ReviewFileSheet } from './review-file.tsx';
import { SharingBanner } from './sharing-banner.tsx';
import { SitDown } from './sit-down.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useFreshState } from './fresh-state.ts';
import { useArrival } from './use-arrival.ts';

const loaders = {
  compose: async () => ({ default: (await import('../screens/compose/index.tsx')).Compose }),
  queue: async () => ({ default: (await import('../screens/queue/index.tsx')).Queue }),
  library: async () => ({ default: (await import('../screens/library/index.tsx')).Library }),
  register: async () => ({ default: (await import('../screens/register/index.tsx')).Register }),
  records: async () => ({ default: (await import('../screens/records/index.tsx')).Records }),
  guidelines: async () => ({ default: (await import('../screens/guidelines/index.tsx')).Guidelines }),
  settings: async () => ({ default: (await import('../screens/settings/index.tsx')).Settings }),
} satisfies Partial<Record<ScreenName, () => Promise<{ readonly default: ComponentType }>>>;

/** Seldom opened: it loads when it is. */
const PostList = lazy(async () => ({
  default: (await import('../screens/calendar/list/index.tsx')).PostListImport,
}));

/** What somebody typed as a reason, with the stop it ends with. */
const asSentence = (reason: string): string => (/[.!?…]$/u.test(reason) ? reason : `${reason}.`);

/** The app opens on the calendar; the other screens load one by one while nothing else is to be done. */
const OUTLET: Readonly<Record<ScreenName, ComponentType>> = {
  calendar: Calendar,
  compose: lazy(loaders.compose),
  queue: lazy(loaders.queue),
  library: lazy(loaders.library),
  register: lazy(loaders.register),
  records: lazy(loaders.records),
  guidelines: lazy(loaders.guidelines),
  settings: lazy(loaders.settings),
};

/** Milliseconds after the first picture during which only what somebody opens is loaded. */
const STARTING = 1_500;

/** Loads the screens that are not open yet, each in an idle moment of its own. Answers how to stop. */
const loadScreens = (): (() => void) => {
  const waiting = Object.values(loaders);
  let idle = 0;
  const next = (): void => {
    idle = requestIdleCallback(() => {
      void waiting.shift()?.().then(next, next);
    });
  };
  const timer = setTimeout(next, STARTING);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    waiting.length = 0;
  };
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
        Hold is on{state.sharing?.isHolding === true && ', set at the district office'}: “
        {asSentence(state.hold.reason)}”{' '}
        {state.needsYou > 0 && `${state.needsYou} ${state.needsYou === 1 ? 'waits' : 'wait'} in the queue. `}
        Nothing goes out until each post is released.
      </Banner>
    </div>
  );
};

/** A screen that is opened for the first time: its head stands already where it will be. */
const Opening = ({ title }: { readonly title: string }) => (
  <>
    <ScreenHead title={title} />
    <Skeleton lines={8} label="Opening the screen" />
  </>
);

/** The open library: the rail, the screen, and what lies over them. */
export const Desk = ({ state }: { readonly state: AppState }) => {
  useShortcuts();
  useFreshState();
  useArrival();
  useEffect(noteFocus, []);
  useEffect(loadScreens, []);
  const screen = useSlice('navigation', (nav) => nav.screen);
  const subject = useSlice('navigation', (nav) => nav.subject);
  const isList = screen === 'calendar' && subject === 'list';
  const Screen = isList ? PostList : OUTLET[screen];
  return (
    <div className="desk">
      <a className="skip" href="#work">
        Skip to the work
      </a>
      <Rail state={state} />
      <div className="stage">
        <HoldBanner state={state} />
        <SharingBanner state={state} />
        <main id="work" className="outlet" tabIndex={-1}>
          <ErrorBoundary key={isList ? 'list' : screen} inside>
            <Suspense
              fallback={<Opening title={isList ? 'Make drafts from a list' : SCREEN_SIGNS[screen].label} />}
            >
              <Screen />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Palette />
      <ShortcutSheet />
      <Bin />
      <ExportPosts />
      <SitDown />
      <ReviewDrop />
      <ReviewFileSheet />
    </div>
  );
};
