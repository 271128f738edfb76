import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  draftFrom,
  openValues,
  type ReadImport,
  roleOf,
  withAnswer,
  withLayout,
  withRole,
  withSystem,
} from '../../../renderer/store/import-draft.ts';
import { no, yes } from '../../../shared/ipc/errors.ts';
import type { ImportTry } from '../../../shared/ipc/import-views.ts';
import { INFINITE_CAMPUS, POWERSCHOOL_PERMISSION } from '../../shared/register-import/exports.ts';
import { surveyOf } from '../../shared/register-import/try.ts';
import { type Desk, freshDesks, pass } from './desk.ts';

const readOf = (text: string): ReadImport => ({
  kind: 'read',
  name: 'list.csv',
  encoding: 'UTF-8',
  survey: surveyOf(text),
  hints: {},
  year: { from: '2026-07-01', until: '2027-06-30' },
  today: '2026-11-23',
});
const TRIED: ImportTry = {
  kind: 'tried',
  plan: 'p1',
  counts: {
    rows: 3,
    people: 3,
    granted: 1,
    denied: 1,
    blank: 1,
    byNumber: 0,
    byName: 0,
    unmatched: 3,
    duplicates: 0,
    sameName: 0,
    changed: 0,
    unchanged: 0,
  },
  samples: [],
  bad: { total: 0, shown: [] },
  remarks: { total: 0, shown: [] },
  objects: { total: 1, shown: [] },
  freed: { total: 0, shown: [] },
  cleared: { total: 1, shown: [] },
  stillNo: { total: 0, shown: [] },
  missing: { total: 0, shown: [] },
  sameName: { total: 0, shown: [] },
  byName: { total: 0, shown: [] },
  changed: { total: 0, shown: [] },
  toType: null,
  isEmpty: false,
};

describe('what a person says about a list', () => {
  it('begins with a guess at the columns, and with nothing said about answers', () => {
    const read = readOf(POWERSCHOOL_PERMISSION);
    const draft = draftFrom(read);
    expect(draft.answers).toMatchObject([{ column: 5, says: {}, blank: null }]);
    expect(openValues(draft, read.survey)).toBe(3);
    expect(choicesOf(draft)).toBeNull();
    const said = withAnswer(draft, 5, { says: { y: 'yes', n: 'no' }, blank: 'nothing' });
    expect(openValues(said, read.survey)).toBe(0);
    expect(choicesOf(said)).toBeNull();
    expect(choicesOf({ ...said, from: '2026-07-01', until: '2027-06-30' })).toMatchObject({
      columns: { number: 0, 'full-name': 1 },
      answers: [{ column: 5, blank: 'nothing' }],
    });
  });

  it('in a list of flags, flags about being shown are a no, others say nothing, and so does absence', () => {
    const draft = draftFrom(readOf(INFINITE_CAMPUS));
    expect(draft.answers).toMatchObject([
      {
        column: 5,
        says: { 'no media': 'no', 'do not photograph': 'no', 'peanut allergy': 'nothing' },
        blank: 'nothing',
      },
    ]);
  });

  it('gives a role to one column alone, and flags one column', () => {
    const { survey } = readOf(POWERSCHOOL_PERMISSION);
    const draft = draftFrom(readOf(POWERSCHOOL_PERMISSION));
    const moved = withRole(draft, survey, 4, 'number');
    expect([roleOf(moved, 0), roleOf(moved, 4)]).toEqual(['unused', 'number']);
    const two = withRole(draft, survey, 4, 'answers');
    expect(two.answers.map((one) => one.column)).toEqual([4, 5]);
    expect(roleOf(withRole(two, survey, 5, 'unused'), 5)).toBe('unused');
    const flags = withLayout(two, survey, 'flag');
    expect(flags.answers).toHaveLength(1);
    expect(withRole(flags, survey, 5, 'answers').answers.map((one) => one.column)).toEqual([5]);
    expect(withSystem(draft, survey, 'infinite-campus')).toMatchObject({ layout: 'flag' });
    expect(withSystem(draft, survey, 'synergy')).toMatchObject({ layout: 'person', answers: draft.answers });
  });
});

