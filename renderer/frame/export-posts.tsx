import { useState } from 'react';
import { addMonths } from '../../shared/schedule/month.ts';
import { addDays, dateOf } from '../../shared/schedule/wall-time.ts';
import { Choice } from '../components/checkbox.tsx';
import { DateField } from '../components/date-time-field.tsx';
import { daysTrouble } from '../components/days-trouble.ts';
import { FormDialog } from '../components/form-dialog.tsx';
import { useSend, useSlice, useStores } from '../store/use.ts';
import { lastName } from '../store/last-name.ts';

const FORMATS = [
  {
    id: 'csv',
    label: 'Spreadsheet (CSV)',
    hint: 'Every text, account and time. You can import it again, without crops and covers. Accounts of one platform with different texts get a row each.',
  },
  {
    id: 'ics',
    label: 'Calendar (ICS)',
    hint: 'For Outlook, Google Calendar and others: when each post goes out.',
  },
] as const;

/** Which days, and as what; then the system asks where. */
const Inside = () => {
  const { navigation, notices } = useStores();
  const send = useSend();
  const state = useSlice('app', (app) => app.state);
  const today = dateOf(Date.parse(state?.now ?? '') || 0, state?.zone ?? 'America/Chicago');
  const month = today.slice(0, 7);
  const [from, setFrom] = useState<string | null>(`${month}-01`);
  const [to, setTo] = useState<string | null>(addDays(`${addMonths(month, 1)}-01`, -1));
  const [format, setFormat] = useState<'csv' | 'ics'>('csv');
  const [isTried, setTried] = useState(false);
  const days = daysTrouble(from, to);
  const close = (): void => navigation.getState().show('none');
  const act = async (): Promise<void> => {
    if (from === null || to === null || days.to !== null) return setTried(true);
    const done = await send('posts.export', { from, to, format });
    if (done === null) return;
    const unread = done.unread === 0 ? '' : ` ${done.unread} could not be read and are not in it.`;
    notices
      .getState()
      .say(
        `${done.posts} ${done.posts === 1 ? 'post was' : 'posts were'} written to “${lastName(done.folder)}”.${unread}`,
      );
    close();
  };
  return (
    <FormDialog
      title="Export posts"
      width="s"
      onClose={close}
      action="Choose where"
      onAct={act}
      className="form"
    >
      <DateField label="From" value={from} onChange={setFrom} trouble={isTried && days.from} />
      <DateField label="To" value={to} onChange={setTo} trouble={isTried && days.to} />
      <Choice label="As" look="cards" value={format} onChange={setFormat} options={FORMATS} />
    </FormDialog>
  );
};

/** The posts of a stretch of days, for a spreadsheet or another calendar. */
export const ExportPosts = () => {
  const open = useSlice('navigation', (nav) => nav.overlay === 'export');
  return open ? <Inside /> : null;
};
