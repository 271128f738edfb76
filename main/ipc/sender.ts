import { isMainPage } from '../window/address.ts';

/** What is asked of an event: a little of Electron's `IpcMainInvokeEvent`. */
export interface CallEvent {
  readonly sender: { readonly id: number; readonly mainFrame?: { readonly frameTreeNodeId: number } } | null;
  readonly senderFrame: {
    readonly url: string;
    readonly parent: unknown;
    readonly frameTreeNodeId: number;
  } | null;
}

/**
 * True for the top frame of our own main window on our own page. A frame that is gone, an embedded one, another
 * window, another page of ours (the media window): no.
 */
export const isOurWindow = (event: CallEvent, mainContents: number | null): boolean => {
  const frame = event.senderFrame;
  if (mainContents === null || frame === null || event.sender?.id !== mainContents) return false;
  if (frame.parent !== null || frame.frameTreeNodeId !== event.sender.mainFrame?.frameTreeNodeId)
    return false;
  return isMainPage(frame.url);
};
