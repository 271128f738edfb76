import type { ReactNode } from 'react';
import type { Severity } from '../../../../shared/domain/district.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { SEVERITY_SIGNS } from '../../../components/badge.tsx';
import { useSlice } from '../../../store/use.ts';
import { Approve } from './approve.tsx';
import { Deliveries } from './deliveries.tsx';
import { FacesInIt, withFaces } from './faces-in-it.tsx';
import { FindingCard } from './finding-card.tsx';
import { Missing } from './missing.tsx';
import { Pass } from './pass.tsx';
import { Questions } from './questions.tsx';
import { Review } from './review.tsx';
import { SettledCard } from './settled-card.tsx';
import { textAt } from './text-at.ts';
import { groupsOf, missingOf, openGroups, PANE_ORDER, stacksOf } from './verdict.ts';
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
  const accounts = useSlice('app', (app) => app.accounts);
  const deliveries = useSlice('post', (post) => post.view?.deliveries ?? null);
  const findings = check?.findings ?? [];
  const settled = groupsOf(findings.filter((finding) => finding.state !== 'open'));
  const questions = check?.questions ?? [];
  const answered = questions.filter((question) => question.answered).length;
  const pictures = withFaces(content.media);
  const targets = accounts.filter(({ id }) => content.targets.includes(id));
  const missing = check ? missingOf(check) : [];
  const textOf = (path: string): string => textAt(checked ?? content, path);
  return (
    <div className={`pane-inner${content === checked ? '' : ' pane-stale'}`}>
      <Pass check={check} failure={failure} content={content} />
      {deliveries && <Deliveries deliveries={deliveries} />}
      <Review hasFindings={openGroups(findings, 'review').length > 0} />
      <Missing obstacles={missing} />
      {PANE_ORDER.map((severity) => {
        const groups = openGroups(findings, severity);
        if (groups.length === 0) return null;
        return (
          <Section key={severity} word={wordOf(severity)} count={groups.length}>
            {stacksOf(groups).map((stack) => (
              <FindingCard key={stack[0][0].group} stack={stack} textOf={textOf} />
            ))}
            {severity === 'review' && <Approve findings={groups.flat()} />}
          </Section>
        );
      })}
      {questions.length > 0 && (
        <Section word="Only you can tell" count={`${answered} of ${questions.length}`}>
          <Questions questions={questions} />
        </Section>
      )}
      {pictures.length > 0 && (
        <Section word="Faces" count={pictures.length === 1 ? '' : `in ${pictures.length} files`}>
          <FacesInIt media={pictures} accounts={targets} />
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
