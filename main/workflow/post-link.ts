import type { Account } from '../../shared/domain/account.ts';
import { platformOf } from '../../shared/platforms/index.ts';

/** Path words between an account's name and a post, on any platform. */
const POST_WORDS = new Set(['status', 'posts', 'p', 'reel', 'reels', 'videos', 'photos', 'video', 'photo']);

/** First path words that are no account's name. */
const NOT_AN_ACCOUNT = new Set([
  'share',
  'i',
  'groups',
  'story.php',
  'watch',
  'shorts',
  'live',
  'channel',
  'c',
]);

export type LinkCheck =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly why: string };

const bare = (handle: string): string => handle.replace(/^@/u, '').toLowerCase();

const hasHost = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((known) => host === known || host.endsWith(`.${known}`));

/**
 * Is this the address of a post on that account's platform? The host must be the platform's, the path must lead
 * further than the front page, and where it names an account it must be this one.
 */
export const checkLink = (typed: string, account: Account, others: readonly Account[]): LinkCheck => {
  const platform = platformOf(account.platform);
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/iu.test(typed) ? typed : `https://${typed}`);
  } catch {
    return { ok: false, why: `This is not a web address. Copy the post’s link from ${platform.name}.` };
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return { ok: false, why: `A post’s link begins with https://. Copy it from ${platform.name}.` };
  }
  if (!hasHost(url.hostname.toLowerCase(), platform.linkHosts)) {
    return { ok: false, why: `This link leads to ${url.hostname}, not to ${platform.name}.` };
  }
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (parts.length === 0) {
    return {
      ok: false,
      why: `This is ${platform.name}’s front page. Open the post there and copy its own link.`,
    };
  }
  const first = bare(decode(parts[0] ?? ''));
  const mine = bare(account.handle);
  const isSomebodyElses = others.some(
    (other) => other.platform === account.platform && other.id !== account.id && bare(other.handle) === first,
  );
  // A page that is known by a name of several words has another one in its address, which nobody was asked for.
  const isName =
    !/\s/u.test(mine) &&
    parts.length > 2 &&
    POST_WORDS.has((parts[1] ?? '').toLowerCase()) &&
    !NOT_AN_ACCOUNT.has(first) &&
    !/^\d+$/u.test(first);
  if (first !== mine && (isSomebodyElses || isName)) {
    return {
      ok: false,
      why: `This link belongs to @${first}, and the post was for ${account.handle}. Copy the right link, or leave it out.`,
    };
  }
  if (parts.length === 1 && first === mine && url.search === '') {
    return { ok: false, why: 'This is the account’s page. Open the post there and copy its own link.' };
  }
  return { ok: true, link: url.href };
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
