import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';

describe('the example case', () => {
  it('has nothing to find', () => {
    const result = checkPost(caseFromExample({ case: {} }));
    expect(result.findings).toEqual([]);
    expect(result.open).toEqual([]);
    expect(result.verdict).toBe('ready');
  });
});
