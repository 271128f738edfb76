import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import { overlayHome } from './overlay-home.ts';
import './tooltip.css';

interface TooltipProps {
  readonly text: ReactNode;
  readonly keys?: string;
  readonly children: ReactElement;
}

/** Says what a control does, on hover and on keyboard focus. The child must be a react-aria control. */
export const Tooltip = ({ text, keys, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={80}>
    {children}
    <AriaTooltip className="tooltip" offset={6} UNSTABLE_portalContainer={overlayHome()}>
      {text}
      {keys && <Kbd keys={keys} />}
    </AriaTooltip>
  </TooltipTrigger>
);
