import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import './select.css';

export interface Action {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly icon?: LucideIcon;
  readonly hint?: string;
  readonly keys?: string;
  readonly off?: boolean;
}

interface MenuProps {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly actions: readonly (Action | 'line')[];
  /** Ids of what is on. The actions then are switches, and the list stays until it is left. */
  readonly selected?: readonly string[];
  /** What the list hangs from in place of its button, where that one moves while the list is open. */
  readonly anchor?: RefObject<HTMLElement | null>;
  /** Words over the list. */
  readonly heading?: string;
  /** What to say in place of an empty list. */
  readonly empty?: string;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start';
}

/** Things to do, or to switch on and off, behind one button. */
export const Menu = ({
  trigger,
  label,
  actions,
  selected,
  anchor,
  heading,
  empty,
  placement = 'bottom start',
}: MenuProps) => {
  const hasIcons =
    selected !== undefined || actions.some((action) => action !== 'line' && action.icon !== undefined);
  const iconOf = ({ id, icon }: Action): LucideIcon | undefined => (selected?.includes(id) ? Check : icon);
  const items = actions.map((action, index) => {
    if (action === 'line') return <Separator key={`line-${index}`} className="list-line" />;
    const Icon = iconOf(action);
    return (
      <MenuItem
        key={action.id}
        id={action.id}
        textValue={action.label}
        className="list-item"
        onAction={action.run}
        isDisabled={action.off ?? false}
      >
        {Icon ? <Icon size={15} aria-hidden /> : hasIcons && <span className="list-item-gap" aria-hidden />}
        <span className="list-item-text">
          {action.label}
          {action.hint && <small>{action.hint}</small>}
        </span>
        {action.keys && <Kbd keys={action.keys} />}
      </MenuItem>
    );
  });
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        className={anchor ? 'popover popover-own-width' : 'popover'}
        placement={placement}
        offset={6}
        {...(anchor ? { triggerRef: anchor } : {})}
      >
        <AriaMenu
          className="list-box"
          aria-label={label}
          {...(selected
            ? { selectionMode: 'multiple' as const, selectedKeys: selected, shouldCloseOnSelect: false }
            : {})}
          renderEmptyState={() => <div className="list-empty">{empty ?? 'Nothing here'}</div>}
        >
          {heading ? (
            <MenuSection>
              <Header className="list-heading">{heading}</Header>
              {items}
            </MenuSection>
          ) : (
            items
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
};
