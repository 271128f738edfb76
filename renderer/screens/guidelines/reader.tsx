import { ChevronLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import type { RulePage } from '../../../shared/ipc/views.ts';
import { useAnswer, useSend, useStores } from '../../store/use.ts';
import { chapters, sectionToShow } from './chapters.ts';
import { Contents } from './contents.tsx';
import type { Elsewhere } from './rule-body.tsx';
import { SectionPage } from './section-page.tsx';

/** The guidelines to read: what there is on the left, one page on the right. `asked`: a rule or a section to open. */
export const Reader = ({
  asked,
  onSettings,
}: {
  readonly asked: string | null;
  /** Opens a part of the settings, with what to look for there; null for somebody who may not change them. */
  readonly onSettings: ((part: string, look: string) => void) | null;
}) => {
  const answer = useAnswer('guidelines.read', undefined, ['state']);
  const send = useSend();
  const { notices } = useStores();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(asked);
  /** In a narrow window the page takes the place of the contents. */
  const [isReading, setReading] = useState(asked !== null);
  const page = useRef<HTMLDivElement>(null);
  const view = answer.value;
  if (view === null)
    return answer.failure === null ? (
      <Skeleton lines={6} label="Loading the guidelines" />
    ) : (
      <p role="alert">{answer.failure}</p>
    );
  const words = query.trim();
  const found = chapters(view, words);
  const section = sectionToShow(found, chosen, asked);
  const titles = new Map(
    chapters(view, '').flatMap((chapter) => chapter.sections.map(({ id, title }) => [id, title] as const)),
  );
  const elsewhereOf = (rule: RulePage): readonly Elsewhere[] =>
    rule.cites.flatMap((id) => {
      const title = titles.get(id);
      return id === section?.id || title === undefined ? [] : [{ id, title }];
    });
  const show = (id: string): void => {
    setChosen(id);
    setReading(true);
    page.current?.closest('.page')?.scrollTo({ top: 0 });
  };
  const openSource = async (citation: string): Promise<void> => {
    if ((await send('guidelines.open-source', { citation })) === false)
      notices.getState().trouble('The browser did not open. The address stands here, to be copied.');
  };
  return (
    <div className={`reader${isReading ? ' is-reading' : ''}`}>
      <Contents chapters={found} shown={section?.id ?? null} query={query} onQuery={setQuery} onShow={show} />
      <div className="reader-page" ref={page}>
        <div className="reader-back">
          <Button size="s" look="quiet" icon={ChevronLeft} onPress={() => setReading(false)}>
            Contents
          </Button>
        </div>
        {section && (
          <SectionPage
            key={section.id}
            section={section}
            opened={asked}
            words={words}
            elsewhereOf={elsewhereOf}
            onShow={(id) => {
              setQuery('');
              show(id);
            }}
            onShowAll={() => setQuery('')}
            onOpenSource={() => void openSource(section.id)}
            onChangeRule={onSettings && ((rule) => onSettings('severities', rule))}
            onWrite={onSettings && (() => onSettings('texts', section.id))}
          />
        )}
      </div>
    </div>
  );
};
