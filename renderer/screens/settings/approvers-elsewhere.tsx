import { FileDown } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useAnswer, useSend, useSlice } from '../../store/use.ts';

/** Review files: our own code to read out, and the other Hallpasses this library knows. */
export const ApproversElsewhere = () => {
  const view = useAnswer('review.elsewhere', undefined, ['state']);
  const open = useSlice('reviewFile', (file) => file.open);
  const send = useSend();
  const forget = async (code: string): Promise<void> => {
    if ((await send('review.forget', { code })) !== null) view.again();
  };
  return (
    <Card title="Approvers elsewhere" hint="Posts go to them and come back as signed review files">
      <dl className="settings-facts">
        <dt>Your code</dt>
        <dd className="settings-path">
          {view.value === null
            ? (view.failure ?? 'Being looked up…')
            : (view.value.code ?? 'Unlock the register to see it')}
        </dd>
        {view.value?.known.map((one) => (
          <Known key={one.code} {...one} onForget={() => void forget(one.code)} />
        ))}
      </dl>
      <div className="settings-foot row wrap">
        <Button icon={FileDown} onPress={() => void open()}>
          Open a review file
        </Button>
      </div>
    </Card>
  );
};

const Known = ({
  code,
  name,
  approves,
  onForget,
}: {
  readonly code: string;
  readonly name: string;
  readonly approves: boolean;
  readonly onForget: () => void;
}) => (
  <>
    <dt>{name}</dt>
    <dd className="row wrap">
      <span className="settings-path">{code}</span>
      <span className="quiet small">{approves ? 'Approvals count here' : 'Asks for approvals'}</span>
      <Button size="s" look="quiet" onPress={onForget} aria-label={`Remove ${name}`}>
        Remove
      </Button>
    </dd>
  </>
);
