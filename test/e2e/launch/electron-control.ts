import type { BrowserWindow } from 'electron';

type Modules = typeof import('electron');

/**
 * The control channel's operations on real Electron. Runs inside main, so it closes over nothing: the
 * app's calls on the system are noted on the way through, dialogs are answered, and nothing opens
 * outside. Calls made before the first window are not noted.
 */
export function installControl(
  electron: Modules,
  start: { readonly clock: number; readonly keychain: string },
): void {
  const {
    app,
    BrowserWindow: Windows,
    clipboard,
    dialog,
    ipcMain,
    Menu,
    Notification,
    powerMonitor,
  } = electron;
  const { safeStorage, session, shell, Tray } = electron;
  const calls: { kind: string; what: unknown }[] = [];
  const answers: Record<'open' | 'save' | 'message', unknown[]> = { open: [], save: [], message: [] };
  const notes: Electron.Notification[] = [];
  const trays: Electron.Tray[] = [];
  let trayMenu: Electron.Menu | null = null;
  let openPathAnswer = '';
  let ahead = start.clock;
  let keychain = start.keychain;
  const note = (kind: string, what: unknown): void => void calls.push({ kind, what });
  const patch = (on: object, methods: Record<string, unknown>): void => void Object.assign(on, methods);

  const RealDate = Date;
  const now = (): number => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made) as object,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });

  patch(shell, {
    openExternal: async (url: string) => note('openExternal', url),
    openPath: async (path: string) => (note('openPath', path), openPathAnswer),
    showItemInFolder: (path: string) => note('showItemInFolder', path),
  });
  const ask = (kind: keyof typeof answers, args: unknown[]): unknown => {
    note(`dialog.${kind}`, JSON.parse(JSON.stringify(args.at(-1) ?? {})));
    return answers[kind].shift();
  };
  patch(dialog, {
    showOpenDialog: async (...args: unknown[]) => {
      const paths = (ask('open', args) ?? []) as string[];
      return { canceled: paths.length === 0, filePaths: paths };
    },
    showSaveDialog: async (...args: unknown[]) => {
      const path = (ask('save', args) ?? '') as string;
      return { canceled: path === '', filePath: path };
    },
    showMessageBox: async (...args: unknown[]) => {
      const { cancelId } = (args.at(-1) ?? {}) as { cancelId?: number };
      return { response: ask('message', args) ?? cancelId ?? 0, checkboxChecked: false };
    },
    showErrorBox: (title: string, content: string) => note('dialog.error', { title, content }),
  });
  patch(Notification.prototype, {
    show(this: Electron.Notification) {
      notes.push(this);
      note('notification', { number: notes.length, title: this.title, body: this.body });
    },
  });
  // oxlint-disable-next-line typescript/unbound-method -- called with its tray below
  const setContextMenu = Tray.prototype.setContextMenu;
  patch(Tray.prototype, {
    setContextMenu(this: Electron.Tray, menu: Electron.Menu | null) {
      if (!trays.includes(this)) trays.push(this);
      trayMenu = menu;
      setContextMenu.call(this, menu);
    },
  });
  const isAvailable = (): boolean => keychain !== 'none' && isReal();
  const isReal = safeStorage.isEncryptionAvailable.bind(safeStorage);
  patch(safeStorage, {
    isEncryptionAvailable: isAvailable,
    getSelectedStorageBackend: () => (keychain === 'basic_text' ? 'basic_text' : 'gnome_libsecret'),
  });

  const main = (): BrowserWindow | undefined =>
    Windows.getAllWindows().find((each) => each.isVisible()) ?? Windows.getAllWindows()[0];
  const windowOf = (id?: number): BrowserWindow | null | undefined =>
    id === undefined ? main() : Windows.fromId(id);
  const items = (menu: Electron.Menu | null): unknown =>
    menu?.items.map((item) => ({ label: item.label, enabled: item.enabled, checked: item.checked }));
  const handlers = (): Map<string, (event: unknown, ...args: unknown[]) => unknown> =>
    (ipcMain as unknown as { _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => unknown> })
      ._invokeHandlers;

  const operations: Record<string, (...args: never[]) => unknown> = {
    windows: () =>
      Windows.getAllWindows().map((each) => ({
        id: each.id,
        url: each.webContents.getURL(),
        title: each.getTitle(),
        visible: each.isVisible(),
        focused: each.isFocused(),
        options: {
          webPreferences: (
            each.webContents as unknown as { getLastWebPreferences: () => unknown }
          ).getLastWebPreferences(),
        },
      })),
    calls: (kind?: string) => calls.filter((call) => kind === undefined || call.kind === kind),
    forgetCalls: () => void (calls.length = 0),
    channels: () => [...handlers().keys()].sort((a, b) => (a < b ? -1 : 1)),
    answerOpen: (paths: string[]) => void answers.open.push(paths),
    answerSave: (path: string) => void answers.save.push(path),
    answerMessage: (button: number) => void answers.message.push(button),
    answerOpenPath: (text: string) => void (openPathAnswer = text),
    clipboard: () => clipboard.readText(),
    setClipboard: (text: string) => clipboard.writeText(text),
    keychain: (mode: string) => void (keychain = mode),
    power: (event: string) => void powerMonitor.emit(event as 'resume', {}),
    clock: (to: number) => (ahead = to),
    // Real files bring their real paths here.
    dropPaths: () => undefined,
    clickNotification: (number?: number) => void notes.at((number ?? notes.length) - 1)?.emit('click', {}),
    closeNotification: (number?: number) => void notes.at((number ?? notes.length) - 1)?.emit('close', {}),
    menu: (where: string) => items(where === 'tray' ? trayMenu : Menu.getApplicationMenu()),
    clickMenu: (where: string, path: string[]) => {
      let menu = where === 'tray' ? trayMenu : Menu.getApplicationMenu();
      let item: Electron.MenuItem | undefined;
      for (const label of path) {
        item = menu?.items.find((each) => each.label === label);
        if (item === undefined) throw new Error(`No menu entry "${path.join(' › ')}"`);
        menu = item.submenu ?? null;
      }
      item?.click(undefined, main(), main()?.webContents);
    },
    trays: () => trays.map(() => ({})),
    clickTray: () => void trays[0]?.emit('click', {}),
    closeWindow: (id?: number) => windowOf(id)?.close(),
    showWindow: (id?: number) => windowOf(id)?.show(),
    hideWindow: (id?: number) => windowOf(id)?.hide(),
    crashWindow: (id?: number) => windowOf(id)?.webContents.forcefullyCrashRenderer(),
    quit: () => void setImmediate(() => app.quit()),
    appEvent: (name: string, ...args: unknown[]) =>
      void app.emit(name as 'activate', { preventDefault() {} }, ...(args as [])),
    secondInstance: (argv: string[]) => void app.emit('second-instance', {}, argv, process.cwd(), null),
    invoke: async (channel: string, args: unknown[] = [], url?: string | null) => {
      const sender = main()?.webContents;
      const senderFrame =
        url === undefined ? sender?.mainFrame : url === null ? null : { url, origin: new URL(url).origin };
      const handler = handlers().get(channel);
      if (handler === undefined) return { ok: false, message: `No handler registered for '${channel}'` };
      try {
        return { ok: true, value: await handler({ sender, senderFrame, type: 'frame' }, ...args) };
      } catch (problem) {
        return { ok: false, message: String(problem) };
      }
    },
    evaluate: (code: string, args: unknown[]) =>
      // oxlint-disable-next-line typescript/no-implied-eval -- a test's own function, sent as text from its process
      (new Function(`return (${code})`)() as (...all: unknown[]) => unknown)(electron, ...args),
  };
  void session;
  (globalThis as Record<string, unknown>).hallpassTestControl = (
    _modules: unknown,
    name: string,
    args: readonly unknown[],
  ): unknown => {
    const run = operations[name];
    if (run === undefined) throw new Error(`Real Electron has no operation "${name}" here`);
    return (run as (...all: unknown[]) => unknown)(...args);
  };
}
