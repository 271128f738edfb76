import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';
import './button.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger' | 'fix';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly look?: ButtonLook;
  readonly size?: 'm' | 's';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  /** Shown on hover and focus; a disabled button with a reason stays focusable, so that the reason can be read. */
  readonly reason?: ReactNode;
  readonly className?: string;
}

/** A button with words. With `reason`, a disabled one says why. */
export const Button = ({
  look = 'plain',
  size = 'm',
  icon: Icon,
  children,
  reason,
  className,
  isDisabled,
  onPress,
  ...rest
}: ButtonProps) => {
  const explained = Boolean(isDisabled && reason);
  const button = (
    <AriaButton
      {...rest}
      {...(onPress && !explained ? { onPress } : {})}
      {...(isDisabled && !explained ? { isDisabled: true } : {})}
      {...(explained ? { 'aria-disabled': true } : {})}
      className={`button button-${look} button-${size}${explained ? ' button-off' : ''}${className ? ` ${className}` : ''}`}
    >
      {Icon && <Icon size={size === 's' ? 14 : 16} aria-hidden />}
      {children}
    </AriaButton>
  );
  return reason ? <Tooltip text={reason}>{button}</Tooltip> : button;
};

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly icon: LucideIcon;
  /** What it does: its name for assistive technology, and its tooltip. */
  readonly label: string;
  readonly keys?: string;
  readonly size?: 'm' | 's';
  readonly className?: string;
}

/** A button that is only an icon; its label shows as a tooltip. */
export const IconButton = ({ icon: Icon, label, keys, size = 'm', className, ...rest }: IconButtonProps) => (
  <Tooltip text={label} {...(keys ? { keys } : {})}>
    <AriaButton
      {...rest}
      aria-label={label}
      className={`icon-button icon-button-${size}${className ? ` ${className}` : ''}`}
    >
      <Icon size={size === 's' ? 14 : 16} aria-hidden />
    </AriaButton>
  </Tooltip>
);
