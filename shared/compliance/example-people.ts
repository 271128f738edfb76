/** For the examples of rules: the second grader of `exampleCase`, with exactly these consents. */
export const exampleStudent = (...consents: readonly object[]) =>
  ({
    id: 's1',
    kind: 'student',
    first: 'Mason',
    last: 'Lindqvist',
    school: 'Ridgeview Elementary School',
    grade: '2',
    consents,
  }) as const;

/** His face in `examplePicture`. */
export const EXAMPLE_FACE = { id: 'f1', box: [0.4, 0.2, 0.1, 0.14], is: 'person', person: 's1' } as const;

/** A picture he is in, with every question answered, and what is different about it. */
export const examplePicture = (over: object = {}) =>
  ({
    id: 'm1',
    kind: 'image',
    altText: 'Students pour vinegar into paper volcanoes',
    source: 'own',
    shot: 'group',
    faces: [EXAMPLE_FACE],
    peopleAnswered: true,
    ...over,
  }) as const;
