import type { Session, WebContents } from 'electron';
import { guardContents, guardSession } from '../../../main/window/guard.ts';

/** Electron's listeners by their event's name; `emit` answers whether the event's default was prevented. */
export interface Emitter {
  readonly on: (name: string, listener: (...args: never[]) => unknown) => void;
  readonly emit: (name: string, details?: object, ...more: unknown[]) => boolean;
  readonly heard: () => readonly string[];
}

export const emitter = (): Emitter => {
  const listeners = new Map<string, ((...args: never[]) => unknown)[]>();
  return {
    on: (name, listener) => void listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    emit: (name, details = {}, ...more) => {
      let isPrevented = false;
      const event = {
        ...details,
        preventDefault: () => {
          isPrevented = true;
        },
      };
      for (const listener of listeners.get(name) ?? [])
        (listener as (...args: unknown[]) => unknown)(event, ...more);
      return isPrevented;
    },
    heard: () => [...listeners.keys()].sort(),
  };
};

/** A session of Electron that keeps the handlers it is given, to be asked afterwards. */
export const recordingSession = () => {
  const events = emitter();
  const kept: Record<string, (...args: never[]) => unknown> = {};
  const spelling: { address: string | null; isOn: boolean | null } = { address: null, isOn: null };
  const keep =
    (name: string) =>
    (handler: (...args: never[]) => unknown): void => {
      kept[name] = handler;
    };
  const session = {
    on: events.on,
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    webRequest: { onBeforeRequest: keep('load') },
    setSpellCheckerDictionaryDownloadURL: (address: string) => {
      spelling.address = address;
    },
    setSpellCheckerEnabled: (isOn: boolean) => {
      spelling.isOn = isOn;
    },
  } as unknown as Session;
  const call = (name: string, ...args: unknown[]): unknown =>
    (kept[name] as unknown as (...all: unknown[]) => unknown)(...args);
  return {
    session,
    events,
    spelling,
    /** What the session answers when a page asks for a permission. */
    asked: (permission: string, page: string, from = page): unknown => {
      let answer: unknown = 'no answer';
      call(
        'request',
        { getURL: () => page },
        permission,
        (said: boolean) => {
          answer = said;
        },
        { requestingUrl: from },
      );
      return answer;
    },
    checked: (permission: string, origin: string): unknown => call('check', null, permission, origin, {}),
    device: (): unknown => call('device', { deviceType: 'usb', origin: 'app://hallpass' }),
    display: (): unknown => {
      let answer: unknown = 'no answer';
      call('display', {}, (said: unknown) => {
        answer = said;
      });
      return answer;
    },
    /** True where the address is let through. */
    loads: (url: string): boolean => {
      let answer: { cancel?: boolean } = {};
      call('load', { url }, (said: { cancel?: boolean }) => {
        answer = said;
      });
      return answer.cancel === false;
    },
  };
};

/** The contents of a window that is on `page`. */
export const recordingContents = (page: string) => {
  const events = emitter();
  let open: (details: { url: string }) => unknown = () => 'nobody was asked';
  const contents = {
    on: events.on,
    getURL: () => page,
    setWindowOpenHandler: (handler: typeof open) => {
      open = handler;
    },
  } as unknown as WebContents;
  return { contents, events, opens: (url: string): unknown => open({ url }) };
};

/** A session under Hallpass's guard. */
export const guarded = (platform: NodeJS.Platform = 'linux') => {
  const recorded = recordingSession();
  guardSession(recorded.session, platform);
  return recorded;
};

/** A window on this page under Hallpass's guard. */
export const windowOn = (page: string) => {
  const recorded = recordingContents(page);
  guardContents(recorded.contents);
  return recorded;
};
