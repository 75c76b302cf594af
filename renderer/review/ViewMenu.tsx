import { useStore } from 'zustand';
import { useProgram } from '../state/program.ts';
import { useNewTab } from '../state/use-new-tab.ts';
import { useOpenReview } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { LookChoice } from '../ui/LookChoice.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { AlignChoice } from './AlignChoice.tsx';
import { RulerChoice } from './RulerChoice.tsx';

/** How the page looks on this computer, whether it judges, and another tab for another review. */
export const ViewMenu = () => {
  const { look } = useProgram();
  const { theme, room } = useStore(look.store);
  const { filters } = useOpenReview();
  const { withoutJudgement } = useStore(filters.store);
  const newTab = useNewTab();
  return (
    <PopoverButton button="View" kind="link" label="View" side="end">
      <LookChoice theme={theme} room={room} onTheme={look.setTheme} onRoom={look.setRoom} />
      <Checkbox isChecked={withoutJudgement === true} onChange={filters.showWithoutJudgement}>
        Entries only, without judgement
      </Checkbox>
      <AlignChoice />
      <RulerChoice />
      {newTab === undefined ? undefined : (
        <Button kind="link" onPress={newTab}>
          Another review in a new tab
        </Button>
      )}
    </PopoverButton>
  );
};
