import { useState } from 'react';
import { Badge, SEVERITY_SIGNS } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { Screen } from '../../components/screen.tsx';
import type { GuidelinesView, RulePage } from '../../../shared/ipc/views.ts';
import { sayLongDay } from '../../../shared/schedule/say-wall.ts';
import { useAnswer, useSlice } from '../../store/use.ts';
import './guidelines.css';

const matches = (rule: RulePage, words: string): boolean =>
  `${rule.id} ${rule.judges} ${rule.messages.map((message) => message.what).join(' ')}`
    .toLowerCase()
    .includes(words);

/** The district's guidelines in its own words, and under each the rules that stand on it. */
export const Guidelines = () => {
  const answer = useAnswer('guidelines.read', undefined, ['state']);
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  const [query, setQuery] = useState('');
  const view = answer.value;
  return (
    <Screen
      title="Guidelines"
      width="text"
      lead={
        view && (
          <span className="quiet small">
            Pack {view.packVersion} · last reviewed {sayLongDay(view.lastReviewed)},{' '}
            {view.lastReviewed.slice(0, 4)}
          </span>
        )
      }
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {view === null && answer.failure === null && <Skeleton lines={6} label="Loading the guidelines" />}
      {view && (
        <>
          <Field
            label="Find a rule"
            value={query}
            onChange={setQuery}
            placeholder="alt text, names, hashtags …"
          />
          {query.trim() === '' ? (
            <Sections view={view} opened={subject} />
          ) : (
            <Found view={view} words={query.trim().toLowerCase()} />
          )}
        </>
      )}
    </Screen>
  );
};

const Sections = ({ view, opened }: { readonly view: GuidelinesView; readonly opened: string | null }) => {
  const guided = new Set(view.guidelines.map((one) => one.id));
  const others = view.citations.filter(
    (one) => !guided.has(one.id) && view.rules.some((rule) => rule.cites.includes(one.id)),
  );
  return (
    <>
      {view.guidelines.map((section) => (
        <Card key={section.id} title={section.title} hint={section.source}>
          <div className="guide">
            <p className={section.text === '' ? 'quiet' : ''}>
              {section.text || 'The district has not written this section yet.'}
            </p>
            <Rules rules={view.rules.filter((rule) => rule.cites.includes(section.id))} opened={opened} />
          </div>
        </Card>
      ))}
      <h2 className="guide-more">Law, policy and platforms</h2>
      {others.map((cite) => (
        <Card key={cite.id} title={cite.title} hint={cite.source}>
          <div className="guide">
            <p>{cite.note}</p>
            <Rules rules={view.rules.filter((rule) => rule.cites.includes(cite.id))} opened={opened} />
          </div>
        </Card>
      ))}
    </>
  );
};

const Found = ({ view, words }: { readonly view: GuidelinesView; readonly words: string }) => {
  const rules = view.rules.filter((rule) => matches(rule, words));
  return rules.length === 0 ? (
    <p className="quiet">No rule speaks of “{words}”.</p>
  ) : (
    <Rules rules={rules} opened={null} />
  );
};

const Rules = ({
  rules,
  opened,
}: {
  readonly rules: readonly RulePage[];
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
            {rule.messages.map((message) => (
              <p key={message.what}>
                <strong>{plain(message.what)}</strong> {plain(message.why)} {plain(message.todo)}
              </p>
            ))}
            <p className="quiet small">
              {rule.id} · {rule.waivable ? 'can be let pass with a reason' : 'cannot be let pass'} · the
              district may lower it to “{SEVERITY_SIGNS[rule.floor].word.toLowerCase()}”
            </p>
          </div>
        </details>
      </li>
    ))}
  </ul>
);

/** A message's placeholders as dots: the page shows the wording, a finding fills it in. */
const plain = (text: string): string => text.replace(/\{\w+\}/g, '…');
