import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Table } from '../../../components/table.tsx';
import type { ImportRecord } from '../../../../shared/domain/import-record.ts';
import { sayDay } from '../../../../shared/schedule/say-wall.ts';
import { dateOf } from '../../../../shared/schedule/wall-time.ts';
import { useAnswer, useSlice } from '../../../store/use.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { many } from './words.ts';

/** Every import so far, with a way to undo each. */
export const Imports = () => {
  const { value } = useAnswer('register.imports', undefined, ['register']);
  const zone = useSlice('app', (app) => app.state?.zone ?? 'UTC');
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  if (value === null || value.length === 0) return null;
  const day = (at: string): string => {
    const date = dateOf(Date.parse(at), zone);
    return `${sayDay(date)}, ${date.slice(0, 4)}`;
  };
  return (
    <>
      <Card title="Imported before">
        <Table
          label="Imports"
          rows={value}
          keyOf={(one) => one.id}
          columns={[
            { id: 'file', head: 'File', cell: (one) => one.file },
            { id: 'when', head: 'When, by whom', cell: (one) => `${day(one.at)}, ${one.by}` },
            {
              id: 'what',
              head: 'What it said',
              cell: (one) =>
                `${many(one.people, 'person', 'people')}: ${one.granted.toLocaleString('en-US')} yes, ${one.denied.toLocaleString('en-US')} no`,
            },
            {
              id: 'undo',
              head: 'Undo',
              align: 'end',
              cell: (one) =>
                one.undone !== null ? (
                  <span className="quiet">
                    Undone {day(one.undone.at)}, by {one.undone.by}
                  </span>
                ) : (
                  <Button size="s" icon={Undo2} onPress={() => setUndoing(one)}>
                    {one.takesBack === 'all' ? 'Undo' : 'Undo its answers'}
                  </Button>
                ),
            },
          ]}
        />
      </Card>
      {undoing !== null && (
        <UndoDialog
          of={undoing}
          later={value.filter(({ at, undone }) => undone === null && at > undoing.at).length}
          onClose={() => setUndoing(null)}
        />
      )}
    </>
  );
};
