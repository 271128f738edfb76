import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Guideline } from '../../../../shared/domain/district.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Field, TextArea } from '../../../components/field.tsx';
import { useSlice } from '../../../store/use.ts';
import { sayProblem } from './parts.ts';
import {
  isCited,
  sectionsOf,
  withNewSection,
  withoutSection,
  withSection,
  withSectionBack,
} from './sections.ts';
import { problemsAt, useSettings } from './settings.ts';

/** `at`: where it stands in the guidelines; -1 while the district has not written it. */
const Section = ({
  section,
  at,
  isNew,
}: {
  readonly section: Guideline;
  readonly at: number;
  /** It was added just now: its title is typed first. */
  readonly isNew: boolean;
}) => {
  const say = useSlice('notices', (notices) => notices.say);
  const settings = useSettings();
  const { isOff, edit, view, look } = settings;
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (look !== section.id) return;
    here.current?.scrollIntoView({ block: 'start' });
    here.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [look, section.id]);
  useEffect(() => {
    if (!isNew) return;
    here.current?.scrollIntoView({ block: 'nearest' });
    here.current?.querySelector('input')?.select();
  }, [isNew]);
  const remove = (): void => {
    // To the section after it, without scrolling: it moves up to where this one was. The board's policies stand last and
    // stay, so there is always one.
    const next = here.current?.nextElementSibling;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    edit((now) => ({ ...now, guidelines: withoutSection(now.guidelines, section.id) }));
    say(`“${section.title}” was taken out.`, {
      label: 'Undo',
      run: () => edit((now) => ({ ...now, guidelines: withSectionBack(now.guidelines, at, section) })),
    });
  };
  const put = (some: Partial<Guideline>): void =>
    edit((now) => ({
      ...now,
      guidelines: withSection(now.guidelines, {
        ...(now.guidelines.find((one) => one.id === section.id) ?? section),
        ...some,
      }),
    }));
  const problems = problemsAt(settings, 'guidelines', at);
  const troubleOf = (name: keyof Guideline): string | null => {
    const found = problems.find(({ path }) => path.endsWith(`.${name}`));
    return found ? sayProblem(found) : null;
  };
  return (
    <div ref={here} role="group" aria-label={section.title} tabIndex={-1}>
      <Card
        title={section.title}
        hint={section.text.trim() === '' ? 'Not written yet' : ''}
        {...(isOff || isCited(section.id)
          ? {}
          : {
              actions: (
                <IconButton icon={Trash2} size="s" label={`Take out “${section.title}”`} onPress={remove} />
              ),
            })}
      >
        <div className="part-body">
          <div className="text-two">
            <Field
              label="Title"
              value={section.title}
              isReadOnly={isOff}
              onChange={(title) => put({ title })}
              trouble={troubleOf('title')}
            />
            <Field
              label="Where it is published"
              value={section.source}
              isReadOnly={isOff}
              onChange={(source) => put({ source })}
              trouble={troubleOf('source')}
            />
          </div>
          <TextArea
            label="What it says"
            rows={3}
            value={section.text}
            isReadOnly={isOff}
            onChange={(text) => put({ text })}
            trouble={troubleOf('text')}
            {...(section.text.length > view.limits.guidelineText * 0.8
              ? {
                  aside: `${section.text.length.toLocaleString('en-US')} / ${view.limits.guidelineText.toLocaleString('en-US')}`,
                }
              : {})}
          />
        </div>
      </Card>
    </div>
  );
};

/** The words of the district’s own guidelines and of its board’s policies, section by section. */
export const Texts = () => {
  const { pack, isOff, edit, view } = useSettings();
  const [added, setAdded] = useState<string | null>(null);
  const add = (): void => {
    setAdded(withNewSection(pack.guidelines).at(-1)?.id ?? null);
    edit((now) => ({ ...now, guidelines: withNewSection(now.guidelines) }));
  };
  const isFull = pack.guidelines.length >= view.limits.guidelines;
  return (
    <>
      {sectionsOf(pack.guidelines).map((section) => (
        <Section
          key={section.id}
          section={section}
          at={pack.guidelines.findIndex(({ id }) => id === section.id)}
          isNew={section.id === added}
        />
      ))}
      {!isOff && (
        <div>
          <Button
            icon={Plus}
            onPress={add}
            isDisabled={isFull}
            reason={isFull ? `There are ${view.limits.guidelines} sections; that is the most.` : undefined}
          >
            Add a section
          </Button>
        </div>
      )}
    </>
  );
};
