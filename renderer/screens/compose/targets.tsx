import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Account } from '../../../shared/domain/account.ts';
import type { PostContent } from '../../../shared/domain/post.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { Chip } from '../../components/chip.tsx';
import { Menu } from '../../components/menu.tsx';
import { PlatformDot } from '../../components/platform-dot.tsx';
import { useSlice, useStores } from '../../store/use.ts';

/** Two platforms may know an account by one name. */
const nameOf = ({ handle, platform }: Account): string => `${handle} on ${platformOf(platform).name}`;

/**
 * Where the post goes: chips to take off, a menu to add and take off any number. A version written for an account comes
 * back with Undo.
 */
export const Targets = ({ content }: { readonly content: PostContent }) => {
  const { post, notices, navigation } = useStores();
  const accounts = useSlice('app', (app) => app.accounts);
  const edit = useSlice('post', (one) => one.edit);
  const row = useRef<HTMLDivElement>(null);
  const remove = (id: string, name: string): void => {
    const variant = content.variants[id];
    const at = content.targets.indexOf(id);
    edit((now) => {
      const { [id]: _gone, ...variants } = now.variants;
      return { ...now, variants, targets: now.targets.filter((one) => one !== id) };
    });
    if (!variant) return;
    notices.getState().say(`${name} is off, along with the version written for it.`, {
      label: 'Undo',
      run: () =>
        post.getState().edit((now) => ({
          ...now,
          targets: now.targets.includes(id)
            ? now.targets
            : [...now.targets.slice(0, at), id, ...now.targets.slice(at)],
          variants: { ...now.variants, [id]: variant },
        })),
    });
  };
  return (
    <div ref={row} className="targets" role="group" aria-label="Accounts">
      {content.targets.map((id) => {
        const account = accounts.find((one) => one.id === id);
        const name = account ? nameOf(account) : 'An account that was removed';
        return (
          <span key={id} className="target" data-field={`targets.${id}`}>
            <Chip onRemove={() => remove(id, name)} removeLabel={`Remove ${name}`}>
              {account && <PlatformDot platform={account.platform} />}
              <span className="clip" title={name}>
                {account?.handle ?? name}
              </span>
              {account && <small>{platformOf(account.platform).name}</small>}
            </Chip>
          </span>
        );
      })}
      <Menu
        label="Add an account"
        anchor={row}
        trigger={
          <AriaButton
            className={`chip-add${content.targets.length > 0 ? ' chip-add-more' : ''}`}
            data-field="targets"
            aria-label="Add an account"
          >
            <Plus size={14} aria-hidden />
            {content.targets.length === 0 && 'Account'}
          </AriaButton>
        }
        {...(accounts.length === 0
          ? {
              actions: [
                {
                  id: 'new',
                  label: 'Enter the first account',
                  icon: Plus,
                  run: () => navigation.getState().go('settings', 'accounts'),
                },
              ],
            }
          : {
              selected: content.targets,
              actions: accounts.map((account) => ({
                id: account.id,
                label: account.handle,
                hint: `${platformOf(account.platform).name} · ${account.school ?? 'District'}`,
                run: () =>
                  content.targets.includes(account.id)
                    ? remove(account.id, nameOf(account))
                    : edit((now) => ({ ...now, targets: [...new Set([...now.targets, account.id])] })),
              })),
            })}
      />
    </div>
  );
};
