import { useStore } from 'zustand';
import { columnName } from '#shared/domain/chronology/chronology-columns.ts';
import { shownSentence } from '#shared/domain/filtering.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useFilterWords } from '../state/use-filter-words.ts';
import { useVisible } from '../state/visible.ts';
import type { ChronologyRowFacts } from './chronology-row-facts.ts';
import { mostPrinted, PrintedChronology } from './PrintedChronology.tsx';
import { usePrinting } from '../ui/use-printing.ts';

export type ChronologyPrintProps = {
  /** The rows in their order, as indexes into the columns. */
  readonly rows: Int32Array;
  readonly factsOf: (index: number) => ChronologyRowFacts | undefined;
};

/** Stands in for the table on screen while the page is printed: all rows, not only those in view. */
export const ChronologyPrint = ({ rows, factsOf }: ChronologyPrintProps) => {
  const { view } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { shown, hiddenMarks } = useVisible();
  const { arrangement } = useStore(view.store);
  const filters = useFilterWords();
  const printing = usePrinting();
  if (!printing) return undefined;
  const counts = shownSentence(shown, timeline.entries.id.length, hiddenMarks.gaps, hiddenMarks.goodPractice);
  const order = `In order of ${columnName(arrangement.by).toLowerCase()}${arrangement.down ? ', the last first' : ''}.`;
  const narrowed = filters.map(({ words }) => `${words}.`).join(' ');
  return (
    <PrintedChronology
      title={review.title}
      shown={[`${counts}.`, narrowed, order].filter((part) => part !== '').join(' ')}
      columns={arrangement.columns}
      of={rows.length}
      rows={[...rows.subarray(0, mostPrinted)].flatMap((index) => factsOf(index) ?? [])}
    />
  );
};
