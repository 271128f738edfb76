import { Link2, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../../components/card.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { Screen } from '../../components/screen.tsx';
import type { GuidelinesView } from '../../../shared/ipc/views.ts';
import { sayLongDate } from '../../../shared/schedule/say-wall.ts';
import { useAnswer, useSlice } from '../../store/use.ts';
import { chapters, type Section } from './chapters.ts';
import { Rules } from './rules.tsx';
import './guidelines.css';

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
          <span className="quiet small clip">
            Last reviewed {sayLongDate(view.lastReviewed)} · pack {view.packVersion}
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
            placeholder="alt text, names, hashtags"
            className="find"
          />
          <Chapters view={view} words={query.trim()} opened={subject} />
        </>
      )}
    </Screen>
  );
};

const Chapters = ({
  view,
  words,
  opened,
}: {
  readonly view: GuidelinesView;
  readonly words: string;
  readonly opened: string | null;
}) => {
  const all = chapters(view, words);
  if (all.length === 0) return <p className="quiet">Nothing here speaks of “{words}”.</p>;
  return (
    <>
      {all.map((chapter) => (
        <section key={chapter.title} className="chapter" aria-label={chapter.title}>
          <h2>
            {chapter.title}
            {chapter.source !== null && <span className="quiet small">{chapter.source}</span>}
          </h2>
          {chapter.sections.map((section) => (
            <OneSection key={section.id} section={section} opened={opened} />
          ))}
        </section>
      ))}
    </>
  );
};

const OneSection = ({ section, opened }: { readonly section: Section; readonly opened: string | null }) => (
  <Card className="guide">
    <h3>{section.title}</h3>
    {section.source !== null && <p className="quiet small">{section.source}</p>}
    <p className={section.text === null ? 'quiet' : ''}>
      {section.text ?? 'The district has not written this section yet.'}
    </p>
    {section.url !== null && (
      <a className="guide-link" href={section.url} target="_blank" rel="noreferrer">
        <Link2 size={13} aria-hidden /> {section.url.replace(/^https:\/\/(www\.)?/u, '')}
      </a>
    )}
    <Rules rules={section.rules} opened={opened} />
    {section.rules.length === 0 && section.text !== null && (
      <p className="guide-judge quiet small">
        <UserRound size={13} aria-hidden /> No rule can tell this: who writes the post judges it, and who
        approves it.
      </p>
    )}
  </Card>
);
