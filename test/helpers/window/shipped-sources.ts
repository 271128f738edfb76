import { productSources } from '../../architecture/sources.ts';

/** What is shipped: without the workshop and the scripts that draw. Comments left out, since they may name what is refused. */
export const shipped = productSources()
  .filter(({ path }) => !path.startsWith('main/dev/') && !path.endsWith('.mjs'))
  .map((source) => ({
    path: source.path,
    text: source.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1'),
  }));
/** Paths of the shipped files in which this is written. */
export const using = (pattern: RegExp): readonly string[] =>
  shipped.filter((source) => pattern.test(source.text)).map((source) => source.path);
