import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

/**
 * The schema of SARIF 2.1.0 as its makers publish it (2.1.0-rtm.5, of `@microsoft/jest-sarif`). It is written in draft 4 of
 * JSON Schema, of which it uses nothing that later drafts read otherwise but its name: that is left out.
 */
const published = (): object => {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const {
    id: _id,
    $schema: _draft,
    ...schema
  } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return schema;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** RFC 3986: no blanks, quotes, brackets or backslashes, percent signs only before two hex digits. */
const URI_SIGNS = /^(?:[^\s"<>\\^`{|}%]|%[0-9A-Fa-f]{2})*$/;

const validate = new Ajv({
  allErrors: true,
  // One pattern of the schema is none where Unicode is told apart.
  unicodeRegExp: false,
  formats: {
    'date-time': INSTANT,
    uri: (text: string) => URI_SIGNS.test(text) && URL.canParse(text),
    'uri-reference': (text: string) => URI_SIGNS.test(text) && URL.canParse(text, 'file:///here/'),
  },
}).compile(published());

/** What the schema has against a log: places and reasons; empty where it is one. */
export const sarifFaults = (log: unknown): readonly string[] =>
  validate(log)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
      );
