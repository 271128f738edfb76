import { X } from 'lucide-react';
import { type ReactNode, useCallback, useEffect } from 'react';
import { giveFocusBack } from './focus-back.ts';
import { reachByKey } from './reach-by-key.ts';
import { showTrouble } from './show-trouble.ts';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from './button.tsx';
import { useLeaving } from './use-leaving.ts';
import './dialog.css';

interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Beside the title, before the cross. */
  readonly tools?: ReactNode;
  /** Buttons at the foot, the main one last. One with `slot="close"` leaves as Escape does. */
  readonly actions?: ReactNode;
  /**
   * It is filled in: a click outside does not close it, and Escape, the cross and `slot="close"` ask first where
   * something was entered.
   */
  readonly isForm?: boolean;
  /** `xl`: as large as the window allows. */
  readonly width?: 's' | 'm' | 'l' | 'xl';
  /** Side drawer instead of the middle of the window. */
  readonly place?: 'middle' | 'right';
}

/** A ref for the foot that asks: what keeps everything is one press of Enter away. */
const atMain = (foot: HTMLElement | null): void =>
  foot?.querySelector<HTMLElement>('.button-primary')?.focus();

/** A sheet over the window. Escape, the cross and a click outside close it; a form keeps what was entered. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  children,
  tools,
  actions,
  isForm = false,
  width = 'm',
  place = 'middle',
}: DialogProps) => {
  const { watch, isAsking, leave, stay } = useLeaving(onClose);
  useEffect(() => giveFocusBack, []);
  const body = useCallback(
    (element: HTMLElement | null) => {
      const ends = [reachByKey(element), showTrouble(element), isForm ? watch(element) : undefined];
      return () => {
        for (const end of ends) end?.();
      };
    },
    [isForm, watch],
  );
  return (
    <ModalOverlay
      className={`scrim scrim-${place}`}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (open) return;
        if (isForm) leave();
        else onClose();
      }}
      isDismissable={!isForm}
    >
      <Modal className={`dialog dialog-${width} dialog-${place}${isForm ? ' dialog-form' : ''}`}>
        <AriaDialog className="dialog-inner">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {tools}
            <IconButton icon={X} label="Close" keys="Esc" slot="close" />
          </header>
          <div className="dialog-body" ref={body}>
            {children}
          </div>
          {isAsking ? (
            <footer ref={atMain} className="dialog-foot dialog-asking">
              <p role="alert">What you entered here is not saved.</p>
              <Button look="danger" onPress={onClose}>
                Throw it away
              </Button>
              <Button look="primary" onPress={stay}>
                Go on with it
              </Button>
            </footer>
          ) : (
            actions !== undefined && <footer className="dialog-foot">{actions}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
