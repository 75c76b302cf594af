import { useMemo } from 'react';
import { useStore } from 'zustand';
import { AppError } from '#shared/errors.ts';
import { Chronology } from '../entries/Chronology.tsx';
import { EntryDetails } from '../entries/EntryDetails.tsx';
import { GapsOfEntry } from '../gaps/GapsOfEntry.tsx';
import { createImportSession } from '../import/import-session.ts';
import { ImportScreen } from '../import/ImportScreen.tsx';
import { ParticularsScreen } from '../particulars/ParticularsScreen.tsx';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useProgram } from '../state/program.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { FilterBar } from './FilterBar.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import type { ImportReport } from '#shared/contract.ts';

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
  const { transport } = useProgram();
  const { api, id, data, view, selection } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { screen } = useStore(view.store);
  const { entry } = useStore(selection.store);
  const importing = useMemo(
    () =>
      createImportSession({
        api,
        offer: transport.offer,
        review: id,
        commit: async (plans) => {
          let reports: readonly ImportReport[] = [];
          const problem = await data.edit(async (base) => {
            const answer = await api.commitImport({ ...base, plans: [...plans] });
            reports = answer.reports;
            return answer;
          });
          if (problem !== undefined) throw new AppError('unexpected', problem);
          return reports;
        },
      }),
    [api, transport, id, data],
  );
  useKeys({ F6: focusOther });

  if (screen === 'import')
    return (
      <main className="review-page">
        <ImportScreen
          api={api}
          review={review}
          session={importing}
          onDone={() => {
            view.go('timeline');
          }}
          onUndo={() => {
            void data.undo();
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
            <Button
              kind="primary"
              onPress={() => {
                view.go('import');
              }}
            >
              Import chronologies
            </Button>
          }
        >
          This review has no entries. Import the chronologies that the agencies sent; every row is shown as it will be read
          before anything is stored.
        </EmptyState>
      </main>
    );
  return (
    <>
      <FilterBar />
      <main className="review-main" id={mainId}>
        {screen === 'timeline' ? (
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
          <EmptyState title="No entry selected">
            Choose one to see its words, where they come from, and what is to be considered about it.
          </EmptyState>
        ) : (
          <EntryDetails key={entry} id={entry} gaps={<GapsOfEntry key={entry} entry={entry} />} />
        )}
      </aside>
    </>
  );
};
