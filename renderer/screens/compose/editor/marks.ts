import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  hoverTooltip,
  showTooltip,
  type Tooltip,
} from '@codemirror/view';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';

/** What the editor underlines: a finding's key, words and UTF-16 range. */
export interface Mark {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly severity: SettledFinding['severity'];
  readonly what: string;
  readonly todo: string;
}

export const setMarks = StateEffect.define<readonly Mark[]>();
/** Shows the words of a mark beside it until the next key or click. */
const explain = StateEffect.define<number>();

/** Laid out by the engine on the text it was given; a range that has become empty or lies outside is dropped. */
const decorate = (marks: readonly Mark[], length: number): DecorationSet =>
  RangeSet.of(
    marks
      .filter((mark) => mark.from < mark.to && mark.to <= length)
      .map((mark) =>
        Decoration.mark({
          class: `cm-finding cm-finding-${mark.severity}`,
          attributes: { 'data-key': mark.key },
          mark,
        }).range(mark.from, mark.to),
      ),
    true,
  );

const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    let after = before.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) after = decorate(effect.value, transaction.newDoc.length);
    }
    return after;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Where a finding's words stand now, after the edits since the check; null when they are gone. */
export const placeOf = (view: EditorView, key: string): { from: number; to: number } | null => {
  let found: { from: number; to: number } | null = null;
  view.state.field(markField).between(0, view.state.doc.length, (from, to, decoration) => {
    if ((decoration.spec.mark as Mark).key !== key) return undefined;
    found = { from, to };
    return false;
  });
  return found;
};

/** The mark under a position, the shortest where several overlap. */
export const markAt = (
  view: EditorView,
  at: number,
): (Mark & { readonly from: number; readonly to: number }) | null => {
  let best: (Mark & { from: number; to: number }) | null = null;
  view.state.field(markField).between(at, at, (from, to, decoration) => {
    if (!best || to - from < best.to - best.from) best = { ...(decoration.spec.mark as Mark), from, to };
  });
  return best;
};

const note = (mark: Mark): HTMLElement => {
  const dom = document.createElement('div');
  dom.className = `cm-note cm-note-${mark.severity}`;
  const what = dom.appendChild(document.createElement('strong'));
  what.textContent = mark.what;
  const todo = dom.appendChild(document.createElement('span'));
  todo.textContent = mark.todo;
  return dom;
};

const hover = hoverTooltip(
  (view, at) => {
    const mark = markAt(view, at);
    return mark && { pos: mark.from, end: mark.to, above: true, create: () => ({ dom: note(mark) }) };
  },
  { hoverTime: 250 },
);

const explained = StateField.define<Tooltip | null>({
  create: () => null,
  update: (before, transaction) => {
    for (const effect of transaction.effects) {
      if (!effect.is(explain)) continue;
      let mark: Mark | null = null;
      transaction.state.field(markField).between(effect.value, effect.value, (_from, _to, decoration) => {
        mark ??= decoration.spec.mark as Mark;
      });
      const found = mark as Mark | null;
      return found && { pos: effect.value, above: true, create: () => ({ dom: note(found) }) };
    }
    return transaction.docChanged || transaction.selection ? null : before;
  },
  provide: (field) => showTooltip.from(field),
});

/** What a jump's selection is marked with: it points at its own finding, and not at another on the same words. */
export const JUMP = 'select.jump';

/** Selects a finding's words, scrolls to them, and says what is found there. */
export const jumpTo = (view: EditorView, key: string): boolean => {
  const place = placeOf(view, key);
  if (!place) return false;
  view.dispatch({
    selection: { anchor: place.from, head: place.to },
    userEvent: JUMP,
    effects: [EditorView.scrollIntoView(place.from, { y: 'center' })],
  });
  view.dispatch({ effects: explain.of(place.from) });
  view.focus();
  return true;
};

/** Underlines with their tooltips. */
export const findingMarks: Extension = [markField, explained, hover];
