import { useStore } from 'zustand';
import { dayNumber } from '#shared/domain/calendar.ts';
import { AddEntry } from '../entries/AddEntry.tsx';
import { Chronology } from '../entries/Chronology.tsx';
import { EntryDetails } from '../entries/EntryDetails.tsx';
import { GapAlone } from '../gaps/GapAlone.tsx';
import { GapsOfEntry } from '../gaps/GapsOfEntry.tsx';
import { ImportScreen } from '../import/ImportScreen.tsx';
import { LanesScreen } from '../lanes/LanesScreen.tsx';
import { ParticularsScreen } from '../particulars/ParticularsScreen.tsx';
import { RegisterScreen } from '../register/RegisterScreen.tsx';
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

const openDetails = () => {
  document.getElementById(detailsId)?.focus();
};

/** So many days on either side of what is shown on the timeline. */
const daysAround = 60;

/** The screen that was asked for. Timeline and chronology share the filters above and the details beside them. */
export const ReviewBody = () => {
  const { view, selection, filters, register } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { screen } = useStore(view.store);
  const { entry, gap } = useStore(selection.store);
  const { page } = useStore(register.store);
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
  const alone = entry === undefined ? timeline.gaps.find(({ id }) => id === gap) : undefined;
  const details = (
    <aside className="review-details" id={detailsId} tabIndex={-1} aria-label="Details of the selected entry">
      {alone === undefined ? undefined : <GapAlone key={alone.id} gap={alone} />}
      {alone !== undefined ? undefined : entry === undefined ? (
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
  );
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
        {visible.lanes.length === 0 ? (
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
