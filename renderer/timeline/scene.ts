import type { ExchangeArrow } from '#shared/domain/layout/exchange-arrows.ts';
import type { Ruler } from '#shared/domain/clocks/rulers.ts';
import type { DrawnClock } from '#shared/domain/layout/clock-rulers.ts';
import type { EpisodeBand } from '#shared/domain/layout/episode-bands.ts';
import type { Hit } from '#shared/domain/layout/display-list.ts';
import type { LaneItems } from '#shared/domain/layout/lane-items.ts';
import type { LaidLevel } from '#shared/domain/layout/lay-out-lanes.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import type { Scale, WindowLimits } from '#shared/domain/scale.ts';
import type { EntryColumns, Gap } from '#shared/model.ts';
import type { ChassisHandle } from './Chassis.tsx';
import type { DrawnMarker } from './paint-ground.ts';
import type { Sides } from './use-sides.ts';

/** What is drawn. */
export type Scene = {
  /** Everything that rows rest on is here; nothing is laid out before. */
  readonly isWhole: boolean;
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
  /** What stands beside and between the entries. */
  readonly sides: Sides;
  /** The exchanges of the thread that is followed. */
  readonly followed: ReadonlySet<string>;
  /** 1 for each entry that recedes; absent where none does. */
  readonly faded?: Uint8Array | undefined;
  /** The day that is asked about, in days since 1970-01-01. */
  readonly askedDay?: number | undefined;
  /** Below their lanes. */
  readonly clocks: readonly DrawnClock[];
  /** Named times through all lanes. */
  readonly bands: readonly EpisodeBand[];
  /** Above the lanes. */
  readonly ruler?: Ruler | undefined;
};

export type Stage = {
  readonly attach: (chassis: ChassisHandle | undefined) => void;
  readonly chassis: () => ChassisHandle | undefined;
  readonly setLimits: (limits: WindowLimits) => void;
  readonly limits: () => WindowLimits;
  /** The day under the pointer: keys zoom about it. Absent while the pointer is elsewhere. */
  readonly pointAt: (day: number | undefined, overMark: boolean) => void;
  readonly pointedDay: () => number | undefined;
  readonly show: (scene: Scene) => void;
  /** The window moved: heights follow its zoom level before the frame is drawn. */
  readonly onRange: () => void;
  readonly onFrame: () => void;
  /** Colours or type changed. */
  readonly onTheme: () => void;
  readonly hover: (place: Place | undefined) => void;
  readonly setFocus: (focused: boolean) => void;
  readonly hit: (x: number, y: number) => Hit | undefined;
  readonly scale: () => Scale | undefined;
  readonly laid: () => LaidLevel | undefined;
  /** Scrolls the lanes so that a place is seen: its lane, or its row where the lane is taller than the ground. */
  readonly bringLane: (place: Place) => void;
};
