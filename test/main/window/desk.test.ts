import { describe, expect, test } from 'vitest';
import { type DeskParts, makeDesk } from '../../../main/window/desk.ts';
import { emitter, type Emitter } from '../../helpers/window/recording.ts';

interface Note {
  readonly options: { readonly title: string; readonly body: string };
  readonly events: Emitter;
  shown: boolean;
}

const makeSystem = (
  answers: { paths?: readonly string[]; openPath?: string; isSupported?: boolean } = {},
) => {
  const notes: Note[] = [];
  const dialogs: unknown[][] = [];
  const did: string[] = [];
  const theme = { themeSource: 'system' };
  class Notification {
    static isSupported = (): boolean => answers.isSupported ?? true;
    readonly note: Note;
    readonly on: Emitter['on'];
    constructor(options: Note['options']) {
      this.note = { options, events: emitter(), shown: false };
      this.on = this.note.events.on;
      notes.push(this.note);
    }
    show(): void {
      this.note.shown = true;
    }
  }
  const window = {};
  let current: object | null = window;
  const desk = makeDesk({
    shell: {
      openExternal: async () => {
        throw new Error('No browser');
      },
      openPath: async (path: string) => (did.push(`open ${path}`), answers.openPath ?? ''),
    },
    clipboard: { writeText: (text: string) => void did.push(`copy ${text}`) },
    dialog: {
      showOpenDialog: async (...all: unknown[]) => {
        dialogs.push(all);
        const filePaths = answers.paths ?? [];
        return { canceled: filePaths.length === 0, filePaths };
      },
    },
    nativeTheme: theme,
    Notification,
    window: () => current,
    go: (to: { to: string; id: string }) => void did.push(`go ${to.to} ${to.id}`),
    startAtLogin: (on: boolean) => void did.push(`login ${String(on)}`),
  } as unknown as DeskParts);
  return { desk, notes, dialogs, did, theme, window, hide: () => (current = null) };
};

describe('notifications', () => {
  test('are short, and a click leads to the delivery, once', () => {
    const { desk, notes, did } = makeSystem();
    desk.notify({ title: 'Due now', body: 'x'.repeat(900), go: { to: 'queue', id: 'd1' } });
    expect(notes[0]?.shown).toBe(true);
    expect(notes[0]?.options.title).toBe('Due now');
    expect(notes[0]?.options.body).toHaveLength(240);
    notes[0]?.events.emit('click');
    expect(did).toEqual(['go queue d1']);
  });

  test('are let be where the system shows none', () => {
    const { desk, notes } = makeSystem({ isSupported: false });
    desk.notify({ title: 'Due now', body: '', go: { to: 'queue', id: 'd1' } });
    expect(notes).toEqual([]);
  });
});

describe('dialogs', () => {
  test('ask for pictures over the window, and answer their paths', async () => {
    const { desk, dialogs, window } = makeSystem({ paths: ['/a.jpg', '/b.png'] });
    expect(await desk.pickPictures()).toEqual(['/a.jpg', '/b.png']);
    expect(dialogs[0]?.[0]).toBe(window);
    expect(dialogs[0]?.[1]).toMatchObject({
      filters: [
        {
          extensions: [
            'jpg',
            'jpeg',
            'png',
            'webp',
            'gif',
            'heic',
            'heif',
            'tif',
            'tiff',
            'mp4',
            'm4v',
            'mov',
          ],
        },
      ],
    });
  });

  test('ask for one file of a kind', async () => {
    const kind = { title: 'Choose settings', name: 'Settings', extensions: ['json'] };
    const { desk, dialogs } = makeSystem({ paths: ['/in/settings.json'] });
    expect(await desk.pickFile(kind)).toBe('/in/settings.json');
    expect(dialogs[0]?.[1]).toEqual({
      title: 'Choose settings',
      properties: ['openFile'],
      filters: [{ name: 'Settings', extensions: ['json'] }],
    });
    expect(await makeSystem().desk.pickFile(kind)).toBeNull();
  });

  test('ask for a folder without a window too, and answer null when closed', async () => {
    const system = makeSystem();
    system.hide();
    expect(await system.desk.pickFolder('Choose a folder')).toBeNull();
    expect(system.dialogs[0]).toMatchObject([{ title: 'Choose a folder' }]);
    expect(await makeSystem().desk.pickPictures()).toEqual([]);
    expect(await makeSystem({ paths: ['/here'] }).desk.pickFolder('x')).toBe('/here');
  });
});

describe('everything else', () => {
  test('copies text, sets the appearance, and starts with the computer', async () => {
    const { desk, did, theme } = makeSystem();
    await desk.copyText('Hello');
    desk.setAppearance('dark');
    desk.setStartAtLogin(true);
    expect(did).toEqual(['copy Hello', 'login true']);
    expect(theme.themeSource).toBe('dark');
  });

  test('reveals a folder, and says so when it cannot, without the folder’s name', async () => {
    const { desk, did } = makeSystem();
    await desk.revealFolder('/hand-offs/d1');
    expect(did).toEqual(['open /hand-offs/d1']);
    const failing = makeSystem({ openPath: 'Failed to open /hand-offs/d1' });
    await expect(failing.desk.revealFolder('/hand-offs/d1')).rejects.toThrow(
      /^The folder could not be opened\.$/,
    );
  });

  test('a browser that does not start is a no, not a fault', async () => {
    expect(await makeSystem().desk.openOutside('https://school.example/')).toBe(false);
  });
});
