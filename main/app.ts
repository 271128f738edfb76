import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session as sessions,
  shell,
  Tray,
} from 'electron';
import type { AppEvent } from '../shared/ipc/events.ts';
import type { AppState } from '../shared/ipc/views.ts';
import { makeHandlers } from './ipc/handlers.ts';
import { logLine } from './ipc/refuse.ts';
import { serve } from './ipc/serve.ts';
import { type FaceFinderParts, makeFaceFinder } from './media/face-finder.ts';
import { faceRecords } from './media/face-records.ts';
import { openFaceWindow } from './media/face-window.ts';
import { makeFileTokens } from './media/file-tokens.ts';
import { filesBeside } from './media/files-beside.ts';
import { folderReader } from './media/folder-reader.ts';
import { type MediaRoom, makeMediaKeeper } from './media/keeper.ts';
import { openFilmWindow } from './media/video/film-window.ts';
import { openMediaWindow } from './media/media-window.ts';
import { processTime } from './media/process-time.ts';
import { slowness } from './media/slowness.ts';
import { makePublisher } from './publishers/index.ts';
import { makeSample } from './sample/make-sample.ts';
import { machineClock } from './scheduler/clock.ts';
import { makeScheduler, type Scheduler } from './scheduler/tick.ts';
import { lookOnWake } from './scheduler/wake.ts';
import { keychain } from './secrets.ts';
import type { Clock, FaceFinder, Services } from './services.ts';
import { makeSession } from './session/session.ts';
import { diskOf } from './storage/disk-of.ts';
import { districtFolder } from './storage/district-folder.ts';
import { nodeFiles } from './storage/node-files.ts';
import { openLibrary } from './storage/open-library.ts';
import { backupsOf } from './storage/backups-of.ts';
import { findBackups, restoreBackup } from './storage/restore-backup.ts';
import { openExport } from './storage/open-export.ts';
import { readChosen } from './storage/read-chosen.ts';
import { writeExport } from './storage/write-export.ts';
import { APP_PRIVILEGES, serveApp } from './window/app-protocol.ts';
import { isOpenToDebugging } from './window/debugging.ts';
import { makeDesk } from './window/desk.ts';
import { makeFlush } from './window/flush.ts';
import { makeAskToLose, makeAskToReload } from './window/ask-to-lose.ts';
import { guardEveryWindow, guardSession, hasOwnDictionaries } from './window/guard.ts';
import { isOnlyOne, lifecycle, type Quitting } from './window/lifecycle.ts';
import { mainWindow } from './window/main-window.ts';
import { menuTemplate } from './window/menu.ts';
import { HIDDEN_FLAG, startAtLogin } from './window/start-at-login.ts';
import { trayItem, type TrayItem } from './window/tray.ts';
import { backUpWhenDue } from './workflow/backup.ts';
import { countNeedsYou } from './workflow/list-queue.ts';
import { shownPicture, shownVideo } from './workflow/open-review-file.ts';
import { lookAtWhatIsOut } from './workflow/look-at-what-is-out.ts';
import { recheckPassedBy } from './workflow/recheck-queue.ts';
import { recover } from './workflow/recover.ts';
import { LOOK_EVERY_MS, lookIntoFolder } from './workflow/watch-folder.ts';
import { releaseDue } from './workflow/release-due.ts';
import { endRequest } from './workflow/request-records.ts';
import { tendDistrictFile } from './workflow/tend-district-file.ts';

// Long because: it is one list of everything that is constructed, read from top to bottom.

const SYSTEMS: Readonly<Record<string, AppState['system']>> = { darwin: 'mac', win32: 'windows' };

/** Ids are random and made here: 80 bits, so that two laptops never make the same. */
const newId = (): string => randomBytes(10).toString('hex');

const log = (line: string): void => console.error(line);

/**
 * The composition root: the only place that constructs things. `built`: the folder of the built main file, beside
 * which lie the preloads, the pages and the assets. Reads as a list; what each thing does is written where it lives.
 */
