import { createContext, useContext } from 'react';
import type { Pack } from '../../../../shared/domain/district.ts';
import type { DistrictView, SettingsProblem } from '../../../../shared/ipc/district-views.ts';

/** What every part of the form works on. */
export interface Settings {
  readonly view: DistrictView;
  /** The working copy, or what is in force. */
  readonly pack: Pack;
  /** For reading only. */
  readonly isOff: boolean;
  readonly edit: (change: (pack: Pack) => Pack) => void;
  readonly problems: readonly SettingsProblem[];
  /** What the problems were found in: their numbers of entries are about it. */
  readonly checked: Pack;
  /** What is to be looked for in the part that is shown; empty for nothing. */
  readonly look: string;
}

export const SettingsContext = createContext<Settings | null>(null);

export const useSettings = (): Settings => {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('A part of the settings stands outside its form.');
  return settings;
};

/** The problems of one field, or of one entry of it. */
export const problemsAt = (
  { problems }: Settings,
  field: string,
  entry?: string | number,
): readonly SettingsProblem[] =>
  problems.filter((one) => one.field === field && (entry === undefined || one.entry === entry));
