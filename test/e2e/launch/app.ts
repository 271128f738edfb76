import type { Locator, Page } from 'playwright-core';

/** How a test opens the app. Everything has a default; the home is a throwaway folder. */
export interface LaunchOptions {
  /** The built main file; the app's own unless a test brings another. */
  readonly entry?: string;
  /** Otherwise real Electron where it is installed and can show a window. */
  readonly runtime?: App['runtime'];
  /** The folder that plays the person's home, kept by the caller. Without it one is made and removed. */
  readonly home?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the system prefers. */
  readonly colorScheme?: 'light' | 'dark';
  /** The system's keychain: there, a Linux without a keyring, or none. */
  readonly keychain?: 'available' | 'basic_text' | 'none';
  /**
   * Tests leave the network that finds faces out of the stand-in unless they want it: at work, it takes a tenth of the
   * processors' time of all these tests. The bench and the demo have it.
   */
  readonly findsFaces?: boolean;
  /** Milliseconds the clock is ahead of the real time. */
  readonly clock?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One thing the app asked of the system. */
export interface MadeCall {
  readonly kind: string;
  readonly what: unknown;
}

/** A window as main sees it. */
export interface WindowView {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The running app, the same on real Electron and on the stand-in. */
export interface App {
  readonly runtime: 'electron' | 'stand-in';
  /** The main window's page. A new one after `restart`. */
  readonly page: Page;
  /** Every window's page, hidden ones too. */
  readonly pages: () => readonly Page[];
  /** The folder that plays the person's home; `user-data` in it is the app's. */
  readonly home: string;
  readonly userData: string;
  /** One operation of the control channel; test/shell/README.md lists them. */
  readonly control: <T = unknown>(operation: string, ...args: readonly unknown[]) => Promise<T>;
  /** What the app asked of the system so far, of one kind or all. */
  readonly calls: (kind?: string) => Promise<readonly MadeCall[]>;
  /** Drags files from the person's disk onto an element and lets go. */
  readonly drop: (onto: Locator, paths: readonly string[]) => Promise<void>;
  /**
   * Lets go of the pages: from here on only `control` works. What drives a page has its process note all that it fetches,
   * which would be counted as memory of the app's. The stand-in alone can.
   */
  readonly letPagesGo: () => Promise<void>;
  /** What main printed so far. */
  readonly output: () => string;
  /** Ends the app as a power cut would: no event, no farewell. */
  readonly kill: () => Promise<void>;
  /** Quits as the person would and starts again on the same home. After `kill` it only starts. */
  readonly restart: (changes?: LaunchOptions) => Promise<void>;
  /** Quits, waits for the end, removes a throwaway home. */
  readonly close: () => Promise<void>;
}

/** One start of the app; a restart is another. */
export interface Run {
  readonly page: Page;
  readonly pages: () => readonly Page[];
  readonly control: (operation: string, args: readonly unknown[]) => Promise<unknown>;
  readonly letPagesGo: () => Promise<void>;
  readonly output: () => string;
  readonly kill: () => Promise<void>;
  readonly quit: () => Promise<void>;
}
