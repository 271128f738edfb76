import type { Term } from '../terms.ts';
import { ALCOHOL } from './all-ages-alcohol.ts';
import { CLASSES } from './all-ages-classes.ts';
import { DRUGS_AND_GAMES } from './all-ages-drugs.ts';
import { HARM_SCENES } from './all-ages-harm-scenes.ts';
import { HARM_SAYINGS } from './all-ages-harm-sayings.ts';
import { SAYINGS } from './all-ages-sayings.ts';
import { SCENES } from './all-ages-scenes.ts';
import { VIOLENCE } from './all-ages-violence.ts';
import { WEAPONS_AND_BODIES } from './all-ages-weapons.ts';

/** What does not suit readers of every age; the subjects are those the rule catalogue names. */
export type AllAgesKind = 'alcohol' | 'tobacco' | 'drugs' | 'gambling' | 'weapons' | 'sexual' | 'violence';

/** Words first, then what people say and do. */
export const ALL_AGES: readonly Term<AllAgesKind>[] = [
  ...ALCOHOL,
  ...DRUGS_AND_GAMES,
  ...WEAPONS_AND_BODIES,
  ...VIOLENCE,
  ...SAYINGS,
  ...HARM_SAYINGS,
  ...SCENES,
  ...HARM_SCENES,
  ...CLASSES,
];
