import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Account } from '../../../shared/domain/account.ts';
import type { SettledFinding } from '../../../shared/ipc/views.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { useSlice, useStores } from '../../store/use.ts';
import type { ComposeFocus } from './focus.tsx';

/** The control or group that stands for a path of the post (`media.<id>.altText`, `video.title`, …), else the finding's card. */
const elementFor = (finding: SettledFinding): HTMLElement | null => {
  const { field, media } = finding.at;
  const paths = [field, media === null ? null : `media.${media}.people`, field?.split('.')[0] ?? null];
  for (const path of paths) {
    if (!path) continue;
    const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    if (found) return found;
  }
  return document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding.key)}"]`);
};

const FOCUSABLE = 'input:not([type="hidden"]), textarea, [role="spinbutton"], button, [tabindex="0"]';

const takesVideo = (account: Account): boolean => platformOf(account.platform).video !== null;

/** The tab a post opens with: the shared text, unless no chosen account takes one. */
const firstTab = (targets: readonly Account[]): string =>
  targets.length > 0 && targets.every(takesVideo) ? (targets[0]?.id ?? 'all') : 'all';

/** Which tab of the editor shows a finding's place; null where it does not matter. */
const tabFor = (finding: SettledFinding, targets: readonly Account[]): string | null => {
  const { field, account, media } = finding.at;
  if (field === 'text') return 'all';
  if (field?.startsWith('video.')) return targets.find(takesVideo)?.id ?? null;
  const variant = targets.find((one) => field === `variants.${one.id}.text`);
  return variant?.id ?? (field === null && media === null ? account : null);
};

/** The state behind `FocusContext`. `post` is the post's id; `targets` its known accounts. */
export const useFocusState = (post: string, targets: readonly Account[]): ComposeFocus => {
  const { post: store } = useStores();
  const media = useSlice('post', (one) => one.content?.media);
  const [asked, setAsked] = useState<{ post: string; tab: string } | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [current, point] = useState<string | null>(null);
  const [jump, setJump] = useState<ComposeFocus['jump']>(null);
  const wanted = asked?.post === post ? asked.tab : null;
  const tab =
    wanted !== null && (wanted === 'all' || targets.some((one) => one.id === wanted))
      ? wanted
      : firstTab(targets);
  const picture = media?.some((one) => one.id === chosen) ? chosen : (media?.[0]?.id ?? null);

  const setTab = useCallback((next: string) => setAsked({ post, tab: next }), [post]);
  const goTo = useCallback(
    (finding: SettledFinding) => {
      point(finding.key);
      if (finding.at.media) setChosen(finding.at.media);
      const next = tabFor(finding, targets);
      if (next !== null && (next === 'all' || store.getState().content?.targets.includes(next))) setTab(next);
      setJump((before) => ({ n: (before?.n ?? 0) + 1, finding }));
    },
    [setTab, store, targets],
  );

  useEffect(() => {
    if (!jump) return undefined;
    const { field } = jump.finding.at;
    if (field === 'text' || field?.startsWith('variants.')) return undefined;
    const frame = requestAnimationFrame(() => {
      const element = elementFor(jump.finding);
      element?.scrollIntoView({ block: 'nearest' });
      const isCard = element?.matches('[data-finding]') ?? false;
      const control =
        element === null || isCard || element.matches(FOCUSABLE)
          ? element
          : element.querySelector<HTMLElement>(FOCUSABLE);
      control?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [jump]);

  return useMemo(
    () => ({ tab, setTab, picture, setPicture: setChosen, current, point, goTo, jump }),
    [tab, setTab, picture, current, goTo, jump],
  );
};
