import type { Theme } from '#shared/look.ts';
import { Checkbox } from './Checkbox.tsx';
import { RadioChoice } from './RadioChoice.tsx';

const themes = [
  { value: 'system', label: 'As this computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export type LookChoiceProps = {
  readonly theme: Theme;
  readonly room: boolean;
  readonly onTheme: (theme: Theme) => void;
  readonly onRoom: (room: boolean) => void;
};

/** Light or dark, and the size of type that a room can read. */
export const LookChoice = ({ theme, room, onTheme, onRoom }: LookChoiceProps) => (
  <>
    <RadioChoice label="Light or dark" value={theme} options={themes} onChange={onTheme} />
    <Checkbox isChecked={room} onChange={onRoom}>
      Large type for a room
    </Checkbox>
  </>
);
