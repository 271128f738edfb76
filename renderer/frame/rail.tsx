import {
  BookOpenText,
  CalendarDays,
  Check,
  ChevronsUpDown,
  FileClock,
  Images,
  Inbox,
  LockKeyhole,
  LogOut,
  type LucideIcon,
  PencilLine,
  Settings,
  UserPlus,
  UsersRound,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Role } from '../../shared/domain/colleague.ts';
import type { AppState } from '../../shared/ipc/views.ts';
import { Count } from '../components/badge.tsx';
import { Menu } from '../components/menu.tsx';
import type { ScreenName } from '../store/navigation.ts';
import { useSeat } from '../store/use-seat.ts';
import { useSlice, useStores } from '../store/use.ts';

export const SCREEN_SIGNS: Readonly<
  Record<ScreenName, { readonly label: string; readonly icon: LucideIcon }>
> = {
  calendar: { label: 'Calendar', icon: CalendarDays },
  compose: { label: 'Compose', icon: PencilLine },
  queue: { label: 'Queue', icon: Inbox },
  library: { label: 'Library', icon: Images },
  register: { label: 'Register', icon: UsersRound },
  records: { label: 'Records', icon: FileClock },
  guidelines: { label: 'Guidelines', icon: BookOpenText },
  settings: { label: 'Settings', icon: Settings },
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  author: 'Author',
  approver: 'Approver',
  district: 'District',
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => Array.from(part)[0] ?? '')
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
    .toUpperCase();

const Link = ({ screen, needsYou }: { readonly screen: ScreenName; readonly needsYou?: number }) => {
  const current = useSlice('navigation', (nav) => nav.screen);
  const go = useSlice('navigation', (nav) => nav.go);
  const { label, icon: Icon } = SCREEN_SIGNS[screen];
  return (
    <button
      type="button"
      className="rail-link"
      {...(current === screen ? { 'aria-current': 'page' as const } : {})}
      onClick={() => go(screen)}
    >
      <Icon size={17} strokeWidth={1.8} aria-hidden />
      <span>{label}</span>
      {needsYou ? <Count n={needsYou} label={needsYou === 1 ? 'needs you' : 'need you'} /> : null}
    </button>
  );
};

export const Initials = ({ name }: { readonly name: string }) => (
  <span className="initials" aria-hidden>
    {initials(name)}
  </span>
);

const Colleagues = ({ state }: { readonly state: AppState }) => {
  const { navigation } = useStores();
  const { ask, leave } = useSeat();
  const { me } = state;
  return (
    <Menu
      label="Who is at the desk"
      heading="At the desk"
      placement="top start"
      trigger={
        <Button className="rail-who" aria-label={`${me?.name ?? 'Nobody'} is at the desk. Switch colleague`}>
          <Initials name={me?.name ?? '?'} />
          <span>
            <span>{me?.name}</span>
            <small>{me ? ROLE_WORDS[me.role] : ''}</small>
          </span>
          <ChevronsUpDown size={14} aria-hidden />
        </Button>
      }
      actions={[
        ...state.colleagues
          .filter((one) => one.active)
          .map((one) => ({
            id: one.id,
            label: one.name,
            hint: ROLE_WORDS[one.role],
            ...(one.id === me?.id ? { icon: Check } : one.hasPassphrase ? { icon: LockKeyhole } : {}),
            run: () => void ask(one.id),
          })),
        'line' as const,
        { id: 'leave', label: 'Leave the desk', icon: LogOut, run: () => void leave() },
        {
          id: 'more',
          label: 'Add a colleague',
          icon: UserPlus,
          run: () => navigation.getState().go('settings', 'colleagues'),
        },
      ]}
    />
  );
};

export const Mark = ({ size = 20 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden>
    <rect width="20" height="20" rx="5" fill="var(--accent)" />
    <path
      d="m5.6 10.4 3 3 5.8-6.4"
      fill="none"
      stroke="var(--on-accent)"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** The way to every screen, who is at the desk, and which library is open. */
export const Rail = ({ state }: { readonly state: AppState }) => (
  <nav className="rail" aria-label="Screens">
    <div className="brand">
      <Mark />
      <span>Hallpass</span>
    </div>
    <ul>
      {(['calendar', 'compose', 'queue', 'library', 'register', 'records', 'guidelines'] as const).map(
        (screen) => (
          <li key={screen}>
            <Link screen={screen} {...(screen === 'queue' ? { needsYou: state.needsYou } : {})} />
          </li>
        ),
      )}
    </ul>
    <div className="rail-gap" />
    <Link screen="settings" />
    <div className="rail-foot">
      <Colleagues state={state} />
      <p className="rail-library">
        {state.library?.sample ? 'Sample library' : 'Your library'}
        <br />
        Kept on this laptop
      </p>
    </div>
  </nav>
);
