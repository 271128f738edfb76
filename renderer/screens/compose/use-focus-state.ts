import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SettledFinding } from '../../../shared/ipc/views.ts';
import { useSlice, useStores } from '../../store/use.ts';
import type { ComposeFocus } from './focus.tsx';

/** The control or group that stands for a path of the post (`media.<id>.altText`, `video.title`, …). */
const elementFor = (finding: SettledFinding): HTMLElement | null => {
  const { field, media } = finding.at;
  const paths = [field, media === null ? null : `media.${media}.people`, field?.split('.')[0] ?? null];
  for (const path of paths) {
    if (!path) continue;
    const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    if (found) return found;
  }
  return null;
};

const FOCUSABLE = 'input:not([type="hidden"]), textarea, button, [tabindex="0"]';

/** The state behind `FocusContext`; starts over with each post. */
export const useFocusState = (post: string): ComposeFocus => {
  const { post: store } = useStores();
  const media = useSlice('post', (one) => one.content?.media);
  const targets = useSlice('post', (one) => one.content?.targets);
  const [tabs, setTabs] = useState<{ post: string; tab: string }>({ post, tab: 'all' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [current, point] = useState<string | null>(null);
  const [jump, setJump] = useState<ComposeFocus['jump']>(null);
  const tab = tabs.post === post && (tabs.tab === 'all' || targets?.includes(tabs.tab)) ? tabs.tab : 'all';
  const picture = media?.some((one) => one.id === chosen) ? chosen : (media?.[0]?.id ?? null);

  const setTab = useCallback((next: string) => setTabs({ post, tab: next }), [post]);
  const goTo = useCallback(
    (finding: SettledFinding) => {
      const { field, media: on, account } = finding.at;
      point(finding.key);
      if (on) setChosen(on);
      if (field === 'text') setTab('all');
      const variant = store.getState().content?.targets.find((id) => field === `variants.${id}.text`);
      if (variant ?? (account && field === null && on === null)) setTab(variant ?? account ?? 'all');
      setJump((before) => ({ n: (before?.n ?? 0) + 1, finding }));
    },
    [setTab, store],
  );

  useEffect(() => {
    if (!jump) return undefined;
    const { field } = jump.finding.at;
    if (field === 'text' || field?.startsWith('variants.')) return undefined;
    const frame = requestAnimationFrame(() => {
      const element = elementFor(jump.finding);
      element?.scrollIntoView({ block: 'nearest' });
      const control = element?.matches(FOCUSABLE) ? element : element?.querySelector<HTMLElement>(FOCUSABLE);
      control?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [jump]);

  return useMemo(
    () => ({ tab, setTab, picture, setPicture: setChosen, current, point, goTo, jump }),
    [tab, setTab, picture, current, goTo, jump],
  );
};
