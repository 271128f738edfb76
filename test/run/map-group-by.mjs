/**
 * vitest 5 lists failures with `Map.groupBy`, which Node 20 does not have yet: without this a failing
 * run on Node 20 would end in a stack of vitest's own instead of the failure.
 */
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at);
    at += 1;
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
