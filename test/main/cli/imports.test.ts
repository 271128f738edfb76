import { expect, test } from 'vitest';
import { productSources } from '../../architecture/sources.ts';

test('the command line is made of its own room, shared and Node: that is all its build watches', () => {
  const sources = productSources().filter(({ path }) => path.startsWith('main/cli/') && path.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(5);
  const strangers = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ to }) => !/^(main\/cli\/|shared\/|node:|package\.json$)/.test(to))
      .map(({ to }) => `${path} → ${to}`),
  );
  expect(strangers).toEqual([]);
});
