import type { Migration } from './index.ts';

interface Before {
  readonly people: readonly object[];
}

/** People get a student number, entries may be without an instant, and the register remembers its imports. */
export const registerImports: Migration = {
  to: 2,
  name: 'register-imports',
  documents: {
    register: (data) => {
      const before = data as Before;
      return {
        ...before,
        people: before.people.map((person) => ({ ...person, number: null, cameWith: null })),
        imports: [],
        undone: [],
      };
    },
  },
};
