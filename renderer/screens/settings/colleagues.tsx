import { Plus, UserCheck, UserRound, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { Badge, type Sign } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choice, Switch } from '../../components/checkbox.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Table } from '../../components/table.tsx';
import { type Colleague, ROLES, type Role } from '../../../shared/domain/colleague.ts';
import type { AppState } from '../../../shared/ipc/views.ts';
import { useSend, useSlice, useStores } from '../../store/use.ts';
import { ROLE_WORDS } from './words.ts';

const AT_THE_DESK: Sign = { word: 'At the desk now', icon: UserCheck, tone: 'ready' };
const AWAY: Sign = { word: 'Not at the desk', icon: UserRound, tone: 'plain' };
const GONE: Sign = { word: 'No longer here', icon: UserRoundX, tone: 'plain' };

/** Who uses Hallpass on this laptop; every decision carries one of these names. */
export const Colleagues = ({ state }: { readonly state: AppState }) => {
  const asked = useSlice('navigation', (navigation) => navigation.subject === 'colleagues');
  const go = useSlice('navigation', (navigation) => navigation.go);
  const [open, setOpen] = useState<Colleague | 'new' | null>(asked ? 'new' : null);
  const close = (): void => (asked ? go('settings') : setOpen(null));
  return (
    <Card
      title="Colleagues"
      hint="Everything done carries one of these names"
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
          { id: 'name', head: 'Name', cell: (one) => one.name, width: '40%' },
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
      {open !== null && <ColleagueDialog colleague={open === 'new' ? null : open} onClose={close} />}
    </Card>
  );
};

const ColleagueDialog = ({
  colleague,
  onClose,
}: {
  readonly colleague: Colleague | null;
  readonly onClose: () => void;
}) => {
  const { app } = useStores();
  const send = useSend();
  const [name, setName] = useState(colleague?.name ?? '');
  const [role, setRole] = useState<Role>(colleague?.role ?? 'author');
  const [active, setActive] = useState(colleague?.active ?? true);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (name.trim() === '')
      return setTrouble('A name is needed: it stands beside everything this colleague does.');
    const done = await send('colleague.save', { id: colleague?.id ?? null, name: name.trim(), role, active });
    if (done === null) return;
    await app.getState().load();
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
    >
      <Field label="Name" value={name} onChange={setName} trouble={trouble} autoFocus />
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
