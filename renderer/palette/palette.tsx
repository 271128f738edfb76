import { Command } from 'cmdk';
import { Plus, Search } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../components/button.tsx';
import { Kbd } from '../components/kbd.tsx';
import { useNewPost } from '../store/use-new-post.ts';
import { useSlice } from '../store/use.ts';
import { Item } from './item.tsx';
import type { Line } from './line.ts';
import { bestFirst } from './match.ts';
import { useActs } from './use-acts.ts';
import { useColleagues, usePeople, usePosts, useRules, useTemplates } from './use-found.ts';
import { usePlaces, useScreens } from './use-places.ts';
import './palette.css';

/** Posts that stand there before anything is typed. */
const RECENT = 6;
/** Lines shown at most: who needs more types another letter. */
const MOST = 40;

const Inside = () => {
  const [typed, setTyped] = useState('');
  // null: the first line, whichever it becomes while answers arrive.
  const [marked, setMarked] = useState<string | null>(null);
  const newPost = useNewPost();
  const acts = useActs();
  const screens = useScreens();
  const places = usePlaces();
  const templates = useTemplates();
  const posts = usePosts();
  const colleagues = useColleagues();
  const people = usePeople(typed);
  const rules = useRules(typed);
  const isSearching = typed.trim() !== '';
  const all: readonly Line[] = [
    ...screens,
    ...acts,
    ...places,
    ...people,
    ...templates,
    ...colleagues,
    ...posts,
    ...rules,
  ];
  const groups: readonly (readonly [heading: string, lines: readonly Line[]])[] = isSearching
    ? [['', bestFirst(all, typed).slice(0, MOST)]]
    : [
        ['Do', acts],
        ['Go to', screens],
        ['Begin a post with', templates],
        ['Posts', posts.slice(0, RECENT)],
        ['Switch to', colleagues],
      ];
  const shown = groups.flatMap(([, lines]) => lines);
  const first = shown[0]?.key ?? '';
  return (
    <Command
      label="Go anywhere, do anything"
      loop
      // Ctrl+N and Ctrl+K mean here what they mean everywhere, not the next line and the one before.
      vimBindings={false}
      // The lines come found and in order; the list only walks through them.
      shouldFilter={false}
      value={shown.some(({ key }) => key === marked) ? (marked ?? first) : first}
      onValueChange={(key) => setMarked(key === first ? null : key)}
    >
      <div className="palette-top">
        <Search size={16} aria-hidden />
        <Command.Input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key, to type at once
          autoFocus
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            setMarked(null);
          }}
          placeholder="Where to, or what to do?"
          className="palette-input"
        />
        <Kbd keys="Esc" />
      </div>
      <Command.List className="palette-list" label="What matches">
        {groups.map(
          ([heading, lines]) =>
            lines.length > 0 && (
              <Command.Group key={heading} {...(heading === '' ? {} : { heading })}>
                {lines.map((line) => (
                  <Item key={line.key} line={line} />
                ))}
              </Command.Group>
            ),
        )}
        {shown.length === 0 && <div className="list-empty">Nothing by that name.</div>}
      </Command.List>
      {/* Outside the list: Enter in the field does not reach it, so that a slip of the pen makes no draft. */}
      {shown.length === 0 && (
        <div className="palette-foot">
          <Button icon={Plus} onPress={() => void newPost()}>
            New post
          </Button>
        </div>
      )}
    </Command>
  );
};

/** Calls `then` when another sheet that opened with this one or after it shuts it out: it hears no key then. */
const useShutOut = (sheet: RefObject<HTMLElement | null>, isOpen: boolean, then: () => void): void => {
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  useEffect(() => {
    if (!isOpen || !sheet.current) return undefined;
    const { current } = sheet;
    const look = (): void => {
      if (current.matches('[inert], [aria-hidden="true"]')) latest.current();
    };
    const watch = new MutationObserver(look);
    watch.observe(current, { attributeFilter: ['inert', 'aria-hidden'] });
    look();
    return () => watch.disconnect();
  }, [isOpen, sheet]);
};

/** Counts how often it was opened: each time begins anew, also while the one before still fades. */
const useOpenings = (isOpen: boolean): number => {
  const [last, setLast] = useState({ isOpen, count: 0 });
  if (last.isOpen !== isOpen) setLast({ isOpen, count: last.count + (isOpen ? 1 : 0) });
  return last.count;
};

/** Ctrl/Cmd+K: every screen and its parts, the actions of the window, posts, people and rules by their words. */
export const Palette = () => {
  const open = useSlice('navigation', (nav) => nav.overlay === 'palette');
  const show = useSlice('navigation', (nav) => nav.show);
  const sheet = useRef<HTMLDivElement>(null);
  const openings = useOpenings(open);
  useShutOut(sheet, open, () => show('none'));
  return (
    <ModalOverlay
      ref={sheet}
      className="scrim palette-scrim"
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) show('none');
      }}
      isDismissable
    >
      <Modal className="dialog palette">
        <Dialog aria-label="Command palette" className="dialog-inner">
          <Inside key={openings} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
