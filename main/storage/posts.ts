import { type PostDocument, type TileRow, monthOf } from '../../shared/domain/post-document.ts';
import { turnOf } from '../../shared/domain/review.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { StoredDocument } from './document.ts';
import type { Inspected, Surroundings } from './durable-adapter.ts';
import { makeFolders } from './files.ts';
import { damageProblem, writeProblem } from './problem.ts';
import { removePost } from './remove-post.ts';
import type { Specs } from './specs.ts';
import type { NewPost, PostSave, PostSaved, PostStore, Read } from './stores.ts';
import type { TileIndex } from './tile-index.ts';
import { blank, sorted } from './post-rows.ts';
import { PostVersions } from './versions.ts';

/** Posts kept open in memory. */
const OPEN_POSTS = 64;
/** Ids become file names. */
const ID = /^[A-Za-z0-9_-]{1,100}$/u;

const missing = (): StorageProblem =>
  new StorageProblem('gone', 'This post is not in the library.', 'Nothing was changed.');

/** Posts: a lowdb document each. */
export class Posts implements PostStore {
  private readonly surroundings: Surroundings;
  private readonly specs: Specs;
  private readonly index: TileIndex;
  private readonly kept: PostVersions;
  /** In order of last use. */
  private readonly opened = new Map<string, StoredDocument<PostDocument>>();
  private readonly folders = new Set<string>();

  constructor(surroundings: Surroundings, specs: Specs, index: TileIndex) {
    this.surroundings = surroundings;
    this.specs = specs;
    this.index = index;
    this.kept = new PostVersions(surroundings, specs);
  }

  async create(input: NewPost): Promise<PostDocument> {
    if (!ID.test(input.id)) throw new Error('A post id is letters, digits, - and _');
    const now = this.instant();
    const post: PostDocument = {
      ...blank(input.id),
      made: input.made ?? now,
      madeBy: input.by,
      title: input.title ?? null,
      content: input.content,
      assets: input.assets ?? {},
      editors: [input.by],
      changed: now,
      changedBy: input.by,
    };
    if (this.index.get(input.id) !== null || this.opened.has(input.id)) {
      throw new StorageProblem('exists', 'There is a post of that id already.', 'Nothing was changed.');
    }
    const folder = monthOf(post.made);
    await this.makeMonth(folder);
    const document = this.documentAt(folder, input.id);
    const found = await document.open();
    if (found.kind !== 'missing') {
      throw new StorageProblem('exists', 'There is a post of that id already.', 'Nothing was changed.');
    }
    const saved = await this.change(document, folder, () => post);
    this.remember(input.id, document);
    await this.index.put(saved);
    return saved;
  }

  async read(id: string): Promise<Read<PostDocument>> {
    const known = this.opened.get(id);
    if (known !== undefined) return { kind: 'ok', value: known.data };
    const [document, found] = await this.open(id);
    if (found.kind === 'missing') return found;
    if (found.kind === 'ok') return { kind: 'ok', value: document?.data ?? found.data };
    this.index.markDamaged(id);
    return { kind: 'damaged', damage: found.damage, newestGood: found.newestGood?.data ?? null };
  }

  async get(id: string): Promise<PostDocument | null> {
    const found = await this.read(id);
    if (found.kind === 'damaged') throw damageProblem('the post', found.damage.why);
    return found.kind === 'ok' ? found.value : null;
  }

  async save(save: PostSave): Promise<PostSaved> {
    const document = await this.mustOpen(save.id);
    let stale = false;
    const post = await this.change(document, month(document), (before) => {
      stale = before.seq !== save.seq;
      if (stale) return before;
      return {
        ...before,
        seq: before.seq + 1,
        title: save.title === undefined ? before.title : save.title,
        content: save.content,
        assets: save.assets ?? before.assets,
        editors: before.editors.includes(save.by) ? before.editors : [...before.editors, save.by],
        changed: this.instant(),
        changedBy: save.by,
      };
    });
    if (stale) return { kind: 'stale', post };
    await this.index.put(post);
    return { kind: 'saved', post };
  }

  amend: PostStore['amend'] = async (id, change) => {
    const document = await this.mustOpen(id);
    const turn = turnOf(document.data.reviews);
    const post = await this.change(document, month(document), (before) => {
      const { acknowledgements, waivers, approvals, answers, reviews } = { ...before, ...change(before) };
      return { ...before, acknowledgements, waivers, approvals, answers, reviews };
    });
    // The index knows whose turn it is.
    if (turnOf(post.reviews) !== turn) await this.index.put(post);
    return post;
  };

  bin(id: string, by: string): Promise<PostDocument> {
    return this.setBinned(id, by, this.instant());
  }

  restore(id: string, by: string): Promise<PostDocument> {
    return this.setBinned(id, by, null);
  }

  async remove(id: string): Promise<void> {
    const document = await this.mustOpen(id);
    if (document.data.binnedAt === null) throw new Error('Only what lies in the bin is removed');
    const folder = month(document);
    await document.settle();
    try {
      await removePost(this.surroundings.fs, `${this.surroundings.root}/posts/${folder}`, id);
    } catch (thrown) {
      this.index.doubt(folder);
      throw writeProblem(thrown, 'the bin');
    } finally {
      this.opened.delete(id);
    }
    this.index.drop(id);
  }

