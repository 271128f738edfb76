import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { RETENTION_CLASSES, RETENTION_WORDS, type RetentionClass } from '../../../shared/domain/retention.ts';
import type { PostRecord } from '../../../shared/ipc/record-views.ts';
import { sayInstant } from '../../../shared/schedule/say-wall.ts';
import { useSend } from '../../store/use.ts';

const OPTIONS = RETENTION_CLASSES.map((id) => ({ id, label: RETENTION_WORDS[id] }));

/** How long the record is kept, and the legal hold on it. The district role sets both; everybody sees them. */
export const Keeping = ({
  id,
  retention,
  mayRetain,
  zone,
}: {
  readonly id: string;
  readonly retention: PostRecord['retention'];
  readonly mayRetain: boolean;
  readonly zone: string;
}) => {
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const { kind, hold } = retention;
  const classify = (next: RetentionClass): void => void send('record.retain', { ids: [id], kind: next });
  return (
    <Card title="Keeping">
      <div className="record-keeping">
        {mayRetain ? (
          <Select label="How long" options={OPTIONS} value={kind} onChange={classify} />
        ) : (
          <p>
            {RETENTION_WORDS[kind]}
            <span className="quiet small"> A district colleague sets it.</span>
          </p>
        )}
        <p className="quiet small">
          The years come from your district’s schedule. Hallpass never removes a record by itself.
        </p>
        {hold !== null && (
          <p className="record-hold">
            <Gavel size={14} aria-hidden />
            <span>
              <strong>Legal hold.</strong> {hold.reason}
              <span className="quiet small">
                {' '}
                {hold.by}, {sayInstant(hold.at, zone)}
              </span>
            </span>
          </p>
        )}
        {mayRetain && (
          <div className="row">
            {hold === null ? (
              <Button icon={Gavel} onPress={() => setAsking(true)}>
                Set a legal hold
              </Button>
            ) : (
              <Button onPress={() => void send('record.retain', { ids: [id], hold: null })}>
                Lift the legal hold
              </Button>
            )}
          </div>
        )}
      </div>
      {asking && <HoldDialog id={id} onClose={() => setAsking(false)} />}
    </Card>
  );
};

const HoldDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const send = useSend();
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const set = async (): Promise<void> => {
    if (reason.trim() === '') {
      setTrouble('Say why, so that whoever lifts it knows what it was for.');
      return;
    }
    await send('record.retain', { ids: [id], hold: { reason: reason.trim() } });
    onClose();
  };
  return (
    <FormDialog title="Set a legal hold" onClose={onClose} action="Set the hold" onAct={set} width="s">
      <p>While it is set, nothing of this post can be removed, not even from the bin.</p>
      <TextArea
        label="Reason"
        value={reason}
        onChange={setReason}
        placeholder="Records request 2026-14"
        trouble={trouble}
        maxLength={500}
      />
    </FormDialog>
  );
};
