import { LockKeyhole, Plus, UserCheck, UserRound, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { Badge, type Sign } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choice, Switch } from '../../components/checkbox.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Table } from '../../components/table.tsx';
import { ROLES, type Role } from '../../../shared/domain/colleague.ts';
import type { AppState, ColleagueView } from '../../../shared/ipc/views.ts';
import { useSend, useSlice, useStores } from '../../store/use.ts';
import { MyPassphrase } from './my-passphrase.tsx';
import { ROLE_WORDS } from './words.ts';

const AT_THE_DESK: Sign = { word: 'At the desk now', icon: UserCheck, tone: 'ready' };
const AWAY: Sign = { word: 'Not at the desk', icon: UserRound, tone: 'plain' };
const GONE: Sign = { word: 'No longer here', icon: UserRoundX, tone: 'plain' };

const nameOf = (one: ColleagueView) => (
  <span className="row">
    {one.name}
    {one.hasPassphrase && (
      <>
        <LockKeyhole size={13} aria-hidden className="quiet" />
        <span className="visually-hidden">with a passphrase</span>
      </>
    )}
  </span>
);

/** Who uses Hallpass on this laptop; every decision carries one of these names. */
export const Colleagues = ({ state }: { readonly state: AppState }) => {
  const asked = useSlice('navigation', (navigation) => navigation.subject === 'colleagues');
  const go = useSlice('navigation', (navigation) => navigation.go);
  const [open, setOpen] = useState<ColleagueView | 'new' | null>(asked ? 'new' : null);
  const [isSetting, setSetting] = useState(false);
  const mine = state.colleagues.find((one) => one.id === state.me?.id)?.hasPassphrase ?? false;
  const close = (): void => (asked ? go('settings') : setOpen(null));
  return (
    <Card
      title="Colleagues"
      hint="Everything is recorded under one of these names"
      actions={
        <Button size="s" icon={Plus} onPress={() => setOpen('new')}>
          Add a colleague
        </Button>
      }
    >
      <Table
        label="Colleagues"
        rows={state.colleagues}
        keyOf={(one) => one.id}
        onOpen={setOpen}
        columns={[
          { id: 'name', head: 'Name', cell: nameOf, width: '40%' },
          { id: 'role', head: 'Role', cell: (one) => ROLE_WORDS[one.role].label },
          {
            id: 'state',
            head: 'Now',
            cell: (one) => (
              <Badge
                sign={one.id === state.me?.id ? AT_THE_DESK : one.active ? AWAY : GONE}
                quiet={one.id !== state.me?.id}
              />
            ),
          },
        ]}
      />
      <div className="settings-foot row wrap">
        <Button icon={LockKeyhole} onPress={() => setSetting(true)}>
          {mine ? 'Change my passphrase' : 'Set a passphrase for me'}
        </Button>
      </div>
      {isSetting && <MyPassphrase has={mine} onClose={() => setSetting(false)} />}
      {open !== null && (
        <ColleagueDialog state={state} colleague={open === 'new' ? null : open} onClose={close} />
      )}
    </Card>
  );
};

const ColleagueDialog = ({
  state,
  colleague,
  onClose,
}: {
  readonly state: AppState;
  readonly colleague: ColleagueView | null;
  readonly onClose: () => void;
}) => {
  const { api, app, notices } = useStores();
  const send = useSend();
  const [name, setName] = useState(colleague?.name ?? '');
  const [role, setRole] = useState<Role>(colleague?.role ?? 'author');
  const [active, setActive] = useState(colleague?.active ?? true);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (name.trim() === '')
      return setTrouble('A name is needed: everything this colleague does is recorded under it.');
    const reply = await api['colleague.save']({
      id: colleague?.id ?? null,
      name: name.trim(),
      role,
      active,
    });
    if (!reply.ok) return setTrouble(reply.message);
    await app.getState().load();
    onClose();
  };
  const mayClear =
    colleague?.hasPassphrase === true && state.me?.role === 'district' && state.me.id !== colleague.id;
  const clear = async (): Promise<void> => {
    if (colleague === null || (await send('colleague.clear-passphrase', { id: colleague.id })) === null)
      return;
    await app.getState().load();
    notices.getState().say(`${colleague.name} sits down without a passphrase until a new one is set.`);
    onClose();
  };
  return (
    <FormDialog
      title={colleague ? colleague.name : 'Add a colleague'}
      onClose={onClose}
      width="s"
      className="settings-form"
      action={colleague ? 'Save' : 'Add'}
      onAct={save}
      beside={
        mayClear ? (
          <Button look="quiet" onPress={() => void clear()}>
            Take the passphrase away
          </Button>
        ) : undefined
      }
    >
      <Field
        label="Name"
        value={name}
        onChange={(typed) => {
          setName(typed);
          setTrouble(null);
        }}
        trouble={trouble}
        autoFocus
      />
      <Choice
        label="Role"
        look="cards"
        value={role}
        onChange={setRole}
        options={ROLES.map((one) => ({ id: one, ...ROLE_WORDS[one] }))}
      />
      {colleague && (
        <Switch isSelected={active} onChange={setActive}>
          Still works here
        </Switch>
      )}
    </FormDialog>
  );
};
