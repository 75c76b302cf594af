import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './button.css';

export type ButtonKind = 'primary' | 'plain' | 'link';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: ButtonKind;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  /** Said instead of the words on it, where these need their place on the page to be understood. */
  readonly label?: string | undefined;
  /** The key that does the same, shown beside the words. */
  readonly shortcut?: string | undefined;
  /** Where it stands for something that is on or off. */
  readonly isPressed?: boolean | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly autoFocus?: boolean;
};

/** A button: ink for the one main step of a screen, outlined for the others, underlined words where it is quiet. */
export const Button = ({
  children,
  onPress,
  kind = 'plain',
  isDisabled = false,
  type = 'button',
  label,
  shortcut,
  isPressed,
  isExpanded,
  autoFocus = false,
}: ButtonProps) => (
  <AriaButton
    className={`button button-${kind}`}
    type={type}
    isDisabled={isDisabled}
    autoFocus={autoFocus}
    {...(onPress === undefined ? {} : { onPress })}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
  >
    <span>{children}</span>
    {shortcut === undefined ? undefined : (
      <kbd className="button-shortcut" aria-hidden="true">
        {shortcut}
      </kbd>
    )}
  </AriaButton>
);
