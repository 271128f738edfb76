import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { ACCOUNT_SCOPES, type Account, type AccountScope, asHandle } from '../../../shared/domain/account.ts';
import type { School } from '../../../shared/domain/district.ts';
import { PLATFORM_IDS, type PlatformId } from '../../../shared/domain/platform-id.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { USUAL_PLAN } from '../../../shared/domain/posting-plan.ts';
import { useSend, useStores } from '../../store/use.ts';
import { PlanFields, type PlanDraft } from './plan-fields.tsx';
import { daysOf, readDays } from './plan-words.ts';

const SCOPE_WORDS: Readonly<Record<AccountScope, string>> = {
  district: 'The whole district',
  school: 'A school',
  program: 'A program',
  classroom: 'A classroom',
};
const ADMINS = ['0', '1', '2', '3', '4', '5'] as const;
const asAdmins = (count: number | null | undefined): (typeof ADMINS)[number] | null =>
  count === null || count === undefined ? null : (ADMINS[Math.min(count, 5)] ?? null);

/** One account: where it is, whom it speaks for, and whether the district registered it. */
export const AccountDialog = ({
  account,
  schools,
  onClose,
}: {
  readonly account: Account | null;
  readonly schools: readonly School[];
  readonly onClose: () => void;
}) => {
  const { api, app, notices } = useStores();
  const send = useSend();
  const [platform, setPlatform] = useState<PlatformId>(account?.platform ?? 'facebook');
  const [handle, setHandle] = useState(account?.handle ?? '@');
  const [scope, setScope] = useState<AccountScope>(account?.scope ?? 'school');
  const [school, setSchool] = useState<string | null>(account?.school ?? null);
  const [registered, setRegistered] = useState(account?.registered ?? false);
  const [purpose, setPurpose] = useState(account?.purpose ?? '');
  const [admins, setAdmins] = useState(asAdmins(account?.admins));
  const [training, setTraining] = useState(account?.trainingCurrent ?? false);
  const [plan, setPlan] = useState<PlanDraft>(() => {
    const now = account?.plan ?? USUAL_PLAN;
    return { own: account?.plan !== undefined, days: daysOf(now), apart: String(now.apart) };
  });
  const [planTrouble, setPlanTrouble] = useState<Readonly<Record<number, string>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [homeless, setHomeless] = useState(false);
  const forSchool = scope !== 'district';
  const save = async (): Promise<void> => {
    if (asHandle(handle) === '@') return setTrouble('Type the account’s name, as it stands on the platform.');
    setTrouble(null);
    if (forSchool && school === null) return setHomeless(true);
    const read = plan.own ? readDays(plan.days) : null;
    if (read?.ok === false) return setPlanTrouble(read.why);
    setPlanTrouble({});
    const reply = await api['account.save']({
      id: account?.id ?? null,
      platform,
      handle: asHandle(handle),
      scope,
      school: forSchool ? school : null,
      level: forSchool ? (schools.find((one) => one.name === school)?.level ?? null) : 'all',
      registered,
      purpose: purpose.trim() === '' ? null : purpose.trim(),
      admins: admins === null ? null : Number(admins),
      trainingCurrent: training,
      plan: read === null ? null : { slots: [...read.slots], apart: Number(plan.apart) },
    });
    if (!reply.ok) return setTrouble(reply.message);
    await app.getState().loadReference();
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (account === null) return;
    const { id: _, ...rest } = account;
    // Null is the answer when it was done; a notice stands when it was not.
    const reply = await api['account.remove']({ id: account.id });
    if (!reply.ok) {
      setTrouble(reply.message);
      return;
    }
    await app.getState().loadReference();
    notices.getState().say(`${account.handle} was removed.`, {
      label: 'Undo',
      run: () =>
        void send('account.save', {
          ...rest,
          plan: rest.plan === undefined ? null : { ...rest.plan, slots: [...rest.plan.slots] },
          id: account.id,
          registered: rest.registered ?? false,
        }).then(() => app.getState().loadReference()),
    });
    onClose();
  };
  return (
    <FormDialog
      title={account ? account.handle : 'Add an account'}
      onClose={onClose}
      className="settings-form"
      action={account ? 'Save' : 'Add'}
      onAct={save}
      beside={
        account && (
          <Button look="danger" onPress={() => void remove()}>
            Remove
          </Button>
        )
      }
    >
      <div className="settings-two">
        <Select
          label="Platform"
          value={platform}
          onChange={setPlatform}
          options={PLATFORM_IDS.map((id) => ({ id, label: platformOf(id).name }))}
        />
        <Field
          label="Account name"
          value={handle}
          onChange={(typed) => {
            setHandle(typed);
            setTrouble(null);
          }}
          trouble={trouble}
        />
      </div>
      <div className="settings-two">
        <Select
          label="Speaks for"
          value={scope}
          onChange={setScope}
          options={ACCOUNT_SCOPES.map((id) => ({ id, label: SCOPE_WORDS[id] }))}
        />
        {forSchool && (
          <Select
            label="School"
            value={school}
            onChange={setSchool}
            options={schools.map((one) => ({ id: one.name, label: one.name }))}
          />
        )}
      </div>
      {homeless && forSchool && school === null && (
        <p role="alert" className="settings-trouble">
          Choose the school it speaks for: its grades decide which rules hold.
        </p>
      )}
      <Field label="What it is for" value={purpose} onChange={setPurpose} placeholder="News for families" />
      <Select
        label="Active staff who run it"
        value={admins}
        onChange={setAdmins}
        options={ADMINS.map((id) => ({ id, label: id === '5' ? '5 or more' : id }))}
      />
      <Checkbox isSelected={registered} onChange={setRegistered}>
        Registered and approved by the district
      </Checkbox>
      <Checkbox isSelected={training} onChange={setTraining}>
        Its managers have read the current guidelines
      </Checkbox>
      <PlanFields
        draft={plan}
        why={planTrouble}
        onChange={(change) => setPlan((now) => ({ ...now, ...change }))}
      />
    </FormDialog>
  );
};
