import { sayLongDate } from '../../../../shared/schedule/say-wall.ts';
import { Card } from '../../../components/card.tsx';
import { Switch } from '../../../components/checkbox.tsx';
import { DateField } from '../../../components/date-time-field.tsx';
import { sayProblem } from './parts.ts';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';

/** From when the ADA web rule binds the district, and what it does not wait with. */
export const Accessibility = () => {
  const settings = useSettings();
  const { pack, isOff, edit } = settings;
  const { complianceDate, altTextBlocksNow, captionsBlockNow } = pack.accessibility;
  const put = (some: Partial<typeof pack.accessibility>): void =>
    edit((now) => ({ ...now, accessibility: { ...now.accessibility, ...some } }));
  return (
    <Card title="Accessibility" hint="ADA Title II, 28 CFR 35.200">
      <div className="part-body">
        <DateField
          label="In force for this district from"
          value={complianceDate}
          isDisabled={isOff}
          onChange={(date) => {
            if (date) put({ complianceDate: date });
          }}
        />
        <Troubles
          troubles={problemsAt(settings, 'accessibility.complianceDate').map((one) => ({
            key: one.path,
            text: sayProblem(one),
          }))}
        />
        <p className="quiet small">
          From {sayLongDate(complianceDate)} on, what the rule finds has to be fixed before a post is queued.
          Until then it is only worth a look, unless you choose otherwise:
        </p>
        <Switch
          isSelected={altTextBlocksNow}
          isDisabled={isOff}
          onChange={(on) => put({ altTextBlocksNow: on })}
        >
          Stop posts with a picture without alt text now, before that date
        </Switch>
        <Switch
          isSelected={captionsBlockNow}
          isDisabled={isOff}
          onChange={(on) => put({ captionsBlockNow: on })}
        >
          Stop posts with a video without captions now, before that date
        </Switch>
      </div>
    </Card>
  );
};
