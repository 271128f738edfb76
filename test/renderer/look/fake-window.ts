import './no-jit.ts';
import { engineCheck } from '../engine-check.ts';
import { createFakeApi, type FakeLibrary } from '../fake-api.ts';
import { fakeCheck } from '../fake-check.ts';
import { COLLEAGUES } from '../fake-data.ts';

/** Runs in the page before the window's own script: `?phase=locked` and the like choose what is shown. */
const wanted = new URL(location.href).searchParams;
const phase = (wanted.get('phase') ?? 'open') as 'open' | 'locked' | 'first-start' | 'problem';
const role = wanted.get('as');
const me = role === null ? null : (COLLEAGUES.find((one) => one.role === role) ?? null);
const fake = createFakeApi(
  {
    ...(me ? { me } : {}),
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
  },
  (wanted.get('library') ?? 'small') as FakeLibrary,
  wanted.has('engine') ? engineCheck : fakeCheck,
);
Object.assign(window, { api: fake.api, fake });
