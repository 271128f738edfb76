import { type PostDocument, monthOf } from '../../shared/domain/post-document.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { Surroundings } from './durable-adapter.ts';
import type { Specs } from './specs.ts';
import type { KeptVersions, PostVersion, VersionReason } from './stores.ts';
import { WriteOnceFolder } from './write-once.ts';

const folderOfVersions = (month: string, id: string): readonly string[] => ['posts', month, `${id}.versions`];

/** Kept states of posts, `posts/<month>/<id>.versions/<number>.json`, numbered in the order they were kept. */
export class PostVersions {
  private readonly surroundings: Surroundings;
  private readonly files: WriteOnceFolder<PostVersion>;

  constructor(surroundings: Surroundings, specs: Specs) {
    this.surroundings = surroundings;
    this.files = new WriteOnceFolder(surroundings, specs.version);
  }

  /** Keeps a state; the newest version is answered where it already holds that state for that reason or a mere pause. */
  async keep(post: PostDocument, by: string, why: VersionReason): Promise<PostVersion> {
    const below = folderOfVersions(monthOf(post.made), post.id);
    const names = await this.files.names(below);
    const newest = names.at(-1);
    if (newest !== undefined) {
      const found = await this.files.read(below, newest);
      if (found.kind === 'ok' && JSON.stringify(found.data.post) === JSON.stringify(post)) {
        if (found.data.why === why || why === 'close' || why === 'idle') return found.data;
      }
    }
    for (let number = Number(newest ?? '0') + 1; number < 1_000_000; number += 1) {
      const id = String(number).padStart(6, '0');
      const version = { id, at: new Date(this.surroundings.now()).toISOString(), by, why, post };
      if (await this.files.write(below, id, version)) return version;
    }
    throw new StorageProblem('too-large', 'This post has too many versions.', 'The post itself is saved.');
  }

  async list(month: string, id: string): Promise<readonly PostVersion[]> {
    return (await this.kept(month, id)).versions;
  }

  /** Oldest first, with the names of those that cannot be read. */
  async kept(month: string, id: string): Promise<KeptVersions> {
    const below = folderOfVersions(month, id);
    const versions: PostVersion[] = [];
    const unreadable: string[] = [];
    for (const name of await this.files.names(below)) {
      const found = await this.files.read(below, name);
      if (found.kind === 'ok') versions.push(found.data);
      else unreadable.push(name);
    }
    return { versions, unreadable };
  }
}
