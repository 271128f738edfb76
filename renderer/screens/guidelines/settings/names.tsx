import {
  NAME_CHOICES,
  type NameChoice,
  STUDENT_LEVELS,
  type StudentLevel,
} from '../../../../shared/domain/district.ts';
import { canBeChosen } from '../../../../shared/district/name-rules.ts';
import { Card } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { STUDENT_WORDS } from '../../../../shared/domain/district-words.ts';
import { withChoice } from './name-choices.ts';
import { sayProblem } from './parts.ts';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';

const CHOICE_WORDS: Readonly<Record<NameChoice, string>> = {
  firstNameWithPhoto: 'First name with a picture',
  fullNameWithPhoto: 'Full name with a picture',
  fullNameInRecognition: 'Full name in a recognition',
};

/** Which names may stand with which pictures, by level; never looser than the catalogue. */
export const Names = () => {
  const settings = useSettings();
  const { pack, view, isOff, edit } = settings;
  const put = (level: StudentLevel, choice: NameChoice, on: boolean): void =>
    edit((now) => ({
      ...now,
      nameAndPhoto: { ...now.nameAndPhoto, [level]: withChoice(now.nameAndPhoto[level], choice, on) },
    }));
  return (
    <Card title="Names with pictures" hint="Consent is still checked">
      <table className="table names">
        <thead>
          <tr>
            <th scope="col">Students of</th>
            {NAME_CHOICES.map((choice) => (
              <th key={choice} scope="col">
                {CHOICE_WORDS[choice]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STUDENT_LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{STUDENT_WORDS[level]}</th>
              {NAME_CHOICES.map((choice) => {
                const isOpen = view.loosestNames[level][choice];
                const rules = pack.nameAndPhoto[level];
                const mayStand = rules[choice] && canBeChosen(rules, choice);
                return (
                  <td key={choice}>
                    {isOpen ? (
                      <Checkbox
                        aria-label={`${STUDENT_WORDS[level]}: ${CHOICE_WORDS[choice].toLowerCase()}`}
                        isSelected={mayStand}
                        isDisabled={isOff || !canBeChosen(rules, choice)}
                        onChange={(on) => put(level, choice, on)}
                      >
                        {mayStand ? 'Allowed' : 'Never'}
                      </Checkbox>
                    ) : (
                      <span className="quiet">Never, in every district</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="part-body">
        <Troubles
          troubles={STUDENT_LEVELS.flatMap((level) => problemsAt(settings, `nameAndPhoto.${level}`)).map(
            (one) => ({
              key: one.path,
              text: `${STUDENT_WORDS[one.path.split('.')[1] as StudentLevel] ?? ''}: ${sayProblem(one)}`,
            }),
          )}
        />
        <p className="quiet small">
          No full name in a recognition means no full name anywhere, and no first name with a picture means no
          full name with one. If no picture shows the student, the first two do not apply.
        </p>
      </div>
    </Card>
  );
};
