import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import * as electron from './electron.mjs';
import { app } from './app.mjs';
import { calls, forgetCalls, record } from './calls.mjs';
import { clockOffset, setClockOffset } from './clock.mjs';
import { answers, notes, openPathAnswer, powerMonitor } from './desk.mjs';
import { left } from './chromium-process.mjs';
import { channels, invoke } from './ipc.mjs';
import { keychain } from './keychain.mjs';
import { clickItem, labels, shown, trays } from './menu.mjs';
import { originOf } from './origin.mjs';
import { askPermission, checkPermission } from './session.mjs';
import { setSystemColors } from './theme-state.mjs';
import { devToolsPort, droppedPaths } from './web-contents.mjs';
import { BrowserWindow } from './window.mjs';

/** Tells every window something, its page as it is and the pages that come after it. */
async function tellWindows(message) {
  for (const each of BrowserWindow.getAllWindows()) {
    try {
      await each.webContents.begun();
      await each.webContents.refreshScript();
      each.webContents.post(message);
    } catch (problem) {
      // A hidden window closes by itself when nothing is left to do, perhaps at this moment.
      await wait(200);
      if (!each.isDestroyed()) throw problem;
    }
  }
}

/**
 * What a test process may ask, over Node's own channel between parent and child: `{ id, op, args }` is
 * answered by `{ id, ok, value }` or `{ id, ok: false, message }`. There is no channel unless a parent made one.
 */
const main = () =>
  BrowserWindow.getAllWindows().find((each) => each.isVisible()) ?? BrowserWindow.getAllWindows()[0];
const windowOf = (id) => (id === undefined ? main() : BrowserWindow.fromId(id));

const operations = {
  where: async () => ({ devTools: `http://127.0.0.1:${await devToolsPort()}`, pid: process.pid, ...left }),
  windows: () =>
    BrowserWindow.getAllWindows().map((each) => ({
      id: each.id,
      url: each.webContents.getURL(),
      title: each.getTitle(),
      visible: each.isVisible(),
      focused: each.isFocused(),
      options: tidy(each.options),
    })),
  calls: (kind) => tidy(calls(kind)),
  forgetCalls,
  channels,

  answerOpen: (paths) => void answers.open.push(paths),
  answerSave: (path) => void answers.save.push(path),
  answerMessage: (button) => void answers.message.push(button),
  answerOpenPath: (text) => void (openPathAnswer.value = text),
  clipboard: () => electron.clipboard.readText(),
  setClipboard: (text) => electron.clipboard.writeText(text),
  keychain: (mode) => void (keychain.mode = mode),
  power: (event) => void powerMonitor.emit(event, {}),
  systemColors: setSystemColors,
  async clock(ahead) {
    setClockOffset(ahead);
    await tellWindows({ k: 'clock', ahead });
    return clockOffset();
  },
  async dropPaths(paths) {
    Object.assign(droppedPaths, paths);
    await tellWindows({ k: 'paths', paths: { ...droppedPaths } });
  },

  clickNotification: (number) => void noteAt(number).emit('click', {}),
  closeNotification: (number) => void noteAt(number).close(),
  menu: (where) => (shown[where] === null ? null : labels(shown[where])),
  clickMenu: (where, path) => clickItem(shown[where], path, main()),
  trays: () => [...trays].map((each) => ({ toolTip: each.toolTip ?? '' })),
  clickTray: () => [...trays][0].emit('click', {}),

  closeWindow: (id) => windowOf(id)?.close(),
  showWindow: (id) => windowOf(id)?.show(),
  hideWindow: (id) => windowOf(id)?.hide(),
  async reload(id) {
    const contents = windowOf(id).webContents;
    const loaded = new Promise((done) => contents.once('did-finish-load', done));
    contents.reload();
    await loaded;
  },
  /** A picture of the window, once it has settled: no picture or face of letters still loading. */
  async picture(path, id) {
    const { page } = windowOf(id).webContents;
    await page.evaluate(`(async () => {
      if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
      await document.fonts.ready;
      await new Promise((done) => setTimeout(done, 250));
    })()`);
    writeFileSync(path, await page.picture());
  },
  crashWindow: (id) => windowOf(id)?.webContents.forcefullyCrashRenderer(),
  quit: () => setImmediate(() => app.quit()),
  appEvent: (name, ...args) => void app.emit(name, { preventDefault() {} }, ...args),
  secondInstance: (argv) => void app.emit('second-instance', {}, argv, process.cwd(), null),

  /** A call as if a frame at `url` had made it. Its reply, or the message the page would see. */
  async invoke(channel, args = [], url) {
    const sender = main()?.webContents;
    const frame = sender?.mainFrame;
    const senderFrame =
      url === undefined
        ? frame
        : url === null
          ? null
          : { ...frame, url, origin: originOf(url), parent: null };
    return await invoke({ sender, senderFrame, processId: 1, frameId: 1 }, channel, args);
  },
  askPermission: (permission, url) => askPermission(main().webContents, permission, url),
  checkPermission: (permission, url) => checkPermission(main().webContents, permission, url),
  askNavigate: (url) => main().webContents.mayNavigate(url),
  askOpenWindow: (url) => main().webContents.askToOpen(url).action,
  /** Runs `(electron, ...args) => value` in main: for what no other operation reads. */
  // oxlint-disable-next-line typescript/no-implied-eval -- a test's own function, sent as text from its process
  evaluate: async (code, args) => tidy(await new Function(`return (${code})`)()(electron, ...args)),
};

function noteAt(number) {
  const note = number === undefined ? [...notes.values()].at(-1) : notes.get(number);
  if (note === undefined) throw new Error('No such notification is shown');
  return note;
}

/** Plain data only: functions and live objects do not cross processes. */
function tidy(value, depth = 0) {
  if (typeof value === 'function') return '(function)';
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array || value instanceof Date)
    return value;
  if (depth > 8) return '(deep)';
  if (Array.isArray(value)) return value.map((each) => tidy(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(each, depth + 1)]));
}

/** Listens to the parent, when there is one; the app ends with it. */
export function listen() {
  if (process.send === undefined) return;
  process.on('message', (message) => void answer(message));
  process.on('disconnect', () => app.exit(0));
  process.channel?.unref();
  // A test that opened the app waits for this.
  process.send({ ready: true });
}

async function answer({ id, op, args }) {
  let reply;
  try {
    const run = operations[op];
    if (run === undefined) throw new Error(`The stand-in has no operation "${op}"`);
    reply = { id, ok: true, value: await run(...args) };
  } catch (problem) {
    reply = { id, ok: false, message: String(problem?.stack ?? problem) };
  }
  try {
    process.send?.(reply);
  } catch (problem) {
    record('control.failed', String(problem));
  }
}
