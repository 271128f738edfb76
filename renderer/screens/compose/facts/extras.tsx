import { CalendarPlus, Link2, MessageSquarePlus, X } from 'lucide-react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { Field, TextArea } from '../../../components/field.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { type Goal, leadsTo } from '../places-of.ts';
import { asksForEvent, hasEventFacts } from './event-fields.tsx';
import './facts.css';

/** Fields that most posts go without. */
const EXTRAS = ['link', 'firstComment', 'event'] as const;
export type Extra = (typeof EXTRAS)[number];
type Words = Exclude<Extra, 'event'>;

const WORDS: Readonly<Record<Extra, string>> = {
  link: 'Link',
  firstComment: 'First comment',
  event: 'Event',
};
const ICONS = { link: Link2, firstComment: MessageSquarePlus, event: CalendarPlus } as const;

/** The fields that are there: asked for, filled in, or what the category or a jump brings along. */
export const extrasOf = (
  content: PostContent,
  asked: readonly Extra[],
  goal: Goal | null,
): readonly Extra[] =>
  EXTRAS.filter(
    (one) =>
      asked.includes(one) ||
      leadsTo(goal, one) ||
      (one === 'event'
        ? asksForEvent(content.category) || hasEventFacts(content.event)
        : content[one] !== null),
  );

interface Shown {
  readonly shown: readonly Extra[];
  readonly onShow: (shown: readonly Extra[]) => void;
}

/** Adds a field that is not there yet. */
export const ExtraButtons = ({ shown, onShow }: Shown) =>
  EXTRAS.filter((one) => !shown.includes(one)).map((one) => (
    <Button key={one} look="quiet" size="s" icon={ICONS[one]} onPress={() => onShow([...shown, one])}>
      {WORDS[one]}
    </Button>
  ));

/** Where the link goes, in words. Where it does not fit, the check says so. */
const whereTheLinkGoes = (accounts: readonly Account[]): string =>
  accounts.some((account) => platformOf(account.platform).video !== null)
    ? 'Goes under the text, and under the video’s description.'
    : 'Goes under the text.';

/** The link under the text and the first comment, each with its way out. */
export const Extras = ({
  content,
  accounts,
  shown,
  onShow,
}: Shown & { readonly content: PostContent; readonly accounts: readonly Account[] }) => {
  const { post, notices } = useStores();
  const edit = useSlice('post', (one) => one.edit);
  const flush = useSlice('post', (one) => one.flush);
  if (!shown.includes('link') && !shown.includes('firstComment')) return null;
  const set = (which: Words, value: string): void =>
    edit((now) => ({ ...now, [which]: value === '' ? null : value }));
  const drop = (which: Words): void => {
    const before = content[which];
    onShow(shown.filter((one) => one !== which));
    if (before === null) return;
    edit((now) => ({ ...now, [which]: null }));
    notices.getState().say(`${WORDS[which]} removed.`, {
      label: 'Undo',
      run: () => post.getState().edit((now) => (now[which] === null ? { ...now, [which]: before } : now)),
    });
  };
  const out = (which: Words) => (
    <IconButton
      icon={X}
      size="s"
      label={`Remove the ${WORDS[which].toLowerCase()}`}
      onPress={() => drop(which)}
    />
  );
  return (
    <div className="extras">
      {shown.includes('link') && (
        <div className="extra" data-field="link">
          <Field
            label="Link"
            type="url"
            value={content.link ?? ''}
            onChange={(value) => set('link', value)}
            onBlur={() => void flush()}
            placeholder="https://"
            hint={whereTheLinkGoes(accounts)}
          />
          {out('link')}
        </div>
      )}
      {shown.includes('firstComment') && (
        <div className="extra" data-field="firstComment">
          <TextArea
            label="First comment"
            value={content.firstComment ?? ''}
            onChange={(value) => set('firstComment', value)}
            onBlur={() => void flush()}
            placeholder="Posted by hand under the post"
            rows={1}
          />
          {out('firstComment')}
        </div>
      )}
    </div>
  );
};
