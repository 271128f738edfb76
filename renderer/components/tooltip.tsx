import { type ReactElement, type ReactNode, use, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { Tooltip as AriaTooltip, TooltipTrigger, TooltipTriggerStateContext } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import { overlayHome } from './overlay-home.ts';
import './tooltip.css';

interface TooltipProps {
  readonly text: ReactNode;
  readonly keys?: string;
  readonly children: ReactElement;
}

/**
 * Hides the tooltip around it on Escape and lets the key go on to the sheet it stands in. A trigger that still shows its
 * tooltip keeps the key, from `document` down; so it is hidden before, at `window`, and at once.
 */
const HideOnEscape = () => {
  const state = use(TooltipTriggerStateContext);
  useEffect(() => {
    if (state?.isOpen !== true) return undefined;
    const hide = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') flushSync(() => state.close(true));
    };
    window.addEventListener('keydown', hide, true);
    return () => window.removeEventListener('keydown', hide, true);
  }, [state]);
  return null;
};

/** Says what a control does, on hover and on keyboard focus. The child must be a react-aria control. */
export const Tooltip = ({ text, keys, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={80}>
    {children}
    <HideOnEscape />
    <AriaTooltip className="tooltip" offset={6} UNSTABLE_portalContainer={overlayHome()}>
      {text}
      {keys && <Kbd keys={keys} />}
    </AriaTooltip>
  </TooltipTrigger>
);
