import type { Colleague } from '../../shared/domain/colleague.ts';
import type { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { AppState, Problem } from '../../shared/ipc/views.ts';
import type { Root } from '../ipc/root.ts';
import type { Services } from '../services.ts';
import type { Choices } from '../storage/library.ts';
import type { OpenedLibrary } from '../storage/open-library.ts';
import type { Stores } from '../storage/stores.ts';
import { Refusal } from '../workflow/refusal.ts';
import { leaveDesk, sitDown, sitDownByCode } from '../workflow/sit-down.ts';
import { HALLPASS, writeLine } from '../workflow/write-line.ts';
import { makeFinder } from './bring-back.ts';
import { BROKEN, CHOICES, fileInQuestion, problemOf } from './problems.ts';
import type { SessionParts, Which } from './parts.ts';
import { closedState, openState } from './view-state.ts';

export interface Session extends Root {
  /** Opens the library that is there, or finds that there is none. Never throws: what stands in the way becomes the state. */
  readonly start: () => Promise<void>;
  readonly current: () => Services | null;
  /** Waits for what is being written and gives the library back. */
  readonly close: () => Promise<void>;
}

type Phase =
  | { readonly kind: 'first-start' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly found: OpenedLibrary | null }
  | { readonly kind: 'open'; readonly services: Services };

const NOT_OPEN = 'The library is not open. Nothing was changed.';
const NOBODY = 'Nobody is at the desk. Sit down first; nothing was changed.';
const thereIsOne = (): Refusal =>
  new Refusal('refused', 'There is a library on this laptop already. Nothing was changed.');

/** One run of the app with its library: first start, unlocking, damage and the choices about it. */
export const makeSession = (parts: SessionParts): Session => {
  let phase: Phase = { kind: 'first-start' };
  let which: Which = 'own';
  let choices: Choices = {};
  /** The register is damaged and the person chose to go on without it. */
  let isWithoutRegister = false;

  /** Somebody sits at the desk: not after a start where the last one has a passphrase, nor after they left. */
  let isSeated = true;

  /** For what opens the library and who sits down. */
  const openServices = (): Services => {
    if (phase.kind !== 'open') throw new Refusal('locked', NOT_OPEN);
    return phase.services;
  };

  const services = (): Services => {
    const served = openServices();
    if (!isSeated) throw new Refusal('locked', NOBODY);
    return served;
  };

  /** The colleague at the desk, another one where that one left; null while the first start has not been finished. */
  const meIn = (stores: Stores): Colleague | null => {
    const { me } = stores.settings.get();
    if (me === null) return null;
    const atDesk = stores.colleagues.get(me);
    return atDesk?.active === true ? atDesk : (stores.colleagues.list().find((one) => one.active) ?? null);
  };

  const serve = (stores: Stores): Services =>
    parts.servicesFor(stores, () => {
      const me = meIn(stores);
      if (me === null) throw new Refusal('locked', 'Say first who is at the desk. Nothing was changed.');
      return me;
    });

  const adopt = async (opened: OpenedLibrary): Promise<void> => {
    isSeated = true;
    if (opened.kind === 'missing') {
      phase = { kind: 'first-start' };
      return;
    }
    if (opened.kind !== 'open') {
      phase = { kind: 'problem', problem: problemOf(opened), found: opened };
      return;
    }
    const served = serve(opened.stores);
    phase = { kind: 'open', services: served };
    if (opened.backup !== null) {
      parts.notice(`The library was brought up to date. A copy from before is kept in ${opened.backup}.`);
    }
    // A first start that was cut short left nobody at the desk: `begin` goes on with it.
    const me = meIn(opened.stores);
    if (me === null) return;
    isSeated = !opened.stores.secrets.has(me.id);
    parts.opened(served);
  };

  /** The opening at start: whoever asks for the state waits for it, so that the window can come up meanwhile. */
  let starting: Promise<void> = Promise.resolve();

  const open = async (takeOver = false): Promise<void> => {
    try {
      let opened = await parts.open({ which, choices, takeOver });
      if (opened.kind === 'missing' && which === 'own') {
        which = 'sample';
        opened = await parts.open({ which, choices, takeOver });
        if (opened.kind === 'missing') which = 'own';
      }
      await adopt(opened);
    } catch {
      phase = { kind: 'problem', problem: BROKEN, found: null };
    }
  };

  const state = async (): Promise<AppState> => {
    await starting;
    const closed = closedState(parts, phase.kind === 'problem' ? phase.problem : null);
    if (phase.kind !== 'open') return closed;
    const damage = isWithoutRegister ? null : phase.services.stores.register.damage();
    return openState(closed, phase.services, { last: meIn(phase.services.stores), isSeated, damage });
  };

  /** The library that a first start cut short left without anybody at the desk. */
  const goOn = async (served: Services, passphrase: string | null): Promise<string> => {
    const { stores } = served;
    if (meIn(stores) !== null) throw new Refusal('refused', 'Hallpass is set up already.');
    if (passphrase !== null) await stores.keys.setPassphrase(passphrase);
    return await stores.keys.newRecoveryCode();
  };

  /**
   * A new library; the sample that was left earlier opens as it was, and needs no code. Null: one's own is there already,
   * and was opened as on any start, with whoever is in it.
   */
  const make = async (
    library: Which,
    passphrase: string | null,
  ): Promise<{ readonly served: Services; readonly recoveryCode: string | null } | null> => {
    const opened = await parts.open({
      which: library,
      create: { sample: library === 'sample', passphrase },
    });
    if (opened.kind === 'missing') throw new Refusal('failed', NOT_OPEN);
    if (opened.kind !== 'open') throw opened.problem satisfies StorageProblem;
    which = library;
    if (library === 'own' && opened.recoveryCode === null) {
      await adopt(opened);
      return null;
    }
    const served = serve(opened.stores);
    phase = { kind: 'open', services: served };
    return { served, recoveryCode: opened.recoveryCode };
  };

  const begin = async (input: Input<'app.begin'>): Promise<Output<'app.begin'>> => {
    await starting;
    if (phase.kind === 'problem') throw thereIsOne();
    const begun =
      phase.kind === 'open'
        ? { served: phase.services, recoveryCode: await goOn(phase.services, input.passphrase) }
        : await make(input.library === 'sample' ? 'sample' : 'own', input.passphrase);
    if (begun === null) {
      parts.notice('There was a library on this laptop already. It was opened; nobody was added to it.');
      return { recoveryCode: null, state: await state() };
    }
    const { served, recoveryCode } = begun;
    const { stores } = served;
    if (!stores.keys.unlocked()) return { recoveryCode, state: await state() };
    const me: Colleague = { id: parts.newId(), ...input.colleague, active: true };
    // The sample's past comes first, so that the journal tells things in their order of time.
    if (stores.info.sample && (await stores.posts.allTiles()).length === 0) await parts.fillSample(served);
    await stores.colleagues.put(me);
    await stores.settings.save({ me: me.id, startAtLogin: input.startAtLogin });
    await writeLine(served, {
      kind: 'colleague.saved',
      by: me.id,
      data: { colleague: me.id, role: me.role, active: true },
    });
    served.desk.setStartAtLogin(input.startAtLogin);
    isSeated = true;
    parts.opened(served);
    return { recoveryCode, state: await state() };
  };

  const sitting = async (sit: (served: Services) => Promise<Colleague>): Promise<AppState> => {
    await sit(openServices());
    isSeated = true;
    return state();
  };

  const close = async (): Promise<void> => {
    await starting;
    if (phase.kind !== 'open') return;
    await parts.closing();
    await phase.services.stores.close();
    phase = { kind: 'first-start' };
  };

  const finder = makeFinder(parts.backups, parts.newId);
  const needFirstStart = (): void => {
    if (phase.kind === 'open') services();
    if (phase.kind !== 'first-start') throw thereIsOne();
  };

  const chooseAboutRegister = async (choice: string): Promise<void> => {
    const { register } = services().stores;
    if (choice === CHOICES.registerNewestGood) await register.recover();
    else if (choice === CHOICES.withoutRegister) isWithoutRegister = true;
  };

  const chooseAboutLibrary = async (choice: string, found: OpenedLibrary | null): Promise<void> => {
    if (choice === CHOICES.newestGood || choice === CHOICES.startAnew) {
      const file = found?.kind === 'damaged' ? fileInQuestion(found.files) : null;
      if (file === null || !file.choices.includes(choice)) return;
      choices = { ...choices, [file.file]: choice };
    }
    await open(choice === CHOICES.takeOver);
  };

  return {
    start: () => {
      starting = open();
      return starting;
    },
    services,
    current: () => (phase.kind === 'open' ? phase.services : null),
    state,
    begin,
    unlock: async ({ with: how, secret }) => {
      const { keys } = openServices().stores;
      const answer = await keys.unlock(how, secret);
      if (answer.kind === 'wrong') throw new Refusal('refused', answer.why);
      return state();
    },
    choose: async (choice) => {
      if (phase.kind === 'open') await chooseAboutRegister(choice);
      else if (phase.kind === 'problem') await chooseAboutLibrary(choice, phase.found);
      return state();
    },
    sit: (input) => sitting((served) => sitDown(served, input)),
    sitByCode: (input) => sitting((served) => sitDownByCode(served, input)),
    leave: async () => {
      await leaveDesk(services());
      isSeated = false;
      return state();
    },
    findBackup: async () => {
      await starting;
      needFirstStart();
      return finder.find();
    },
    restore: async ({ token, name }) => {
      await starting;
      needFirstStart();
      const backup = finder.chosen(token, name);
      await parts.backups.restore(backup);
      which = 'own';
      await open();
      const served = phase.kind === 'open' ? phase.services : null;
      if (served !== null)
        await writeLine(served, { kind: 'library.restored', by: HALLPASS, data: { at: backup.at } });
      return state();
    },
    flushed: parts.flushed,
    revealLibrary: () => parts.revealFolder(services().stores.info.path),
    leaveSample: async () => {
      if (!services().stores.info.sample) {
        throw new Refusal('refused', 'This is your own library, not the sample. Nothing was changed.');
      }
      await close();
      which = 'own';
      return state();
    },
    close,
  };
};
