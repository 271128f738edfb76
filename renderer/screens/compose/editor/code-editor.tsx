import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder as emptyWords } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { findingMarks, JUMP, jumpTo, type Mark, markAt, setMarks } from './marks.ts';
import { editorTheme } from './theme.ts';

export interface CodeEditorProps {
  /** Which text of which post: each keeps its own undo. */
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly label: string;
  readonly placeholder: string;
  /** Made of exactly `marksOf`; laid only over that text, and carried along by edits. */
  readonly marks: readonly Mark[];
  readonly marksOf: string;
  readonly onPoint: (key: string | null) => void;
  readonly jump: { readonly n: number; readonly key: string } | null;
  /** Given the view, to put an emoji where the caret stands. */
  readonly onReady: (insert: (text: string) => void) => void;
}

/** The part that differs between two texts, so that a fix moves neither caret nor marks that it does not touch. */
const difference = (before: string, after: string): { from: number; to: number; insert: string } => {
  let from = 0;
  const shortest = Math.min(before.length, after.length);
  while (from < shortest && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shortest - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
};

/** Plain text: wraps, spell-checks, underlines findings. What it holds is UTF-16 for UTF-16 the post's text. */
export const CodeEditor = (props: CodeEditorProps) => {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef(props);
  const states = useRef(new Map<string, EditorState>());
  const shown = useRef(props.id);
  const jumped = useRef(0);
  useLayoutEffect(() => {
    latest.current = props;
  });

  const make = useRef(
    (text: string): EditorState =>
      EditorState.create({
        doc: EditorState.create({ extensions: [EditorState.lineSeparator.of('\n')] }).toText(text),
        extensions: [
          EditorState.lineSeparator.of('\n'),
          EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?/g, '\n')),
          history(),
          keymap.of([...historyKeymap, ...standardKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of(() => ({
            'aria-label': latest.current.label,
            tabindex: '0',
            spellcheck: 'true',
            autocapitalize: 'sentences',
          })),
          emptyWords(latest.current.placeholder),
          findingMarks,
          editorTheme,
          EditorView.updateListener.of((update) => {
            const own = update.transactions.some((one) => one.annotation(Transaction.remote) !== true);
            if (update.docChanged && own) latest.current.onChange(update.state.doc.toString());
            if (update.focusChanged && !update.view.hasFocus) latest.current.onBlur();
            const isJump = update.transactions.some((one) => one.isUserEvent(JUMP));
            if (update.selectionSet && update.view.hasFocus && !isJump) {
              latest.current.onPoint(markAt(update.view, update.state.selection.main.head)?.key ?? null);
            }
          }),
        ],
      }),
  );

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus: true });
    const kept = states.current;
    const view = new EditorView({ state: make.current(latest.current.value), parent: shadow, root: shadow });
    editor.current = view;
    latest.current.onReady((text) => {
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input', scrollIntoView: true });
      view.focus();
    });
    return () => {
      view.destroy();
      editor.current = null;
      kept.clear();
    };
  }, []);

  const { id, value, marks, marksOf, jump } = props;
  useLayoutEffect(() => {
    const view = editor.current;
    if (!view) return;
    if (shown.current !== id) {
      states.current.set(shown.current, view.state);
      shown.current = id;
      view.setState(states.current.get(id) ?? make.current(value));
    }
    const now = view.state.doc.toString();
    if (now !== value) {
      view.dispatch({ changes: difference(now, value), annotations: [Transaction.remote.of(true)] });
    }
  }, [id, value]);

  useEffect(() => {
    const view = editor.current;
    if (view && view.state.doc.toString() === marksOf) view.dispatch({ effects: setMarks.of(marks) });
  }, [id, marks, marksOf]);

  useEffect(() => {
    if (!jump || !editor.current || jump.n === jumped.current) return;
    jumped.current = jump.n;
    if (!jumpTo(editor.current, jump.key)) editor.current.focus();
  }, [jump]);

  return <div ref={host} className="code-editor" />;
};
