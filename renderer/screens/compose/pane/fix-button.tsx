import type { Edit } from '../../../../shared/compliance/finding.ts';
import { Button } from '../../../components/button.tsx';
import { Popover } from '../../../components/popover.tsx';
import { useStores } from '../../../store/use.ts';
import { fieldWords, valueWords } from '../words.ts';
import { CropProposal } from './crop-proposal.tsx';
import { useFix } from './use-fix.ts';
import type { Group } from './verdict.ts';

/** UTF-16 units shown either side of a change. */
const AROUND = 36;

/** What stands before a change, in whole words. */
const endOf = (before: string): string => {
  if (before.length <= AROUND) return before;
  const near = before.slice(-AROUND);
  return `…${near.slice(near.search(/\s/u) + 1)}`;
};

/** What stands after it. */
const startOf = (after: string): string =>
  after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\s\S*$/u, '')}…`;

/** A text change with a little of what stands around it. */
const TextChange = ({
  text,
  edit,
}: {
  readonly text: string;
  readonly edit: Extract<Edit, { range: unknown }>;
}) => {
  const [from, to] = edit.range;
  const lead = endOf(text.slice(0, from));
  const tail = startOf(text.slice(to));
  return (
    <dl className="fix-change">
      <dt>Now</dt>
      <dd>
        {lead}
        <del>{text.slice(from, to)}</del>
        {tail}
      </dd>
      <dt>Then</dt>
      <dd>
        {lead}
        <ins>{edit.text}</ins>
        {tail}
      </dd>
    </dl>
  );
};

/** One click where there is one safe answer; a preview where there is judgement. */
export const FixButton = ({
  group,
  textOf,
}: {
  readonly group: Group;
  readonly textOf: (path: string) => string;
}) => {
  const { post } = useStores();
  const fix = useFix();
  const [finding] = group;
  if (!finding.fix) return null;
  const { label, safe, edits } = finding.fix;
  const proposal = edits.find((edit) => 'crop' in edit);
  if (safe) {
    return (
      <Button look="fix" size="s" onPress={() => void fix(finding)}>
        {label}
      </Button>
    );
  }
  return (
    <Popover
      label={`Preview: ${label}`}
      placement="left top"
      trigger={
        <Button look="fix" size="s">
          {label}…
        </Button>
      }
    >
      {(close) =>
        proposal ? (
          <div className="fix-preview">
            <CropProposal crop={proposal.crop} group={group} onClose={close} />
          </div>
        ) : (
          <div className="fix-preview">
            {edits.map((edit) =>
              'range' in edit ? (
                <TextChange
                  key={`${edit.field} ${edit.range.join()}`}
                  text={textOf(edit.field)}
                  edit={edit}
                />
              ) : 'value' in edit ? (
                <p key={edit.field} className="small">
                  {fieldWords(edit.field)} becomes {valueWords(edit.value)}.
                </p>
              ) : null,
            )}
            <div className="fix-end">
              <Button size="s" look="quiet" onPress={close}>
                Leave it
              </Button>
              <Button
                size="s"
                look="primary"
                onPress={() => {
                  close();
                  void fix(finding).then(() => post.getState().flush());
                }}
              >
                Use this
              </Button>
            </div>
          </div>
        )
      }
    </Popover>
  );
};
