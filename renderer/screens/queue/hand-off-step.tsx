import { Check, ClipboardCopy } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';

/** One numbered step of a hand-off, with a tick once it was done. */
export const Step = ({
  n,
  title,
  done,
  children,
}: {
  readonly n: number;
  readonly title: string;
  readonly done: boolean;
  readonly children: ReactNode;
}) => (
  <li className={`step${done ? ' step-done' : ''}`}>
    <span className="step-mark" aria-hidden>
      {done ? <Check size={13} /> : n}
    </span>
    <div className="step-body">
      <h3>
        {title}
        {done && <span className="visually-hidden"> (done)</span>}
      </h3>
      {children}
    </div>
  </li>
);

/** Words of the post with the button that puts them on the clipboard. */
export const CopyLine = ({
  label,
  text,
  copied,
  onCopy,
}: {
  readonly label: string;
  readonly text: string;
  readonly copied: boolean;
  readonly onCopy: () => void;
}) => (
  <div className="copy">
    <p className="copy-text">
      <span className="visually-hidden">{label}: </span>
      {text}
    </p>
    <Button size="s" icon={copied ? Check : ClipboardCopy} onPress={onCopy}>
      {copied ? 'Copied' : `Copy ${label.toLowerCase()}`}
    </Button>
  </div>
);
