import type { ReactNode } from 'react';
import type { Severity } from '../../../../shared/domain/district.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { SEVERITY_SIGNS } from '../../../components/badge.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { useSlice } from '../../../store/use.ts';
import { Approve } from './approve.tsx';
import { Deliveries } from './deliveries.tsx';
import { FindingCard, SettledCard } from './finding-card.tsx';
import { Pass } from './pass.tsx';
import { textAt } from './text-at.ts';
import { groupsOf, missingOf, openGroups, PANE_ORDER } from './verdict.ts';
import './pane.css';

const wordOf = (severity: Severity): string =>
  severity === 'note' ? 'Good to know' : SEVERITY_SIGNS[severity].word;

const Section = ({
  word,
  count,
  children,
}: {
  readonly word: string;
  readonly count: ReactNode;
  readonly children: ReactNode;
}) => (
  <section className="pane-section">
    <h2>
      {word} <span>{count}</span>
    </h2>
    {children}
  </section>
);

/** The compliance pane: the pass, the findings, and what only a person can tell. */
export const Pane = ({ content }: { readonly content: PostContent }) => {
  const check = useSlice('post', (post) => post.check);
  const checked = useSlice('post', (post) => post.checked);
  const failure = useSlice('post', (post) => post.checkFailure);
  const answer = useSlice('post', (post) => post.answer);
  const deliveries = useSlice('post', (post) => post.view?.deliveries ?? null);
  const findings = check?.findings ?? [];
  const settled = groupsOf(findings.filter((finding) => finding.state !== 'open'));
  const questions = check?.questions ?? [];
  const answered = questions.filter((question) => question.answered).length;
  const missing = check ? missingOf(check) : [];
  const textOf = (path: string): string => textAt(checked ?? content, path);
  return (
    <div className={`pane-inner${content === checked ? '' : ' pane-stale'}`}>
      <Pass check={check} failure={failure} content={content} />
      {deliveries && <Deliveries deliveries={deliveries} />}
      {missing.length > 0 && (
        <ul className="pane-missing">
          {missing.map((obstacle) => (
            <li key={`${obstacle.kind} ${obstacle.text}`}>{obstacle.text}</li>
          ))}
        </ul>
      )}
      {PANE_ORDER.map((severity) => {
        const groups = openGroups(findings, severity);
        if (groups.length === 0) return null;
        return (
          <Section key={severity} word={wordOf(severity)} count={groups.length}>
            {groups.map((group) => (
              <FindingCard key={group[0].group} group={group} textOf={textOf} />
            ))}
            {severity === 'review' && <Approve findings={groups.flat()} />}
          </Section>
        );
      })}
      {questions.length > 0 && (
        <Section word="Only you can tell" count={`${answered} of ${questions.length}`}>
          <div className="questions">
            {questions.map((question) => (
              <Checkbox
                key={question.key}
                isSelected={question.answered}
                onChange={(yes) => void answer(question.key, yes)}
              >
                {question.text}
                {question.by && <small className="question-by">{question.by}</small>}
              </Checkbox>
            ))}
          </div>
        </Section>
      )}
      {settled.length > 0 && (
        <Section word="Settled" count={settled.length}>
          {settled.map((group) => (
            <SettledCard key={group[0].group} group={group} />
          ))}
        </Section>
      )}
    </div>
  );
};
