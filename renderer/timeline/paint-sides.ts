import type { DisplayList } from '#shared/domain/layout/display-list.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { pixelsPerDay } from '#shared/domain/scale.ts';
import type { EntryColumns, Gap } from '#shared/model.ts';
import type { Standing } from './knot.ts';
import type { DrawnType } from './measure-type.ts';
import { boxDrawnGaps } from './box-drawn-gaps.ts';
import { wordsOf } from './leave-out.ts';
import { paintDayBrackets } from './paint-day-brackets.ts';
import { paintBackReaches } from './paint-back-reaches.ts';
import { paintMeetings } from './paint-meetings.ts';
import { paintMissingAnswers } from './paint-missing-answers.ts';
import { paintSilence } from './paint-silence.ts';
import type { Palette } from './palette.ts';
import type { SideBoxes } from './side-marks.ts';
import type { Sides } from './use-sides.ts';

export type SidesPicture = Standing & {
  readonly sides: Sides;
  /** What is drawn in the lanes in this frame. */
  readonly list: DisplayList;
  readonly entries: EntryColumns;
  readonly gaps: readonly Gap[];
  readonly followed: ReadonlySet<string>;
  readonly type: DrawnType;
  readonly palette: Palette;
  readonly boxes: SideBoxes;
  readonly selected?: Place | undefined;
  readonly hovered?: Place | undefined;
  /** By the index of the entry, 1 for what recedes. */
  readonly faded?: Uint8Array | undefined;
};

/** With less than so many pixels to a day lines between lanes are a thicket: those of what is selected or pointed at remain. */
const leastPixels = 0.75;

/** What stands beside and between the entries, under their marks: no gap is ever hidden by it. */
export const paintSides = (context: CanvasRenderingContext2D, picture: SidesPicture): void => {
  const { sides } = picture;
  const isFar = pixelsPerDay(picture.scale) < leastPixels;
  paintSilence(context, { silences: sides.silences, ...picture });
  paintMeetings(context, { ties: sides.meetings, isFar, ...picture });
  paintMissingAnswers(context, { answers: sides.answers, isFar, ...picture });
  const words = sides.reaches.length === 0 ? [] : wordsOf(picture.list);
  paintBackReaches(context, { reaches: sides.reaches, words, ...picture });
  paintDayBrackets(context, picture);
  boxDrawnGaps({ drawn: sides.drawn, ...picture });
};
