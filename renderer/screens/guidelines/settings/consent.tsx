import { STUDENT_LEVELS } from '../../../../shared/domain/district.ts';
import { Card } from '../../../components/card.tsx';
import { Choice } from '../../../components/checkbox.tsx';
import { STUDENT_WORDS } from './kinds.ts';
import { useSettings } from './settings.ts';

const MODELS = [
  { id: 'opt-out', label: 'Unless a family says no' },
  { id: 'opt-in', label: 'Only when a family says yes' },
] as const;

/** Whether silence of a family is a yes, by level. */
export const Consent = () => {
  const { pack, isOff, edit } = useSettings();
  return (
    <Card title="Consent" hint="May a student be shown of whom nothing is on record?">
      <div className="part-body">
        {STUDENT_LEVELS.map((level) => (
          <Choice
            key={level}
            label={STUDENT_WORDS[level]}
            look="segments"
            options={MODELS}
            value={pack.consentModel[level]}
            isDisabled={isOff}
            onChange={(model) =>
              edit((now) => ({ ...now, consentModel: { ...now.consentModel, [level]: model } }))
            }
          />
        ))}
        <p className="quiet small">
          “Unless a family says no” is how directory information works (FERPA 99.37); “only when a family says
          yes” is stricter, and then each student needs a consent on record.
        </p>
      </div>
    </Card>
  );
};