describe('an import on the desk', () => {
  const freshDesk = freshDesks();
  const begun = async (): Promise<Desk> => {
    const desk = await freshDesk();
    desk.fake.answer('register.import-pick', () => yes({ token: 't', name: 'list.csv', bytes: 9 }));
    desk.fake.answer('register.import-read', () => yes(readOf(POWERSCHOOL_PERMISSION)));
    desk.fake.answer('register.import-cancel', () => yes(null));
    desk.registerImport.getState().begin();
    await desk.registerImport.getState().pickFile();
    return desk;
  };
  const explained = async (): Promise<Desk> => {
    const desk = await begun();
    const { draft, change } = desk.registerImport.getState();
    if (draft === null) throw new Error('No draft');
    change({
      ...withAnswer(draft, 5, { says: { y: 'yes', n: 'no' }, blank: 'nothing' }),
      from: '2026-07-01',
      until: '2027-06-30',
      form: 'Media form',
      yesBy: 'signed',
    });
    return desk;
  };

  it('goes from the file to the dry run; a change afterwards asks for another', async () => {
    const { registerImport, fake, count } = await explained();
    fake.answer('register.import-try', () => yes(TRIED));
    await registerImport.getState().tryOn();
    expect(registerImport.getState()).toMatchObject({ step: 'dry-run', tried: { plan: 'p1' }, busy: null });
    const { draft, change } = registerImport.getState();
    if (draft !== null) change({ ...draft, form: 'Another' });
    expect(registerImport.getState().tried).toBeNull();
    await registerImport.getState().run({ leaveOut: false, typed: null });
    expect(count('register.import-run')).toBe(0);
  });

  it('shows what main still asks for, and a refusal, and stays where it is', async () => {
    const { registerImport, fake } = await explained();
    fake.answer('register.import-try', () => yes({ kind: 'problems', problems: ['Name the form.'] }));
    await registerImport.getState().tryOn();
    expect(registerImport.getState()).toMatchObject({ step: 'columns', trouble: ['Name the form.'] });
    fake.answer('register.import-try', () => no('locked', 'The register is locked.'));
    await registerImport.getState().tryOn();
    expect(registerImport.getState()).toMatchObject({ busy: null, trouble: ['The register is locked.'] });
  });

  it('hears how far its own job is and no other, and drops an answer that comes after it was closed', async () => {
    const { registerImport, fake, count } = await explained();
    let finish: (reply: ImportTry) => void = () => undefined;
    fake.answer(
      'register.import-try',
      () => new Promise((done) => void (finish = (reply) => done(yes(reply)))),
    );
    const trying = registerImport.getState().tryOn();
    await pass(0);
    const { input } = fake.calls.at(-1) ?? {};
    const { job } = input as { job: string };
    fake.emit({ kind: 'progress', job, done: 5, total: 10, text: 'Comparing' });
    expect(registerImport.getState().busy).toEqual({ text: 'Comparing', done: 5, total: 10 });
    fake.emit({ kind: 'progress', job: 'register-import-99', done: 9, total: 10, text: 'Another' });
    expect(registerImport.getState().busy).toMatchObject({ done: 5 });
    registerImport.getState().close();
    finish(TRIED);
    await trying;
    expect(registerImport.getState()).toMatchObject({ step: null, tried: null, read: null });
    expect(count('register.import-cancel')).toBe(1);
  });

  it('a file that is refused says why, and the dialog closed changes nothing', async () => {
    const { registerImport, fake } = await begun();
    fake.answer('register.import-read', () => yes({ kind: 'refused', name: 'x.csv', why: 'It is empty.' }));
    await registerImport.getState().pickFile();
    expect(registerImport.getState()).toMatchObject({
      step: 'file',
      read: null,
      trouble: ['“x.csv”: It is empty.'],
    });
    fake.answer('register.import-pick', () => yes(null));
    await registerImport.getState().pickFile();
    expect(registerImport.getState().trouble).toHaveLength(1);
  });

  it('takes a list that is dropped as one that was chosen, and no more than one', async () => {
    const { registerImport, fake } = await begun();
    const read = () => fake.calls.filter(({ channel }) => channel === 'register.import-read');
    await registerImport.getState().dropFiles(['a', 'b']);
    expect(registerImport.getState().trouble).toEqual(['Drop one list at a time. Nothing was read.']);
    expect(read()).toHaveLength(1);
    await registerImport.getState().dropFiles(['a']);
    expect(read().at(-1)?.input).toMatchObject({ token: 'asset-3' });
    expect(registerImport.getState()).toMatchObject({ step: 'columns', trouble: [] });
  });
});
