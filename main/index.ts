import { startApp } from './app.ts';

// Nothing is awaited at the top: what has to be told before Electron is ready is told while this file is read.
startApp(import.meta.dirname);
