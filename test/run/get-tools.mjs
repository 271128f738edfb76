import { getBrowser } from '../../main/dev/get-browser.mjs';
import { getExiftool } from '../../main/dev/get-exiftool.mjs';

/**
 * Gets the two programs that tests need and npm does not bring. A process of its own, so that they come while npm's
 * packages do; whoever needs one that did not come says what to install.
 */
getBrowser();
getExiftool();
