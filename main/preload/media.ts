import { contextBridge, ipcRenderer } from 'electron';
import {
  MEDIA_DONE_CHANNEL,
  MEDIA_JOB_CHANNEL,
  MEDIA_READY_CHANNEL,
} from '../../shared/ipc/media-channels.ts';

/** The media window's door: jobs come in, results go out, nothing else. */
contextBridge.exposeInMainWorld('media', {
  start: (work: (job: unknown) => Promise<unknown>) => {
    ipcRenderer.on(MEDIA_JOB_CHANNEL, (_event, job: unknown) => {
      void work(job).then((result) => ipcRenderer.send(MEDIA_DONE_CHANNEL, result));
    });
    ipcRenderer.send(MEDIA_READY_CHANNEL);
  },
});
