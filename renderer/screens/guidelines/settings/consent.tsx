import { STUDENT_LEVELS } from '../../../../shared/domain/district.ts';
import { Card } from '../../../components/card.tsx';
import { Choice } from '../../../components/checkbox.tsx';
import { STUDENT_WORDS } from '../../../../shared/domain/district-words.ts';
import { useSettings } from './settings.ts';

const MODELS = [
  { id: 'opt-out', label: 'Yes, unless a family says no' },
  { id: 'opt-in', label: 'No, a signed yes is needed' },
] as const;

/** Whether an entry that rests on the yearly notice alone is a yes, by level; nothing on record never is one. */
export const Consent = () => {
  const { pack, isOff, edit } = useSettings();
  return (
    <Card title="Consent" hint="Is the yearly notice enough to show a student?">
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
          The yearly notice tells families what directory information is and lets them say no (FERPA 99.37).
          Where it is not enough, only what a family signed counts; a list that is imported is asked about it.
          A student with nothing on record is shown under neither choice.
        </p>
      </div>
    </Card>
  );
};
