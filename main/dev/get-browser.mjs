import { aptInstall, mayInstall } from './apt-install.mjs';
import { findBrowser } from './find-browser.mjs';

/**
 * An installed browser; on Debian as root Debian's own `chromium` is installed when there is none.
 * @param {(line: string) => void} [say]
 * @returns {{ path: string, name: string } | { path: null, why: string }} `why` says exactly what to install
 */
export function getBrowser(say = console.log) {
  const found = findBrowser();
  if (found !== null) return found;
  if (process.env.CHROMIUM)
    return { path: null, why: `CHROMIUM names ${process.env.CHROMIUM}, which is no program.` };
  if (mayInstall()) {
    say('No browser is installed: getting Debian’s chromium with apt-get');
    // A bare machine has no emoji either; pictures would show boxes in their place.
    if (aptInstall(['chromium', 'fonts-noto-color-emoji'])) {
      const installed = findBrowser();
      if (installed !== null) return installed;
    }
    return {
      path: null,
      why: 'apt-get could not install chromium. Install it by hand: apt-get install chromium',
    };
  }
  return { path: null, why: whatToInstall() };
}

function whatToInstall() {
  if (process.platform === 'darwin')
    return 'Install Chrome from https://www.google.com/chrome, or name a browser in CHROMIUM.';
  if (process.platform === 'win32')
    return 'Install Edge or Chrome (https://www.google.com/chrome), or name a browser in CHROMIUM.';
  return 'Install Chromium (Debian and Ubuntu: "sudo apt-get install chromium"; Fedora: "sudo dnf install chromium"), or name a browser in CHROMIUM.';
}
