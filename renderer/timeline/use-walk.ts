import { useEffect, useRef } from 'react';
import { alongExchange, isArrowOf } from '#shared/domain/layout/exchange-arrows.ts';
import { acrossLanes, alongGaps, alongLane, endOfLane, nearest, placeOfEntry } from '#shared/domain/layout/walk.ts';
import type { Place } from '#shared/domain/layout/walk.ts';
import { bringIntoView } from '#shared/domain/scale.ts';
import type { DayWindow } from '#shared/domain/scale.ts';
import type { TimelineLane } from '#shared/domain/lanes/timeline-lane.ts';
import type { EntryId, Gap } from '#shared/model.ts';
import { gapAlone, wordsAlone } from './hit-words.ts';
import type { Drawn } from './hit-words.ts';
import type { KeyCommand } from './keys.ts';
import { nextOf, undatedEntries } from './undated.ts';
import { alongSide } from './side-marks.ts';
import type { SideKind, SideMark } from './side-marks.ts';
import type { Frame } from './use-frame.ts';
import type { Given, Subject } from './use-subject.ts';

type WalkInput = {
  readonly subject: Subject;
  readonly frame: Frame;
  readonly given: Given;
  readonly lanes: readonly TimelineLane[];
  /** The window before the chassis stands. */
  readonly start: DayWindow;
  readonly say: (words: string) => void;
  readonly onSelect: (entry: EntryId | undefined) => void;
  readonly describe: (entry: EntryId) => string;
  /** Marks beside the entries, by their ids. */
  readonly beside: ReadonlyMap<string, SideMark>;
  /** Opens what a mark stands for where that is no entry. */
  readonly onOpen: (mark: SideMark) => void;
};

const sideNames: Readonly<Record<SideKind, string>> = {
  meeting: 'meeting',
  question: 'question',
  silence: 'time with nothing entered',
};

