import { settingsChanges } from '../../shared/district/settings-changes.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { UnkeptPart, UnkeptView } from '../../shared/ipc/district-views.ts';
import { no, type Reply, yes } from '../../shared/ipc/errors.ts';
import { NOW } from './fake-data.ts';
import type { DeskMemory } from './fake-desk.ts';

type Sent = Input<'district.save-unkept'>;

/** Changes to the settings that are not kept yet, in memory, by colleague. */
export const fakeUnkept = (memory: DeskMemory) => {
  const all = new Map<string, UnkeptView>();
  const part = (sent: Sent['working']): UnkeptPart | null => {
    if (sent === null) return null;
    const { version, base, mine } = sent as { version: string; base: Pack; mine: Pack };
    return { version, base, mine, changes: settingsChanges(base, mine) };
  };
  return {
    save: ({ by, working, aside }: Sent): Reply<null> => {
      const { me } = memory.state();
      if (me?.role !== 'district' || me.id !== by) return no('not-allowed', 'Somebody else is at the desk.');
      if (working === null && aside === null) all.delete(by);
      else all.set(by, { at: NOW, working: part(working), aside: part(aside), isLost: false });
      return yes(null);
    },
    view: () => {
      const { me } = memory.state();
      return {
        reader: me?.id ?? '',
        unkept: me?.role === 'district' ? (all.get(me.id) ?? null) : null,
      };
    },
  };
};
