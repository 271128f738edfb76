import { useState } from 'react';
import type { Problem } from '../../shared/ipc/views.ts';
import { Button } from '../components/button.tsx';
import { useStores } from '../store/use.ts';
import { StartSheet } from './start-sheet.tsx';

/** Something stands in the way: what, what was kept, and what can be chosen. */
export const ProblemScreen = ({
  problem,
  onChoose,
  inside = false,
}: {
  readonly problem: Problem;
  /** Answers why the choice did not work, or null; without it, main is asked. */
  readonly onChoose?: (choice: string) => Promise<string | null>;
  /** In place of one screen of the desk. */
  readonly inside?: boolean;
}) => {
  const { app } = useStores();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = async (choice: string): Promise<void> => {
    setBusy(true);
    setTrouble(await (onChoose ?? app.getState().choose)(choice));
    setBusy(false);
  };
  return (
    <StartSheet title={problem.what} lead={problem.kept} inside={inside}>
      {trouble !== null && (
        <p className="start-trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="start-end">
        {[...problem.choices].reverse().map((choice, at, all) => (
          <Button
            key={choice.id}
            look={at === all.length - 1 ? 'primary' : 'plain'}
            isDisabled={busy}
            onPress={() => void choose(choice.id)}
          >
            {choice.label}
          </Button>
        ))}
      </div>
    </StartSheet>
  );
};
