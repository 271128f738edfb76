import { Command } from 'cmdk';
import {
  CirclePause,
  CirclePlay,
  FileDown,
  FileSpreadsheet,
  FileUp,
  FileText,
  FolderOpen,
  FolderSync,
  Keyboard,
  LayoutTemplate,
  LogOut,
  Plus,
  SlidersHorizontal,
  Search,
  SunMoon,
  Trash2,
  Undo2,
  UserPlus,
  UserRound,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Kbd } from '../components/kbd.tsx';
import { ROLE_WORDS, SCREEN_SIGNS } from '../frame/rail.tsx';
import { SCREENS } from '../store/navigation.ts';
import { useNewPost } from '../store/use-new-post.ts';
import { APPEARANCES, type Appearance } from '../../shared/ipc/views.ts';
import { useSeat } from '../store/use-seat.ts';
import { useAnswer, useSend, useSlice, useStores } from '../store/use.ts';
import { around } from '../store/around.ts';
import { Item, WhenNothing } from './item.tsx';
import './palette.css';

const LOOK_WORDS: Readonly<Record<Appearance, string>> = {
  system: 'as the computer',
  light: 'light',
  dark: 'dark',
};

const Inside = () => {
  const { app, moves, navigation, notices, registerImport } = useStores();
  const moved = useSlice('moves', (one) => one.done.at(-1) ?? null);
  const seat = useSeat();
  const state = useSlice('app', (one) => one.state);
  const newPost = useNewPost();
  const send = useSend();
  const [typed, setTyped] = useState('');
  // Held here, because the list by itself marks nothing until something is typed, and Enter would do nothing.
  const [marked, setMarked] = useState('New post');
  const span = useMemo(() => around(state?.now ?? ''), [state?.now]);
  const tiles = useAnswer('post.tiles', { ...span, undated: true });
  const texts = useAnswer('text.list', undefined);
  const templates = (texts.value ?? []).filter(({ kind }) => kind === 'template');
  const recent = useMemo(
    () =>
      [...(tiles.value ?? [])].sort((a, b) => b.changed.localeCompare(a.changed)).slice(0, typed ? 200 : 6),
    [tiles.value, typed],
  );
  const { go, show } = navigation.getState();
  const look = async (appearance: Appearance): Promise<void> => {
    show('none');
    const trouble = await app.getState().saveSettings({ appearance });
    if (trouble) notices.getState().trouble(trouble);
  };
  return (
    <Command label="Go anywhere, do anything" loop value={marked} onValueChange={setMarked}>
      <div className="palette-top">
        <Search size={16} aria-hidden />
        <Command.Input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key, to type at once
          autoFocus
          value={typed}
          onValueChange={setTyped}
          placeholder="Where to, or what to do?"
          className="palette-input"
        />
        <Kbd keys="Esc" />
      </div>
      <Command.List className="palette-list" label="What matches">
        <Command.Empty className="list-empty">Nothing by that name.</Command.Empty>
        <WhenNothing onNew={() => void newPost()} />
        <Command.Group heading="Do">
          <Item
            value="New post"
            icon={<Plus size={16} aria-hidden />}
            keys="Mod+N"
            onSelect={() => void newPost()}
          >
            New post
          </Item>
          <Item
            value="Keyboard shortcuts"
            icon={<Keyboard size={16} aria-hidden />}
            keys="?"
            onSelect={() => show('shortcuts')}
          >
            Keyboard shortcuts
          </Item>
          {moved !== null && (
            <Item
              value="Undo the last move on the calendar"
              icon={<Undo2 size={16} aria-hidden />}
              onSelect={() => {
                show('none');
                void moves.getState().undo();
              }}
            >
              Undo: move “{moved.title}” back
            </Item>
          )}
          <Item
            value="Open the bin: deleted posts"
            icon={<Trash2 size={16} aria-hidden />}
            onSelect={() => show('bin')}
          >
            Open the bin
          </Item>
          <Item
            value="Add a person to the register"
            icon={<UserPlus size={16} aria-hidden />}
            onSelect={() => go('register', 'new')}
          >
            Add a person to the register
          </Item>
          <Item
            value="Import a list of students into the register"
            icon={<FileUp size={16} aria-hidden />}
            onSelect={() => {
              registerImport.getState().begin();
              go('register');
            }}
          >
            Import a list of students
          </Item>
          <Item
            value="Make drafts of a list of posts (CSV)"
            icon={<FileSpreadsheet size={16} aria-hidden />}
            onSelect={() => go('calendar', 'list')}
          >
            Make drafts of a list
          </Item>
          <Item
            value="Export posts: spreadsheet (CSV), calendar (ICS)"
            icon={<FileDown size={16} aria-hidden />}
            onSelect={() => show('export')}
          >
            Export posts
          </Item>
          <Item
            value="District settings: words, schools, school calendar, how strict each rule is"
            icon={<SlidersHorizontal size={16} aria-hidden />}
            onSelect={() => go('guidelines', 'settings')}
          >
            District settings
          </Item>
          <Item
            value="District file: share settings, hold and objections with other laptops"
            icon={<FolderSync size={16} aria-hidden />}
            onSelect={() => go('settings', 'district-file')}
          >
            District file
          </Item>
          {state?.me?.role === 'district' && (
            <Item
              value={state.hold ? 'Lift the hold' : 'Hold everything'}
              icon={state.hold ? <CirclePlay size={16} aria-hidden /> : <CirclePause size={16} aria-hidden />}
              onSelect={() => go('queue', 'hold')}
            >
              {state.hold ? 'Lift the hold' : 'Hold everything'}
            </Item>
          )}
          <Item
            value="Show the library folder"
            icon={<FolderOpen size={16} aria-hidden />}
            onSelect={() => {
              show('none');
              void send('library.reveal', undefined);
            }}
          >
            Show the library’s folder
          </Item>
          {APPEARANCES.filter((one) => one !== state?.appearance).map((one) => (
            <Item
              key={one}
              value={`Appearance: ${LOOK_WORDS[one]}`}
              icon={<SunMoon size={16} aria-hidden />}
              onSelect={() => void look(one)}
            >
              Appearance: {LOOK_WORDS[one]}
            </Item>
          ))}
        </Command.Group>
        <Command.Group heading="Go to">
          {SCREENS.map((screen) => {
            const { label, icon: Icon } = SCREEN_SIGNS[screen];
            return (
              <Item
                key={screen}
                value={`Go to ${label}`}
                icon={<Icon size={16} aria-hidden />}
                onSelect={() => go(screen)}
              >
                {label}
              </Item>
            );
          })}
        </Command.Group>
        {templates.length > 0 && (
          <Command.Group heading="Begin a post with">
            {templates.map((one) => (
              <Item
                key={one.id}
                value={`Begin a post with ${one.name}`}
                icon={<LayoutTemplate size={16} aria-hidden />}
                onSelect={() => void newPost(null, one.id)}
              >
                {one.name}
              </Item>
            ))}
          </Command.Group>
        )}
        {recent.length > 0 && (
          <Command.Group heading="Posts">
            {recent.map((tile) => (
              <Item
                key={tile.id}
                value={`${tile.title} ${tile.id}`}
                icon={<FileText size={16} aria-hidden />}
                onSelect={() => go('compose', tile.id)}
              >
                {tile.title}
              </Item>
            ))}
          </Command.Group>
        )}
        <Command.Group heading="Switch to">
          {(state?.colleagues ?? [])
            .filter((one) => one.active && one.id !== state?.me?.id)
            .map((one) => (
              <Item
                key={one.id}
                value={`Switch to ${one.name}`}
                icon={<UserRound size={16} aria-hidden />}
                onSelect={() => {
                  show('none');
                  void seat.ask(one.id);
                }}
              >
                {one.name} <span className="quiet">· {ROLE_WORDS[one.role]}</span>
              </Item>
            ))}
          <Item
            value="Leave the desk"
            icon={<LogOut size={16} aria-hidden />}
            onSelect={() => {
              show('none');
              void seat.leave();
            }}
          >
            Leave the desk
          </Item>
        </Command.Group>
      </Command.List>
    </Command>
  );
};

/** Ctrl/Cmd+K: every screen, the actions of the window, and posts by their title. */
export const Palette = () => {
  const open = useSlice('navigation', (nav) => nav.overlay === 'palette');
  const show = useSlice('navigation', (nav) => nav.show);
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) show('none');
      }}
      isDismissable
    >
      <Modal className="dialog palette">
        <Dialog aria-label="Command palette" className="dialog-inner">
          <Inside />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
