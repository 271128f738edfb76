import { expect, it } from 'vitest';
import { faultsAround, transitionsOf } from './transitions.ts';

it('R12, small: every change of the clock in Chicago until 2037 is as Intl has it, and moves keep the time of day', () => {
  const changes = transitionsOf('America/Chicago', 2026, 2038);
  expect(changes).toHaveLength(24);
  expect(changes.flatMap((change) => faultsAround('America/Chicago', change))).toEqual([]);
});

it('R12, small: zones with odd clocks as well', () => {
  for (const zone of [
    'Australia/Lord_Howe',
    'Europe/Dublin',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'America/Nuuk',
  ]) {
    const changes = transitionsOf(zone, 2026, 2028);
    expect(changes.flatMap((change) => faultsAround(zone, change))).toEqual([]);
  }
});
