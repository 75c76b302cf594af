import { useStore } from 'zustand';
import { dayNumber } from '#shared/domain/calendar.ts';
import { AddEntry } from '../entries/AddEntry.tsx';
import { Chronology } from '../entries/Chronology.tsx';
import { RegisterScreen } from '../register/RegisterScreen.tsx';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { FilterBar } from './FilterBar.tsx';
import { isPage, PageScreen } from './PageScreen.tsx';
import { ReviewDetails } from './ReviewDetails.tsx';
import { TimelinePane } from './TimelinePane.tsx';

const mainId = 'review-main';
const detailsId = 'review-details';

const focusOther = () => {
  const details = document.getElementById(detailsId);
  const main = document.querySelector<HTMLElement>(`#${mainId} [tabindex="0"]`);
  if (details?.contains(document.activeElement) === true) main?.focus();
  else details?.focus();
};

const openDetails = () => {
  document.getElementById(detailsId)?.focus();
};

/** So many days on either side of what is shown on the timeline. */
const daysAround = 60;

/** The screen that was asked for. Timeline and chronology share the filters above and the details beside them. */
export const ReviewBody = () => {
  const { data, view, selection, filters, register } = useOpenReview();
  const { timeline } = useReviewData();
  const { toCome } = useStore(data.store);
  const { screen } = useStore(view.store);
  const { entry, gap } = useStore(selection.store);
  const { page } = useStore(register.store);
  const visible = useVisible();
  useKeys({ F6: focusOther });

  if (isPage(screen))
    return (
      <main className="review-page">
        <PageScreen screen={screen} />
      </main>
    );
  if (timeline.entries.id.length === 0 && toCome === undefined)
    return (
      <main className="review-page">
        <EmptyState
          title="Nothing to draw yet"
          action={
            <>
              <Button
                kind="primary"
                onPress={() => {
                  view.go('import');
                }}
              >
                Import chronologies
              </Button>
              <AddEntry />
            </>
          }
        >
          This review has no entries. Import the chronologies that the agencies sent; every row is shown as it will be
          read before anything is stored.
        </EmptyState>
      </main>
    );
  const show = () => {
    const place = entry === undefined ? -1 : timeline.entries.id.indexOf(entry);
    const chosen = timeline.gaps.find(({ id }) => id === gap);
    const drawn = chosen?.earliest ?? chosen?.latest;
    const day =
      timeline.entries.earliest[place] ??
      timeline.entries.latest[place] ??
      (drawn === undefined ? undefined : dayNumber(drawn));
    if (day !== undefined) view.look({ from: day - daysAround, to: day + daysAround });
    view.go('timeline');
  };
  const details = <ReviewDetails id={detailsId} />;
  if (screen === 'gaps')
    return (
      <>
        <main className={page === 'list' ? 'review-main review-register' : 'review-page'} id={mainId}>
          <RegisterScreen onOpen={openDetails} onShow={show} />
        </main>
        {page === 'list' ? details : undefined}
      </>
    );
  return (
    <>
      <FilterBar />
      <main className="review-main" id={mainId}>
        {visible.lanes.length === 0 && toCome === undefined ? (
          <EmptyState title="Every agency is hidden" action={<Button onPress={filters.showAll}>Show all</Button>}>
            No lane is on screen, so there is nothing to draw. Choose agencies above, or show all again.
          </EmptyState>
        ) : screen === 'timeline' ? (
          <TimelinePane />
        ) : (
          <Chronology onOpen={openDetails} />
        )}
      </main>
      {details}
    </>
  );
};
