import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Account } from '../../../shared/domain/account.ts';
import type { Media } from '../../../shared/domain/post.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { useSlice, useStores } from '../../store/use.ts';
import type { ComposeFocus } from './focus.tsx';
import { type Goal, isInTimeSheet, placesOf } from './places-of.ts';

/** What takes an answer within a group, the likeliest first: adding somebody comes before taking somebody off. */
const CONTROLS = [
  '[role="combobox"], input:not([type="hidden"]), textarea, [role="spinbutton"]',
  'button, [tabindex="0"]',
] as const;

/** The element that stands for a goal's nearest place, else the finding's card. */
const elementFor = (goal: Goal): HTMLElement | null => {
  for (const place of placesOf(goal)) {
    const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(place)}"]`);
    if (found) return found;
  }
  return document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(goal.key)}"]`);
};

const controlIn = (element: HTMLElement): HTMLElement => {
  if (element.matches(`${CONTROLS.join()}, [tabindex]`)) return element;
  for (const controls of CONTROLS) {
    const found = element.querySelector<HTMLElement>(controls);
    if (found) return found;
  }
  return element;
};

/** Selects a finding's words where they stand in a plain field; the editor does it for its own. */
const selectWords = (control: HTMLElement, range: Goal['at']['range']): void => {
  if (range === null) return;
  const isLine = control instanceof HTMLInputElement && ['text', 'url'].includes(control.type);
  if (isLine || control instanceof HTMLTextAreaElement) control.setSelectionRange(...range);
};

/** Rings the place until the focus leaves it: after a click, browsers ring no button themselves. */
const ring = (element: HTMLElement): void => {
  for (const before of document.querySelectorAll('[data-pointed]')) before.removeAttribute('data-pointed');
  element.setAttribute('data-pointed', '');
  element.addEventListener('focusout', () => element.removeAttribute('data-pointed'), { once: true });
};

/** The face a goal is about, where it has a place in its picture: such a goal is shown in the viewer. */
export const boxedFace = ({ at }: Pick<Goal, 'at'>, media: readonly Media[]): string | null => {
  const faces = media.find(({ id }) => id === at.media)?.faces ?? [];
  return faces.some(({ id, box }) => id !== null && id === at.face && box !== null) ? at.face : null;
};

const takesVideo = (account: Account): boolean => platformOf(account.platform).video !== null;

/** The tab a post opens with: the shared text, unless no chosen account takes one. */
const firstTab = (targets: readonly Account[]): string =>
  targets.length > 0 && targets.every(takesVideo) ? (targets[0]?.id ?? 'all') : 'all';

/** Which tab of the editor shows a finding's place; null where it does not matter. */
export const tabFor = ({ at }: Pick<Goal, 'at'>, targets: readonly Account[]): string | null => {
  const { field, account, media } = at;
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
  const [isTimeOpen, openTime] = useState(false);
  const [current, point] = useState<string | null>(null);
  const [looking, look] = useState<ComposeFocus['looking']>(null);
  const [jump, setJump] = useState<ComposeFocus['jump']>(null);
  const wanted = asked?.post === post ? asked.tab : null;
  const tab =
    wanted !== null && (wanted === 'all' || targets.some((one) => one.id === wanted))
      ? wanted
      : firstTab(targets);
  const picture = media?.some((one) => one.id === chosen) ? chosen : (media?.[0]?.id ?? null);

  const setTab = useCallback((next: string) => setAsked({ post, tab: next }), [post]);
  const goTo = useCallback(
    (goal: Goal) => {
      point(goal.key);
      if (goal.at.media) setChosen(goal.at.media);
      const next = tabFor(goal, targets);
      if (next !== null && (next === 'all' || store.getState().content?.targets.includes(next))) setTab(next);
      openTime(isInTimeSheet(goal.at.field));
      const face = boxedFace(goal, store.getState().content?.media ?? []);
      look(face === null ? null : { face });
      setJump((before) => ({ n: (before?.n ?? 0) + 1, goal }));
    },
    [setTab, store, targets],
  );

  useEffect(() => {
    if (!jump) return undefined;
    const { field } = jump.goal.at;
    // The editor selects its own words, and the sheet of the time opens by itself.
    if (field === 'text' || field?.startsWith('variants.') || isInTimeSheet(field)) return undefined;
    // The viewer takes the focus, and gives it back where it was when it closes.
    if (boxedFace(jump.goal, store.getState().content?.media ?? []) !== null) return undefined;
    const frame = requestAnimationFrame(() => {
      const element = elementFor(jump.goal);
      if (element === null) return;
      element.scrollIntoView({ block: 'nearest' });
      if (element.matches('[data-finding]')) element.focus({ preventScroll: true });
      else {
        const control = controlIn(element);
        control.focus({ preventScroll: true });
        if (element.dataset.field === field) selectWords(control, jump.goal.at.range);
        ring(element);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [jump, store]);

  return useMemo(
    () => ({
      tab,
      setTab,
      picture,
      setPicture: setChosen,
      isTimeOpen,
      openTime,
      current,
      point,
      goTo,
      looking,
      look,
      jump,
    }),
    [tab, setTab, picture, isTimeOpen, current, looking, goTo, jump],
  );
};
