import { expect, test } from 'vitest';
import { isOpenToDebugging } from '../../../main/window/debugging.ts';

type Asked = Parameters<typeof isOpenToDebugging>[0];

const startedWith = (isPackaged: boolean, ...switches: readonly string[]): Asked => ({
  isPackaged,
  commandLine: { hasSwitch: (name: string) => switches.includes(name) } as Asked['commandLine'],
});

test.each(['remote-debugging-port', 'remote-debugging-pipe'])(
  'an installed Hallpass does not start with --%s',
  (name) => {
    expect(isOpenToDebugging(startedWith(true, name))).toBe(true);
    expect(isOpenToDebugging(startedWith(true, 'no-sandbox'))).toBe(false);
    // Whoever builds it looks into it.
    expect(isOpenToDebugging(startedWith(false, name))).toBe(false);
  },
);