  async recover(id: string): Promise<PostDocument> {
    const [document, found] = await this.open(id);
    if (document === null || found.kind === 'missing') throw missing();
    if (found.kind === 'damaged') {
      if (found.newestGood === null) {
        throw damageProblem('the post', 'no earlier state of it can be read');
      }
      await document.adopt();
      this.remember(id, document);
    }
    await this.index.put(document.data);
    return document.data;
  }

  tile(id: string): TileRow | null {
    return this.index.get(id);
  }

  tiles: PostStore['tiles'] = async ({ from, to, undated }) =>
    sorted(
      (undated ? this.index.all() : this.index.between(from, to)).filter((row) => {
        if (row.binnedAt !== null) return false;
        const date = row.publishAt?.slice(0, 10);
        return date === undefined ? undated : date >= from && date <= to;
      }),
    );

  async allTiles(): Promise<readonly TileRow[]> {
    return sorted(this.index.all());
  }

  async binTiles(): Promise<readonly TileRow[]> {
    return sorted(this.index.all().filter((row) => row.binnedAt !== null));
  }

  keepVersion: PostStore['keepVersion'] = async (id, by, why) => {
    const document = await this.mustOpen(id);
    this.index.touch(monthOf(document.data.made));
    return this.kept.keep(document.data, by, why);
  };

  versions: PostStore['versions'] = async (id) => {
    const row = this.index.get(id);
    return row === null ? [] : this.kept.list(row.month, id);
  };

  keptVersions: PostStore['keptVersions'] = async (id) => {
    const row = this.index.get(id);
    return row === null ? { versions: [], unreadable: [] } : this.kept.kept(row.month, id);
  };

  /** The month a post lies in; null for one that is not there. For what is stored beside it. */
  monthOfPost(id: string): string | null {
    return this.index.get(id)?.month ?? null;
  }

  /** Resolves when every save that was asked for is done. */
  async settle(): Promise<void> {
    await Promise.all([...this.opened.values()].map((document) => document.settle()));
  }

  private async change(
    document: StoredDocument<PostDocument>,
    inMonth: string,
    change: (post: PostDocument) => PostDocument,
  ): Promise<PostDocument> {
    try {
      return await document.update(change);
    } catch (thrown) {
      this.index.doubt(inMonth);
      throw thrown;
    }
  }

  private async setBinned(id: string, by: string, binnedAt: string | null): Promise<PostDocument> {
    const document = await this.mustOpen(id);
    const post = await this.change(document, month(document), (before) =>
      (before.binnedAt === null) === (binnedAt === null)
        ? before
        : { ...before, binnedAt, changed: this.instant(), changedBy: by },
    );
    await this.index.put(post);
    return post;
  }

  private async mustOpen(id: string): Promise<StoredDocument<PostDocument>> {
    const [document, found] = await this.open(id);
    if (document === null || found.kind === 'missing') throw missing();
    if (found.kind === 'damaged') {
      this.index.markDamaged(id);
      throw damageProblem('the post', found.damage.why);
    }
    return document;
  }

  private async open(id: string): Promise<[StoredDocument<PostDocument> | null, Inspected<PostDocument>]> {
    const known = this.opened.get(id);
    if (known !== undefined) {
      this.remember(id, known);
      return [known, { kind: 'ok', data: known.data, format: 0, saved: '' }];
    }
    const row = ID.test(id) ? this.index.get(id) : null;
    if (row === null) return [null, { kind: 'missing' }];
    const document = this.documentAt(row.month, id);
    const found = await document.open();
    // Two may have asked at once: the first one in stays the only one that writes.
    const first = this.opened.get(id);
    if (first !== undefined) return [first, { kind: 'ok', data: first.data, format: 0, saved: '' }];
    if (found.kind === 'ok') this.remember(id, document);
    return [document, found];
  }

  private documentAt(folder: string, id: string): StoredDocument<PostDocument> {
    const path = `${this.surroundings.root}/posts/${folder}/${id}.json`;
    return new StoredDocument(this.surroundings, path, this.specs.post, blank(id));
  }

  private remember(id: string, document: StoredDocument<PostDocument>): void {
    this.opened.delete(id);
    this.opened.set(id, document);
    for (const [oldest, other] of this.opened) {
      if (this.opened.size <= OPEN_POSTS) break;
      // One that is being written stays, or a second document of the same file would be made beside it.
      if (other.busy) continue;
      this.opened.delete(oldest);
    }
  }

  private async makeMonth(folder: string): Promise<void> {
    if (this.folders.has(folder)) return;
    try {
      await makeFolders(this.surroundings.fs, this.surroundings.root, ['posts', folder]);
    } catch (thrown) {
      throw writeProblem(thrown, 'the post');
    }
    this.folders.add(folder);
  }

  private instant(): string {
    return new Date(this.surroundings.now()).toISOString();
  }
}

const month = (document: StoredDocument<PostDocument>): string => monthOf(document.data.made);
