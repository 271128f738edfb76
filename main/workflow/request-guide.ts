import { escapeHtml, table } from './record-html.ts';
import { type Column, DELIVERIES_COLUMNS, POSTS_COLUMNS } from './request-tables.ts';

/** What a request came to hold: how many pages of records, published files, and things that could not be read. */
export interface Holds {
  readonly pages: number;
  readonly files: number;
  readonly lost: number;
}

const item = (file: string, what: string): string =>
  `<li><a href="${escapeHtml(file)}">${escapeHtml(file)}</a>: ${escapeHtml(what)}</li>`;

/** The files beside the index, each with what it is for; one that is not there is not named. */
export const whatIsHere = ({ pages, files }: Holds): string => `<section><h2>What is here</h2>
<ul>
${pages === 0 ? '' : `<li>${pages === 1 ? 'page-0001.html' : `page-0001.html to page-${String(pages).padStart(4, '0')}.html`}: each post with everything that is recorded about it, to read and to print; the list below leads there</li>`}
${item('posts.csv', 'the posts as a table, a row each, for a spreadsheet')}
${item('deliveries.csv', 'what became of each post on each account, as a table')}
${item('posts.json', 'all of it for programs')}
${files === 0 ? '' : `<li>files: ${files === 1 ? 'the picture or video that was' : `the ${files.toLocaleString('en-US')} pictures and videos that were`} published or prepared for it</li>`}
${item('hashes.txt', 'the SHA-256 of every other file: whoever computes it anew sees whether a file was changed since')}
</ul>
<p><a href="#guide">What the words and columns mean</a></p></section>`;

const WORDS: readonly Column[] = [
  ['Hallpass', 'the program in which the school drafts, checks and schedules its posts'],
  ['Post', 'a draft with all its versions, whether it went out or not'],
  ['Delivery', 'one post to one account at one time'],
  ['Check', 'how a post was held against the district’s guidelines and the permissions of the people in it'],
  ['Finding', 'something a check found in a post'],
  ['Severity', 'what a finding asks for: to be fixed first, a second person, a look, or nothing'],
  ['Approval', 'a second person looked at exactly these words and pictures and said yes'],
  ['Waiver', 'a colleague let one finding pass, with a reason'],
  ['Acknowledgement', 'a colleague saw a warning before the post was queued'],
  ['Checklist', 'questions no program can answer, which a colleague answered'],
  ['Consulted', 'the check rested on this permission'],
  ['Version', 'an earlier state of the post, as it was kept'],
  ['Revision', 'a short mark of the words and pictures: where it is the same, they were the same'],
  ['Journal', 'what happened to the post, line by line, chained so that a missing or changed line shows'],
  ['Held', 'it was to go out, and was stopped'],
  ['Missed', 'its time went by and it did not go out'],
  ['On offer', 'it was handed over to be posted, and nobody has said yet whether it was'],
  ['Taken back', 'it was taken out of the queue'],
];

/** What the words of the pages and the columns of the tables mean. `zone`: in which the pages tell the times of steps. */
export const howToRead = (
  zone: string,
): string => `<section id="guide"><h2>What the words and columns mean</h2>
<p>Times on the pages are those of the zone of the post, here usually ${escapeHtml(zone)}; times in UTC are in the form 2026-11-24T21:30:00.000Z.</p>
${table(['Word', 'Meaning'], WORDS, '')}
<h3>Columns of posts.csv</h3>
${table(['Column', 'What stands in it'], POSTS_COLUMNS, '')}
<h3>Columns of deliveries.csv</h3>
${table(['Column', 'What stands in it'], DELIVERIES_COLUMNS, '')}
</section>`;
