import { app, becomeReady, countWindowsWith } from './app.mjs';
import { listen } from './control.mjs';
import { BrowserWindow } from './window.mjs';

/** What `import { … } from 'electron'` gives in the stand-in. What is missing here does not exist there. */
export { app } from './app.mjs';
export {
  autoUpdater,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  screen,
  shell,
  systemPreferences,
} from './desk.mjs';
export { ipcMain } from './ipc.mjs';
export { safeStorage } from './keychain.mjs';
export { Menu, MenuItem, Tray } from './menu.mjs';
export { nativeImage } from './native-image.mjs';
export { net, protocol } from './protocol.mjs';
export { session } from './session.mjs';
export { nativeTheme } from './theme-state.mjs';
export { webContents } from './web-contents.mjs';
export { BrowserWindow } from './window.mjs';
export * as default from './electron.mjs';

countWindowsWith(BrowserWindow.getAllWindows);
listen();
// The app's own modules are read by the time the loop turns; schemes are registered before ready.
setImmediate(() => setImmediate(becomeReady));
void app;
