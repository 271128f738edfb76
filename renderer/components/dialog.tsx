import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { reachByKey } from './reach-by-key.ts';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  /** `xl`: as large as the window allows. */
  readonly width?: 's' | 'm' | 'l' | 'xl';
  /** Side drawer instead of the middle of the window. */
  readonly place?: 'middle' | 'right';
}

/** A sheet over the window. Escape and the cross close it; nothing typed elsewhere is touched. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  children,
  actions,
  width = 'm',
  place = 'middle',
}: DialogProps) => (
  <ModalOverlay
    className={`scrim scrim-${place}`}
    isOpen={isOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    isDismissable
  >
    <Modal className={`dialog dialog-${width} dialog-${place}`}>
      <AriaDialog className="dialog-inner">
        <header className="dialog-head">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <IconButton icon={X} label="Close" keys="Esc" onPress={onClose} />
        </header>
        <div className="dialog-body" ref={reachByKey}>
          {children}
        </div>
        {actions !== undefined && <footer className="dialog-foot">{actions}</footer>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
