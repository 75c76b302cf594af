import { useStore } from 'zustand';
import { shownSentence } from '#shared/domain/filtering.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { mostPrinted, PrintedChronology } from './PrintedChronology.tsx';
import { usePrinting } from '../ui/use-printing.ts';

export type ChronologyPrintProps = {
  /** The rows in their order, as indexes into the columns. */
  readonly rows: Int32Array;
  readonly gapsOf: ReadonlyMap<EntryId, readonly Gap[]>;
  readonly good: ReadonlySet<EntryId>;
  readonly names: ReadonlyMap<number, string>;
};

/** Stands in for the table on screen while the page is printed: all rows, not only those in view. */
export const ChronologyPrint = ({ rows, gapsOf, good, names }: ChronologyPrintProps) => {
  const { texts } = useOpenReview();
  const { review, timeline } = useReviewData();
  const { shown, hiddenMarks } = useVisible();
  const { texts: words } = useStore(texts.store);
  const printing = usePrinting();
  if (!printing) return undefined;
  const { entries } = timeline;
  return (
    <PrintedChronology
      title={review.title}
      shown={shownSentence(shown, entries.id.length, hiddenMarks.gaps, hiddenMarks.goodPractice)}
      of={rows.length}
      rows={[...rows.subarray(0, mostPrinted)].flatMap((index) => {
        const id = entries.id[index];
        if (id === undefined) return [];
        return {
          id,
          agency: names.get(entries.agency[index] ?? 0),
          label: entries.label[index] ?? '',
          words: words.get(id),
          gaps: gapsOf.get(id) ?? [],
          isGood: good.has(id),
        };
      })}
    />
  );
};
