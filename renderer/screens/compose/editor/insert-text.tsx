import { TextQuote } from 'lucide-react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { fillVariables, type Variable } from '../../../../shared/domain/saved-text.ts';
import { sayLongDay, sayTime } from '../../../../shared/schedule/say-wall.ts';
import { type Action, Menu } from '../../../components/menu.tsx';
import { Button } from '../../../components/button.tsx';
import { useAnswer, useSlice, useStores } from '../../../store/use.ts';

/** What the post knows for the variables of a text: its time, and the first account's school and handle. */
const knownOf = (
  { publishAt }: PostContent,
  [account]: readonly Account[],
): Partial<Record<Variable, string>> => ({
  ...(account?.school ? { school: account.school } : {}),
  ...(account ? { account: account.handle } : {}),
  ...(publishAt
    ? {
        day: sayLongDay(publishAt).replace(/,.*/u, ''),
        date: sayLongDay(publishAt).replace(/^[^,]*, /u, ''),
        time: sayTime(publishAt),
      }
    : {}),
});

/** Words that are used again and again, put where the caret is; and what stands in braces, filled in. */
export const InsertText = ({
  content,
  accounts,
  onChoose,
}: {
  readonly content: PostContent;
  readonly accounts: readonly Account[];
  readonly onChoose: (text: string) => void;
}) => {
  const { navigation } = useStores();
  const edit = useSlice('post', (post) => post.edit);
  const texts = useAnswer('text.list', undefined, ['texts']);
  const known = knownOf(content, accounts);
  const fill = (text: string): string => fillVariables(text, known);
  const canFill = fill(content.text) !== content.text;
  const actions: readonly (Action | 'line')[] = [
    ...(canFill
      ? [
          {
            id: 'fill',
            label: 'Fill in the words in braces',
            hint: 'School, account, day, date and time of this post',
            run: () => edit((now) => ({ ...now, text: fill(now.text) })),
          },
          'line' as const,
        ]
      : []),
    ...(texts.value ?? []).map((one) => ({
      id: one.id,
      label: one.name,
      hint: one.text.replace(/\s+/gu, ' ').slice(0, 60),
      // The menu gives the focus back first; the caret then stays after the text.
      run: () => void requestAnimationFrame(() => onChoose(fill(one.text))),
    })),
    ...((texts.value ?? []).length > 0 ? ['line' as const] : []),
    {
      id: 'edit',
      ...((texts.value ?? []).length > 0
        ? { label: 'Change saved texts…' }
        : { label: 'Add a saved text…', hint: 'Templates, hashtags and what you write often' }),
      run: () => navigation.getState().go('settings', 'texts'),
    },
  ];
  return (
    <Menu
      label="Saved texts"
      placement="top start"
      trigger={
        <Button look="quiet" size="s" icon={TextQuote}>
          Text
        </Button>
      }
      actions={actions}
    />
  );
};
