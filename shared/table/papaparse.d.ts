/** The part of papaparse that is used: cutting a text into cells, without its downloads, workers and types of a browser. */
declare module 'papaparse' {
  interface ParseFault {
    readonly code: string;
    /** Of this call's rows, from 0; missing where it is about the whole text. */
    readonly row?: number;
  }
  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly ParseFault[];
    readonly meta: {
      /** Where in the text the next row begins. */
      readonly cursor: number;
    };
  }
  interface Options {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly quoteChar: '"';
    /** Most rows that are read; 0: all. */
    readonly preview: number;
    readonly fastMode: false;
  }
  interface WriteOptions {
    readonly quotes: false;
    readonly newline: '\r\n';
    /** Cells that match get an apostrophe before them. */
    readonly escapeFormulae: RegExp;
  }
  const papa: {
    readonly parse: (text: string, options: Options) => Parsed;
    readonly unparse: (rows: readonly (readonly (string | number)[])[], options: WriteOptions) => string;
  };
  export default papa;
}
