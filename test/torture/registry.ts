import type { Figure } from './figure.ts';
import { powerLoss } from './r01-power-loss.ts';
import { killed } from './r03-kill.ts';
import { twoProcesses } from './r04-two-processes.ts';
import { diskErrors } from './r05-disk-errors.ts';
import { damagedFiles } from './r06-damaged-files.ts';
import { gateModel } from './r09-gate.ts';
import { releaseCrashes } from './r10-release.ts';
import { mutants } from './r11-mutants.ts';
import { clockJumps } from './r12-clock.ts';
import { zones } from './r12-zones.ts';
import { windowBorder } from './r14-window-border.ts';
import { roster } from './r15-roster.ts';
import { exoticText } from './r16-exotic-text.ts';
import { fuzzedMedia } from './r17-media.ts';
import { withdrawn } from './r18-withdrawn.ts';
import { journalTampering } from './r19-journal-tampering.ts';

/** Every figure that `npm run torture` shows, in the order of the table. To add one: a file, a line here. */
export const FIGURES: readonly Figure[] = [
  powerLoss,
  killed,
  twoProcesses,
  diskErrors,
  damagedFiles,
  gateModel,
  releaseCrashes,
  mutants,
  zones,
  clockJumps,
  windowBorder,
  roster,
  exoticText,
  fuzzedMedia,
  withdrawn,
  journalTampering,
];
