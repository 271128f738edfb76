import { AtSign, Plus } from 'lucide-react';
import { useState } from 'react';
import { Badge, CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { Table } from '../../components/table.tsx';
import type { Account } from '../../../shared/domain/account.ts';
import type { AppState } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { useSlice } from '../../store/use.ts';
import { AccountDialog } from './account-dialog.tsx';

/** What somebody came here for: to add an account (`accounts`), or to one there is (`account <id>`). */
const askedFor = (subject: string | null, accounts: readonly Account[]): Account | 'new' | null =>
  subject === 'accounts' ? 'new' : (accounts.find(({ id }) => subject === `account ${id}`) ?? null);

/** The district's register of accounts. */
export const Accounts = ({ state }: { readonly state: AppState }) => {
  const accounts = useSlice('app', (app) => app.accounts);
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  const go = useSlice('navigation', (navigation) => navigation.go);
  const asked = askedFor(subject, accounts);
  const [open, setOpen] = useState<Account | 'new' | null>(asked);
  const close = (): void => (asked === null ? setOpen(null) : go('settings'));
  const add = (
    <Button size="s" icon={Plus} onPress={() => setOpen('new')}>
      Add an account
    </Button>
  );
  return (
    <Card
      title="Accounts"
      hint="Posts go only to registered accounts"
      actions={accounts.length === 0 ? undefined : add}
    >
      {accounts.length === 0 ? (
        <EmptyState icon={AtSign} title="No accounts yet" action={add}>
          Add the Facebook, X, Instagram and YouTube accounts you look after.
        </EmptyState>
      ) : (
        <Table
          label="Accounts"
          rows={accounts}
          keyOf={(one) => one.id}
          onOpen={setOpen}
          columns={[
            {
              id: 'handle',
              head: 'Account',
              width: '40%',
              cell: (one) => (
                <span className="row">
                  <PlatformDot platform={one.platform} /> {one.handle}{' '}
                  <span className="quiet">{platformOf(one.platform).name}</span>
                </span>
              ),
            },
            { id: 'school', head: 'For', cell: (one) => one.school ?? 'The district' },
            {
              id: 'state',
              head: 'With the district',
              cell: (one) => (
                <Badge
                  sign={one.registered === true ? CLEARANCE_SIGNS.cleared : CLEARANCE_SIGNS['not-cleared']}
                  word={one.registered === true ? 'Registered' : 'Not registered'}
                  quiet
                />
              ),
            },
          ]}
        />
      )}
      {open !== null && (
        <AccountDialog account={open === 'new' ? null : open} schools={state.schools} onClose={close} />
      )}
    </Card>
  );
};
