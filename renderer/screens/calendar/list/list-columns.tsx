import { useState } from 'react';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { POST_FIELDS, type PostField } from '../../../../shared/post-import/columns.ts';
import { readTime } from '../../../../shared/post-import/read-time.ts';
import { sayTime } from '../../../../shared/schedule/say-wall.ts';
import type { PostListChoices } from '../../../../shared/ipc/post-list-contract.ts';
import type { PostListRead } from '../../../../shared/ipc/post-list-views.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { ColumnTable } from '../../../components/column-table.tsx';
import { Field } from '../../../components/field.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { FIELD_WORDS } from './words.ts';

type Use = PostField | 'unused';

const USES: readonly { readonly id: Use; readonly label: string }[] = [
  { id: 'unused', label: 'Not used' },
  ...POST_FIELDS.map((field) => ({ id: field, label: FIELD_WORDS[field] })),
];

const fieldIn = ({ columns }: PostListChoices, at: number): Use =>
  POST_FIELDS.find((field) => columns[field] === at) ?? 'unused';

/** The choices with a column put to another use; what had that use before is free. */
const withUse = (choices: PostListChoices, at: number, use: Use): PostListChoices => ({
  ...choices,
  columns: Object.fromEntries([
    ...Object.entries(choices.columns).filter(([field, column]) => column !== at && field !== use),
    ...(use === 'unused' ? [] : [[use, at]]),
  ]) as PostListChoices['columns'],
});

/** The second step: what each column holds, and what rows that say nothing about it mean. */
export const ListColumns = ({
  read,
  choices,
}: {
  readonly read: Extract<PostListRead, { kind: 'read' }>;
  readonly choices: PostListChoices;
}) => {
  const { postList } = useStores();
  const accounts = useSlice('app', (app) => app.accounts);
  const busy = useSlice('postList', (slice) => slice.busy !== null);
  const { survey } = read;
  const { change, tryOn } = postList.getState();
  const [time, setTime] = useState(sayTime(`2000-01-01T${choices.time}`));
  const clock = readTime(time);
  const whyNot =
    choices.columns.text === undefined && choices.columns.title === undefined
      ? 'Say which column is the text.'
      : clock === null
        ? 'Write the time of day like 3:30 PM.'
        : null;
  return (
    <>
      <Card
        title="What the columns are"
        hint={`${survey.rows.toLocaleString('en-US')} rows, read as ${read.encoding}`}
      >
        <ColumnTable
          label="Columns of the list"
          columns={survey.columns}
          uses={USES}
          chosen={(at) => fieldIn(choices, at)}
          onUse={(at, use) => change(withUse(choices, at, use))}
        />
      </Card>
      <Card title="If a row does not say">
        <div className="list-rest">
          <Field
            label="Time of day"
            value={time}
            onChange={(typed) => {
              setTime(typed);
              const read = readTime(typed);
              if (read !== null) change({ ...choices, time: read });
            }}
          />
          <fieldset className="list-accounts">
            <legend>Accounts</legend>
            {accounts.map((account) => (
              <Checkbox
                key={account.id}
                isSelected={choices.targets.includes(account.id)}
                onChange={(on) =>
                  change({
                    ...choices,
                    targets: on
                      ? [...choices.targets, account.id]
                      : choices.targets.filter((id) => id !== account.id),
                  })
                }
              >
                {account.handle} on {platformOf(account.platform).name}
              </Checkbox>
            ))}
            {accounts.length === 0 && (
              <span className="quiet small">No accounts yet. Add them in Settings.</span>
            )}
          </fieldset>
        </div>
      </Card>
      <footer className="import-decide">
        <div className="import-foot">
          <Button onPress={() => postList.getState().close()}>Another list</Button>
          <Button
            look="primary"
            isDisabled={whyNot !== null || busy}
            reason={whyNot ?? undefined}
            onPress={() => void tryOn()}
          >
            Check every post
          </Button>
        </div>
      </footer>
    </>
  );
};
