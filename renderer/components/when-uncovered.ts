/**
 * Does something once no dialog lies over the window: until then a dialog keeps the focus, and gives it back as it
 * goes. Answers the function that stops waiting.
 */
export const whenUncovered = (then: () => void): (() => void) => {
  let frame = 0;
  const look = (): void => {
    if (document.querySelector('.scrim') === null) then();
    else frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
};
