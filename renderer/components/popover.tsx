import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { overlayHome } from './overlay-home.ts';
import './popover.css';

interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Its name for assistive technology. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'left top';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A small sheet beside the button that opened it. */
export const Popover = ({
  trigger,
  label,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
}: PopoverProps) => (
  <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
    {trigger}
    <AriaPopover
      className="popover"
      placement={placement}
      offset={6}
      UNSTABLE_portalContainer={overlayHome()}
    >
      <Dialog aria-label={label} className="popover-inner">
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
);
