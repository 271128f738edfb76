import { isMeantAsPack, packFile, readPackFile } from '../../shared/case/read-pack.ts';
import { PACK_LIMITS } from '../../shared/district/limits.ts';
import { settingsChanges } from '../../shared/district/settings-changes.ts';
import type { FileToken } from '../../shared/ipc/contract.ts';
import type { ImportPreview } from '../../shared/ipc/district-views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { lastDay, versionFor } from './keep-district.ts';
import { needDistrict } from './need.ts';
import { needVersion } from './read-district.ts';
import { Refusal } from './refusal.ts';
import { viewProblem } from './settings-problems.ts';
import { writeLine } from './write-line.ts';

/** Opens the system's file dialog for a file of settings; the window gets a token, never the path. */
export const pickDistrictFile = async (services: Services): Promise<FileToken | null> => {
  needDistrict(services, 'import settings');
  const path = await services.desk.pickFile({
    title: 'Choose a file of district settings',
    name: 'District settings (JSON)',
    extensions: ['json'],
  });
  return path === null ? null : ((await services.tokens.issue([path]))[0] ?? null);
};

const asText = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Reads a chosen file as a preview: what keeping it would change, or what is wrong with it on which line. Refuses one
 * that was never meant as settings: its lines would help nobody.
 */
export const readDistrictFile = async (
  services: Services,
  { token }: { readonly token: string },
): Promise<ImportPreview> => {
  needDistrict(services, 'import settings');
  const path = services.tokens.redeem(token);
  if (path === null) {
    throw new Refusal('refused', 'This file was chosen too long ago. Choose it again; nothing was changed.');
  }
  const chosen = await services.readChosen(path, PACK_LIMITS.file);
  const refused = (message: string): ImportPreview => ({
    kind: 'refused',
    name: chosen.name,
    problems: [{ path: '', field: '', entry: null, message, line: null, column: null }],
  });
  if (!chosen.ok) return refused(chosen.why);
  const text = asText(chosen.bytes);
  if (text === null || !isMeantAsPack(text)) {
    throw new Refusal(
      'refused',
      `“${chosen.name}” is not a district settings file. Choose the .json file that Export wrote. Nothing was changed.`,
    );
  }
  const now = currentPack(services);
  const read = readPackFile(text, lastDay(services));
  if (!read.ok) return { kind: 'refused', name: chosen.name, problems: read.problems.map(viewProblem) };
  return {
    kind: 'preview',
    name: chosen.name,
    pack: read.pack,
    changes: settingsChanges(now, read.pack),
    version: await versionFor(services, read.pack.version, true),
  };
};

/** What a version's file is called: "district settings 2026.11+3.json", without what no file name takes. */
const fileName = (version: string): string =>
  `district settings ${version.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.json`;

/** Asks for a folder and writes one version there as a file; null when the dialog was closed. */
export const exportDistrict = async (
  services: Services,
  { version }: { readonly version: string },
): Promise<{ readonly folder: string; readonly file: string } | null> => {
  const { pack } = await needVersion(services, version);
  const into = await services.desk.pickFolder('Choose a folder for the settings');
  if (into === null) return null;
  const file = fileName(version);
  const folder = await services.writeExport(into, 'Hallpass district settings', [
    { name: file, bytes: packFile(pack) },
  ]);
  await writeLine(services, { kind: 'district.exported', data: { version } });
  return { folder, file };
};
