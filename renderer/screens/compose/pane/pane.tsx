import type { ReactNode } from 'react';
import type { Severity } from '../../../../shared/domain/district.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { SEVERITY_SIGNS } from '../../../components/badge.tsx';
import { useSlice } from '../../../store/use.ts';
import { Approve } from './approve.tsx';
import { Deliveries } from './deliveries.tsx';
import { FindingCard } from './finding-card.tsx';
import { Pass, verdictWords } from './pass.tsx';
import { textAt } from './text-at.ts';
import './pane.css';

const GROUPS: readonly { readonly severity: Severity; readonly word: string }[] = [
  { severity: 'block', word: SEVERITY_SIGNS.block.word },
  { severity: 'review', word: SEVERITY_SIGNS.review.word },
  { severity: 'warn', word: SEVERITY_SIGNS.warn.word },
  { severity: 'note', word: 'Notes' },
];

/** What stands in the way without being a finding or a question: said at the top, since no card says it. */
const OWN_LINE: readonly string[] = [
  'no-target',
  'unknown-target',
  'no-time',
  'register-locked',
  'could-not-check',
];

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

/** Open findings in the order of the pane, for F8 and the drawer's count. */
export const openFindings = (findings: readonly SettledFinding[]): readonly SettledFinding[] =>
  GROUPS.flatMap(({ severity }) =>
    findings.filter((finding) => finding.severity === severity && finding.state === 'open'),
  );

/** The compliance pane: the pass, the findings, and what only a person can tell. */
export const Pane = ({ content }: { readonly content: PostContent }) => {
  const check = useSlice('post', (post) => post.check);
  const checked = useSlice('post', (post) => post.checked);
  const failure = useSlice('post', (post) => post.checkFailure);
  const answer = useSlice('post', (post) => post.answer);
  const deliveries = useSlice('post', (post) => post.view?.deliveries ?? null);
  const findings = check?.findings ?? [];
  const settled = findings.filter((finding) => finding.state !== 'open');
  const questions = check?.questions ?? [];
  const answered = questions.filter((question) => question.answered).length;
  const missing = (check?.obstacles ?? []).filter((obstacle) => OWN_LINE.includes(obstacle.kind));
  const textOf = (path: string): string => textAt(checked ?? content, path);
  return (
    <div className="pane-inner">
      <p className="visually-hidden" aria-live="polite">
        {check ? verdictWords(check) : ''}
      </p>
      <Pass check={check} failure={failure} content={content} />
      {deliveries && <Deliveries deliveries={deliveries} />}
      {missing.length > 0 && (
        <ul className="pane-missing">
          {missing.map((obstacle) => (
            <li key={`${obstacle.kind} ${obstacle.text}`}>{obstacle.text}</li>
          ))}
        </ul>
      )}
      {GROUPS.map(({ severity, word }) => {
        const group = findings.filter((finding) => finding.severity === severity && finding.state === 'open');
        if (group.length === 0) return null;
        return (
          <Section key={severity} word={word} count={group.length}>
            {group.map((finding) => (
              <FindingCard key={finding.key} finding={finding} textOf={textOf} />
            ))}
            {severity === 'review' && <Approve findings={group} />}
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
          {settled.map((finding) => (
            <FindingCard key={finding.key} finding={finding} textOf={textOf} />
          ))}
        </Section>
      )}
    </div>
  );
};
