import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import './field.css';

interface FieldProps extends Omit<TextFieldProps, 'children' | 'className' | 'style'> {
  readonly label: ReactNode;
  /** Hidden labels are still read out. */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  /** Why what was typed does not do; marks the field. */
  readonly trouble?: ReactNode;
  readonly placeholder?: string;
  readonly className?: string;
  /** A note at the label's right end, such as a counter. */
  readonly aside?: ReactNode;
}

const Frame = ({
  label,
  hideLabel,
  hint,
  trouble,
  aside,
  children,
}: Pick<FieldProps, 'label' | 'hideLabel' | 'hint' | 'trouble' | 'aside'> & {
  readonly children: ReactNode;
}) => (
  <>
    <div className={hideLabel ? 'visually-hidden' : 'field-top'}>
      <Label className="field-label">{label}</Label>
      {aside !== undefined && <span className="field-aside">{aside}</span>}
    </div>
    {children}
    {hint !== undefined && !trouble && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <FieldError className="field-trouble">{trouble}</FieldError>
  </>
);

/**
 * Trouble is told and holds nothing up: the browser's own way would keep a form from being sent again until the field
 * was changed by hand, and it is for main to say whether it fits.
 */
const told = (trouble: FieldProps['trouble']) => ({
  isInvalid: Boolean(trouble),
  validationBehavior: 'aria' as const,
});

/** One line of text with its label. */
export const Field = ({
  label,
  hideLabel,
  hint,
  trouble,
  placeholder,
  className,
  aside,
  ...rest
}: FieldProps) => (
  <TextField {...rest} {...told(trouble)} className={`field${className ? ` ${className}` : ''}`}>
    <Frame {...{ label, hint, trouble, aside }} hideLabel={hideLabel ?? false}>
      <Input className="input" {...(placeholder ? { placeholder } : {})} />
    </Frame>
  </TextField>
);

/** Several lines of text with their label; grows with what is typed. */
export const TextArea = ({
  label,
  hideLabel,
  hint,
  trouble,
  placeholder,
  className,
  aside,
  rows = 2,
  ...rest
}: FieldProps & { readonly rows?: number }) => (
  <TextField {...rest} {...told(trouble)} className={`field${className ? ` ${className}` : ''}`}>
    <Frame {...{ label, hint, trouble, aside }} hideLabel={hideLabel ?? false}>
      <AriaTextArea className="input input-area" rows={rows} {...(placeholder ? { placeholder } : {})} />
    </Frame>
  </TextField>
);

/** A label over something that is no text field: a group of controls. */
export const Labelled = ({
  label,
  hint,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}) => (
  <fieldset className="field">
    <legend className="field-label field-legend">{label}</legend>
    {children}
    {hint !== undefined && <span className="field-hint">{hint}</span>}
  </fieldset>
);
