import { useEffect, useRef } from 'react';
import type { Guideline } from '../../../../shared/domain/district.ts';
import { Card } from '../../../components/card.tsx';
import { Field, TextArea } from '../../../components/field.tsx';
import { sayProblem } from './parts.ts';
import { sectionsOf, withSection } from './sections.ts';
import { problemsAt, useSettings } from './settings.ts';

/** `at`: where it stands in the guidelines; -1 while the district has not written it. */
const Section = ({ section, at }: { readonly section: Guideline; readonly at: number }) => {
  const settings = useSettings();
  const { isOff, edit, view, look } = settings;
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (look !== section.id) return;
    here.current?.scrollIntoView({ block: 'start' });
    here.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, [look, section.id]);
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
    <div ref={here} role="group" aria-label={section.title}>
      <Card title={section.title} hint={section.text.trim() === '' ? 'Not written yet' : ''}>
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
  const { pack } = useSettings();
  return sectionsOf(pack.guidelines).map((section) => (
    <Section
      key={section.id}
      section={section}
      at={pack.guidelines.findIndex(({ id }) => id === section.id)}
    />
  ));
};
