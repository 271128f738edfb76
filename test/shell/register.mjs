import './electron-hook.mjs';
import './clock.mjs';
import './egress.mjs';
import './chromium.mjs';

/**
 * Start a built app on the stand-in: `node --import ./test/shell/register.mjs out/main/index.js`. Chromium is already
 * starting by the time the app's first line runs.
 */
