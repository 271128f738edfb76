import type { Account } from '../../../shared/domain/account.ts';
import type { PostContent } from '../../../shared/domain/post.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { useSlice } from '../../store/use.ts';

/** The chosen platforms that keep a post until its time themselves, by name. */
export const schedulersOf = (accounts: readonly Account[]): readonly string[] => [
  ...new Set(
    accounts.flatMap((account) => {
      const { scheduler, name } = platformOf(account.platform);
      return scheduler.value === null ? [] : [name];
    }),
  ),
];

/**
 * "Given to the platform's own scheduler": asked where a chosen platform has one, and shown wherever it was answered.
 */
export const Handover = ({ content }: { readonly content: PostContent }) => {
  const edit = useSlice('post', (post) => post.edit);
  const accounts = useSlice('app', (app) => app.accounts);
  const names = schedulersOf(accounts.filter((account) => content.targets.includes(account.id)));
  if (names.length === 0 && !content.handover) return null;
  const whose = names.length === 1 ? names[0] : 'the platform';
  return (
    <div className="handover" data-field="handover">
      <Checkbox isSelected={content.handover} onChange={(handover) => edit((now) => ({ ...now, handover }))}>
        I will hand it to {whose}’s own scheduler
        <small className="handover-note">
          Hallpass cannot take it back from there. If a permission is withdrawn later, you have to take the
          post out yourself.
        </small>
      </Checkbox>
    </div>
  );
};