export const startApp = (built: string): void => {
  if (isOpenToDebugging(app)) {
    log('Hallpass does not start with a door for other programs: leave out --remote-debugging-port.');
    app.exit(1);
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([APP_PRIVILEGES]);
  if (!isOnlyOne(app)) {
    app.quit();
    return;
  }
  app.setAppUserModelId('org.hallpass.desktop');
  void app
    .whenReady()
    .then(() => open(built))
    .catch((thrown: unknown) => {
      log(logLine('start', thrown));
      dialog.showErrorBox(
        'Hallpass could not start',
        'Something broke before the window could open. Nothing was changed. Please start Hallpass again.',
      );
      app.exit(1);
    });
};

const open = async (built: string): Promise<void> => {
  const { platform } = process;
  const assets = join(built, 'assets');
  const userData = app.getPath('userData');
  const folders = { own: join(userData, 'library'), sample: join(userData, 'sample-library') } as const;

  // Time: the sample's past is told on a clock turned back.
  let travelled: number | null = null;
  const clock: Clock = { now: () => travelled ?? machineClock.now() };

  // The window, its border and what the system does for us.
  let quitting: Quitting = { isQuitting: () => false };
  let tray: TrayItem | null = null;
  const flush = makeFlush(
    () => window.isLoaded(),
    () => window.tell({ kind: 'flush' }),
  );
  const window = mainWindow({
    make: (options) => new BrowserWindow(options),
    preload: join(built, '..', 'preload', 'index.cjs'),
    icon: join(assets, 'window', 'icons', 'icon.png'),
    boundsFile: join(userData, 'window.json'),
    screens: () => screen.getAllDisplays().map((display) => display.workArea),
    spellcheck: hasOwnDictionaries(platform),
    packaged: app.isPackaged,
    isDark: () => nativeTheme.shouldUseDarkColors,
    flush: flush.ask,
    isQuitting: () => quitting.isQuitting(),
    sessionEnds: () => app.quit(),
    reloaded: () =>
      tell({ kind: 'notice', text: 'The window had to be loaded again. What was saved is still there.' }),
    mayReload: makeAskToReload({ dialog, window: () => window.current() }),
  });
  const show = (): void => void window.show().catch((thrown: unknown) => log(logLine('show', thrown)));
  const go = (to: AppEvent & { kind: 'go' }): void => {
    show();
    window.tell(to);
  };
  const desk = makeDesk({
    shell,
    clipboard,
    dialog,
    nativeTheme,
    Notification,
    window: window.current,
    go: (to) => go({ kind: 'go', ...to }),
    startAtLogin: startAtLogin(app, platform, process.env),
  });
  guardSession(sessions.defaultSession, platform);
  guardEveryWindow(app);

  // Pictures.
  const hidden = {
    make: (options: BrowserWindowConstructorOptions) => new BrowserWindow(options),
    ipcMain,
    preload: join(built, '..', 'preload', 'media.cjs'),
    packaged: app.isPackaged,
    log,
    processTime: processTime(() => app.getAppMetrics()),
    slowness,
    now: clock.now,
  };
  const drawing = openMediaWindow(hidden);
  const looking = openFaceWindow(hidden);
  // A video is decoded by the graphics card where it can be, in a process of its own.
  const playing = openFilmWindow({ ...hidden, processTime: processTime(() => app.getAppMetrics(), 'GPU') });
  const mediaIn = (library: string): MediaRoom =>
    makeMediaKeeper({
      library,
      disk: diskOf(nodeFiles),
      redraw: drawing.redraw,
      still: playing.still,
      log,
      now: clock.now,
      newId,
    });
  const facesIn = (library: string, pictures: FaceFinderParts['media']): FaceFinder =>
    makeFaceFinder({
      records: faceRecords({ library, disk: diskOf(nodeFiles), newId }),
      media: pictures,
      find: looking.find,
      letGo: looking.letGo,
      goOn: drawing.rest,
      newId,
      changed: (scan) => tell({ kind: 'faces', scan }),
      log,
    });
  let media: MediaRoom | null = null;
  const sharedFolder = districtFolder(nodeFiles, newId);
  const tokens = makeFileTokens({ now: clock.now, newToken: () => randomBytes(24).toString('base64url') });
  const shownElsewhere = async (sha256: string) => {
    const services = session.current();
    if (services === null) return null;
    return shownPicture(services, sha256) ?? (await shownVideo(services, sha256));
  };
  serveApp(protocol, {
    root: join(built, '..', 'renderer'),
    cleared: (sha256) =>
      looking.serve(async () => (await media?.clearedByHash(sha256)) ?? (await shownElsewhere(sha256))),
    job: drawing.bytesOf,
  });

  const tell = (event: AppEvent): void => {
    window.tell(event);
    if (event.kind === 'changed' && (event.what.includes('queue') || event.what.includes('state')))
      countForTray();
  };
  const countForTray = (): void => {
    const services = session.current();
    if (services === null || tray === null) return;
    void countNeedsYou(services).then(
      (count) => tray?.update(count),
      (thrown: unknown) => log(logLine('tray', thrown)),
    );
  };

  // The library and the work on it.
  let scheduler: Scheduler | null = null;
  let watching: Scheduler | null = null;
  const startWork = (services: Services): void => {
    desk.setAppearance(services.stores.settings.get().appearance);
    scheduler = makeScheduler({
      recover: (isStopped) => recover(services, { isStopped }),
      tick: async (isStopped) => {
        // What is due waits for no backup.
        void backUpWhenDue(services).catch((thrown: unknown) => log(logLine('backup', thrown)));
        await tendDistrictFile(services);
        await recheckPassedBy(services, { isStopped });
        if (isStopped()) return;
        await releaseDue(services);
        await lookAtWhatIsOut(services);
      },
      failed: (thrown) => log(logLine('tick', thrown)),
    });
    // The window need not wait for the first look; it is told what that changes.
    void scheduler.start().then(countForTray);
    watching = makeScheduler(
      {
        recover: async () => undefined,
        tick: async () => {
          if (await lookIntoFolder(services)) void watching?.look();
        },
        failed: (thrown) => log(logLine('watched folder', thrown)),
      },
      undefined,
      LOOK_EVERY_MS,
    );
    void watching.start();
    services.faces.catchUp();
  };
  lookOnWake(powerMonitor, { look: async () => scheduler?.look() });
  const session = makeSession({
    version: app.getVersion(),
    system: SYSTEMS[platform] ?? 'linux',
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    keychain: keychain(safeStorage, platform),
    now: clock.now,
    newId,
    open: ({ which, ...options }) =>
      openLibrary({
        fs: nodeFiles,
        path: folders[which],
        now: clock.now,
        randomBytes,
        keyWrap: keychain(safeStorage, platform),
        ...options,
      }),
    servicesFor: (stores, me) => {
      media = mediaIn(stores.info.path);
      const faces = facesIn(stores.info.path, media);
      return {
        clock,
        stores,
        media,
        faces,
        tokens,
        desk,
        publisher: makePublisher(),
        tell,
        newId,
        me,
        readChosen: readChosen(nodeFiles),
        filesBeside,
        folder: folderReader,
        districtFolder: sharedFolder,
        backups: backupsOf({ fs: nodeFiles, library: stores.info, now: clock.now, newId }),
        openExport: openExport(nodeFiles),
        writeExport: writeExport(nodeFiles),
      };
    },
    fillSample: (services) =>
      makeSample(services, {
        pictures: join(assets, 'sample', 'pictures'),
        travel: (now) => {
          travelled = now;
        },
      }),
    opened: startWork,
    closing: async () => {
      const services = session.current();
      if (services !== null) await endRequest(services);
      await services?.faces.stop();
      await Promise.all([scheduler?.stop(), watching?.stop()]);
    },
    notice: (text) => tell({ kind: 'notice', text }),
    revealFolder: desk.revealFolder,
    backups: {
      pickFolder: desk.pickFolder,
      find: (folder) => findBackups(nodeFiles, folder),
      restore: (backup) => restoreBackup(nodeFiles, backup, folders.own),
    },
    flushed: flush.done,
  });
  serve(ipcMain, makeHandlers(session), {
    mainContents: window.contentsId,
    dropped: async (paths) => (session.services(), tokens.issue(paths)),
    log,
  });

  // Coming and going.
  const askToLose = makeAskToLose({ dialog, show: window.show, window: window.current });
  quitting = lifecycle(app, powerMonitor, {
    show,
    mayGo: async () => askToLose(await flush.ask()),
    finish: async () => {
      await session.close();
      drawing.close();
      looking.close();
      playing.close();
    },
    failed: (what, thrown) => log(logLine(what, thrown)),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({ platform, packaged: app.isPackaged, close: () => window.current()?.close() }),
    ),
  );
  const started = session.start();
  tray = trayItem({
    Tray,
    Menu,
    nativeImage,
    icons: join(assets, 'window', 'icons'),
    platform,
    isDark: () => nativeTheme.shouldUseDarkColors,
    show,
    showQueue: () => go({ kind: 'go', to: 'queue', id: null }),
    quit: () => app.quit(),
  });
  nativeTheme.on('updated', () => tray?.redraw());
  void started.then(countForTray);
  // Started by the system at login: to the tray, unless something waits for an answer. Where there is no tray, the
  // window is the only way back.
  const isQuiet =
    process.argv.includes(HIDDEN_FLAG) && tray !== null && (await session.state()).phase === 'open';
  if (!isQuiet) await window.show();
};
