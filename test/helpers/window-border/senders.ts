import type { CallEvent } from '../../../main/ipc/sender.ts';

/** Ids of the main window's contents and of its top frame. */
export const OURS = 7;
const FRAME = 3;

const frame = (more: Partial<NonNullable<CallEvent['senderFrame']>> = {}): CallEvent['senderFrame'] => ({
  url: 'app://hallpass/',
  parent: null,
  frameTreeNodeId: FRAME,
  ...more,
});
const contents = (id: number = OURS): CallEvent['sender'] => ({ id, mainFrame: { frameTreeNodeId: FRAME } });

/** The main window on its own page, wherever in it one is. */
export const OWN_EVENTS: readonly CallEvent[] = [
  { sender: contents(), senderFrame: frame() },
  { sender: contents(), senderFrame: frame({ url: 'app://hallpass/index.html' }) },
  { sender: contents(), senderFrame: frame({ url: 'app://hallpass/?a=b#/queue' }) },
];

const STRANGE_PAGES = [
  '',
  'about:blank',
  'about:srcdoc',
  'null',
  'app:',
  'app://hallpass/media-window.html',
  'app://hallpass/assets/index.js',
  'app://hallpass//',
  'app://hallpass.example/',
  'app://evil/',
  'app://hallpass:8080/',
  'app://hallpass@evil/',
  'app://me:word@hallpass/',
  'https://hallpass/',
  'https://evil.example/app://hallpass/',
  'http://localhost/',
  'file:///',
  'file:///app://hallpass/',
  'data:text/html,app://hallpass/',
  'blob:app://hallpass/1',
  'javascript:app://hallpass/',
  'devtools://devtools/bundled/index.html',
  'chrome-extension://hallpass/',
] as const;

/** Everybody else, by name. */
export const STRANGERS: readonly (readonly [name: string, event: CallEvent])[] = [
  ['nobody', { sender: null, senderFrame: null }],
  ['a frame without contents', { sender: null, senderFrame: frame() }],
  ['a frame that is gone', { sender: contents(), senderFrame: null }],
  ['another window of the app', { sender: contents(8), senderFrame: frame() }],
  ['contents without a frame', { sender: { id: OURS }, senderFrame: frame() }],
  ['an embedded frame', { sender: contents(), senderFrame: frame({ parent: {} }) }],
  ['a frame that is not the top one', { sender: contents(), senderFrame: frame({ frameTreeNodeId: 4 }) }],
  ...STRANGE_PAGES.map(
    (url) => [`the page "${url}"`, { sender: contents(), senderFrame: frame({ url }) }] as const,
  ),
];
