import type { RecordView, PostView } from '../../shared/ipc/views.ts';

const NADIA = 'Nadia Okonkwo';

/** An invented record around a post: two versions, a check, an approval, a waiver, one family's permission. */
export const fakeRecord = (post: PostView): RecordView['record'] => {
  const { text } = post.content;
  const revision = 'a'.repeat(64);
  return {
    format: 'hallpass-record',
    version: 2,
    exportedAt: '2026-11-24T15:00:00.000Z',
    exportedBy: NADIA,
    post: {
      id: post.id,
      title: text.slice(0, 60),
      made: '2026-11-20T15:00:00.000Z',
      madeBy: NADIA,
      changed: '2026-11-22T20:14:00.000Z',
      changedBy: NADIA,
      binnedAt: null,
      revision,
      content: post.content,
    },
    retention: {
      kind: 'three-years',
      hold: { reason: 'Request 2026-14 of a parent', by: 'Dana Berg', at: '2026-11-23T15:00:00.000Z' },
    },
    deliveries: post.deliveries.map((one) => ({
      id: one.id,
      target: one.target,
      to: one.handle,
      platform: one.platform,
      state: one.state,
      wall: one.wall,
      zone: one.zone,
      dueAt: one.dueAt,
      changedAt: one.changedAt,
      changedBy: NADIA,
      link: one.link,
      why: one.why,
      revision: one.revision,
      pass: one.pass,
      words: null,
      pictures: [],
    })),
    pictures: [],
    current: [{ name: 'Text', text }],
    versions: [
      {
        id: '000001',
        at: '2026-11-21T15:02:00.000Z',
        by: 'Tou Ger Vang',
        why: 'close',
        revision: 'b'.repeat(64),
        fields: [{ name: 'Text', text: `${text.slice(0, 40)} in the big gym` }],
      },
      {
        id: '000002',
        at: '2026-11-22T20:14:00.000Z',
        by: NADIA,
        why: 'queue',
        revision,
        fields: [
          { name: 'Text', text },
          { name: 'Alt text of gym.jpg', text: 'A gym with rows of chairs' },
        ],
      },
    ],
    passes: [
      {
        id: 'pass-1',
        at: '2026-11-22T20:14:00.000Z',
        moment: 'queue',
        revision,
        contentHash: 'c'.repeat(64),
        packVersion: '2026.11',
        consentVersion: '12',
        findings: [
          {
            rule: 'timing/crowded',
            severity: 'warn',
            on: '@RidgeviewSample on Facebook',
            what: 'Another post of this account goes out 20 minutes earlier.',
            why: 'Posts close together are read less.',
            cites: [],
          },
        ],
        people: ['p1'],
        consents: ['c1'],
      },
    ],
    approvals: [
      {
        by: 'Dana Berg',
        at: '2026-11-22T20:00:00.000Z',
        revision,
        rules: ['rights/music'],
        about: ['Music in a video, and whether the school may use it'],
        note: 'Asked the band',
      },
    ],
    waivers: [],
    acknowledgements: [],
    answers: [],
    register: 'open',
    people: [
      {
        person: 'p1',
        name: 'Mason Lindqvist',
        consents: [
          {
            id: 'c1',
            scope: ['image', 'name'],
            channels: ['social'],
            decision: 'granted',
            basis: 'signed-form',
            from: '2026-08-24',
            until: '2027-06-30',
            recordedAt: '2026-08-20T15:00:00.000Z',
            form: 'Media form 2026',
            signedBy: null,
            consulted: true,
            undone: false,
          },
        ],
      },
    ],
    unreadable: [],
  };
};
