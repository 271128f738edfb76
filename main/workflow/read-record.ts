import type { HistoryLine, RecordView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { type LineData, sayLine } from './journal-kinds.ts';
import { needPost } from './need.ts';
import { viewPost } from './view-post.ts';
import { HALLPASS } from './write-line.ts';

/** A colleague's name; "Hallpass" where no person did it. */
export const colleagueName = (services: Services, id: string): string =>
  id === HALLPASS ? 'Hallpass' : (services.stores.colleagues.get(id)?.name ?? 'A former colleague');

/** A person's name, resolved now and stored nowhere. */
const personName = (services: Services, id: string): string => {
  const { register } = services.stores;
  const person = register.state() === 'open' ? register.person(id) : null;
  return person === null ? 'a person of the register' : `${person.first} ${person.last}`;
};

/** The journal's lines of a post in plain words, oldest first. */
export const historyOf = async (services: Services, post: string): Promise<readonly HistoryLine[]> =>
  (await services.stores.journal.ofPost(post)).map((line) => ({
    n: line.n,
    at: line.at,
    by: colleagueName(services, line.by),
    text: sayLine(line.kind, plain(line.data), {
      person: (id) => personName(services, id),
      colleague: (id) => colleagueName(services, id),
    }),
    kind: line.kind,
  }));

const plain = (data: Readonly<Record<string, unknown>>): LineData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
    ]),
  );

/** A post's history: lines, kept versions, and whether the journal's chain is whole. */
export const readRecord = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<RecordView> => {
  const post = await needPost(services, id);
  const chain = await services.stores.journal.verify();
  return {
    post: await viewPost(services, post),
    lines: await historyOf(services, id),
    versions: (await services.stores.posts.versions(id)).map((version) => ({
      id: version.id,
      at: version.at,
      by: colleagueName(services, version.by),
      why: version.why,
      text: version.post.content.text,
    })),
    chain: chain.kind,
  };
};
