import { citationOf } from '../../shared/domain/citations.ts';
import type { Services } from '../services.ts';
import { needDelivery } from './need.ts';
import { Refusal } from './refusal.ts';

/**
 * What the window asks to be opened in the browser, it names by its id; the address is main's own. A page that was taken
 * over could otherwise send what it knows out as part of one.
 */

/** The published post in the browser. False where it has no link, or the browser could not be opened. */
export const openPublished = async (
  services: Services,
  { delivery: id }: { readonly delivery: string },
): Promise<boolean> => {
  const { link } = await needDelivery(services, id);
  return link !== null && (await services.desk.openOutside(link));
};

/** The page of a source that the rules cite. False where it has none, or the browser could not be opened. */
export const openSource = async (
  services: Services,
  { citation: id }: { readonly citation: string },
): Promise<boolean> => {
  const citation = citationOf(id);
  if (citation === undefined) throw new Refusal('not-found', 'The rules cite no such source.');
  return citation.url !== null && (await services.desk.openOutside(citation.url));
};
