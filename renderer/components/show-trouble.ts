/**
 * A ref for what holds the fields of a sheet: once something in it turns out to be wrong, it is brought into view and its
 * field gets the keyboard, as the press that asked for it was at the foot. Who is typing is left where they are. Answers
 * the function that stops watching.
 */
export const showTrouble = (body: HTMLElement | null): (() => void) | undefined => {
  if (!body) return undefined;
  // Enter in a line of text sends a form from within it.
  let isSent = false;
  const sent = (): void => {
    isSent = true;
  };
  const typed = (): void => {
    isSent = false;
  };
  const isTyping = (): boolean =>
    !isSent && document.activeElement !== body && body.contains(document.activeElement);
  const toAlert = (): void => body.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  // One that a sheet comes back with is there from the beginning.
  const first = requestAnimationFrame(toAlert);
  const watch = new MutationObserver((changes) => {
    if (isTyping()) return;
    const field = changes.some(({ type }) => type === 'attributes')
      ? body.querySelector<HTMLElement>(
          ':is(input, textarea, button, [role="spinbutton"])[aria-invalid="true"]',
        )
      : null;
    if (field !== null) field.focus();
    else if (changes.some(({ addedNodes }) => addedNodes.length > 0)) toAlert();
  });
  watch.observe(body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-invalid'],
  });
  body.addEventListener('submit', sent);
  body.addEventListener('input', typed);
  return () => {
    cancelAnimationFrame(first);
    watch.disconnect();
    body.removeEventListener('submit', sent);
    body.removeEventListener('input', typed);
  };
};
