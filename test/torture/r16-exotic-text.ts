import type { Person } from '../../shared/domain/person.ts';
import type { Stores } from '../../main/storage/stores.ts';
import { content, mustOpen, NEW } from '../helpers/faulty-fs/library.ts';
import { memoryFs } from '../helpers/faulty-fs/memory-fs.ts';
import { randomFrom } from '../helpers/faulty-fs/random.ts';
import { exoticStrings } from './exotic-strings.ts';
import type { Figure } from './figure.ts';

/** Texts put into one library before it is closed and read back. */
const BATCH = 50;

const person = (id: string, text: string): Omit<Person, 'consents'> => ({
  id,
  kind: 'student',
  first: text,
  last: text,
  preferred: text,
  school: null,
  grade: '3',
  adultOn: null,
  protected: false,
});

const write = async (stores: Stores, id: string, text: string): Promise<void> => {
  const post = await stores.posts.create({ id, by: 'ana', content: content('') });
  await stores.posts.save({
    id,
    seq: post.seq,
    by: 'ana',
    title: text,
    content: content(text, { firstComment: text, variants: { 'ridgeview-fb': { text } } }),
  });
  await stores.posts.amend(id, () => ({
    waivers: [
      { key: text, rule: 'r', reason: text, revision: 'r1', by: 'cleo', at: '2026-11-23T16:00:00.000Z' },
    ],
  }));
  await stores.posts.keepVersion(id, 'ana', 'asked');
  await stores.register.savePeople([person(id, text)]);
  await stores.journal.append({ by: text, kind: 'test', post: id, data: { text, [`k${text}`]: [text] } });
  await stores.colleagues.put({ id, name: text, role: 'author', active: true });
};

/** Where the text came back otherwise. */
const compare = async (stores: Stores, id: string, text: string): Promise<readonly string[]> => {
  const post = await stores.posts.get(id);
  const [version] = await stores.posts.versions(id);
  const [line] = await stores.journal.ofPost(id);
  const someone = stores.register.person(id);
  const back: Record<string, string | null | undefined> = {
    text: post?.content.text,
    title: post?.title,
    comment: post?.content.firstComment,
    variant: post?.content.variants['ridgeview-fb']?.text,
    reason: post?.waivers[0]?.reason,
    version: version?.post.content.text,
    first: someone?.first,
    last: someone?.last,
    by: line?.by,
    data: line?.data['text'] as string | undefined,
    keyed: (line?.data[`k${text}`] as string[] | undefined)?.[0],
    colleague: stores.colleagues.get(id)?.name,
  };
  return Object.keys(back).filter((field) => back[field] !== text);
};

/** Each text goes into every field that a person types, is written, and is read back unit by unit the same. */
export const exoticText: Figure = {
  id: 'R16',
  title: 'hostile and exotic text saved and read back, unit for unit the same',
  full: 6000,
  run: async ({ n, seed }) => {
    const random = randomFrom(seed);
    const texts = exoticStrings(n, random);
    const failures: string[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH);
      const fs = memoryFs();
      const stores = await mustOpen({ fs, random, create: NEW });
      for (const [index, text] of batch.entries()) await write(stores, `x${index}`, text);
      await stores.close();
      const again = await mustOpen({ fs, random });
      for (const [index, text] of batch.entries()) {
        const wrong = await compare(again, `x${index}`, text);
        if (wrong.length > 0) failures.push(`${JSON.stringify(text.slice(0, 40))}: ${wrong.join(', ')}`);
      }
      const chain = await again.journal.verify();
      if (chain.kind === 'broken') failures.push(`journal: ${chain.why}`);
      await again.close();
    }
    return { n: texts.length, failures };
  },
};
