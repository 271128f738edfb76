import { CircleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from './button.tsx';
import './toasts.css';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'trouble';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Milliseconds the stack stays; longer with something to press or much to read in it. What reports trouble stays until dismissed. */
const STAYS = 5000;
const STAYS_LONGER = 10_000;
/** Milliseconds after which a message was seen. */
const SEEN = 1000;
/** Characters of a line and a half, which nobody in a hurry reads in five seconds. */
const MUCH = 100;

const One = ({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: (id: number) => void }) => (
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

/**
 * Short messages at the foot of the window, the newest on top, read out politely; they wait while they are looked at, and
 * go together: one that went alone would move those above it from under the pointer that is about to press them. Who goes
 * to another `place` leaves behind what was only told and seen; what can be undone and what went wrong stays.
 */
export const Toasts = ({
  toasts,
  place,
  onDismiss,
}: {
  readonly toasts: readonly Toast[];
  /** Where in the app somebody is. */
  readonly place: string;
  readonly onDismiss: (id: number) => void;
}) => {
  const [held, setHeld] = useState(false);
  // The last one may go under the pointer or the focus, which then leave nothing.
  if (held && toasts.length === 0) setHeld(false);
  useEffect(() => {
    const passing = toasts.filter(({ tone }) => tone !== 'trouble');
    if (held || passing.length === 0) return undefined;
    const isLonger = passing.some(({ action, text }) => action !== null || text.length > MUCH);
    const timer = setTimeout(
      () => {
        for (const { id } of passing) onDismiss(id);
      },
      isLonger ? STAYS_LONGER : STAYS,
    );
    return () => clearTimeout(timer);
  }, [held, toasts, onDismiss]);
  const since = useRef(new Map<number, number>());
  const wasAt = useRef(place);
  useEffect(() => {
    const now = performance.now();
    const before = since.current;
    since.current = new Map(toasts.map(({ id }) => [id, before.get(id) ?? now]));
    if (wasAt.current === place) return;
    wasAt.current = place;
    for (const { id, tone, action } of toasts)
      if (tone === 'plain' && action === null && now - (before.get(id) ?? now) > SEEN) onDismiss(id);
  }, [toasts, place, onDismiss]);
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
          <One key={toast.id} toast={toast} onDismiss={onDismiss} />
        ))}
      </ol>
    </section>
  );
};
