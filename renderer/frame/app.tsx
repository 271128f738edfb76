import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Toasts } from '../components/toasts.tsx';
import { Away } from '../start/away.tsx';
import { FirstStart } from '../start/first-start.tsx';
import { Locked } from '../start/locked.tsx';
import { ProblemScreen } from '../start/problem.tsx';
import { RecoveryCode } from '../start/recovery-code.tsx';
import type { Stores } from '../store/stores.ts';
import { StoresProvider, useSlice } from '../store/use.ts';
import { Desk } from './desk.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import './app.css';

/** Light or dark on <html>: the person's choice, else the system's, followed as it changes. */
const useTheme = (): void => {
  const appearance = useSlice('app', (app) => app.state?.appearance ?? 'system');
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      document.documentElement.dataset.theme =
        appearance === 'system' ? (dark.matches ? 'dark' : 'light') : appearance;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [appearance]);
};

const Inside = () => {
  useTheme();
  const state = useSlice('app', (app) => app.state);
  const failure = useSlice('app', (app) => app.failure);
  const load = useSlice('app', (app) => app.load);
  const recoveryCode = useSlice('app', (app) => app.recoveryCode);
  const notices = useSlice('notices', (all) => all.notices);
  const dismiss = useSlice('notices', (all) => all.dismiss);
  const screen = useSlice('navigation', (nav) => nav.screen);
  const part = useSlice('district', (district) => `${district.place.tab} ${district.place.part}`);
  const problem = state?.phase === 'problem' ? state.problem : null;
  return (
    <>
      {state === null && failure !== null && (
        <ProblemScreen
          problem={{
            what: failure,
            kept: 'Nothing was changed.',
            choices: [{ id: 'again', label: 'Try again' }],
          }}
          onChoose={async () => {
            await load();
            return null;
          }}
        />
      )}
      {state?.phase === 'first-start' && <FirstStart state={state} />}
      {state?.phase === 'locked' && <Locked state={state} />}
      {state?.phase === 'away' && <Away state={state} />}
      {problem && <ProblemScreen problem={problem} />}
      {state?.phase === 'open' && recoveryCode !== null && <RecoveryCode code={recoveryCode} />}
      {state?.phase === 'open' && recoveryCode === null && <Desk state={state} />}
      <Toasts toasts={notices} place={`${screen} ${part}`} onDismiss={dismiss} />
    </>
  );
};

/** The whole window. */
export const App = ({ stores }: { readonly stores: Stores }) => (
  <I18nProvider locale="en-US">
    <StoresProvider value={stores}>
      <ErrorBoundary>
        <Inside />
      </ErrorBoundary>
    </StoresProvider>
  </I18nProvider>
);
