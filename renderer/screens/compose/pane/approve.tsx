import { UserCheck } from 'lucide-react';
import { useState } from 'react';
import { mayApprove } from '../../../../shared/domain/colleague.ts';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { Button } from '../../../components/button.tsx';
import { TextArea } from '../../../components/field.tsx';
import { Popover } from '../../../components/popover.tsx';
import { useSlice } from '../../../store/use.ts';

/** A second colleague's yes to this revision, or who could give it. */
export const Approve = ({ findings }: { readonly findings: readonly SettledFinding[] }) => {
  const approve = useSlice('post', (post) => post.approve);
  const state = useSlice('app', (app) => app.state);
  const say = useSlice('notices', (notices) => notices.say);
  const [note, setNote] = useState('');
  const may = findings.length > 0 && findings.every((finding) => finding.may.approve);
  if (!may) {
    const others = (state?.colleagues ?? []).filter(
      (one) => one.active && one.id !== state?.me?.id && mayApprove(one.role),
    );
    return (
      <p className="approve-hint">
        {others.length > 0
          ? `Nobody approves their own post. ${others.map((one) => one.name).join(' or ')} can: switch colleague at the foot of the rail.`
          : 'Nobody approves their own post, and there is no approver yet. Add one in Settings.'}
      </p>
    );
  }
  return (
    <div className="approve">
      <Popover
        label="Approve this revision"
        placement="left top"
        trigger={
          <Button look="primary" size="s" icon={UserCheck}>
            Approve this revision…
          </Button>
        }
      >
        {(close) => (
          <div className="approve-sheet">
            <p className="small">
              You approve exactly these words and pictures. Any change asks again; moving the time does not.
            </p>
            <TextArea label="Note, if you like" value={note} onChange={setNote} rows={2} maxLength={1000} />
            <div className="fix-end">
              <Button size="s" look="quiet" onPress={close}>
                Not now
              </Button>
              <Button
                size="s"
                look="primary"
                onPress={() => {
                  close();
                  void approve(note.trim() === '' ? null : note.trim()).then((done) => {
                    if (done) say('Approved. It can be queued once nothing else is open.');
                  });
                }}
              >
                Approve
              </Button>
            </div>
          </div>
        )}
      </Popover>
    </div>
  );
};
