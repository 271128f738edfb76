import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { Surroundings } from './durable-adapter.ts';
import { damageProblem } from './problem.ts';
import type { Specs } from './specs.ts';
import type { KeptPasses, PassStore, StoredPass } from './stores.ts';
import { WriteOnceFolder } from './write-once.ts';

const ID = /^[A-Za-z0-9_-]{1,100}$/u;

/** Stored passes, `posts/<month>/<id>.passes/<pass>.json`: why something was allowed to go out. */
export class Passes implements PassStore {
  private readonly files: WriteOnceFolder<StoredPass>;
  /** The month a post lies in; null for one that is not there. */
  private readonly monthOfPost: (post: string) => string | null;
  private readonly touch: (month: string) => void;

  constructor(
    surroundings: Surroundings,
    specs: Specs,
    monthOfPost: (post: string) => string | null,
    touch: (month: string) => void,
  ) {
    this.files = new WriteOnceFolder(surroundings, specs.pass);
    this.monthOfPost = monthOfPost;
    this.touch = touch;
  }

  async keep(pass: StoredPass): Promise<void> {
    if (!ID.test(pass.id)) throw new Error('A pass id is letters, digits, - and _');
    const month = this.monthOfPost(pass.post);
    if (month === null) {
      throw new StorageProblem('gone', 'This post is not in the library.', 'Its check was not stored.');
    }
    this.touch(month);
    if (await this.files.write(folderOfPasses(month, pass.post), pass.id, pass)) return;
    const found = await this.get(pass.post, pass.id);
    if (JSON.stringify(found) === JSON.stringify(pass)) return;
    throw new StorageProblem('exists', 'A check of that id is stored already.', 'It was not changed.');
  }

  async get(post: string, id: string): Promise<StoredPass | null> {
    const month = this.monthOfPost(post);
    if (month === null || !ID.test(id)) return null;
    const found = await this.files.read(folderOfPasses(month, post), id);
    if (found.kind === 'damaged') throw damageProblem('the check', found.damage.why);
    return found.kind === 'ok' ? found.data : null;
  }

  async list(post: string): Promise<readonly StoredPass[]> {
    return (await this.kept(post)).passes;
  }

  async kept(post: string): Promise<KeptPasses> {
    const month = this.monthOfPost(post);
    if (month === null) return { passes: [], unreadable: [] };
    const below = folderOfPasses(month, post);
    const passes: StoredPass[] = [];
    const unreadable: string[] = [];
    for (const name of await this.files.names(below)) {
      const found = await this.files.read(below, name);
      if (found.kind === 'ok') passes.push(found.data);
      else unreadable.push(name);
    }
    return { passes: passes.sort((one, other) => (one.at < other.at ? -1 : 1)), unreadable };
  }
}

const folderOfPasses = (month: string, post: string): readonly string[] => ['posts', month, `${post}.passes`];
