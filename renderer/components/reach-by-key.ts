/**
 * A ref for something that may scroll: while there is more than fits, Tab reaches it, so that the arrow keys can move
 * it. Answers the function that stops watching.
 */
export const reachByKey = (element: HTMLElement | null): (() => void) | undefined => {
  if (!element) return undefined;
  const watch = new ResizeObserver(() => {
    if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  watch.observe(element);
  for (const child of element.children) watch.observe(child);
  return () => watch.disconnect();
};
