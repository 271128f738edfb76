/** What a file or folder is called: the end of its path. A message says this; where it lies, the person just chose. */
export const lastName = (path: string): string =>
  path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;
