import { BookOpenText } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { AppState } from '../../../shared/ipc/views.ts';
import { useSlice } from '../../store/use.ts';

/** The way to the district's settings, which stand beside the guidelines they are about. */
export const DistrictCard = ({ state }: { readonly state: AppState }) => {
  const go = useSlice('navigation', (navigation) => navigation.go);
  return (
    <Card
      title="District settings"
      hint={`Version ${state.packVersion}: words, schools, calendar, how strict each rule is`}
      actions={
        <Button size="s" icon={BookOpenText} onPress={() => go('guidelines', 'settings')}>
          Open in Guidelines
        </Button>
      }
    >
      {null}
    </Card>
  );
};
