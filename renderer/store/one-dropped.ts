import type { FileToken } from '../../shared/ipc/contract.ts';
import type { Api } from '../api.ts';

/** The one file that was dropped; why nothing was read otherwise. `what`: what is wanted, as "list". */
export const oneDropped = async (
  api: Api,
  files: readonly unknown[],
  what: string,
): Promise<{ readonly file: FileToken } | { readonly why: string }> => {
  if (files.length > 1) return { why: `Drop one ${what} at a time. Nothing was read.` };
  const dropped = await api.drop(files);
  if (!dropped.ok) return { why: dropped.message };
  const [file] = dropped.value;
  return file === undefined ? { why: 'This could not be read as a file. Nothing was changed.' } : { file };
};
