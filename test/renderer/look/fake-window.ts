import { createFakeApi } from '../fake-api.ts';

/** Runs in the page before the window's own script: `?phase=locked` and the like choose what is shown. */
const wanted = new URL(location.href).searchParams;
const phase = (wanted.get('phase') ?? 'open') as 'open' | 'locked' | 'first-start' | 'problem';
const fake = createFakeApi({
  phase,
  guard: wanted.get('guard') === 'passphrase' ? 'passphrase' : 'keychain',
  problem:
    phase === 'problem'
      ? {
          what: 'The register could not be read',
          kept: 'Your posts and pictures are all here. A good copy of the register from this morning, 8:12 AM, was found beside the damaged one.',
          choices: [
            { id: 'use-copy', label: 'Use this morning’s copy' },
            { id: 'close', label: 'Close Hallpass' },
          ],
        }
      : null,
  hold: wanted.has('hold')
    ? { from: '2026-11-23T12:00:00Z', until: null, reason: 'Districtwide, until further notice.' }
    : null,
});
Object.assign(window, { api: fake.api, fake });
