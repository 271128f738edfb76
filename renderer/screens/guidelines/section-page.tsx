import { PencilLine, UserRound } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import type { RulePage } from '../../../shared/ipc/views.ts';
import type { Section } from './chapters.ts';
import type { Elsewhere } from './rule-body.tsx';
import { Limits } from './limits.tsx';
import { Rules } from './rules.tsx';

/** One guideline or source: what it says, where it stands, and the rules that enforce it. */
export const SectionPage = ({
  section,
  opened,
  words,
  elsewhereOf,
  onShow,
  onShowAll,
  onOpenSource,
  onChangeRule,
  onWrite,
}: {
  readonly section: Section;
  readonly opened: string | null;
  /** What is looked for; empty for nothing. */
  readonly words: string;
  readonly elsewhereOf: (rule: RulePage) => readonly Elsewhere[];
  readonly onShow: (section: string) => void;
  readonly onShowAll: () => void;
  /** Opens the page where the source stands. */
  readonly onOpenSource: () => void;
  /** null for somebody who may not change the settings. */
  readonly onChangeRule: ((rule: string) => void) | null;
  readonly onWrite: (() => void) | null;
}) => (
  <article className="guide" aria-label={section.title}>
    <header>
      <h2>{section.title}</h2>
      <p className="quiet small">{section.source}</p>
    </header>
    <p className={section.text === null ? 'guide-text quiet' : 'guide-text'}>
      {section.text ?? 'The district has not written this section yet.'}
    </p>
    {section.isOwn && onWrite !== null && (
      <Button size="s" icon={PencilLine} onPress={onWrite} className="guide-write">
        {section.isWritten ? 'Change the words' : 'Write it'}
      </Button>
    )}
    {section.url !== null && (
      <OutsideLink
        className="guide-link"
        href={section.url}
        words={section.url.replace(/^https:\/\/(www\.)?/u, '')}
        onOpen={onOpenSource}
      />
    )}
    <Limits section={section.id} />
    {section.rules.length > 0 && (
      <Card
        title={section.ruleCount === 1 ? 'The rule that enforces it' : 'Rules that enforce it'}
        hint={
          section.rules.length < section.ruleCount
            ? `${section.rules.length} of ${section.ruleCount} mention “${words}”`
            : `${section.ruleCount}`
        }
        {...(section.rules.length < section.ruleCount
          ? {
              actions: (
                <Button size="s" look="quiet" onPress={onShowAll}>
                  Show all
                </Button>
              ),
            }
          : {})}
      >
        <Rules
          rules={section.rules}
          opened={opened}
          elsewhereOf={elsewhereOf}
          onGo={onShow}
          onChange={onChangeRule}
        />
      </Card>
    )}
    {section.ruleCount === 0 && section.text !== null && (
      <p className="guide-judge quiet small">
        <UserRound size={13} aria-hidden /> No rule can check this: it is up to whoever writes the post and
        whoever approves it.
      </p>
    )}
  </article>
);
