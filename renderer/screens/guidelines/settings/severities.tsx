import { useState } from 'react';
import type { Severity } from '../../../../shared/domain/district.ts';
import type { RuleChoice } from '../../../../shared/ipc/district-views.ts';
import { Badge, SEVERITY_SIGNS } from '../../../components/badge.tsx';
import { Card } from '../../../components/card.tsx';
import { Switch } from '../../../components/checkbox.tsx';
import { Field } from '../../../components/field.tsx';
import { Select } from '../../../components/select.tsx';
import { sayProblem } from './parts.ts';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';
import './severities.css';

/** What the groups of rules are called, in the order of the list; a group without a name here is called as in files. */
const GROUPS: Readonly<Record<string, string>> = {
  consent: 'Consent',
  privacy: 'Privacy',
  conduct: 'Conduct',
  crisis: 'Crisis',
  accuracy: 'Accuracy',
  accessibility: 'Accessibility',
  rights: 'Rights',
  platform: 'Platforms',
  timing: 'Timing',
  account: 'Accounts',
};

const groupOf = (rule: RuleChoice): string => rule.id.split('/')[0] ?? '';

const byGroup = (rules: readonly RuleChoice[]): readonly (readonly [string, readonly RuleChoice[]])[] => {
  const names = [...new Set([...Object.keys(GROUPS), ...rules.map(groupOf)])];
  return names
    .map((name) => [name, rules.filter((rule) => groupOf(rule) === name)] as const)
    .filter(([, some]) => some.length > 0);
};

const USUAL = 'usual';

/** A choice that was kept before the catalogue refused it, and how the rule is judged all the same. */
const tooMild = (chosen: Severity, { floor }: RuleChoice): string =>
  `The district chose “${SEVERITY_SIGNS[chosen].word}” before. No district may go below “${SEVERITY_SIGNS[floor].word}” anymore, so that is how it is judged. Please choose again when you next change the settings.`;

const OneRule = ({ rule }: { readonly rule: RuleChoice }) => {
  const settings = useSettings();
  const { pack, isOff, edit } = settings;
  const chosen = pack.severities[rule.id] ?? null;
  const choose = (id: string): void =>
    edit((now) => {
      const { [rule.id]: _, ...others } = now.severities;
      return { ...now, severities: id === USUAL ? others : { ...others, [rule.id]: id as Severity } };
    });
  const usually = SEVERITY_SIGNS[rule.usual].word;
  const troubles = problemsAt(settings, 'severities', rule.id);
  const isTooMild = chosen !== null && !rule.choices.includes(chosen);
  return (
    <li className={`severity${chosen === null ? '' : ' is-chosen'}`}>
      <span className="severity-rule">
        <span>{rule.judges}</span>
        <code>{rule.id}</code>
        {isTooMild && troubles.length === 0 && <span className="quiet">{tooMild(chosen, rule)}</span>}
        <Troubles troubles={troubles.map((one) => ({ key: one.message, text: sayProblem(one) }))} />
      </span>
      {rule.choices.length > 1 || chosen !== null ? (
        <Select
          label={`How strict: ${rule.judges}`}
          hideLabel
          value={chosen ?? USUAL}
          onChange={choose}
          isDisabled={isOff}
          options={[
            { id: USUAL, label: `As usual: ${usually}` },
            ...(isTooMild ? [{ id: chosen, label: `${SEVERITY_SIGNS[chosen].word}: not anymore` }] : []),
            ...rule.choices.map((id) => ({ id, label: SEVERITY_SIGNS[id].word })),
          ]}
        />
      ) : (
        <span className="severity-fixed">
          <Badge sign={SEVERITY_SIGNS[rule.usual]} quiet />
          <small>The same in every district</small>
        </span>
      )}
    </li>
  );
};

/** How strict each rule is, within what the catalogue allows. */
export const Severities = () => {
  const { view, pack, look } = useSettings();
  const [query, setQuery] = useState(look);
  const [onlyChosen, setOnlyChosen] = useState(false);
  const chosen = Object.keys(pack.severities).length;
  const words = query.trim().toLowerCase();
  const rules = view.rules.filter(
    (rule) =>
      `${rule.id} ${rule.judges}`.toLowerCase().includes(words) &&
      (!onlyChosen || pack.severities[rule.id] !== undefined),
  );
  const isNarrowed = words !== '' || onlyChosen;
  return (
    <Card
      title="How strict each rule is"
      hint={chosen === 0 ? 'All as usual' : `${chosen} of ${view.rules.length} chosen by the district`}
    >
      <div className="part-body">
        <div className="severity-find">
          <Field
            label="Find a rule"
            value={query}
            onChange={setQuery}
            className="find"
            placeholder="names, alt text, profanity"
          />
          <Switch isSelected={onlyChosen} onChange={setOnlyChosen}>
            Only those the district chose
          </Switch>
        </div>
        {rules.length === 0 && (
          <p className="quiet">
            {onlyChosen && words === ''
              ? 'The district has chosen nothing: every rule is as strict as usual.'
              : `No rule mentions “${query.trim()}”.`}
          </p>
        )}
        {byGroup(rules).map(([name, some]) => (
          <Group
            key={`${name} ${isNarrowed}`}
            name={GROUPS[name] ?? name}
            rules={some}
            isOpened={isNarrowed}
          />
        ))}
      </div>
    </Card>
  );
};

/** The rules of one group, drawn once they are opened. */
const Group = ({
  name,
  rules,
  isOpened,
}: {
  readonly name: string;
  readonly rules: readonly RuleChoice[];
  readonly isOpened: boolean;
}) => {
  const { pack } = useSettings();
  const [isOpen, setOpen] = useState(isOpened);
  const chosen = rules.filter(({ id }) => pack.severities[id] !== undefined).length;
  return (
    <details className="severity-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{name}</span>
        <span className="quiet small tabular">
          {rules.length}
          {chosen > 0 && ` · ${chosen} chosen`}
        </span>
      </summary>
      {isOpen && (
        <ul>
          {rules.map((rule) => (
            <OneRule key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
    </details>
  );
};
