import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { orderChronology } from '#shared/domain/chronology-order.ts';
import type { ChronologyOrder } from '#shared/domain/chronology-order.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { useAlsoRecorded } from '../state/use-also-recorded.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { ChronologyHead } from './ChronologyHead.tsx';
import { ChronologyPrint } from './ChronologyPrint.tsx';
import { ChronologyRow } from './ChronologyRow.tsx';
import { useRowInView } from '../ui/use-row-in-view.ts';
import { mostPrinted } from './PrintedChronology.tsx';
import './chronology.css';

const rowHeight = 76;
const page = 10;
/** The heading row stays on top of the rows: a row that is brought into view must clear it. */
const headingHeight = 56;
const columns = ['Date', 'Agency', 'Entry', 'Comment', 'File and row'] as const;

const isEntry = (id: EntryId | undefined): id is EntryId => id !== undefined;

export type ChronologyProps = {
  /** Goes on to the details of the selected entry. */
  readonly onOpen: () => void;
};

/** All chronologies as one table: the equal of the timeline, with the same filters and the same selection. */
export const Chronology = ({ onOpen }: ChronologyProps) => {
  const { selection, texts } = useOpenReview();
  const { review, timeline } = useReviewData();
  const visible = useVisible();
  const { entry: selected } = useStore(selection.store);
  const { texts: words, problem } = useStore(texts.store);
  const also = useAlsoRecorded();
  const [order, setOrder] = useState<ChronologyOrder>('date');
  const [makingPrint, setMakingPrint] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  const { entries } = timeline;

  const names = useMemo(
    () => new Map<number, string>(review.agencies.map(({ id, shortName }) => [id, shortName])),
    [review.agencies],
  );
  const { rows, undated } = useMemo(() => {
    const rank = new Map<number, number>(laneOrder(review.agencies).map(({ id }, place) => [id, place]));
    return orderChronology(entries, visible.entries, order, rank);
  }, [entries, visible.entries, order, review.agencies]);
  const gapsOf = useMemo(() => {
    const found = new Map<EntryId, Gap[]>();
    for (const gap of visible.gaps)
      if (gap.entry !== undefined) found.set(gap.entry, [...(found.get(gap.entry) ?? []), gap]);
    return found;
  }, [visible.gaps]);
  const good = useMemo(() => new Set(visible.goodPractice.map(({ entry }) => entry)), [visible.goodPractice]);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: headingHeight,
  });
  const items = virtual.getVirtualItems();
  const idAt = (place: number): EntryId | undefined => entries.id[rows[place] ?? -1];
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;

  useEffect(() => {
    const inView: EntryId[] = [];
    for (let place = first; place <= last; place += 1) {
      const id = entries.id[rows[place] ?? -1];
      if (id !== undefined) inView.push(id);
    }
    texts.want(inView);
  }, [texts, entries, rows, first, last]);

  const selectedPlace = useMemo(() => {
    const index = selected === undefined ? -1 : entries.id.indexOf(selected);
    return index < 0 ? -1 : rows.indexOf(index);
  }, [selected, entries, rows]);

  useRowInView(virtual, scroll, selectedPlace);

  const attention = useMemo(
    () => [...rows.keys()].filter((place) => entries.attention[rows[place] ?? -1] === 1),
    [rows, entries],
  );
  const print = async () => {
    setMakingPrint(true);
    await texts.wantAll(Array.from(rows.subarray(0, mostPrinted), (index) => entries.id[index]).filter(isEntry));
    setMakingPrint(false);
    window.print();
  };
  useKeys({
    'Ctrl+p': () => {
      void print();
    },
  });

  const goTo = (place: number) => {
    const id = idAt(Math.max(0, Math.min(rows.length - 1, place)));
    if (id !== undefined) selection.select(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: selectedPlace + 1,
      ArrowUp: selectedPlace < 0 ? 0 : selectedPlace - 1,
      PageDown: selectedPlace + page,
      PageUp: selectedPlace - page,
      Home: 0,
      End: rows.length - 1,
    };
    const place = steps[event.key];
    if (place !== undefined) {
      event.preventDefault();
      goTo(place);
    } else if (event.key === 'Enter' && selectedPlace >= 0) {
      event.preventDefault();
      onOpen();
    }
  };

  if (rows.length === 0)
    return (
      <EmptyState title="Nothing on screen">
        Every entry is filtered out. Use “Show all” above to see them again.
      </EmptyState>
    );
  const selectedIsDrawn = selectedPlace >= first && selectedPlace <= last;
  return (
    <div className="chronology">
      {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
      <ChronologyHead
        order={order}
        onOrder={setOrder}
        undated={undated}
        attention={attention.length}
        onNextAttention={() => {
          goTo(attention.find((place) => place > selectedPlace) ?? attention[0] ?? 0);
        }}
        onPrint={
          makingPrint
            ? undefined
            : () => {
                void print();
              }
        }
      />
      <ChronologyPrint rows={rows} gapsOf={gapsOf} good={good} names={names} />
      <div
        className="chronology-rows"
        ref={scroll}
        role="grid"
        tabIndex={0}
        aria-label="Chronology"
        aria-rowcount={rows.length + 1}
        aria-colcount={5}
        aria-activedescendant={selectedIsDrawn && selected !== undefined ? `chronology-${selected}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div className="chronology-columns" role="row" aria-rowindex={1}>
          {columns.map((name) => (
            <span key={name} role="columnheader" className="chronology-column">
              {name}
            </span>
          ))}
        </div>
        <div className="chronology-canvas" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const index = rows[item.index] ?? -1;
            const id = entries.id[index];
            if (id === undefined) return undefined;
            return (
              <div
                key={id}
                ref={virtual.measureElement}
                data-index={item.index}
                className="chronology-place"
                role="presentation"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <ChronologyRow
                  id={id}
                  place={item.index + 2}
                  agency={names.get(entries.agency[index] ?? 0)}
                  label={entries.label[index] ?? ''}
                  words={words.get(id)}
                  gaps={gapsOf.get(id) ?? []}
                  isGood={good.has(id)}
                  alsoBy={(also.get(id) ?? []).map(({ agency }) => names.get(agency ?? 0) ?? '').join(', ')}
                  needsAttention={entries.attention[index] === 1}
                  endsUndated={item.index === undated - 1}
                  isSelected={id === selected}
                  onSelect={selection.select}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
