import {
  CirclePause,
  CirclePlay,
  FileDown,
  FileSpreadsheet,
  FileUp,
  FolderDown,
  FolderOpen,
  Keyboard,
  LogOut,
  Plus,
  SunMoon,
  Trash2,
  Undo2,
  UserPlus,
} from 'lucide-react';
import { APPEARANCES, type Appearance } from '../../shared/ipc/views.ts';
import { REQUEST } from '../screens/records/search.ts';
import { useNewPost } from '../store/use-new-post.ts';
import { useSeat } from '../store/use-seat.ts';
import { useSend, useSlice, useStores } from '../store/use.ts';
import type { Line } from './line.ts';

const LOOK_WORDS: Readonly<Record<Appearance, string>> = {
  system: 'match this computer',
  light: 'light',
  dark: 'dark',
};

/** What can be done from anywhere. */
export const useActs = (): readonly Line[] => {
  const { app, moves, navigation, notices, registerImport } = useStores();
  const moved = useSlice('moves', (one) => one.done.at(-1) ?? null);
  const state = useSlice('app', (one) => one.state);
  const seat = useSeat();
  const send = useSend();
  const newPost = useNewPost();
  const { go, show } = navigation.getState();
  const look = async (appearance: Appearance): Promise<void> => {
    show('none');
    const trouble = await app.getState().saveSettings({ appearance });
    if (trouble) notices.getState().trouble(trouble);
  };
  const acts: readonly (Omit<Line, 'kind'> | false)[] = [
    {
      key: 'new',
      label: 'New post',
      also: 'draft write begin',
      icon: Plus,
      keys: 'Mod+N',
      run: () => void newPost(),
    },
    {
      key: 'keys',
      label: 'Keyboard shortcuts',
      also: 'keys help',
      icon: Keyboard,
      keys: '?',
      run: () => show('shortcuts'),
    },
    moved !== null && {
      key: 'undo',
      label: `Undo: move “${moved.title}” back`,
      also: 'last move calendar',
      icon: Undo2,
      run: () => {
        show('none');
        void moves.getState().undo();
      },
    },
    {
      key: 'bin',
      label: 'Open the bin',
      also: 'deleted posts trash',
      icon: Trash2,
      run: () => show('bin'),
    },
    {
      key: 'add-person',
      label: 'Add a person to the register',
      also: 'student staff',
      icon: UserPlus,
      run: () => go('register', 'new'),
    },
    {
      key: 'import-people',
      label: 'Import a list of students',
      also: 'register people CSV spreadsheet roster consents',
      icon: FileUp,
      run: () => {
        registerImport.getState().begin();
        go('register');
      },
    },
    {
      key: 'drafts',
      label: 'Make drafts from a list',
      also: 'import posts CSV spreadsheet',
      icon: FileSpreadsheet,
      run: () => go('calendar', 'list'),
    },
    {
      key: 'export',
      label: 'Export posts',
      also: 'spreadsheet CSV calendar ICS',
      icon: FileDown,
      run: () => show('export'),
    },
    {
      key: 'request',
      label: 'Records request',
      also: 'export every record folder zip',
      icon: FolderDown,
      run: () => go('records', REQUEST),
    },
    state?.me?.role === 'district' && {
      key: 'hold',
      label: state.hold ? 'Lift the hold' : 'Hold everything',
      also: 'stop pause queue district',
      icon: state.hold ? CirclePlay : CirclePause,
      run: () => go('queue', 'hold'),
    },
    {
      key: 'folder',
      label: 'Show the library’s folder',
      also: 'files disk',
      icon: FolderOpen,
      run: () => {
        show('none');
        void send('library.reveal', undefined);
      },
    },
    ...APPEARANCES.filter((one) => one !== state?.appearance).map((one) => ({
      key: `look-${one}`,
      label: `Appearance: ${LOOK_WORDS[one]}`,
      also: 'theme mode colors',
      icon: SunMoon,
      run: () => void look(one),
    })),
    {
      key: 'leave',
      label: 'Leave the desk',
      also: 'log out lock sign out',
      icon: LogOut,
      run: () => {
        show('none');
        void seat.leave();
      },
    },
  ];
  return acts.flatMap((one) => (one ? [{ kind: '', ...one }] : []));
};
