import { Badge, SEVERITY_SIGNS } from '../../components/badge.tsx';
import type { RulePage } from '../../../shared/ipc/views.ts';

/** A message's placeholders as dots: the page shows the wording, a finding fills it in. */
const plain = (text: string): string => text.replace(/\{\w+\}/gu, '…');

/** What the district and a colleague may do about a rule. */
const leeway = (rule: RulePage): readonly string[] => [
  rule.waivable ? 'A colleague may let it pass with a reason.' : 'Nobody can let it pass.',
  rule.floor === rule.severity
    ? 'The district cannot make it milder.'
    : `The district may make it as mild as “${SEVERITY_SIGNS[rule.floor].word}”.`,
];

/** Rules as a list to open: what is judged and how strictly, then its wording and its leeway. */
export const Rules = ({
  rules,
  opened,
}: {
  readonly rules: readonly RulePage[];
  /** The rule that is open at first. */
  readonly opened: string | null;
}) => (
  <ul className="rules">
    {rules.map((rule) => (
      <li key={rule.id}>
        <details open={rule.id === opened}>
          <summary>
            <span className="rule-judges">{rule.judges}</span>
            <Badge sign={SEVERITY_SIGNS[rule.severity]} />
          </summary>
          <div className="rule-body">
            <h4>What it says</h4>
            <ul className="rule-says">
              {rule.messages.map((message) => (
                <li key={message.what}>
                  <strong>{plain(message.what)}</strong> {plain(message.why)} {plain(message.todo)}
                </li>
              ))}
            </ul>
            <p className="quiet">
              {leeway(rule).join(' ')} Its name in settings and files is <code>{rule.id}</code>.
            </p>
          </div>
        </details>
      </li>
    ))}
  </ul>
);
