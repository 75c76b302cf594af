import type { ExchangeArrow } from '#shared/domain/layout/exchange-arrows.ts';
import type { LaneItems } from '#shared/domain/layout/lane-items.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import type { EntryColumns, Gap } from '#shared/model.ts';
import type { DrawnMarker } from './paint-ground.ts';

/** What is drawn. */
export type Scene = {
  readonly lanes: readonly TimelineLane[];
  readonly items: readonly LaneItems[];
  readonly entries: EntryColumns;
  readonly gaps: readonly Gap[];
  readonly markers: readonly DrawnMarker[];
  readonly periodFrom?: number | undefined;
  readonly periodTo?: number | undefined;
  readonly selected?: Place | undefined;
  readonly ties?: readonly number[] | undefined;
  /** Where the entries of events stand that several agencies recorded. */
  readonly joined: readonly (readonly Place[])[];
  readonly arrows: readonly ExchangeArrow[];
  /** The exchanges of the thread that is followed. */
  readonly followed: ReadonlySet<string>;
  /** 1 for each entry that recedes; absent where none does. */
  readonly faded?: Uint8Array | undefined;
  /** The day that is asked about, in days since 1970-01-01. */
  readonly askedDay?: number | undefined;
};
