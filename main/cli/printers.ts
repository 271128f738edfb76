import type { Format } from './arguments.ts';
import { jsonPrinter } from './print-json.ts';
import { prettyPrinter } from './print-pretty.ts';
import { sarifPrinter } from './print-sarif.ts';
import type { Printer } from './printer.ts';
import { styleFor } from './style.ts';

/** What a printer is made from: plain data, so that every thread makes the same. */
export interface Print {
  readonly format: Format;
  readonly hasColor: boolean;
  /** Hallpass's own. */
  readonly version: string;
}

export const printerFor = ({ format, hasColor, version }: Print): Printer => {
  if (format === 'json') return jsonPrinter();
  return format === 'sarif' ? sarifPrinter(version) : prettyPrinter(styleFor(hasColor));
};
