import type { TileRow } from '../../shared/domain/post-document.ts';
import type { ChainView, PostRecord } from '../../shared/ipc/record-views.ts';
import { sayLongDate } from '../../shared/schedule/say-wall.ts';
import type { OpenExport, Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { PAGE_END, STATES, escapeHtml, pageHead, recordBody, sayChain } from './record-html.ts';
import { howToRead, whatIsHere } from './request-guide.ts';
import { DELIVERIES_BEGIN, POSTS_BEGIN, deliveryRow, lostRow, postRow } from './request-tables.ts';
import { sayInstant, sayWall } from './say-time.ts';

export interface Request {
  readonly from: string;
  readonly to: string;
  readonly account: string | null;
  readonly redact: boolean;
  readonly files: boolean;
  readonly posts: number;
  readonly by: string;
  readonly at: string;
  readonly isStopped: () => boolean;
}

/** It was stopped in the middle of a file: a video may take minutes. */
export class RequestStopped extends Error {
  override readonly name = 'RequestStopped';
}

const inAll = (count: number, what: string): string =>
  `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;

/** Records on one page: it opens at once, and prints as one. */
const A_PAGE = 50;

const pageName = (page: number): string => `page-${String(page).padStart(4, '0')}.html`;

/**
 * The files of a records request, written side by side as the records come. Holds nothing of a record that was written
 * but its row of the index. Throws `RequestStopped` in the middle of a picture or video.
 */
export class RequestFiles {
  private readonly services: Services;
  private readonly out: OpenExport;
  private readonly request: Request;
  private readonly zone: string;
  private count = 0;
  private pageAt = 0;
  /** Published files that are written, by the hash the library knows them by; `hash`: of what was written. */
  private readonly published = new Map<string, { readonly name: string; readonly hash: string }>();
  private readonly lostThings: string[] = [];
  /** Of the index: some 200 characters a post. */
  private readonly rows: string[] = [];

  constructor(services: Services, out: OpenExport, request: Request) {
    this.services = services;
    this.out = out;
    this.request = request;
    this.zone = currentPack(services).zone;
  }

  /** How many things could not be read. */
  unreadable(): number {
    return this.lostThings.length;
  }

  async begin(): Promise<void> {
    await this.out.append('posts.csv', POSTS_BEGIN);
    await this.out.append('deliveries.csv', DELIVERIES_BEGIN);
    await this.out.append('posts.json', '[');
  }

  async post(record: PostRecord): Promise<void> {
    const n = await this.next();
    const images = await this.keepFiles(record, n);
    for (const what of record.unreadable) this.lostThings.push(`Post ${n}: ${what}`);
    this.inIndex(n, record.post.content.publishAt, record.post.title, record);
    await this.out.append(
      this.page(),
      `<article id="post-${n}"><h2>${n}. ${escapeHtml(record.post.title)}</h2>${recordBody(record, ({ shown }) => (shown === null ? null : (images.get(shown) ?? null)), 3)}</article>\n`,
    );
    await this.out.append(
      'posts.json',
      `${n === 1 ? '' : ','}\n${JSON.stringify({ n, ...record, chain: undefined })}`,
    );
    await this.inTables(n, record);
  }

  /** A post that cannot be read: it has its number and its line, and says so. Its old title names nobody where names are replaced. */
  async lost(row: TileRow, why: string, isRedacted: boolean): Promise<void> {
    const n = await this.next();
    const title = isRedacted || row.title === '' ? 'A post that cannot be read' : row.title;
    this.lostThings.push(`Post ${n} (${row.id}): ${why}.`);
    this.inIndex(n, row.publishAt, `${title}: ${why}`, null);
    await this.out.append(
      this.page(),
      `<article id="post-${n}"><h2>${n}. ${escapeHtml(title)}</h2><p>This record cannot be read: ${escapeHtml(why)}. Its file stays in the library.</p></article>\n`,
    );
    await this.out.append(
      'posts.json',
      `${n === 1 ? '' : ','}\n${JSON.stringify({ n, post: { id: row.id }, unreadable: [why] })}`,
    );
    await this.out.append('posts.csv', lostRow(n, row.id, title, why));
  }

  /** Closes every page, says what was verified and what is missing, and writes the hash of each file. */
  async end(chain: ChainView, replaced: number): Promise<void> {
    if (this.pageAt > 0) await this.endPage();
    await this.out.append('posts.json', '\n]\n');
    await this.writeIndex(chain, replaced);
    const hashes = await this.out.close();
    const lines = [
      ...hashes,
      ...[...this.published.values()].map(({ name, hash }) => [name, hash] as const),
    ].map(([name, hash]) => `${hash}  ${name}\n`);
    await this.out.add('hashes.txt', async (write) => {
      await write(new TextEncoder().encode(lines.join('')));
      return true;
    });
  }

  /** Written last, when everything it names is known; its rows are all that is kept of the records until then. */
  private async writeIndex(chain: ChainView, replaced: number): Promise<void> {
    const { from, to, account, by, at, redact, posts } = this.request;
    const lost = this.lostThings.length;
    const has = { pages: this.pageAt, files: this.published.size, lost };
    await this.out.append(
      'index.html',
      `${pageHead(`Records ${from} to ${to}`, "'none'")}
<h1>Records, ${escapeHtml(sayLongDate(from))} to ${escapeHtml(sayLongDate(to))}</h1>
<p class="quiet">${inAll(posts, 'post')}${account === null ? '' : ` of ${escapeHtml(account)}`}, written by ${escapeHtml(by)} on ${escapeHtml(sayInstant(at, this.zone))}.</p>
<p>${redact ? '<a href="#names">Names of people were replaced.</a>' : 'Names of people are as they are in the register.'}
${lost === 0 ? 'Everything that belongs to these records could be read.' : `<a href="#unreadable">${inAll(lost, 'thing')} could not be read.</a>`}</p>
${whatIsHere(has)}
<section><h2>Posts</h2>
<table><thead><tr><th scope="col">No.</th><th scope="col">Planned for</th><th scope="col">Post</th><th scope="col">Accounts, and what became of it there</th></tr></thead><tbody>
`,
    );
    for (const row of this.rows) await this.out.append('index.html', row);
    const list =
      lost === 0
        ? '<p>Everything that belongs to these records could be read.</p>'
        : `<ul>${this.lostThings.map((what) => `<li>${escapeHtml(what)}</li>`).join('')}</ul>`;
    const names = redact
      ? `<section id="names"><h2>Names</h2><p>${replaced} ${replaced === 1 ? 'person was' : 'people were'} replaced, the same person by the same words throughout. Names were looked for as the register writes them and in their everyday forms; names of people who are not in the register, and faces in pictures, are as they were. Colleagues who worked on the posts keep their names. Please read through before you hand this on. Hashes of posts are those of the words before names were replaced.</p></section>`
      : '';
    await this.out.append(
      'index.html',
      `</tbody></table></section>
<section id="verification"><h2>Verification</h2><p>${escapeHtml(sayChain(chain))}</p></section>
<section id="unreadable"><h2>What cannot be read</h2>${list}</section>
${names}
${howToRead(this.zone)}${PAGE_END}`,
    );
  }

  private page(): string {
    return pageName(this.pageAt);
  }

  private async next(): Promise<number> {
    this.count += 1;
    const page = Math.ceil(this.count / A_PAGE);
    if (page !== this.pageAt) {
      if (this.pageAt > 0) await this.endPage();
      this.pageAt = page;
      const { from, to } = this.request;
      await this.out.append(
        this.page(),
        `${pageHead(`Records ${from} to ${to}, page ${page}`, "'self' file:")}<h1>Records, page ${page}</h1><p><a href="index.html">Index</a></p>\n`,
      );
    }
    return this.count;
  }

  private async endPage(): Promise<void> {
    const last = Math.ceil(this.request.posts / A_PAGE);
    const more =
      this.pageAt < last ? ` · <a href="${pageName(this.pageAt + 1)}">Page ${this.pageAt + 1}</a>` : '';
    await this.out.append(this.page(), `<p><a href="index.html">Index</a>${more}</p>${PAGE_END}`);
    await this.out.closeOne(this.page());
  }

  private inIndex(n: number, wall: string | null, title: string, record: PostRecord | null): void {
    const accounts = (record?.deliveries ?? []).map(({ to, state }) => `${to}: ${STATES[state]}`);
    this.rows.push(
      `<tr><td>${n}</td><td>${wall === null ? '' : escapeHtml(sayWall(wall))}</td><td><a href="${this.page()}#post-${n}">${escapeHtml(title)}</a></td><td>${escapeHtml(accounts.join('; '))}</td></tr>\n`,
    );
  }

  private async inTables(n: number, record: PostRecord): Promise<void> {
    await this.out.append('posts.csv', postRow(n, record));
    const nameOf = (hash: string): string => this.published.get(hash)?.name ?? hash;
    for (const one of record.deliveries) {
      await this.out.append('deliveries.csv', deliveryRow(n, one, nameOf));
    }
  }

  /** Writes what was published with a post, each file once however often it was used; answers hash → path for the page. */
  private async keepFiles(record: PostRecord, n: number): Promise<ReadonlyMap<string, string>> {
    const shown = new Map<string, string>();
    if (!this.request.files) return shown;
    const wanted = new Map<string, string>();
    for (const { derivative, ending } of record.deliveries.flatMap(({ pictures }) => pictures))
      wanted.set(derivative, ending);
    for (const { derivative, ending } of record.pictures) wanted.set(derivative, ending);
    for (const picture of record.pictures)
      if (picture.shown !== null && !wanted.has(picture.shown)) wanted.set(picture.shown, 'jpg');
    for (const [hash, ending] of wanted) {
      const name = this.published.get(hash)?.name ?? (await this.keepFile(hash, ending));
      if (name === null)
        this.lostThings.push(`Post ${n}: the published file ${hash} is missing or was changed.`);
      else shown.set(hash, name);
    }
    return shown;
  }

  private async keepFile(hash: string, ending: string): Promise<string | null> {
    const name = `files/${hash.slice(0, 20)}.${ending}`;
    const written = await this.out.add(name, (write) =>
      this.services.media.pourCleared(hash, async (bytes) => {
        if (this.request.isStopped()) throw new RequestStopped('Stopped');
        await write(bytes);
      }),
    );
    if (written === null) return null;
    this.published.set(hash, { name, hash: written });
    return name;
  }
}
