import { CalendarClock, CopyPlus, PenLine, Scissors, Sparkles, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { Kbd } from '../../components/kbd.tsx';
import { overlayHome } from '../../components/overlay-home.ts';
import type { Tile } from '../../../shared/ipc/views.ts';

/** What can be done to a post on the calendar without a pointer. */
export type TileAct = 'open' | 'move' | 'next' | 'cut' | 'copy' | 'delete';

/** The menu of a tile, beside it. What may not be moved says why. */
export const TileMenu = ({
  tile,
  beside,
  onAct,
  onClose,
}: {
  readonly tile: Tile;
  readonly beside: HTMLElement;
  readonly onAct: (act: TileAct) => void;
  readonly onClose: () => void;
}) => {
  const trigger = useRef<HTMLElement>(beside);
  const title = tile.title || 'Empty draft';
  const items = [
    { id: 'open', label: 'Open', icon: PenLine, keys: 'Enter', moves: false },
    { id: 'move', label: 'Move to…', icon: CalendarClock, keys: '', moves: true },
    { id: 'next', label: 'Move to the next free slot', icon: Sparkles, keys: '', moves: true },
    { id: 'cut', label: 'Cut', icon: Scissors, keys: 'Mod+X', moves: true },
    { id: 'copy', label: 'Make a copy', icon: CopyPlus, keys: '', moves: false },
    { id: 'delete', label: 'Move to the bin', icon: Trash2, keys: 'Del', moves: false },
  ] as const;
  return (
    <Popover
      className="popover"
      aria-label={`More for “${title}”`}
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement="bottom start"
      offset={4}
      UNSTABLE_portalContainer={overlayHome()}
    >
      <Menu
        className="list-box"
        aria-label={`What to do with “${title}”`}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key or a click, to choose from at once
        autoFocus="first"
        onAction={(key) => {
          onClose();
          onAct(key as TileAct);
        }}
        disabledKeys={tile.fixed === null ? [] : items.filter(({ moves }) => moves).map(({ id }) => id)}
      >
        <MenuSection>
          <Header className="list-heading tile-menu-head">{tile.fixed ?? title}</Header>
          {items.map(({ id, label, icon: Icon, keys }) => (
            <MenuItem key={id} id={id} textValue={label} className="list-item">
              <Icon size={15} aria-hidden />
              <span className="list-item-text">{label}</span>
              {keys && <Kbd keys={keys} />}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  );
};
