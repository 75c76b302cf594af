import type { Screen } from '../state/view.ts';
import { ClocksScreen } from '../clocks/ClocksScreen.tsx';
import { ExchangesScreen } from '../exchanges/ExchangesScreen.tsx';
import { ImportScreen } from '../import/ImportScreen.tsx';
import { LanesScreen } from '../lanes/LanesScreen.tsx';
import { ParticularsScreen } from '../particulars/ParticularsScreen.tsx';
import { QuestionsScreen } from '../questions/QuestionsScreen.tsx';
import { SameEventsScreen } from '../same-events/SameEventsScreen.tsx';
import { useOpenReview } from '../state/open-review.ts';

const pages = ['import', 'lanes', 'same-events', 'exchanges', 'questions', 'clocks', 'particulars'] as const;
export type Page = (typeof pages)[number];

/** Whether a screen has the whole page to itself, without filters above and details beside it. */
export const isPage = (screen: Screen): screen is Page => pages.some((page) => page === screen);

/** The screens that have the whole page to themselves. */
export const PageScreen = ({ screen }: { readonly screen: Page }) => {
  const { view, selection } = useOpenReview();
  const toTimeline = () => {
    view.go('timeline');
  };
  switch (screen) {
    case 'import':
      return <ImportScreen onDone={toTimeline} />;
    case 'lanes':
      return <LanesScreen onDone={toTimeline} />;
    case 'same-events':
      return <SameEventsScreen onDone={toTimeline} />;
    case 'exchanges':
      return <ExchangesScreen />;
    case 'questions':
      return <QuestionsScreen onOpenEntry={toTimeline} />;
    case 'clocks':
      return (
        <ClocksScreen
          onOpen={(chosen) => {
            selection.select(chosen);
            toTimeline();
          }}
        />
      );
    case 'particulars':
      return <ParticularsScreen />;
  }
};