/** Walking over what the canvas shows: from entry to entry, gap to gap, along exchanges; each step is read out. */
export const useWalk = ({
  subject,
  frame,
  given,
  lanes,
  start,
  say,
  onSelect,
  describe,
  beside,
  onOpen,
}: WalkInput) => {
  const { items, span, place, arrows } = subject;
  const { entries, visible, gaps, selected } = given;
  const { stage, motion, bring, zoomTo } = frame;

  // A selection made elsewhere (the chronology, the register of gaps) is brought into view; one made here is there.
  const inView = useRef<EntryId>(undefined);
  useEffect(() => {
    if (place === undefined || inView.current === selected) return;
    inView.current = selected;
    bring(place);
  }, [bring, place, selected]);

  const entryAt = (lane: number, item: number): EntryId | undefined => entries.id[items[lane]?.entry[item] ?? -1];
  const drawn = (): Drawn => ({ laid: stage.laid(), gaps, entryAt, describe, beside });
  const select = (entry: EntryId | undefined, words?: string): void => {
    inView.current = entry;
    if (entry !== undefined) say(words ?? describe(entry));
    onSelect(entry);
  };

  /** The gap walked to last, which may stand in another lane than the entry that it selected. */
  const walked = useRef<{ readonly place: Place; readonly selected: EntryId | undefined }>(undefined);

  /** A gap that rests on no entry has details of its own. */
  const openAlone = ({ id, entry }: Gap): void => {
    if (entry === undefined) onOpen({ id: `gap:${id}`, words: '', day: 0, gap: id });
  };

  const openGap = (gap: Gap): void => {
    if (gap.entry === undefined) openAlone(gap);
    else select(gap.entry);
  };

  const goTo = (to: Place | undefined): void => {
    if (to === undefined) {
      say(items.some((lane) => lane.count > 0) ? 'Nothing further in this direction.' : 'No entry is shown.');
      return;
    }
    const entry = entryAt(to.lane, to.item);
    const alone = gapAlone(to.lane, to.item, drawn());
    walked.current = { place: to, selected: entry ?? alone?.entry ?? selected };
    if (entry === undefined) {
      const words = wordsAlone(to.lane, to.item, drawn());
      if (alone?.entry !== undefined) select(alone.entry, words);
      else say(words);
      if (alone !== undefined) openAlone(alone);
      bring(to);
      return;
    }
    const inLane = [...(items[to.lane]?.entry ?? [])].filter((index) => index >= 0);
    const number = inLane.indexOf(entries.id.indexOf(entry)) + 1;
    select(entry, `${describe(entry)}, ${String(number)} of ${String(inLane.length)} in lane`);
    bring(to);
  };

  const goToUndated = (step: 1 | -1, lane?: number): void => {
    const list = undatedEntries(lanes, entries, visible, lane);
    const entry = nextOf(list, selected, step);
    if (entry === undefined) say('Every entry that is shown has a date.');
    else
      select(entry, `${describe(entry)}, ${String(list.indexOf(entry) + 1)} of ${String(list.length)} without a date`);
  };

  const goAlongExchange = (step: 1 | -1): void => {
    const to = place === undefined ? undefined : alongExchange(arrows, place, step);
    if (to !== undefined) goTo(to);
    else if (place === undefined) say('Nothing is selected.');
    else if (arrows.some((arrow) => isArrowOf(arrow, place))) say('The other side has no entry of this exchange here.');
    else say('No exchange was read in this entry.');
  };

  /** The mark beside the entries that was walked to last. */
  const walkedBeside = useRef<{ readonly mark: SideMark; readonly selected: EntryId | undefined }>(undefined);

  /** Goes to a mark beside the entries: to its entry where one is drawn, else to its days. */
  const openBeside = (mark: SideMark, words = mark.words): void => {
    const to = mark.entry === undefined ? undefined : placeOfEntry(items, entries.id.indexOf(mark.entry));
    walkedBeside.current = { mark, selected: to === undefined ? selected : mark.entry };
    if (mark.question !== undefined || mark.gap !== undefined) {
      say(words);
      onOpen(mark);
    } else if (to !== undefined) select(mark.entry, words);
    else say(words);
    const asked = subject.sides.questions.find(({ question }) => mark.id === `question:${question.id}`);
    if (asked !== undefined) {
      // The day that is asked about, which may be far from the entry that it rests on.
      motion.glideTo(bringIntoView(stage.chassis()?.window() ?? start, asked.day, asked.day, stage.limits()));
      stage.bringLane({ lane: asked.lane, item: 0 });
    } else if (to !== undefined) bring(to);
    else if (mark.days !== undefined) zoomTo(mark.days.from, mark.days.to);
    else motion.glideTo(bringIntoView(stage.chassis()?.window() ?? start, mark.day, mark.day, stage.limits()));
  };

  const goAlongSide = (kind: SideKind, step: 1 | -1): void => {
    const window = stage.chassis()?.window() ?? start;
    const last = walkedBeside.current;
    const id = last?.selected === selected ? last?.mark.id : undefined;
    const here = place === undefined ? undefined : items[place.lane]?.from[place.item];
    const day = here ?? (step === 1 ? window.from : window.to);
    const next = alongSide(beside.values(), kind, { id, day }, step);
    if (next !== undefined) openBeside(next);
    else say(`No further ${sideNames[kind]} in this direction.`);
  };

  const obey = (command: KeyCommand): void => {
    const window = stage.chassis()?.window() ?? start;
    const middle = (window.from + window.to) / 2;
    switch (command.does) {
      case 'move':
        motion.press(command.direction);
        break;
      case 'along':
        goTo(place === undefined ? nearest(items, middle) : alongLane(items, place, command.step));
        break;
      case 'across':
        goTo(place === undefined ? nearest(items, middle) : acrossLanes(items, place, command.step));
        break;
      case 'gap':
        goTo(
          alongGaps(
            items,
            (walked.current?.selected === selected ? walked.current?.place : undefined) ??
              place ?? { day: command.step === 1 ? window.from : window.to },
            command.step,
          ),
        );
        break;
      case 'exchange':
        goAlongExchange(command.step);
        break;
      case 'beside':
        goAlongSide(command.kind, command.step);
        break;
      case 'undated':
        goToUndated(command.step);
        break;
      case 'end':
        goTo(endOfLane(items, place?.lane ?? nearest(items, middle)?.lane ?? 0, command.end));
        break;
      case 'fit': {
        const lane = place === undefined ? undefined : items[place.lane];
        const from = lane?.from[place?.item ?? -1];
        if (from === undefined) say('Nothing is selected.');
        else zoomTo(from - 7, (lane?.to[place?.item ?? -1] ?? from) + 7);
        break;
      }
      case 'whole':
        motion.glideTo(span);
        break;
      case 'clear':
        select(undefined);
        break;
    }
  };

  return { entryAt, drawn, select, goToUndated, openBeside, openAlone, openGap, obey };
};
