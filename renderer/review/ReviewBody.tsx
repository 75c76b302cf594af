import { useStore } from 'zustand';
import { ClocksScreen } from '../clocks/ClocksScreen.tsx';
import { AddEntry } from '../entries/AddEntry.tsx';
import { Chronology } from '../entries/Chronology.tsx';
import { EntryDetails } from '../entries/EntryDetails.tsx';
import { GapsOfEntry } from '../gaps/GapsOfEntry.tsx';
import { ImportScreen } from '../import/ImportScreen.tsx';
import { LanesScreen } from '../lanes/LanesScreen.tsx';
import { ParticularsScreen } from '../particulars/ParticularsScreen.tsx';
import { SameEventsScreen } from '../same-events/SameEventsScreen.tsx';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { FilterBar } from './FilterBar.tsx';
import { TimelinePane } from './TimelinePane.tsx';

const mainId = 'review-main';
const detailsId = 'review-details';

const focusOther = () => {
  const details = document.getElementById(detailsId);
  const main = document.querySelector<HTMLElement>(`#${mainId} [tabindex="0"]`);
  if (details?.contains(document.activeElement) === true) main?.focus();
  else details?.focus();
};

/** The screen that was asked for. Timeline and chronology share the filters above and the details beside them. */
export const ReviewBody = () => {
  const { view, selection, filters } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { screen } = useStore(view.store);
  const { entry } = useStore(selection.store);
  const visible = useVisible();
  useKeys({ F6: focusOther });

  if (screen === 'import')
    return (
      <main className="review-page">
        <ImportScreen
          onDone={() => {
            view.go('timeline');
          }}
        />
      </main>
    );
  if (screen === 'lanes')
    return (
      <main className="review-page">
        <LanesScreen
          onDone={() => {
            view.go('timeline');
          }}
        />
      </main>
    );
  if (screen === 'same-events')
    return (
      <main className="review-page">
        <SameEventsScreen
          onDone={() => {
            view.go('timeline');
          }}
        />
      </main>
    );
  if (screen === 'clocks')
    return (
      <main className="review-page">
        <ClocksScreen
          onOpen={(chosen) => {
            selection.select(chosen);
            view.go('timeline');
          }}
        />
      </main>
    );
  if (screen === 'particulars')
    return (
      <main className="review-page">
        <ParticularsScreen />
      </main>
    );
  if (timeline.entries.id.length === 0)
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
  return (
    <>
      <FilterBar />
      <main className="review-main" id={mainId}>
        {visible.lanes.length === 0 ? (
          <EmptyState title="Every agency is hidden" action={<Button onPress={filters.showAll}>Show all</Button>}>
            No lane is on screen, so there is nothing to draw. Choose agencies above, or show all again.
          </EmptyState>
        ) : screen === 'timeline' ? (
          <TimelinePane />
        ) : (
          <Chronology
            onOpen={() => {
              document.getElementById(detailsId)?.focus();
            }}
          />
        )}
      </main>
      <aside className="review-details" id={detailsId} tabIndex={-1} aria-label="Details of the selected entry">
        {entry === undefined ? (
          <>
            <EmptyState title="No entry selected">
              Choose one to see its words, where they come from, and what is to be considered about it.
            </EmptyState>
            {review.about === '' ? undefined : (
              <section className="review-about" aria-labelledby="review-about">
                <h2 className="label" id="review-about">
                  About this review
                </h2>
                <p>{review.about}</p>
              </section>
            )}
          </>
        ) : (
          <EntryDetails key={entry} id={entry} gaps={<GapsOfEntry key={entry} entry={entry} />} />
        )}
      </aside>
    </>
  );
};
