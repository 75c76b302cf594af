import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { termWords } from '#shared/domain/register/term-words.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { useAlsoRecorded } from '../state/use-also-recorded.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useVisible } from '../state/visible.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { ChronologyHead } from './ChronologyHead.tsx';
import { ChronologyHeadings } from './ChronologyHeadings.tsx';
import { ChronologyPrint } from './ChronologyPrint.tsx';
import { ChronologyRow, rowId } from './ChronologyRow.tsx';
import type { ChronologyRowFacts } from './chronology-row-facts.ts';
import { columnTracks, leastWidth } from './column-widths.ts';
import { useRowInView } from '../ui/use-row-in-view.ts';
import { mostPrinted } from './PrintedChronology.tsx';
import { useChronologyOrder } from './use-chronology-order.ts';
import './chronology.css';

const rowHeight = 76;
const page = 10;
/** The heading row stays on top of the rows: a row that is brought into view must clear it. */
const headingHeight = 56;

const isEntry = (id: EntryId | undefined): id is EntryId => id !== undefined;

export type ChronologyProps = {
  /** Goes on to the details of the selected entry. */
  readonly onOpen: () => void;
};

/** All chronologies as one table: the equal of the timeline, with the same filters and the same selection. */
export const Chronology = ({ onOpen }: ChronologyProps) => {
  const { selection, texts, view } = useOpenReview();
  const { review, timeline } = useReviewData();
  const visible = useVisible();
  const { entry: selected } = useStore(selection.store);
  const { texts: words, problem } = useStore(texts.store);
  const { arrangement } = useStore(view.store);
  const also = useAlsoRecorded();
  const [makingPrint, setMakingPrint] = useState(false);
  /** The column that the keys are at; absent while they go from row to row. */
  const [atColumn, setAtColumn] = useState<number>();
  const scroll = useRef<HTMLDivElement>(null);
  const { entries } = timeline;
  const { columns } = arrangement;
  const tracks = columnTracks(columns);
  const least = leastWidth(columns);

  const names = useMemo(
    () => new Map<number, string>(review.agencies.map(({ id, shortName }) => [id, shortName])),
    [review.agencies],
  );
  const gapsOf = useMemo(() => {
    const found = new Map<EntryId, Gap[]>();
    for (const gap of visible.gaps)
      if (gap.entry !== undefined) found.set(gap.entry, [...(found.get(gap.entry) ?? []), gap]);
    return found;
  }, [visible.gaps]);
  const good = useMemo(() => new Set(visible.goodPractice.map(({ entry }) => entry)), [visible.goodPractice]);
  const { rows, undated, sorting, problem: unsorted } = useChronologyOrder(arrangement, gapsOf);

  const factsOf = useCallback(
    (index: number): ChronologyRowFacts | undefined => {
      const id = entries.id[index];
      if (id === undefined) return undefined;
      const gaps = gapsOf.get(id) ?? [];
      const nameOf = (agency: number | undefined): string => names.get(agency ?? 0) ?? '';
      return {
        id,
        agency: names.get(entries.agency[index] ?? 0),
        label: entries.label[index] ?? '',
        words: words.get(id),
        gaps,
        isGood: good.has(id),
        needsAttention: entries.attention[index] === 1,
        alsoBy: (also.get(id) ?? []).map(({ agency }) => nameOf(agency)).join(', '),
        others: (entries.otherAgencies[index] ?? []).map(nameOf).join(', '),
        terms: termWords([...new Set(gaps.flatMap((gap) => gap.terms ?? []))], review.terms),
      };
    },
    [entries, gapsOf, names, words, good, also, review.terms],
  );

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

  const wantsCells = columns.some((column) => column.startsWith('cell:'));
  useEffect(() => {
    if (wantsCells) texts.withCells();
    const inView: EntryId[] = [];
    for (let place = first; place <= last; place += 1) {
      const id = entries.id[rows[place] ?? -1];
      if (id !== undefined) inView.push(id);
    }
    texts.want(inView);
  }, [texts, entries, rows, first, last, wantsCells]);

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
  /** To the right into the cells of the row, to the left through them and back to the row as a whole. */
  const goAcross = (step: 1 | -1) => {
    const next = (atColumn ?? -1) + step;
    setAtColumn(next < 0 ? undefined : Math.min(next, columns.length - 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroll.current || event.altKey || event.ctrlKey || event.metaKey) return;
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
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      goAcross(event.key === 'ArrowRight' ? 1 : -1);
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
  const active = selectedIsDrawn && selected !== undefined ? rowId(selected, atColumn) : undefined;
  const failed = problem ?? unsorted;
  return (
    <div className="chronology">
      {failed === undefined ? undefined : <Notice tone="problem">{failed}</Notice>}
      <ChronologyHead
        undated={undated}
        attention={attention.length}
        sorting={sorting}
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
      <ChronologyPrint rows={rows} factsOf={factsOf} />
      <div
        className="chronology-rows"
        ref={scroll}
        role="grid"
        tabIndex={0}
        aria-label="Chronology"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={active}
        onKeyDown={onKeyDown}
      >
        <ChronologyHeadings
          arrangement={arrangement}
          tracks={tracks}
          leastWidth={least}
          onSort={(by, down) => {
            view.arrange({ by, down });
          }}
        />
        <div className="chronology-canvas" role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth: least }}>
          {items.map((item) => {
            const facts = factsOf(rows[item.index] ?? -1);
            if (facts === undefined) return undefined;
            return (
              <div
                key={facts.id}
                ref={virtual.measureElement}
                data-index={item.index}
                className="chronology-place"
                role="presentation"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <ChronologyRow
                  row={facts}
                  columns={columns}
                  tracks={tracks}
                  place={item.index + 2}
                  endsUndated={item.index === undated - 1}
                  isSelected={facts.id === selected}
                  atColumn={atColumn}
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
