import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayLimits } from '../../../shared/platforms/say-limits.ts';
import { sayDay } from '../../../shared/schedule/say-wall.ts';
import { Card } from '../../components/card.tsx';
import { Table } from '../../components/table.tsx';

/** What a platform takes, on the page of that platform; nothing on any other. */
export const Limits = ({ section }: { readonly section: string }) => {
  const id = PLATFORM_IDS.find((one) => section === `platform-${one}`);
  if (id === undefined) return null;
  return (
    <Card title="Its limits" hint="Where none is given, none is known">
      <Table
        label="Limits of the platform"
        rows={sayLimits(platformOf(id))}
        keyOf={({ what }) => what}
        columns={[
          { id: 'what', head: 'What', cell: ({ what }) => what },
          { id: 'is', head: 'Limit', cell: ({ is }) => is },
          { id: 'cite', head: 'Read in', cell: ({ cite }) => <span className="quiet">{cite}</span> },
          {
            id: 'checked',
            head: 'On',
            width: '130px',
            cell: ({ checked }) => (
              <span className="tabular nowrap">
                {sayDay(checked)}, {checked.slice(0, 4)}
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
};
