/** What a package of Hallpass may hold. Each entry says a shape of path and why it is there. */
export const ALLOWED = [
  // Name, version and where main begins.
  /^package\.json$/,
  // Main, and the chunks it loads later.
  /^out\/main\/[\w.-]+\.js$/,
  // Main's assets: sample pictures, and icons for window and tray.
  /^out\/main\/assets\/sample\/pictures\/[\w-]+\.(jpg|png)$/,
  /^out\/main\/assets\/window\/icons\/[\w@.-]+\.png$/,
  // The two doors between main and its windows.
  /^out\/preload\/(index|media)\.cjs$/,
  // The pages, their script, style, type and pictures.
  /^out\/renderer\/[\w-]+\.html$/,
  // What is shown for a video of which no picture could be made.
  /^out\/renderer\/no-poster\.svg$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  // The decoder of HEIC photos, as it came: under its licence it stays files of its own, with the licence.
  /^out\/renderer\/libheif\/(libheif\.(js|wasm)|LICENSE)$/,
  // The network that finds faces, with the program that runs it and their licences. None of the package's other networks.
  /^out\/renderer\/faces\/(ssd_mobilenetv1_model(\.bin|-weights_manifest\.json)|tfjs-backend-wasm-simd\.wasm|LICENSE[\w.-]*)$/,
];

/** What has to be in it. */
export const REQUIRED = [
  'package.json',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/renderer/libheif/libheif.wasm',
  'out/renderer/libheif/LICENSE',
  'out/renderer/faces/ssd_mobilenetv1_model.bin',
  'out/renderer/faces/tfjs-backend-wasm-simd.wasm',
  'out/renderer/faces/LICENSE',
  'out/renderer/faces/LICENSE-tensorflow.txt',
  'out/main/assets/window/icons/icon.png',
  'out/main/assets/window/icons/trayTemplate.png',
  'out/main/assets/window/icons/trayTemplate@2x.png',
  'out/main/assets/window/icons/tray-light.png',
  'out/main/assets/window/icons/tray-dark.png',
];

/** Licences that ask for their text beside what they are for, and words that only their whole text has. */
/** @type {readonly (readonly [path: string, words: readonly string[]])[]} */
export const LICENCES = [
  ['out/renderer/libheif/LICENSE', ['GNU LESSER GENERAL PUBLIC LICENSE', 'Version 3']],
  [
    'out/renderer/faces/LICENSE',
    ['Vladimir Mandic', 'The above copyright notice and this permission notice'],
  ],
  [
    'out/renderer/faces/LICENSE-tensorflow.txt',
    ['Apache License', 'Version 2.0, January 2004', 'Grant of Patent License', 'END OF TERMS AND CONDITIONS'],
  ],
];

/** The same beside the program, of what is bundled. */
/** @type {readonly (readonly [path: string, words: readonly string[]])[]} */
export const BESIDE = [
  ['licenses/program.md', ['## lowdb', '## ical.js', 'Mozilla Public License', '## twitter-text']],
  ['licenses/window.md', ['## react -', 'Meta Platforms', '## zustand', '## lucide-react']],
  ['licenses/inter-font.txt', ['SIL Open Font License, Version 1.1']],
];

/** What must never be in it, wherever: sources, tests, other people's packages, keys, a person's data. */
export const FORBIDDEN = [
  /(^|\/)node_modules\//,
  /(^|\/)(test|tests|fixtures?|shell|e2e|torture|bench)\//,
  /\.(ts|tsx|map|test\.\w+|env|pem|key|p12|pfx|keychain|sealed|log)$/,
  /(^|\/)\.(env|git|npmrc|stamps)/,
  /(^|\/)(library|keys|head)\.json$/,
];

/** Words that look like a secret, or like the machine the package was made on. */
export const SECRETS = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['an access token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{30,}/],
  ['an access token of npm', /\bnpm_[A-Za-z0-9]{30,}/],
  ['an access key of Amazon', /\bAKIA[0-9A-Z]{16}\b/],
  ['an access key of Google', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['an access token of Slack', /\bxox[abprs]-[0-9A-Za-z-]{10,}/],
  ['a bearer token', /\bBearer [A-Za-z0-9._-]{30,}/],
];

/** Fuses by their number in Electron's wire, and how each has to stand. */
export const FUSES = [
  ['RunAsNode', 0, false],
  ['EnableCookieEncryption', 1, true],
  ['EnableNodeOptionsEnvironmentVariable', 2, false],
  ['EnableNodeCliInspectArguments', 3, false],
  ['EnableEmbeddedAsarIntegrityValidation', 4, true],
  ['OnlyLoadAppFromAsar', 5, true],
  ['LoadBrowserProcessSpecificV8Snapshot', 6, false],
  ['GrantFileProtocolExtraPrivileges', 7, false],
];

/** The app without its runtime, in bytes: 13.9 MB at the end of November 2026, of which the network that finds faces has 6. A package of npm that slipped in would show here. */
export const MOST_BYTES = 16 * 1024 * 1024;
