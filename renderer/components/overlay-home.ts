const ID = 'overlays';

/**
 * Where sheets and tooltips are drawn: a landmark of its own at the end of the page, so that nothing readable stands
 * outside one. Marked as top layer, so that an open dialog does not hide the sheets that were opened from it.
 */
export const overlayHome = (): HTMLElement => {
  const there = document.getElementById(ID);
  if (there) return there;
  const home = document.createElement('section');
  home.id = ID;
  home.setAttribute('aria-label', 'Open sheets');
  home.dataset['reactAriaTopLayer'] = 'true';
  return document.body.appendChild(home);
};

/** Whether an element is in a sheet or a list over the screen. */
export const isOverlaid = (element: Element): boolean => element.closest(`#${ID}, .scrim`) !== null;
