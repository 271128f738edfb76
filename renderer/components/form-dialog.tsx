import { type ReactNode, useId, useRef } from 'react';
import { Form } from 'react-aria-components';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import './form-dialog.css';

interface FormDialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly width?: 's' | 'm' | 'l';
  /** Of the form that holds `children`. */
  readonly className?: string;
  /** What the main button says. */
  readonly action: string;
  /** Does it; a second press, or Enter again, waits until the first is done. */
  readonly onAct: () => Promise<unknown>;
  readonly cancel?: string;
  /** Buttons before Cancel. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet to fill in, with one thing to do at its end: the main button does it, and so does Enter in a line of text. */
export const FormDialog = ({
  title,
  onClose,
  width = 'm',
  className,
  action,
  onAct,
  cancel = 'Cancel',
  beside,
  children,
}: FormDialogProps) => {
  const id = useId();
  const isUnderWay = useRef(false);
  const act = async (): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    try {
      await onAct();
    } finally {
      isUnderWay.current = false;
    }
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      isForm
      width={width}
      actions={
        <>
          {beside}
          <Button slot="close">{cancel}</Button>
          <Button look="primary" type="submit" form={id}>
            {action}
          </Button>
        </>
      }
    >
      <Form
        id={id}
        className={`form-dialog${className ? ` ${className}` : ''}`}
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        {children}
      </Form>
    </Dialog>
  );
};
