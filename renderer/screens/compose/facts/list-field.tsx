import { type ReactNode, useState } from 'react';
import { readTags } from '../../../../shared/domain/read-tags.ts';
import { Field } from '../../../components/field.tsx';

/** What is typed with commas between, without the empty ones. Handles hold no blanks, so a blank parts them, too. */
export const itemsOf = (typed: string, between: ',' | 'blank' = ','): readonly string[] =>
  readTags(typed, between === ',' ? /,/u : /[\s,]+/u);

/** A list in one line of text. The comma just typed stays in sight; the post holds the items themselves. */
export const ListField = ({
  label,
  aside,
  hint,
  items,
  between = ',',
  onChange,
  onBlur,
  placeholder,
}: {
  readonly label: string;
  readonly aside?: ReactNode;
  readonly hint?: string;
  readonly items: readonly string[];
  readonly between?: ',' | 'blank';
  readonly onChange: (items: readonly string[]) => void;
  readonly onBlur?: () => void;
  readonly placeholder: string;
}) => {
  const [typed, setTyped] = useState(items.join(', '));
  const shown = itemsOf(typed, between).join('\n') === items.join('\n') ? typed : items.join(', ');
  return (
    <Field
      label={label}
      {...(aside === undefined ? {} : { aside })}
      {...(hint === undefined ? {} : { hint })}
      value={shown}
      onChange={(next) => {
        setTyped(next);
        onChange(itemsOf(next, between));
      }}
      {...(onBlur ? { onBlur } : {})}
      placeholder={placeholder}
    />
  );
};
