import { findLinks } from '../../../text/links.ts';
import { CLICK_HERE, OWN_SHORT_HOSTS, SHORTENERS } from '../../../text/lists/link-words.ts';
import { fold } from '../../../text/fold.ts';
import { matchesOf, rangeOf } from '../../../text/matches.ts';
import { defineRule } from '../../rule.ts';

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });
const link = (name: string, address: string) => ({ name, case: { post: { link: address } } });

const NOT_READ: ReadonlySet<string> = new Set(['file', 'people-tag']);

/** Host of an address in small letters, without `www.`; empty where it is none. */
const hostOf = (url: string): string =>
  (/^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@\s]{0,100}@)?([^/?#:\s]{1,253})/iu.exec(url)?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/\.$/u, '');

/** The host or one above it stands in the list. */
const isIn = (host: string, hosts: ReadonlySet<string>): boolean => {
  for (let at = 0; at >= 0; ) {
    if (hosts.has(host.slice(at))) return true;
    const dot = host.indexOf('.', at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return false;
};

/** No post has more links; the rest of such a text is not read. */
const MOST_READ = 500;

export const rule = defineRule({
  id: 'accessibility/link-text',
  judges:
    'A link hides where it goes, through a link shortener or a bare “click here”, or it is not secure (http).',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii', 'practice'],
  messages: {
    shortener: {
      what: '“{words}” does not show where it goes.',
      why: 'Read aloud, a shortened link is a string of letters, and families are taught not to open links they cannot read. It may also expire.',
      todo: 'Use the full address, or one of the district’s own short links.',
    },
    'click-here': {
      what: '“{words}” does not say what it opens.',
      why: 'People who use a screen reader go from link to link and hear only these words.',
      todo: 'Say what is there: “See the lunch menu:”, then the address.',
    },
    http: {
      what: '“{words}” is not a secure link.',
      why: 'Browsers warn before they open an http address, and what a family types there can be read by others.',
      todo: 'Change it to https, and try the link.',
    },
  },
  examples: {
    passes: [
      text('the district’s address', 'Menus: https://bloomington.k12.mn.us/menus'),
      text('an address without scheme', 'Menus: bloomington.k12.mn.us/menus'),
      text('the district’s short domain', 'Register at isd271.org/k'),
      link('a whole address', 'https://www.mshsl.org/tickets'),
      text(
        'what a video or a map is known by',
        'Watch https://youtu.be/abc123 and see https://maps.app.goo.gl/xYz12',
      ),
      text(
        'a click that is none',
        'The camera clicks; here we go. Click on the blue square to begin the game.',
      ),
      text('a lesson on good links', 'Lesson one: never write “click here” for a link.'),
      text('here by itself', 'The schedule is here: bloomington.k12.mn.us/schedule'),
      text('a word with a dot', 'Our bit.by-bit approach works.'),
      text('http as a word', 'Students learned how HTTP carries a page.'),
      text('an e-mail address', 'Write to commrelations@isd271.org'),
      {
        name: 'a short domain that the district adds',
        case: {
          district: { publicContacts: { domains: ['isd271.org', 'bps.ly'] } },
          post: { text: 'Register at bps.ly/k' },
        },
      },
    ],
    fails: [
      {
        ...text('a shortener', 'Sign up: https://bit.ly/3xYz'),
        message: 'shortener',
        words: 'https://bit.ly/3xYz',
      },
      {
        ...text('without scheme', 'Sign up at tinyurl.com/bandnight'),
        message: 'shortener',
        words: 'tinyurl.com/bandnight',
      },
      { ...text('with capitals', 'Sign up: Bit.ly/BandNight'), message: 'shortener' },
      { ...link('in the link', 'https://ow.ly/abc'), message: 'shortener', words: 'https://ow.ly/abc' },
      { ...text('click here', 'Click here for the lunch menu.'), message: 'click-here', words: 'Click here' },
      {
        ...text('tap here', 'To register, tap here: isd271.org/k'),
        message: 'click-here',
        words: 'tap here',
      },
      {
        ...text('read more here', 'Read more here https://isd271.org/news'),
        message: 'click-here',
        words: 'Read more here',
      },
      { ...text('in Spanish', 'Haga clic aquí: isd271.org/k'), message: 'click-here' },
      {
        ...text('http', 'Menus: http://bloomington.k12.mn.us/menus'),
        message: 'http',
        words: 'http://bloomington.k12.mn.us/menus',
      },
      { ...link('http in the link', 'http://isd271.org'), message: 'http' },
      {
        name: 'in a first comment',
        case: { post: { firstComment: 'Link: https://t.co/abc' } },
        message: 'shortener',
      },
      {
        name: 'in a video’s description',
        case: { post: { video: { description: 'Program: http://isd271.org/concert' } } },
        message: 'http',
      },
      {
        name: 'in a variant',
        case: { post: { variants: { 'ridgeview-fb': { text: 'CLICK HERE to vote for a mascot' } } } },
        message: 'click-here',
      },
    ],
  },
  check: function* (subject) {
    const own = new Set([...subject.pack.publicContacts.domains, ...OWN_SHORT_HOSTS]);
    for (const field of subject.fields) {
      if (NOT_READ.has(field.kind)) continue;
      const at = (range: readonly [number, number]) => ({
        field: field.path,
        range,
        account: field.account,
        media: field.media,
      });
      for (const { range, url, kind } of findLinks(field.text).slice(0, MOST_READ)) {
        if (kind !== 'url') continue;
        const host = hostOf(url);
        if (isIn(host, SHORTENERS) && !isIn(host, own)) yield { message: 'shortener', at: at(range) };
        if (/^http:/iu.test(field.text.slice(...range))) yield { message: 'http', at: at(range) };
      }
      if (field.kind === 'link') continue;
      const folded = fold(field.text);
      for (const match of matchesOf(CLICK_HERE, folded.text))
        yield {
          message: 'click-here',
          at: at(folded.toSource(...rangeOf(match))),
        };
    }
  },
});
