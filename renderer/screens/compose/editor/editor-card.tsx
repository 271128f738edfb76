import { PencilLine, Undo2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/select.tsx';
import { type TabItem, Tabs } from '../../../components/tabs.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { EventFields } from '../facts/event-fields.tsx';
import { type Extra, ExtraButtons, Extras, extrasOf } from '../facts/extras.tsx';
import { LeftoverVideo } from '../facts/leftover-video.tsx';
import { VideoFields } from '../facts/video-fields.tsx';
import { useFocus } from '../focus.tsx';
import { useBeginTyping } from '../use-begin-typing.ts';
import { CATEGORY_WORDS } from '../../../components/category-words.ts';
import { optionsOf } from '../words.ts';
import { CodeEditor } from './code-editor.tsx';
import { Counters } from './counters.tsx';
import { InsertText } from './insert-text.tsx';
import { EmojiButton } from './emoji.tsx';
import type { Mark } from './marks.ts';
import './editor-card.css';

const NO_FINDINGS: readonly SettledFinding[] = [];

const toneOf = (findings: readonly SettledFinding[]): NonNullable<TabItem['mark']> | null => {
  const worst = (['block', 'review', 'warn'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity && finding.state === 'open'),
  );
  return worst ? { tone: worst, text: 'has findings' } : null;
};

/** "Facebook", or "Facebook · Ridgeview" where two accounts share a platform. */
const tabLabel = (account: Account, all: readonly Account[]): string => {
  const { name } = platformOf(account.platform);
  return all.some((other) => other.id !== account.id && other.platform === account.platform)
    ? `${name} · ${account.handle}`
    : name;
};

/** An account that still goes out with the shared words. */
const Shared = ({ account, text }: { readonly account: Account; readonly text: string }) => {
  const edit = useSlice('post', (post) => post.edit);
  const { name } = platformOf(account.platform);
  return (
    <div className="shared-text">
      <p className="shared-words">{text || 'No words yet.'}</p>
      <div className="shared-note">
        <span>{name} gets the text of all accounts.</span>
        <Button
          size="s"
          icon={PencilLine}
          onPress={() =>
            edit((content) => ({
              ...content,
              variants: { ...content.variants, [account.id]: { text: content.text } },
            }))
          }
        >
          Write a version for {name}
        </Button>
      </div>
    </div>
  );
};

/** The words: one text for all accounts, and a version for each that wants its own. */
export const EditorCard = ({ content }: { readonly content: PostContent }) => {
  const { post, notices } = useStores();
  const edit = useSlice('post', (one) => one.edit);
  const flush = useSlice('post', (one) => one.flush);
  const id = useSlice('post', (one) => one.view?.id ?? '');
  const findings = useSlice('post', (one) => one.check?.findings ?? NO_FINDINGS);
  const checked = useSlice('post', (one) => one.checked);
  const accounts = useSlice('app', (app) => app.accounts);
  const { tab, setTab, point, jump } = useFocus();
  const insert = useRef<(text: string) => void>(() => undefined);
  useBeginTyping(content.text === '', (text) => insert.current(text));
  const [asked, setExtras] = useState<readonly Extra[]>([]);
  const extras = extrasOf(content, asked, jump?.goal ?? null);

  const targets = useMemo(
    () => content.targets.flatMap((one) => accounts.filter((account) => account.id === one)),
    [accounts, content.targets],
  );
  const account = targets.find((one) => one.id === tab) ?? null;
  const variant = account ? content.variants[account.id] : undefined;
  const path = account ? `variants.${account.id}.text` : 'text';
  const value = account ? (variant?.text ?? '') : content.text;
  const marks = useMemo(
    () =>
      findings.flatMap((finding): Mark[] =>
        finding.at.field === path && finding.at.range && finding.state === 'open'
          ? [
              {
                key: finding.key,
                from: finding.at.range[0],
                to: finding.at.range[1],
                severity: finding.severity,
                what: finding.what,
                todo: finding.todo,
              },
            ]
          : [],
      ),
    [findings, path],
  );
  const marksOf = (account ? checked?.variants[account.id]?.text : checked?.text) ?? '';

  const jumpHere = useMemo(
    () => (jump?.goal.at.field === path ? { n: jump.n, key: jump.goal.key } : null),
    [jump, path],
  );

  const items: readonly TabItem[] = [
    {
      id: 'all',
      label: 'All accounts',
      mark: toneOf(findings.filter((finding) => finding.at.field === 'text')),
    },
    ...targets.map((one) => ({
      id: one.id,
      label: tabLabel(one, targets),
      mark: toneOf(
        findings.filter(
          ({ at }) =>
            at.account === one.id ||
            at.field === `variants.${one.id}.text` ||
            (at.field?.startsWith('video.') === true && platformOf(one.platform).video !== null),
        ),
      ),
    })),
  ];

  const dropVariant = (): void => {
    if (!account || !variant) return;
    const { id: target } = account;
    const { name } = platformOf(account.platform);
    edit((now) => {
      const { [target]: _gone, ...variants } = now.variants;
      return { ...now, variants };
    });
    notices.getState().say(`${name} gets the shared text again.`, {
      label: 'Undo',
      run: () =>
        post.getState().edit((now) => ({ ...now, variants: { ...now.variants, [target]: variant } })),
    });
  };

  const takesVideo = account !== null && platformOf(account.platform).video !== null;
  const showEditor = account === null || (variant !== undefined && !takesVideo);
  return (
    <section className="card editor-card" aria-label="Text" data-field={path}>
      <Tabs
        label="Text for"
        items={items}
        selected={tab}
        onSelect={setTab}
        end={
          account && variant && !takesVideo ? (
            <Button look="quiet" size="s" icon={Undo2} onPress={dropVariant}>
              Use the shared text again
            </Button>
          ) : null
        }
      >
        {account && takesVideo && <VideoFields content={content} account={account} />}
        {account && !variant && !takesVideo && <Shared account={account} text={content.text} />}
        <div hidden={!showEditor}>
          <CodeEditor
            id={showEditor ? `${id} ${path}` : `${id} text`}
            value={showEditor ? value : content.text}
            onChange={(text) =>
              edit((now) =>
                account
                  ? { ...now, variants: { ...now.variants, [account.id]: { text } } }
                  : { ...now, text },
              )
            }
            onBlur={() => void flush()}
            label={account ? `Text for ${platformOf(account.platform).name}` : 'Text for all accounts'}
            placeholder="What happened, in a sentence or two?"
            marks={marks}
            marksOf={marksOf}
            onPoint={point}
            jump={jumpHere}
            onReady={(put) => {
              insert.current = put;
            }}
          />
        </div>
      </Tabs>
      <div className="editor-bar">
        {showEditor && <EmojiButton onChoose={(emoji) => insert.current(emoji)} />}
        {showEditor && (
          <InsertText content={content} accounts={targets} onChoose={(text) => insert.current(text)} />
        )}
        <span data-field="category">
          <Select
            look="bare"
            label="Category"
            hideLabel
            placeholder="Category"
            options={optionsOf(CATEGORY_WORDS)}
            value={content.category}
            onChange={(category) => edit((now) => ({ ...now, category }))}
          />
        </span>
        <ExtraButtons shown={extras} onShow={setExtras} />
        <Counters content={content} accounts={targets} tab={tab} />
      </div>
      <Extras content={content} accounts={targets} shown={extras} onShow={setExtras} />
      {extras.includes('event') && (
        <EventFields content={content} onClose={() => setExtras(asked.filter((one) => one !== 'event'))} />
      )}
      <LeftoverVideo content={content} accounts={targets} />
    </section>
  );
};
