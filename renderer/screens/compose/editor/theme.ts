import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const wave = (color: string): Record<string, string> => ({
  textDecoration: `underline wavy ${color}`,
  textDecorationThickness: '1.5px',
  textUnderlineOffset: '4px',
  textDecorationSkipInk: 'none',
});

/** The editor stands in a shadow root (its sheets are constructed there, which the window's policy allows): all of its look is here. */
export const editorTheme: Extension = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'transparent',
    fontSize: '15.5px',
    height: '100%',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--f-text)',
    lineHeight: '1.55',
    minHeight: '112px',
    maxHeight: '30vh',
    overflow: 'auto',
  },
  '.cm-content': { padding: '12px 0 8px', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px' },
  '.cm-placeholder': { color: 'var(--faint)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-specialChar': { color: 'var(--block)' },
  '.cm-finding-block': wave('var(--block)'),
  '.cm-finding-review': wave('var(--review)'),
  '.cm-finding-warn': wave('var(--warn-mark)'),
  '.cm-finding-note': wave('var(--edge)'),
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    backgroundColor: 'var(--raised)',
    boxShadow: 'var(--shadow-float)',
    zIndex: '40',
  },
  '.cm-note': {
    display: 'grid',
    gap: '2px',
    maxWidth: '340px',
    padding: '7px 11px',
    font: '400 12.5px/1.45 var(--f-text)',
    color: 'var(--muted)',
  },
  '.cm-note strong': { color: 'var(--ink)', fontWeight: '600' },
});
