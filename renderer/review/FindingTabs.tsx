import { useStore } from 'zustand';
import { useOpenReview } from '../state/open-review.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { findings, isFinding } from './screens.ts';

/** Below the tab Gaps: the register, the questions, who told whom, the clocks. */
export const FindingTabs = () => {
  const { view } = useOpenReview();
  const { screen } = useStore(view.store);
  if (!isFinding(screen)) return undefined;
  return (
    <div className="review-findings">
      <Tabs label="What was found" items={findings} value={screen} onChange={view.go} />
    </div>
  );
};
