import { FileDown, FileSpreadsheet, MoreHorizontal } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { type Action, Menu } from '../../components/menu.tsx';
import { useStores } from '../../store/use.ts';

/** Posts from a list and into a file: two buttons, and one with both where the window is narrow or made larger. */
export const ListsAndFiles = () => {
  const { navigation } = useStores();
  const actions: readonly (Action & { readonly icon: NonNullable<Action['icon']> })[] = [
    {
      id: 'list',
      label: 'Make drafts from a list',
      icon: FileSpreadsheet,
      run: () => navigation.getState().go('calendar', 'list'),
    },
    {
      id: 'export',
      label: 'Export posts',
      icon: FileDown,
      run: () => navigation.getState().show('export'),
    },
  ];
  return (
    <>
      {actions.map(({ id, label, icon, run }) => (
        <Button key={id} look="quiet" icon={icon} className="head-wide" onPress={run}>
          {label}
        </Button>
      ))}
      <Menu
        label="Lists and files"
        placement="bottom end"
        trigger={
          <AriaButton aria-label="Lists and files" className="icon-button icon-button-m head-narrow">
            <MoreHorizontal size={16} aria-hidden />
          </AriaButton>
        }
        actions={actions}
      />
    </>
  );
};
