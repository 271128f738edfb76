import type { Services } from '../services.ts';
import { gatherRecord } from './gather-record.ts';
import { needPost } from './need.ts';
import { recordHtml } from './record-html.ts';
import { writeLine } from './write-line.ts';

/**
 * Asks for a folder and writes the record of one post there, as HTML for people and JSON for programs; answers the
 * new folder's path, or null when the dialog was closed. Only here are ids of the register turned into names on disk,
 * on request of a person; the journal says who asked.
 */
export const exportRecord = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<{ readonly folder: string } | null> => {
  const post = await needPost(services, id);
  const into = await services.desk.pickFolder('Choose a folder for the record');
  if (into === null) return null;
  // The line first, so that the record names its own export, and no export goes unrecorded.
  await writeLine(services, { kind: 'record.exported', post: id });
  const record = await gatherRecord(services, post);
  const pictures = new Map<string, Uint8Array>();
  for (const picture of record.pictures) {
    const bytes = picture.shown === null ? null : await services.media.readCleared(picture.shown);
    if (bytes !== null) pictures.set(picture.file, bytes);
  }
  const folder = await services.writeExport(into, `Hallpass record ${id.slice(0, 8)}`, [
    { name: 'record.html', bytes: recordHtml(record, pictures) },
    { name: 'record.json', bytes: `${JSON.stringify(record, null, 2)}\n` },
    ...record.pictures.flatMap((picture) => {
      const bytes = pictures.get(picture.file);
      return bytes === undefined ? [] : [{ name: picture.file, bytes }];
    }),
  ]);
  return { folder };
};
