import { type ConsentPlace, isPlatform } from '../../../shared/domain/person.ts';
import type { PlatformId } from '../../../shared/domain/platform-id.ts';
import { platformOf } from '../../../shared/platforms/index.ts';

type Elsewhere = Exclude<ConsentPlace, PlatformId>;

/** Where Hallpass posts nothing, and the register answers for all the same. */
export const ELSEWHERE = ['website', 'print', 'press'] as const satisfies readonly Elsewhere[];

const NAMES: Readonly<Record<Elsewhere, string>> = { website: 'Website', print: 'Print', press: 'Press' };

export const placeName = (place: ConsentPlace): string =>
  isPlatform(place) ? platformOf(place).name : NAMES[place];
