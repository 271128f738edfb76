import { useEffect, useRef } from 'react';
import type { Question } from '../../../../shared/ipc/views.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { questionStop } from './verdict.ts';

const One = ({ question: { key, text, answered, by } }: { readonly question: Question }) => {
  const answer = useSlice('post', (post) => post.answer);
  const { current } = useFocus();
  const line = useRef<HTMLLIElement>(null);
  const isCurrent = current === questionStop(key);
  useEffect(() => {
    if (!isCurrent) return;
    line.current?.scrollIntoView({ block: 'nearest' });
    line.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [isCurrent]);
  return (
    <li ref={line}>
      <Checkbox isSelected={answered} onChange={(yes) => void answer(key, yes)}>
        {text}
        {by && <small className="question-by">{by}</small>}
      </Checkbox>
    </li>
  );
};

/** What no program can judge, answered here; an edit to what an answer is about asks again. */
export const Questions = ({ questions }: { readonly questions: readonly Question[] }) => (
  <ul className="questions">
    {questions.map((question) => (
      <One key={question.key} question={question} />
    ))}
  </ul>
);
