import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, IconButton } from './button.tsx';
import './toasts.css';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'trouble';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Milliseconds a toast stays; one with something to press stays longer, one that reports trouble until dismissed. */
const STAYS = 5000;
const STAYS_WITH_ACTION = 10_000;

const One = ({
  toast,
  held,
  onDismiss,
}: {
  readonly toast: Toast;
  /** The stack is looked at: nothing of it goes. */
  readonly held: boolean;
  readonly onDismiss: (id: number) => void;
}) => {
  useEffect(() => {
    if (held || toast.tone === 'trouble') return undefined;
    const timer = setTimeout(() => onDismiss(toast.id), toast.action ? STAYS_WITH_ACTION : STAYS);
    return () => clearTimeout(timer);
  }, [held, toast, onDismiss]);
  return (
    <li className={`toast toast-${toast.tone}`}>
      {toast.tone === 'trouble' && <CircleAlert size={16} aria-hidden />}
      <span className="toast-text">{toast.text}</span>
      {toast.action && (
        <Button
          size="s"
          look="fix"
          onPress={() => {
            toast.action?.run();
            onDismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton icon={X} size="s" label="Dismiss" onPress={() => onDismiss(toast.id)} />
    </li>
  );
};

/** Short messages at the foot of the window, the newest on top, read out politely; they wait while they are looked at. */
export const Toasts = ({
  toasts,
  onDismiss,
}: {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: number) => void;
}) => {
  const [held, setHeld] = useState(false);
  // The last one may go under the pointer or the focus, which then leave nothing.
  if (held && toasts.length === 0) setHeld(false);
  return (
    // Top layer: an open dialog hides the rest of the window from everybody, but not these.
    <section aria-label="Messages" className="toasts" data-react-aria-top-layer="true">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a stack that is looked at waits; nothing is triggered */}
      <ol
        aria-live="polite"
        aria-relevant="additions"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toasts.toReversed().map((toast) => (
          <One key={toast.id} toast={toast} held={held} onDismiss={onDismiss} />
        ))}
      </ol>
    </section>
  );
};
