/**
 * Chromium knows no `app:` scheme, so each of the app's own origins is served on an `https` one that
 * never leaves the machine: `app://desk/x` is `https://desk.app.localhost/x`. Main always sees its own names.
 */
const ours = /^https:\/\/([a-z0-9-]+)\.([a-z0-9+-]+)\.localhost(?=[/?#]|$)/i;
const foreign = new Set([
  'http',
  'https',
  'file',
  'data',
  'blob',
  'about',
  'chrome',
  'devtools',
  'javascript',
]);

/** @param {string} url as the app writes it @returns {string} as Chromium may load it */
export function toPage(url) {
  const match = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)/i.exec(url);
  if (match === null || foreign.has(match[1].toLowerCase())) return url;
  return `https://${(match[2] || 'host').toLowerCase()}.${match[1].toLowerCase()}.localhost${url.slice(match[0].length) || '/'}`;
}

/** @param {string} url as Chromium says it @returns {string} as the app knows it */
export const toApp = (url) => url.replace(ours, (_, host, scheme) => `${scheme}://${host}`);

/** @param {string} url @returns {string | null} the scheme, when this is one of the app's own origins */
export const ownScheme = (url) => ours.exec(url)?.[2] ?? null;

/** @param {string} url @returns {string} `scheme://host` */
export function originOf(url) {
  const match = /^[a-z][a-z0-9+-]*:\/\/[^/?#]*/i.exec(url);
  return match === null ? 'null' : match[0];
}

/**
 * The content security policy as served, with the app's own schemes in Chromium's terms and nothing else changed.
 * @param {string} policy @param {Iterable<string>} schemes
 */
export function policyForPage(policy, schemes) {
  let out = policy;
  for (const scheme of schemes) {
    out = out.replace(
      new RegExp(`(^|[\\s;])${scheme}://([a-z0-9-]+)`, 'gi'),
      `$1https://$2.${scheme}.localhost`,
    );
    out = out.replace(
      new RegExp(`(^|[\\s;])${scheme}:(?=[\\s;]|$)`, 'gi'),
      `$1https://*.${scheme}.localhost`,
    );
  }
  return out;
}
