import { SlidersHorizontal } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Badge, SEVERITY_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import type { RulePage, SaidWording } from '../../../shared/ipc/views.ts';
import { sayLongDate } from '../../../shared/schedule/say-wall.ts';
import { useAnswer } from '../../store/use.ts';
import { Examples } from './examples.tsx';

/** A wording that no example shows, or whose example is not run yet: its placeholders as dots. */
const bare = ({ what, why, todo }: SaidWording): SaidWording => {
  const dots = (text: string): string => text.replace(/\{\w+\}/gu, '…');
  return { what: dots(what), why: dots(why), todo: dots(todo) };
};

/** How mild the district may make it. */
const leeway = (rule: RulePage): string => {
  if (rule.floor === 'block') return 'Nothing milder: the same in every district';
  if (rule.floor === rule.usual) return `“${SEVERITY_SIGNS[rule.floor].word}” or stricter`;
  return `As mild as “${SEVERITY_SIGNS[rule.floor].word}”`;
};

/** Whether a wording is stricter or milder than the rule, today. */
const differs = (rule: RulePage, message: RulePage['messages'][number]): boolean =>
  message.severity !== rule.severity || message.waivable !== rule.waivable;

/** What a rule says, as it reads in findings of its examples. */
const RuleSays = ({ rule }: { readonly rule: RulePage }) => {
  const said = useAnswer('guidelines.say', { rule: rule.id }).value;
  return (
    <>
      <h3>What it says</h3>
      <ul className="rule-says">
        {rule.messages.map((message, at) => {
          const { what, why, todo } = said?.[at] ?? bare(message);
          return (
            <li key={message.what}>
              {differs(rule, message) && (
                <p className="rule-differs">
                  <Badge sign={SEVERITY_SIGNS[message.severity]} quiet />
                  {message.waivable !== rule.waivable && (
                    <span className="quiet">
                      {message.waivable ? 'A colleague may let it pass' : 'Nobody can let it pass'}
                    </span>
                  )}
                </p>
              )}
              <strong>{what}</strong> {why} {todo}
            </li>
          );
        })}
      </ul>
    </>
  );
};

export interface Elsewhere {
  readonly id: string;
  readonly title: string;
}

/** A rule's page: how strict it is and may be, what else it stands on, what it says, and its examples. */
export const RuleBody = ({
  rule,
  elsewhere,
  onGo,
  onChange,
}: {
  readonly rule: RulePage;
  /** The other sections it stands on. */
  readonly elsewhere: readonly Elsewhere[];
  readonly onGo: (section: string) => void;
  /** Opens its severity in the settings; null for somebody who may not change it. */
  readonly onChange: (() => void) | null;
}) => (
  <div className="rule-body">
    <dl className="rule-facts">
      <dt>Today</dt>
      <dd>
        <Badge sign={SEVERITY_SIGNS[rule.severity]} quiet />
        <span className="quiet">
          {rule.severity === rule.usual
            ? `as usual${rule.becomes === null ? '' : '.'}`
            : `The district chose it; usually “${SEVERITY_SIGNS[rule.usual].word}”.`}
          {rule.becomes !== null &&
            ` From ${sayLongDate(rule.becomes.from)}, when the ADA rule comes into force: “${SEVERITY_SIGNS[rule.becomes.severity].word}”.`}
        </span>
      </dd>
      <dt>District may choose</dt>
      <dd>
        {leeway(rule)}
        {onChange !== null && rule.floor !== 'block' && (
          <Button size="s" look="quiet" icon={SlidersHorizontal} onPress={onChange}>
            Change
          </Button>
        )}
      </dd>
      <dt>Let it pass</dt>
      <dd>{rule.waivable ? 'A colleague may, with a reason that is kept' : 'Nobody can'}</dd>
      {elsewhere.length > 0 && (
        <>
          <dt>Also based on</dt>
          <dd className="rule-elsewhere">
            {elsewhere.map(({ id, title }) => (
              <AriaButton key={id} className="link" onPress={() => onGo(id)}>
                {title}
              </AriaButton>
            ))}
          </dd>
        </>
      )}
      <dt>Name in files</dt>
      <dd>
        <code>{rule.id}</code>
      </dd>
    </dl>
    <RuleSays rule={rule} />
    <div className="rule-examples">
      <Examples label="Passes" examples={rule.examples.passes} />
      <Examples label="Flagged" examples={rule.examples.fails} />
    </div>
  </div>
);
