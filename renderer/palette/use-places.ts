import { ChartNoAxesColumn, History, Settings2, SlidersHorizontal } from 'lucide-react';
import { SCREEN_SIGNS } from '../frame/rail.tsx';
import { PARTS } from '../screens/guidelines/settings/parts.ts';
import { atCard, type Card, CARDS } from '../screens/settings/cards.ts';
import { NUMBERS } from '../screens/records/search.ts';
import { SCREENS } from '../store/navigation.ts';
import { useSlice, useStores } from '../store/use.ts';
import type { Line } from './line.ts';

/** What people call a part of Settings besides its title. */
const ALSO: Readonly<Record<Card, string>> = {
  colleagues: 'people users roles passphrase',
  'approvers-elsewhere': 'review files',
  accounts: 'Facebook Instagram Twitter YouTube',
  'district-file': 'share hold objections other laptops',
  'saved-texts': 'templates hashtags snippets',
  library: 'folder passphrase recovery code key encryption',
  backup: 'copy restore bring back save',
  watched: 'pictures import phone camera',
  computer: 'appearance theme dark light start log in notifications',
};

/** The screens of the rail. */
export const useScreens = (): readonly Line[] => {
  const { go } = useStores().navigation.getState();
  return SCREENS.map((screen) => ({
    key: `screen-${screen}`,
    label: SCREEN_SIGNS[screen].label,
    icon: SCREEN_SIGNS[screen].icon,
    kind: '',
    run: () => go(screen),
  }));
};

/** What lies inside the screens: too much to list, so it is found by its words. */
export const usePlaces = (): readonly Line[] => {
  const { district, navigation } = useStores();
  // The sample is invented, so it is not backed up.
  const isSample = useSlice('app', (app) => app.state?.library?.sample === true);
  const { go } = navigation.getState();
  return [
    ...CARDS.filter(({ id }) => id !== 'backup' || !isSample).map(({ id, title }) => ({
      key: `card-${id}`,
      label: title,
      also: `settings ${ALSO[id]}`,
      icon: Settings2,
      kind: 'Settings',
      run: () => go('settings', atCard(id)),
    })),
    {
      key: 'district-settings',
      label: 'District settings',
      also: 'guidelines pack',
      icon: SlidersHorizontal,
      kind: 'Guidelines',
      run: () => go('guidelines', 'settings'),
    },
    ...PARTS.map(({ id, label }) => ({
      key: `part-${id}`,
      label,
      also: 'district settings guidelines',
      icon: SlidersHorizontal,
      kind: 'District settings',
      run: () => {
        go('guidelines');
        district.getState().show('settings', id);
      },
    })),
    {
      key: 'history',
      label: 'History',
      also: 'earlier versions district settings guidelines',
      icon: History,
      kind: 'Guidelines',
      run: () => go('guidelines', 'history'),
    },
    {
      key: 'numbers',
      label: 'Numbers',
      also: 'records statistics report how many',
      icon: ChartNoAxesColumn,
      kind: 'Records',
      run: () => go('records', NUMBERS),
    },
  ];
};
