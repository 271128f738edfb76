import { useEffect, useRef } from 'react';
import { Field } from '../../components/field.tsx';
import { type Chapter, titleUnder } from './chapters.ts';

/** What the guidelines hold, to choose a page from or to search. */
export const Contents = ({
  chapters,
  shown,
  query,
  onQuery,
  onShow,
}: {
  readonly chapters: readonly Chapter[];
  readonly shown: string | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onShow: (section: string) => void;
}) => {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <nav className="contents" aria-label="Contents">
      <Field label="Find a rule" value={query} onChange={onQuery} placeholder="alt text, names, hashtags" />
      <div className="contents-list">
        {chapters.map((chapter) => (
          <section key={chapter.title} aria-label={chapter.title}>
            <h2>{chapter.title}</h2>
            <ul>
              {chapter.sections.map(({ id, title, rules, text }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="contents-link"
                    {...(id === shown ? { ref: current, 'aria-current': 'true' as const } : {})}
                    onClick={() => onShow(id)}
                  >
                    <span className="contents-title">{titleUnder(chapter.title, title)}</span>
                    {text === null && rules.length === 0 ? (
                      <small>To be written</small>
                    ) : rules.length === 0 ? null : (
                      <small className="tabular">
                        {rules.length}
                        <span className="visually-hidden">{rules.length === 1 ? ' rule' : ' rules'}</span>
                      </small>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {chapters.length === 0 && <p className="quiet">Nothing here mentions “{query.trim()}”.</p>}
      </div>
    </nav>
  );
};
