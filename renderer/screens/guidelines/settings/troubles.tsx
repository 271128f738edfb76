import { CircleX } from 'lucide-react';
import { Button } from '../../../components/button.tsx';

export interface Trouble {
  readonly key: string;
  readonly text: string;
  /** What puts it right. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What cannot be kept yet, beside its field; read out as it comes. */
export const Troubles = ({ troubles }: { readonly troubles: readonly Trouble[] }) => (
  <ul className="troubles" aria-live="polite">
    {troubles.map(({ key, text, action }) => (
      <li key={key}>
        <CircleX size={14} aria-hidden />
        <span>{text}</span>
        {action && (
          <Button size="s" onPress={action.run}>
            {action.label}
          </Button>
        )}
      </li>
    ))}
  </ul>
);
