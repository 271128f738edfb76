import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { openFaceWindow } from '../../../main/media/face-window.ts';
import type { MediaMessage } from '../../../main/media/hidden-window.ts';
import { FACE_PAGE } from '../../../main/window/address.ts';
import {
  type FaceDone,
  type FaceJob,
  MEDIA_DONE_CHANNEL,
  MEDIA_READY_CHANNEL,
} from '../../../shared/ipc/media-channels.ts';

/** Windows that answer that they found nobody; `held`: only once they are let. */
const desk = (held: Promise<void> = Promise.resolve()) => {
  const ipcMain = new EventEmitter();
  const gone: boolean[] = [];
  const faces = openFaceWindow({
    ipcMain,
    preload: '/built/media.cjs',
    packaged: true,
    log: () => undefined,
    make: () => {
      const id = gone.push(false);
      const from: MediaMessage = { sender: { id }, senderFrame: { url: FACE_PAGE, parent: null } };
      const answer = async (job: FaceJob): Promise<void> => {
        await held;
        const done: FaceDone = { id: job.id, ok: true, faces: [] };
        ipcMain.emit(MEDIA_DONE_CHANNEL, from, done);
      };
      return Object.assign(new EventEmitter(), {
        loadURL: async () => queueMicrotask(() => ipcMain.emit(MEDIA_READY_CHANNEL, from)),
        destroy: () => void (gone[id - 1] = true),
        isDestroyed: () => gone[id - 1] === true,
        webContents: Object.assign(new EventEmitter(), {
          id,
          getOSProcessId: () => 1,
          send: (_channel: string, job: FaceJob) => void answer(job),
        }),
      });
    },
  });
  const find = (id: string) => faces.find({ id, picture: '0'.repeat(64), pass: 'whole' });
  return { faces, find, gone };
};

test('a window that nobody needs for a while goes at once, and the next pass makes another', async () => {
  const { faces, find, gone } = desk();
  expect(await find('a')).toMatchObject({ ok: true });
  faces.letGo();
  expect(gone).toEqual([true]);
  expect(await find('b')).toMatchObject({ ok: true });
  expect(gone).toEqual([true, false]);
});

test('a pass at hand comes to nothing with it, at once', async () => {
  const { faces, find, gone } = desk(new Promise(() => undefined));
  const pass = find('a');
  await expect.poll(() => gone.length).toBe(1);
  faces.letGo();
  expect(gone).toEqual([true]);
  expect(await pass).toMatchObject({ id: 'a', ok: false });
});
