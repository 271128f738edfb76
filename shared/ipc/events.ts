import type { FaceScan } from '../domain/found-faces.ts';

/** What main tells the window without being asked. */
export type AppEvent =
  /** Something changed: ask again for what you show. */
  | {
      readonly kind: 'changed';
      readonly what: readonly (
        | 'state'
        | 'posts'
        | 'queue'
        | 'register'
        | 'accounts'
        | 'media'
        | 'texts'
        | 'backup'
      )[];
      /** The post concerned, where it is one. */
      readonly post: string | null;
    }
  /** The window is about to close or the app to quit: save what is typed, then call `app.flushed`. */
  | { readonly kind: 'flush' }
  /** Go there: a notification or tray entry was clicked. */
  | { readonly kind: 'go'; readonly to: 'queue' | 'compose' | 'calendar'; readonly id: string | null }
  /** A picture is being imported. */
  | {
      readonly kind: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
      readonly text: string;
    }
  /** Something about the faces of a picture is known now that was not. */
  | { readonly kind: 'faces'; readonly scan: FaceScan }
  /** For a person to read, once. */
  | { readonly kind: 'notice'; readonly text: string };
