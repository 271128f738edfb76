import { Card } from '../../components/card.tsx';
import { Choice, Switch } from '../../components/checkbox.tsx';
import type { AppState } from '../../../shared/ipc/views.ts';
import { useStores } from '../../store/use.ts';

const LOOKS = [
  { id: 'system', label: 'Match this computer' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

/** Light or dark, and whether Hallpass starts with the computer. */
export const Appearance = ({ state }: { readonly state: AppState }) => {
  const { app, notices } = useStores();
  const save = async (
    change: Parameters<ReturnType<typeof app.getState>['saveSettings']>[0],
  ): Promise<void> => {
    const why = await app.getState().saveSettings(change);
    if (why !== null) notices.getState().trouble(why);
  };
  return (
    <Card title="This computer">
      <div className="settings-form settings-inset">
        <Choice
          label="Appearance"
          look="segments"
          options={LOOKS}
          value={state.appearance}
          onChange={(appearance) => void save({ appearance })}
        />
        <Switch isSelected={state.startAtLogin} onChange={(startAtLogin) => void save({ startAtLogin })}>
          Start with the computer, so that posts come due
        </Switch>
      </div>
    </Card>
  );
};
