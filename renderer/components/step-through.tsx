import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from './button.tsx';
import './step-through.css';

/** What takes the arrow keys itself. */
const OWN_ARROWS =
  'input, textarea, select, video, [contenteditable="true"], [role="radiogroup"], [role="slider"], [role="listbox"], [role="menu"]';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * "2 of 7" between the ways to the one before and the next; after the last comes the first. The left and right arrow
 * keys do the same wherever nothing else takes them. Nothing where there is only one.
 */
export const StepThrough = ({
  what,
  at,
  count,
  onStep,
}: {
  /** What one of them is called: “picture”. */
  readonly what: string;
  /** From 0. */
  readonly at: number;
  readonly count: number;
  /** Told the place to go to, from 0. */
  readonly onStep: (to: number) => void;
}) => {
  const step = (by: 1 | -1): void => onStep((at + by + count) % count);
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (count < 2) return undefined;
    const press = (event: KeyboardEvent): void => {
      const by = STEPS[event.key];
      if (by === undefined || event.defaultPrevented) return;
      if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
      event.preventDefault();
      latest.current(by);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [count]);
  if (count < 2) return null;
  return (
    <div className="step-through tabular">
      <IconButton icon={ChevronLeft} label={`Previous ${what}`} keys="←" onPress={() => step(-1)} />
      <span aria-live="polite">
        {at + 1} of {count}
      </span>
      <IconButton icon={ChevronRight} label={`Next ${what}`} keys="→" onPress={() => step(1)} />
    </div>
  );
};
