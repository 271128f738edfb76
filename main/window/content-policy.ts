/**
 * Content security policies. Everything is forbidden; each line below `default-src` gives back one thing, with the
 * reason beside it. There is no inline script or style, no eval, no remote address, no frame.
 */
const NOTHING = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
} as const;

/** The desk. */
const DESK = {
  ...NOTHING,
  /** The one bundle. */
  'script-src': "'self'",
  /** The one stylesheet. Styles set from script (CSSOM, constructed sheets) need no entry. */
  'style-src': "'self'",
  /** Cleared pictures under /media, and the marks of the app itself. */
  'img-src': "'self'",
  /** Cleared videos under /media. */
  'media-src': "'self'",
  /** Inter, bundled. */
  'font-src': "'self'",
} as const;

/** The hidden media window. It gets its pictures by message and decodes them from memory. */
const MEDIA = {
  ...NOTHING,
  /** The bundle, and the decoder of HEIC photos, which is WebAssembly. */
  'script-src': "'self' 'wasm-unsafe-eval'",
  /** That decoder's program, out of the app's own folder. */
  'connect-src': "'self'",
} as const;

/** The hidden window that looks for faces. It, too, gets its pictures by message. */
const FACES = {
  ...NOTHING,
  /** The bundle, and the program of the detector, which is WebAssembly. */
  'script-src': "'self' 'wasm-unsafe-eval'",
  /** That program and the detector's weights, out of the app's own folder. */
  'connect-src': "'self'",
} as const;

/** The hidden film window. It gets samples of cleared videos by message, decodes them from memory, and paints them. */
const FILM = {
  ...NOTHING,
  /** The bundle. */
  'script-src': "'self'",
} as const;

/** Each page by its file name. */
const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'index.html': DESK,
  'media-window.html': MEDIA,
  'face-window.html': FACES,
  'film-window.html': FILM,
};

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** The policy of a page, by its file name; whatever is no page may load nothing at all. */
export const policyOf = (page: string): string => written(PAGES[page] ?? { ...NOTHING, sandbox: '' });
