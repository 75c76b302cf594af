import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { useRowInView } from '../ui/use-row-in-view.ts';
import { RegisterHead } from './RegisterHead.tsx';
import { RegisterPrint } from './RegisterPrint.tsx';
import { RegisterRow, rowId } from './RegisterRow.tsx';
import { nextItem, useRegister } from './use-register.ts';

const rowHeight = 84;
const page = 8;
const columns = ['Kind', 'When and who', 'What it rests on', 'How it stands'] as const;

export type RegisterListProps = { readonly onOpen: () => void; readonly onShow: () => void };

/** The register as a list: one line for each gap and each good practice, with the details of the selected one beside it. */
export const RegisterList = ({ onOpen, onShow }: RegisterListProps) => {
  const { register: look, selection, texts } = useOpenReview();
  const { review } = useReviewData();
  const { texts: words } = useStore(texts.store);
  const { filters, order, grouping, opened } = useStore(look.store);
  const register = useRegister();
  const { rows, selected, shown, all } = register;
  const [makingPrint, setMakingPrint] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  const names = useMemo(
    () => new Map<number, string>(review.agencies.map(({ id, shortName }) => [id, shortName])),
    [review.agencies],
  );

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: 56,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useRowInView(virtual, scroll, selected);
  useEffect(() => {
    const inView = rows
      .slice(first, last + 1)
      .flatMap((row) => (row.row === 'item' && row.item.entry !== undefined ? [row.item.entry] : []));
    texts.want([...new Set(inView)]);
  }, [texts, rows, first, last]);

  useEffect(() => {
    if (opened > 0) scroll.current?.focus();
  }, [opened]);

  const goTo = (place: number) => {
    const row = rows[place];
    if (row?.row !== 'item') return;
    look.select(row.key);
    selection.choose({ entry: row.item.entry, gap: row.item.gap?.id });
  };
  // What was decided may have left the list: the next one is then what has moved into its place.
  const lastPlace = useRef(-1);
  useEffect(() => {
    if (selected >= 0) lastPlace.current = selected;
  }, [selected]);
  useEffect(() => {
    if (lastPlace.current >= 0) scroll.current?.scrollTo({ top: 0 });
    lastPlace.current = -1;
  }, [filters, order, grouping]);
  const step = (by: 1 | -1) => {
    const left = lastPlace.current;
    const from = selected >= 0 ? selected : left < 0 ? (by === 1 ? -1 : rows.length) : by === 1 ? left - 1 : left;
    goTo(nextItem(rows, from, by));
  };
  const atPlace = (place: number): number => {
    const within = Math.max(0, Math.min(rows.length - 1, place));
    return rows[within]?.row === 'item' ? within : nextItem(rows, within, 1);
  };
  const row = rows[selected];
  const current = row?.row === 'item' ? row.item : undefined;
  const show = current === undefined ? undefined : onShow;
  const print = async () => {
    setMakingPrint(true);
    await texts.wantAll([
      ...new Set(shown.flatMap(({ entry }): readonly EntryId[] => (entry === undefined ? [] : [entry]))),
    ]);
    setMakingPrint(false);
    window.print();
  };
  const next = () => {
    step(1);
  };
  const previous = () => {
    step(-1);
  };
  useKeys({
    j: next,
    k: previous,
    g: next,
    'Shift+g': previous,
    t: () => {
      show?.();
    },
    'Ctrl+p': () => {
      void print();
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = {
      ArrowDown: nextItem(rows, selected, 1),
      ArrowUp: nextItem(rows, selected, -1),
      PageDown: atPlace(selected + page),
      PageUp: atPlace(selected - page),
      Home: atPlace(0),
      End: rows.length - 1,
    };
    const place = places[event.key];
    if (place !== undefined) {
      event.preventDefault();
      goTo(place);
    } else if (event.key === 'Enter' && selected >= 0) {
      event.preventDefault();
      onOpen();
    }
  };

  if (all.length === 0)
    return (
      <EmptyState title="Nothing in the register yet">
        No rule found a gap in the words of this review, and nobody marked one. Mark a gap or good practice beside an
        entry, or draw a gap over a period above.
      </EmptyState>
    );
  const itemPlaces = rows.filter((one) => one.row === 'item');
  const at = row === undefined ? -1 : itemPlaces.findIndex((one) => one.key === row.key);
  const drawn = selected >= first && selected <= last ? row : undefined;
  return (
    <>
      <RegisterHead
        register={register}
        position={at < 0 ? 'None selected' : `${String(at + 1)} of ${String(itemPlaces.length)}`}
        onStep={step}
        onShow={show}
        onPrint={
          makingPrint
            ? undefined
            : () => {
                void print();
              }
        }
      />
      <RegisterPrint items={shown} of={all.length} names={names} />
      {rows.length === 0 ? (
        <EmptyState
          title="Everything is filtered out"
          action={
            <Button
              onPress={() => {
                look.openOnly({});
              }}
            >
              Show all
            </Button>
          }
        >
          Nothing in the register has all that is chosen above.
        </EmptyState>
      ) : (
        <div
          className="register-rows"
          ref={scroll}
          role="grid"
          tabIndex={0}
          aria-label="Register of gaps and good practice"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-activedescendant={drawn === undefined ? undefined : rowId(drawn.key)}
          onKeyDown={onKeyDown}
        >
          <div className="register-columns" role="row" aria-rowindex={1}>
            {columns.map((name) => (
              <span key={name} role="columnheader" className="register-column">
                {name}
              </span>
            ))}
          </div>
          <div className="register-canvas" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const here = rows[item.index];
              if (here === undefined) return undefined;
              return (
                <div
                  key={here.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  className="register-place"
                  role="presentation"
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {here.row === 'heading' ? (
                    <div role="row" aria-rowindex={item.index + 2} className="register-group">
                      <span role="gridcell">{here.title}</span>
                      <span role="gridcell" className="quiet-text">
                        {here.count}
                      </span>
                    </div>
                  ) : (
                    <RegisterRow
                      item={here.item}
                      rowKey={here.key}
                      place={item.index + 2}
                      agencies={here.item.agencies.map((id) => names.get(id) ?? '').join(', ')}
                      asWritten={here.item.entry === undefined ? undefined : words.get(here.item.entry)?.when.asWritten}
                      terms={review.terms}
                      isSelected={item.index === selected}
                      onSelect={() => {
                        goTo(item.index);
                      }}
                    />
                  )}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </>
  );
};
