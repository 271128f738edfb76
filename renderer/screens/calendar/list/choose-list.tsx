import { FileSpreadsheet, Undo2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { PostListView } from '../../../../shared/ipc/post-list-views.ts';
import { sayDay } from '../../../../shared/schedule/say-wall.ts';
import { dateOf } from '../../../../shared/schedule/wall-time.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { DropHere } from '../../../components/drop-here.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { Table } from '../../../components/table.tsx';
import { useFileDrop } from '../../../components/use-file-drop.ts';
import { useAnswer, useSlice, useStores } from '../../../store/use.ts';
import { drafts } from './words.ts';

/** The lists so far, each with a way to undo it. */
const Before = () => {
  const { postList } = useStores();
  const { value } = useAnswer('posts.imports', undefined, ['posts']);
  const zone = useSlice('app', (app) => app.state?.zone ?? 'UTC');
  const busy = useSlice('postList', (slice) => slice.busy !== null);
  const [undoing, setUndoing] = useState<PostListView | null>(null);
  if (value === null || value.length === 0) return null;
  return (
    <>
      <Card title="Lists so far">
        <Table
          label="Lists so far"
          rows={value}
          keyOf={(one) => one.id}
          columns={[
            { id: 'file', head: 'File', cell: (one) => one.file },
            {
              id: 'when',
              head: 'When and by whom',
              cell: (one) => `${sayDay(dateOf(Date.parse(one.at), zone))}, ${one.by}`,
            },
            { id: 'what', head: 'What it made', cell: (one) => drafts(one.posts) },
            {
              id: 'undo',
              head: 'Undo',
              align: 'end',
              cell: (one) =>
                one.undone === null ? (
                  <Button size="s" icon={Undo2} isDisabled={busy} onPress={() => setUndoing(one)}>
                    Undo
                  </Button>
                ) : (
                  <span className="quiet">Undone by {one.undone.by}</span>
                ),
            },
          ]}
        />
      </Card>
      {undoing !== null && (
        <FormDialog
          title={`Undo “${undoing.file}”?`}
          width="s"
          action="Move them to the bin"
          onAct={() => postList.getState().undo(undoing.id)}
          onClose={() => setUndoing(null)}
        >
          <p>
            Its {drafts(undoing.posts)} go to the bin, with any changes made to them since. What is already
            posted stays.
          </p>
        </FormDialog>
      )}
    </>
  );
};

/** The first step: which file; and what was made before. */
export const ChooseList = () => {
  const { postList } = useStores();
  const busy = useSlice('postList', (slice) => slice.busy !== null);
  const take = useCallback(
    (files: readonly File[]): void => void postList.getState().dropFiles(files),
    [postList],
  );
  const holding = useFileDrop(take);
  return (
    <>
      {holding && <DropHere icon={FileSpreadsheet} text="Drop the list here" />}
      <Card>
        <div className="import-choose">
          <FileSpreadsheet size={28} strokeWidth={1.5} aria-hidden />
          <div className="stack">
            <h2>A list of posts from a spreadsheet</h2>
            <p>
              Save your plan as CSV: a row for each post, with its day, time, accounts and text. Put the
              pictures in the same folder and name them in a column. You see what is found in every row before
              anything is made, and each post becomes a draft: nothing is queued.
            </p>
            <p className="quiet small">Up to 5,000 posts and 20 MB. A whole list can be undone.</p>
            <div className="row">
              <Button
                look="primary"
                icon={FileSpreadsheet}
                isDisabled={busy}
                onPress={() => void postList.getState().pickFile()}
              >
                Choose a list
              </Button>
              <span className="quiet small">or drop it here</span>
            </div>
          </div>
        </div>
      </Card>
      <Before />
    </>
  );
};
