import { useMemo } from 'react';
import { useStore } from 'zustand';
import { dayNumber } from '#shared/domain/calendar.ts';
import { laneOrder } from '#shared/domain/lanes/lanes-of.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useProgram } from '../state/program.ts';
import { useAnchors } from './use-anchors.ts';
import { findings, screens } from './screens.ts';

export type Command = {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** The keys that do the same, in words. */
  readonly keys?: string | undefined;
  readonly run: () => void;
};

/** Days on either side of a key date that one goes to. */
const around = 45;

/** Everything that can be done in a review from anywhere, in the order in which it is listed. */
export const useCommands = (): readonly Command[] => {
  const { session, look } = useProgram();
  const { data, view, trail, filters, finding, stop } = useOpenReview();
  const { past, future } = useStore(trail.store);
  const { review, timeline } = useReviewData();
  const { room, theme } = useStore(look.store);
  const anchors = useAnchors();
  const { align } = useStore(view.store);
  return useMemo(() => {
    const { agencies, markers, undo, redo, readOnly } = review;
    const lanes = laneOrder(agencies).map(({ id, shortName }) => ({ id: Number(id), name: shortName }));
    const all = [...lanes.map(({ id }) => id), ...(timeline.entries.agency.includes(0) ? [0] : [])];
    const steps: readonly Command[] = [
      ...(undo === undefined || readOnly
        ? []
        : [{ id: 'undo', name: `Undo: ${undo}`, group: 'Change', keys: 'Ctrl Z', run: () => void data.undo() }]),
      ...(redo === undefined || readOnly
        ? []
        : [
            {
              id: 'redo',
              name: `Do again: ${redo}`,
              group: 'Change',
              keys: 'Ctrl Shift Z',
              run: () => void data.redo(),
            },
          ]),
    ];
    return [
      ...[...screens, ...findings.slice(1)].map(({ value, name }) => ({
        id: `screen ${value}`,
        name,
        group: 'Go to',
        run: () => {
          view.go(value);
        },
      })),
      ...(past.length === 0
        ? []
        : [{ id: 'back', name: 'Back to the view before', group: 'Go to', keys: 'Alt ←', run: trail.back }]),
      ...(future.length === 0
        ? []
        : [{ id: 'forward', name: 'Forward to the view after', group: 'Go to', keys: 'Alt →', run: trail.forward }]),
      ...steps,
      ...markers.flatMap(({ id, title, when }) => {
        const day = when.earliest ?? when.latest;
        if (day === undefined) return [];
        const at = dayNumber(day);
        return [
          {
            id: `marker ${String(id)}`,
            name: title,
            group: 'Key date',
            run: () => {
              view.look({ from: at - around, to: at + around });
              view.go('timeline');
            },
          },
        ];
      }),
      ...anchors.map((anchor) => ({
        id: `align ${anchor.id}`,
        name: `Align to ${anchor.title}`,
        group: 'Align',
        run: () => {
          view.alignTo(anchor);
          view.go('timeline');
        },
      })),
      ...(align === undefined
        ? []
        : [
            {
              id: 'align not',
              name: 'Stop aligning',
              group: 'Align',
              run: () => {
                view.alignTo(undefined);
              },
            },
          ]),
      { id: 'show all', name: 'Take off all filters', group: 'Filter', run: filters.showAll },
      ...lanes.map(({ id, name }) => ({
        id: `only ${String(id)}`,
        name: `Show only ${name}`,
        group: 'Filter',
        run: () => {
          filters.showOnly([id], all);
        },
      })),
      { id: 'clear search', name: 'Clear the search', group: 'Find', run: finding.clear },
      {
        id: 'room',
        name: room ? 'Type for a desk' : 'Large type for a room',
        group: 'View',
        keys: 'L',
        run: () => {
          look.setRoom(!room);
        },
      },
      ...(['light', 'dark', 'system'] as const)
        .filter((one) => one !== theme)
        .map((one) => ({
          id: `theme ${one}`,
          name: { light: 'Light', dark: 'Dark', system: 'As the computer is set' }[one],
          group: 'View',
          run: () => {
            look.setTheme(one);
          },
        })),
      {
        id: 'leave',
        name: 'Back to the start',
        group: 'Review',
        run: () => {
          // Keeps the view before the review is closed.
          stop();
          void session.leave();
        },
      },
    ];
  }, [
    align,
    anchors,
    data,
    filters,
    finding,
    future,
    look,
    past,
    review,
    room,
    session,
    stop,
    theme,
    timeline,
    trail,
    view,
  ]);
};
