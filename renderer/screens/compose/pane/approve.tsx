import { MessageSquareReply, UserCheck } from 'lucide-react';
import { mayApprove } from '../../../../shared/domain/colleague.ts';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { useSlice } from '../../../store/use.ts';
import { AskApproval } from './ask.tsx';
import { NoteSheet } from './note-sheet.tsx';

/** The two answers of an approver to exactly this revision. */
export const Answers = () => {
  const approve = useSlice('post', (post) => post.approve);
  const wantChanges = useSlice('post', (post) => post.wantChanges);
  const say = useSlice('notices', (notices) => notices.say);
  return (
    <div className="approve">
      <NoteSheet
        label="Approve this post"
        icon={UserCheck}
        look="primary"
        lead="You are approving exactly these words and pictures. Any change needs a new approval; moving the time does not."
        noteLabel="Note (optional)"
        action="Approve"
        onAct={async (note) => {
          if (await approve(note)) say('Approved. It can be queued once nothing else is open.');
        }}
      />
      <NoteSheet
        label="Want changes"
        icon={MessageSquareReply}
        look="plain"
        lead="It goes back to who wrote it, with your note."
        noteLabel="What should change"
        needsNote="Say what should change."
        action="Send it back"
        onAct={async (note) => {
          if (await wantChanges(note ?? '')) say('Sent back, with your note.');
        }}
      />
    </div>
  );
};

/** A second colleague's yes to this revision, or the way to ask for it. */
export const Approve = ({ findings }: { readonly findings: readonly SettledFinding[] }) => {
  const state = useSlice('app', (app) => app.state);
  if (findings.length > 0 && findings.every((finding) => finding.may.approve)) return <Answers />;
  const others = (state?.colleagues ?? []).filter(
    (one) => one.active && one.id !== state?.me?.id && mayApprove(one.role),
  );
  return (
    <>
      <p className="approve-hint">
        {others.length > 0
          ? `Nobody approves their own post. ${others.map((one) => one.name).join(' or ')} can: switch colleagues at the bottom left.`
          : 'Nobody approves their own post, and there is no approver yet. Add one in Settings.'}
      </p>
      <AskApproval />
    </>
  );
};
